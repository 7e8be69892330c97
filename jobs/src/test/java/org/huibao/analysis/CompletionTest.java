package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Completion of targets beside the share of the year that has passed. */
class CompletionTest {
  /** 蓬江区, half a year: 126.02 of 193.22, 65.22 %, 比时间进度快15.22个百分点. */
  @Test
  void leadsTimeInPercentagePoints() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=126.02 target=193.22
                b | gdp | 2024-06 | ytd | value=50 target=100
                c | gdp | 2024-06 | ytd | value=49.9 target=100
                d | gdp | 2024-06 | ytd | value=49.9
                e | gdp | 2024-06 | ytd | value=49.9 target=0
                qing | gdp | 2024-06 | ytd | value=49.9 completion=51.5
                """);

    assertThat(
            district.rows(
                "completion",
                "2024-06",
                "place, target, round(rate, 2), time_progress, round(lead, 2), met"))
        .containsExactly(
            "a | 193.22 | 65.22 | 50 | 15.22 | true",
            "b | 100 | 50 | 50 | 0 | true",
            "c | 100 | 49.9 | 50 | -0.1 | false",
            "e | 0 | - | 50 | - | true",
            "qing | - | 51.5 | 50 | 1.5 | true");
  }

  @Test
  void isTimedByTheMonth() {
    SmallDistrict district =
        new SmallDistrict().numbers("a | gdp | 2024-05 | ytd | value=41 target=100");

    assertThat(district.rows("completion", "2024-05", "rate, time_progress, lead, met"))
        .containsExactly("41 | 41.6666667 | -0.666666667 | false");
  }

  @Test
  void ofWhatIsNoFlowIsMetInFullAndOfACeilingNothingIsCompleted() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                forest | stock | nominal | non_negative | no | no |
                jobless | ratio lower | nominal | non_negative | no | no |
                energy | flow lower | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                a | forest  | 2024-06 | point | value=99 target=100
                b | forest  | 2024-06 | point | value=100 target=100
                a | jobless | 2024-06 | ytd | value=3.9 target=4
                b | jobless | 2024-06 | ytd | value=4 target=4
                c | jobless | 2024-06 | ytd | value=4.1 target=4
                a | energy  | 2024-06 | ytd | value=100 target=100
                b | energy  | 2024-06 | ytd | value=101 target=100
                c | energy  | 2024-06 | ytd | value=1 target=0
                d | energy  | 2024-06 | ytd | value=0 target=0
                e | jobless | 2024-06 | ytd | value=3 completion=75
                """);

    assertThat(district.rows("completion", "2024-06", "indicator, place, rate, lead, met"))
        .containsExactly(
            "energy | a | 100 | 50 | true",
            "energy | b | 101 | 51 | false",
            "energy | c | - | - | false",
            "energy | d | - | - | true",
            "forest | a | 99 | - | false",
            "forest | b | 100 | - | true",
            "jobless | a | - | - | true",
            "jobless | b | - | - | true",
            "jobless | c | - | - | false",
            "jobless | e | - | - | -");
  }

  @Test
  void aTargetForGrowthIsMetByThePublishedRate() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | comparable | non_negative | no | no |
                tax | flow | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                a | tax | 2024-06 | ytd | value=109 previous_year=100 growth_target=9
                b | tax | 2024-06 | ytd | value=108.9 previous_year=100 growth_target=9
                c | tax | 2024-06 | ytd | value=109 growth_target=9
                d | tax | 2024-06 | ytd | value=109 previous_year=100 growth_target=9 target=200
                e | tax | 2024-06 | ytd | value=109 previous_year=100
                a | gdp | 2024-06 | ytd | value=120 previous_year=100 growth=8.9 growth_target=9
                b | gdp | 2024-06 | ytd | growth=9.1 growth_target=9
                """);

    assertThat(
            district.rows(
                "completion",
                "2024-06",
                "indicator, place, rate, growth, growth_target, growth_met"))
        .containsExactly(
            "gdp | a | - | 8.9 | 9 | false",
            "gdp | b | - | 9.1 | 9 | true",
            "tax | a | - | 9 | 9 | true",
            "tax | b | - | 8.9 | 9 | false",
            "tax | c | - | - | 9 | -",
            "tax | d | 54.5 | 9 | 9 | true");
  }
}
