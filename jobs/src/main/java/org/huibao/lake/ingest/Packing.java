package org.huibao.lake.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How files are packed into tasks: by their bytes, each with the cost of opening it on top, so that
 * neither fifty nor half a million of them make a bad plan.
 *
 * @param startsOfPartitions what stands before the first file of each listed partition
 * @param perTask what a task takes
 * @param tasks how many there are
 */
record Packing(List<Long> startsOfPartitions, long perTask, int tasks) implements Serializable {
  /** A return has some tens of KiB: at Spark's own 4 MiB a task would take no more than thirty. */
  static final long OPEN_COST = 128L << 10;

  static final long MOST_PER_TASK = 32L << 20;
  private static final int TASKS_PER_CORE = 3;

  /** What is read for one file of a table: some 30,000 workbooks, whose numbers take 100 MB. */
  static final long PER_FILE = 4L << 30;

  /**
   * A packing of listed partitions with these {@code costs}: every core gets a few tasks, and no
   * task more than it can do again when its executor is lost.
   */
  static Packing of(List<Long> costs, int cores) {
    List<Long> starts = new ArrayList<>();
    long total = 0;
    for (long cost : costs) {
      starts.add(total);
      total += cost;
    }
    long share = roundedUp(total, (long) cores * TASKS_PER_CORE);
    long perTask = Math.min(MOST_PER_TASK, Math.max(OPEN_COST, share));
    return new Packing(starts, perTask, (int) Math.max(1, roundedUp(total, perTask)));
  }

  /** The task of a file with {@code costBefore} in its listed partition. */
  int task(int partition, long costBefore) {
    return (int) ((startsOfPartitions.get(partition) + costBefore) / perTask);
  }

  /** Into how many files a table is divided. */
  int filesPerTable() {
    return (int) (1 + perTask * tasks / PER_FILE);
  }

  private static long roundedUp(long dividend, long divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
