package org.huibao.pipeline;

/** How a command ended. */
final class ExitCode {
  static final int DONE = 0;

  /** Done, but {@code --strict} and there are error findings. */
  static final int STRICT = 1;

  /** Wrong usage, or a wrong reference file. */
  static final int USAGE = 2;

  /** Nothing usable to work on. */
  static final int NOTHING = 3;

  static final int FAILED = 4;

  private ExitCode() {}
}
