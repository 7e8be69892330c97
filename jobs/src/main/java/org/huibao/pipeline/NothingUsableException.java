package org.huibao.pipeline;

/** There is nothing to work on: no return could be read, or none for the period. */
final class NothingUsableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NothingUsableException(String message) {
    super(message);
  }
}
