package org.huibao.pipeline;

/** A district's returns in force have more numbers than one task can hold. */
final class TooManyNumbersException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyNumbersException(int most) {
    super(
        "Cannot publish: the returns in force have more than %,d numbers up to this period; keep earlier years in a lake of their own"
            .formatted(most));
  }
}
