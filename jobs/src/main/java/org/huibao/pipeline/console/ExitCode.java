package org.huibao.pipeline.console;

/** How a command ended. */
public final class ExitCode {
  public static final int DONE = 0;

  /** Done, but not for every district, or {@code --strict} and something is in doubt or missing. */
  public static final int NOT_ALL = 1;

  /** Wrong usage, or a wrong reference file. */
  public static final int USAGE = 2;

  /** Nothing usable to work on. */
  public static final int NOTHING = 3;

  /** Failed. */
  public static final int FAILED = 4;

  private ExitCode() {}
}
