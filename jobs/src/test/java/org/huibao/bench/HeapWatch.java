package org.huibao.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory of this JVM: the most that was in use at any moment right after a full collection, so
 * that garbage does not count.
 */
public final class HeapWatch {
  private static final int SECONDS_BETWEEN_COLLECTIONS = 3;

  private final AtomicLong most = new AtomicLong();

  private HeapWatch() {}

  /** Begins to watch, until the JVM ends. */
  public static HeapWatch begin() {
    HeapWatch watch = new HeapWatch();
    Background.begin(watch::watch);
    return watch;
  }

  private void watch() throws InterruptedException {
    while (true) {
      TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_COLLECTIONS);
      look();
    }
  }

  private void look() {
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    most.accumulateAndGet(used, Math::max);
  }

  /** The most so far, this moment included, in MiB. */
  public long mib() {
    look();
    return most.get() >> 20;
  }
}
