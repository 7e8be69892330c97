package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.facts.FactIndex;
import org.junit.jupiter.api.Test;

class RecentPeriodsTest {
  /** A target alone makes no period; tax is not reported in June, so that nothing of it is. */
  @Test
  void areThePublicationsOwnAndTheNewestBeforeOfEachSeries() {
    FactIndex facts =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | no | no |
                tax | flow | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                a | gdp | 2024-02 | ytd           | value=1
                a | gdp | 2024-03 | ytd           | value=1
                b | gdp | 2024-04 | ytd           | previous_year=1
                a | gdp | 2024-05 | ytd           | target=1
                a | gdp | 2024-05 | month         | value=1
                a | gdp | 2024-05 | ytd own_level | value=1
                a | gdp | 2024-06 | ytd           | value=1
                c | gdp | 2024-06 | ytd own_level | value=1
                a | tax | 2024-05 | ytd           | value=1
                """)
            .sentIn();
    RecentPeriods recent = RecentPeriods.of(facts, "2024-06");

    List<String> included =
        facts.keys().stream()
            .filter(recent::include)
            .map(
                key ->
                    "%s %s %s %s %s"
                        .formatted(
                            key.place(),
                            key.indicator(),
                            key.period(),
                            key.span().code(),
                            key.scope().code()))
            .toList();
    assertThat(included)
        .containsExactly(
            "b gdp 2024-04 ytd whole",
            "a gdp 2024-05 ytd own_level",
            "a gdp 2024-06 ytd whole",
            "c gdp 2024-06 ytd own_level");
  }
}
