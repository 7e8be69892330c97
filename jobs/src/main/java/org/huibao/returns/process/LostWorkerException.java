package org.huibao.returns.process;

import java.io.Serial;

/** A worker ended while it was reading, though the workbook had not used up time or memory. */
final class LostWorkerException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  LostWorkerException(int exitCode) {
    super("exit code " + exitCode);
  }
}
