package org.huibao.layout;

/** The sheets of a workbook could not be read in the time that one workbook has. */
public final class TookTooLongException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TookTooLongException() {
    super("Cannot read the sheets: it takes too long");
  }
}
