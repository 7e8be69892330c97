package org.huibao.layout;

import java.util.concurrent.TimeUnit;

/**
 * When the reading of a workbook's sheets has to be done. Looked at once in a while: that is cheap.
 */
public final class Deadline {
  /** It has all the time there is. */
  public static final Deadline NONE = new Deadline(Long.MAX_VALUE);

  private static final int LOOKS_BETWEEN = 0x3ff;

  private final long nanos;
  private int looks;

  private Deadline(long nanos) {
    this.nanos = nanos;
  }

  /** So many seconds from now. */
  public static Deadline in(int seconds) {
    return new Deadline(System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
  }

  /**
   * Every look at a sheet passes here.
   *
   * @throws TookTooLongException once it is over
   */
  void look() {
    if ((++looks & LOOKS_BETWEEN) == 0 && nanos != Long.MAX_VALUE && System.nanoTime() > nanos) {
      throw new TookTooLongException();
    }
  }
}
