package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

/** Flows of which a single period was sent and no running total could be made. */
class SinglesAloneTest {
  private static List<String> findings(String numbers) {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                tax | flow | nominal | non_negative | no | yes |
                gdp | flow | nominal | non_negative | no | no |
                """)
            .numbers(numbers);
    return SinglesAlone.findings(district.facts().chosen(), district.reference(), "2024-06")
        .stream()
        .map(each -> each.cell() + " " + each.expected() + " | " + each.actual())
        .toList();
  }

  @Test
  void areFoundOnceASheetWithTheReason() {
    assertThat(
            findings(
                """
                a | tax | 2024-06 | quarter | value=20
                b | tax | 2024-06 | quarter | value=30
                a | gdp | 2024-03 | quarter | value=10
                a | gdp | 2024-06 | quarter | value=20
                """))
        .containsExactly(
            "A1 累计数，或到 2024-03 为止的累计数 | 只有单期数，同表另有 1 处如此", "A4 累计数：参照表中该指标各期相加不等于累计 | 只有单期数");
  }

  @Test
  void areNoneBesideATotalOrWhereTheQuartersAreKnown() {
    assertThat(
            findings(
                """
                a | tax | 2024-06 | quarter | value=20
                a | tax | 2024-06 | ytd     | value=30
                b | tax | 2024-03 | quarter | value=10
                b | tax | 2024-06 | quarter | value=20
                c | tax | 2024-03 | quarter | value=20
                """))
        .isEmpty();
  }
}
