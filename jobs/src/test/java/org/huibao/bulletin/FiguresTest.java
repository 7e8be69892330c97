package org.huibao.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.analysis.Analysis;
import org.huibao.analysis.SmallDistrict;
import org.huibao.facts.ReferenceTables;
import org.huibao.lake.Workings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every published number has an id of its own. */
@ExtendWith(SparkExtension.class)
class FiguresTest {
  @Test
  void areCalledByTheirSpanWhereAnIndicatorIsReportedOfAPeriodAndAtItsEnd(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .indicators(
                """
                jobless | ratio neutral | nominal | non_negative | no | no |
                loans | stock neutral | nominal | non_negative | no | no |
                deposits | stock neutral | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                qing | jobless | 2024-06 | ytd | value=4 previous_year=5
                qing | jobless | 2024-06 | point | value=3.8 previous_year=3.9
                qing | loans | 2024-06 | ytd | value=40
                qing | loans | 2024-06 | point | value=90
                qing | deposits | 2024-06 | ytd | value=50
                """);

    assertThat(SmallDistrict.lines(figures(district), "figure_id, text"))
        .containsExactly(
            "deposits.level | 50万元",
            "jobless.growth | -1百分点",
            "jobless.growth#point | -0.1百分点",
            "jobless.level | 4%",
            "jobless.level#point | 3.8%",
            "loans.level | 90万元",
            "loans.level#ytd | 40万元");
  }

  private static Dataset<Row> figures(SmallDistrict district) {
    ReferenceTables reference = district.reference();
    Dataset<Row> facts = district.sentIn();
    Workings workings = (name, rows) -> rows.localCheckpoint();
    Analysis analysis =
        Analysis.of(facts, () -> facts, reference, district.expected(), "2024-06", workings);
    return Figures.of(facts, analysis.detail(), reference, "2024-06", RoundingMode.HALF_UP);
  }
}
