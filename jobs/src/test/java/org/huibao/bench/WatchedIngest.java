package org.huibao.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.sql.SparkSession;
import org.huibao.pipeline.IngestReturns;

/**
 * IngestReturns, and on standard error the seconds it took once there was a Spark session, and the
 * driver's memory ({@link HeapWatch}).
 */
public final class WatchedIngest {
  private WatchedIngest() {}

  public static void main(String[] args) {
    AtomicLong began = new AtomicLong();
    Background.begin(() -> waitForSession(began));
    HeapWatch heap = HeapWatch.begin();
    IngestReturns.main(args);
    System.err.println("ingest_seconds " + (System.nanoTime() - began.get()) / 1e9);
    System.err.println("driver_mib " + heap.mib());
  }

  private static void waitForSession(AtomicLong began) throws InterruptedException {
    while (SparkSession.getDefaultSession().isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    began.set(System.nanoTime());
  }
}
