package org.huibao.returns.process;

import java.io.Serial;

/** A workbook used up its time or memory; the message says so to its sender. */
final class EndedReadingException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  EndedReadingException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
