package org.huibao.workbook;

/** Bytes that are no workbook, or one that cannot be opened; says what they are and what to do. */
public final class UnreadableWorkbookException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableWorkbookException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
