package org.huibao.pipeline.console;

/** There is nothing to work on: no return could be read, or none for the period. */
public final class NothingUsableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NothingUsableException(String message) {
    super(message);
  }
}
