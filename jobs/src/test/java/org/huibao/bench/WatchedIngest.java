package org.huibao.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.sql.SparkSession;
import org.huibao.pipeline.IngestReturns;

/**
 * IngestReturns, and on standard error the seconds it took once there was a Spark session, and the
 * driver's memory: the most that was in use at any moment right after a full collection, so that
 * garbage does not count.
 */
public final class WatchedIngest {
  private static final int SECONDS_BETWEEN_COLLECTIONS = 3;

  private WatchedIngest() {}

  public static void main(String[] args) {
    AtomicLong began = new AtomicLong();
    AtomicLong most = new AtomicLong();
    watch(() -> waitForSession(began));
    watch(() -> measureMemory(most));
    IngestReturns.main(args);
    System.err.println("ingest_seconds " + (System.nanoTime() - began.get()) / 1e9);
    System.err.println("driver_mib " + (most.get() >> 20));
  }

  private interface Watch {
    void run() throws InterruptedException;
  }

  private static void watch(Watch watch) {
    Thread thread =
        new Thread(
            () -> {
              try {
                watch.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private static void waitForSession(AtomicLong began) throws InterruptedException {
    while (SparkSession.getDefaultSession().isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    began.set(System.nanoTime());
  }

  private static void measureMemory(AtomicLong most) throws InterruptedException {
    while (true) {
      TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_COLLECTIONS);
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      most.accumulateAndGet(used, Math::max);
    }
  }
}
