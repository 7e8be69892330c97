package org.huibao.pipeline.console;

/** How a command ended. */
public final class ExitCode {
  public static final int DONE = 0;

  /** Done, but {@code --strict} and there are error findings. */
  public static final int STRICT = 1;

  /** Wrong usage, or a wrong reference file. */
  public static final int USAGE = 2;

  /** Nothing usable to work on. */
  public static final int NOTHING = 3;

  static final int FAILED = 4;

  private ExitCode() {}
}
