package org.huibao.workbook;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * How long this process may take for a file: so many seconds, as long as the machine gave it at
 * least half of them; on one that is busy with others up to four times as long. What becomes of a
 * file must not hang on what else runs beside it.
 */
public final class TimeLimit {
  /** The longest that a file can take on a busy machine, in limits. */
  public static final int MOST_ON_A_BUSY_MACHINE = 4;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final long began = System.nanoTime();
  private final long worked = SYSTEM.getProcessCpuTime();
  private final long limit;

  public TimeLimit(int seconds) {
    this.limit = TimeUnit.SECONDS.toNanos(seconds);
  }

  public boolean isOver() {
    long took = System.nanoTime() - began;
    return took > limit && isOver(took, SYSTEM.getProcessCpuTime() - worked, limit);
  }

  /**
   * @param took since it began, in nanoseconds
   * @param worked what the machine gave the process of it
   */
  public static boolean isOver(long took, long worked, long limit) {
    return took > limit && (worked > limit / 2 || took > MOST_ON_A_BUSY_MACHINE * limit);
  }
}
