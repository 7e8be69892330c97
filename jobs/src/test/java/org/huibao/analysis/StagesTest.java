package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.facts.ReferenceTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The work grows with the numbers, the plan does not: nothing goes indicator by indicator. */
@ExtendWith(SparkExtension.class)
class StagesTest {
  private static final class Stages extends SparkListener {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void onJobStart(SparkListenerJobStart job) {
      count.addAndGet(job.stageIds().size());
    }
  }

  @Test
  void tenTimesTheIndicatorsTakeAsManyStages(SparkSession spark) throws Exception {
    int ofThree = stages(spark, 3);

    assertThat(ofThree).isGreaterThan(30);
    assertThat(stages(spark, 30)).isEqualTo(ofThree);
  }

  private static int stages(SparkSession spark, int indicators) throws Exception {
    SmallDistrict district = district(spark, indicators);
    Stages stages = new Stages();
    spark.sparkContext().addSparkListener(stages);
    try {
      ReferenceTables reference = district.reference();
      Dataset<Row> facts = district.facts().localCheckpoint();
      Analysis analysis =
          Analysis.of(
              facts,
              () -> facts,
              reference,
              district.expected(),
              "2024-06",
              (name, rows) -> rows.localCheckpoint());
      analysis
          .tables()
          .values()
          .forEach(rows -> rows.write().format("noop").mode("overwrite").save());
      spark.sparkContext().listenerBus().waitUntilEmpty();
    } finally {
      spark.sparkContext().removeSparkListener(stages);
    }
    return stages.count.get();
  }

  /** Each indicator reported twice by four towns, the first one being the whole of the others. */
  private static SmallDistrict district(SparkSession spark, int indicators) {
    StringBuilder names = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < indicators; i++) {
      String whole = i == 0 ? "" : "i0";
      names.append("i%d | flow | nominal | non_negative | yes | yes | %s%n".formatted(i, whole));
      for (String town : new String[] {"a", "b", "c", "d"}) {
        String line = "%s | i%d | %s | ytd | value=%d previous_year=%d target=%d%n";
        int value = 10 + i + town.charAt(0);
        numbers.append(line.formatted(town, i, "2024-03", value, value - 5, value * 4));
        numbers.append(line.formatted(town, i, "2024-06", value * 2, value * 2 - 9, value * 4));
      }
    }
    return new SmallDistrict(spark).indicators(names.toString()).numbers(numbers.toString());
  }
}
