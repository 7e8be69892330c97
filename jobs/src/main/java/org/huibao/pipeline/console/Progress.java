package org.huibao.pipeline.console;

import java.io.PrintStream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.huibao.lake.ingest.ReadCounters;

/** Tells on standard error how far a run has come: one line a step, and workbooks as they go. */
public final class Progress {
  /** About so many lines tell of the workbooks, be they fifty or half a million. */
  private static final int LINES = 20;

  private final PrintStream out;
  private final int steps;
  private int step;

  public Progress(PrintStream out, int steps) {
    this.out = out;
    this.steps = steps;
  }

  /** A step begins; Spark's UI and logs show it under the same name. */
  public void step(SparkSession spark, String what) {
    step++;
    spark.sparkContext().setJobDescription(what);
    say("[" + step + "/" + steps + "] " + what);
  }

  public void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Follows the reading of {@code total} workbooks. */
  public SparkListener watch(ReadCounters counters, long total) {
    return new SparkListener() {
      private long shown;

      @Override
      public void onTaskEnd(SparkListenerTaskEnd taskEnd) {
        // tasks of a lost executor count twice
        long done = Math.min(total, counters.workbooks().value());
        boolean further = done > shown && (done - shown) * LINES >= total;
        if (further || (done == total && shown < total)) {
          shown = done;
          say("      已读 " + done + "/" + total + " 个工作簿，问题 " + counters.findings().value() + " 条");
        }
      }
    };
  }
}
