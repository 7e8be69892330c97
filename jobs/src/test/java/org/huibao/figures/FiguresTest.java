package org.huibao.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

/** Every published number has an id of its own. */
class FiguresTest {
  @Test
  void areCalledByTheirSpanWhereAnIndicatorIsReportedOfAPeriodAndAtItsEnd() {
    SmallDistrict district =
        new SmallDistrict()
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

    assertThat(
            SmallDistrict.lines(figures(district), Figure::toRow, Figure.SCHEMA, "figure_id, text"))
        .containsExactly(
            "deposits.level | 50万元",
            "jobless.growth | -1百分点",
            "jobless.growth#point | -0.1百分点",
            "jobless.level | 4%",
            "jobless.level#point | 3.8%",
            "jobless.previous_year | 5%",
            "jobless.previous_year#point | 3.9%",
            "loans.level | 90万元",
            "loans.level#ytd | 40万元");
  }

  /** 5.74 and 4.16 print as 5.7 and 4.2: beside them 1.5 and 1.36, not 1.6 and 1.38. */
  @Test
  void differencesAndRatiosAreOfWhatIsPrintedBesideThem() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=5.74 previous_year=4.16 target=20
                c | gdp | 2024-06 | ytd | value=4.16
                """);

    assertThat(
            SmallDistrict.lines(figures(district), Figure::toRow, Figure.SCHEMA, "figure_id, text"))
        .contains(
            "gdp.gap.level | 1.5万元",
            "gdp.previous_year@a | 4.2万元",
            "gdp.ratio.level | 1.36倍",
            "gdp.target@a | 20万元");
  }

  private static List<Figure> figures(SmallDistrict district) {
    return Publication.of(district.inputs(), district.reference().reference(), new Period(2024, 6))
        .figures();
  }
}
