package org.huibao.returns.process;

/** No workbook can be read here at all, whatever it is. */
public final class ReadingProcessException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReadingProcessException(String message, Throwable cause) {
    super(message, cause);
  }
}
