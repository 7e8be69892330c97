package org.huibao.returns.process;

import java.io.Serial;

/** Reading a workbook ran into a fault that nobody foresaw; the message is its stack trace. */
final class FailedReadingException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  FailedReadingException(String trace) {
    super(trace);
  }
}
