package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The district against each of its peers, and against the whole it belongs to. */
class PeerGapTest {
  @Test
  void areToEveryPeerByLevelAndByGrowth() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | yes | no |
                people | stock neutral | nominal | non_negative | yes | no |
                """)
            .numbers(
                """
                qing | gdp | 2024-03 | ytd | value=102 previous_year=100
                p2   | gdp | 2024-03 | ytd | value=108 previous_year=100
                qing | gdp | 2024-06 | ytd | value=220 previous_year=200
                p2   | gdp | 2024-06 | ytd | value=360 previous_year=300
                p3   | gdp | 2024-06 | ytd | value=100
                city | gdp | 2024-06 | ytd | value=999
                a    | gdp | 2024-06 | ytd | value=1
                qing | people | 2024-06 | point | value=3
                p2   | people | 2024-06 | point | value=4
                """);

    assertThat(
            district.rows(
                "peer_gaps",
                "2024-06",
                "by, place, other, value, other_value, absolute, round(ratio, 4), relative,"
                    + " base_absolute, verdict"))
        .containsExactly(
            "growth | qing | p2 | 10 | 20 | -10 | 0.5 | -100 | -6 | widening",
            "level | qing | p2 | 220 | 360 | -140 | 0.6111 | -63.6363636 | -100 | widening",
            "level | qing | p3 | 220 | 100 | 120 | 2.2 | 54.5454545 | - | unknown");
  }

  /** The whole's own value is the average, 3.9 below; the mean of its members is not. */
  @Test
  void andTheDifferenceFromTheAverageIsFromTheWholesOwnValue() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | yes | no |
                income | flow | nominal | non_negative | no | no |
                rate | ratio | nominal | non_negative | no | no |
                points | score | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                city | gdp    | 2024-06 | ytd | value=2294 previous_year=2000
                qing | gdp    | 2024-06 | ytd | value=118.6 previous_year=100
                p2   | gdp    | 2024-06 | ytd | value=110
                a    | gdp    | 2024-06 | ytd | value=11 previous_year=10
                city | income | 2024-06 | ytd | value=5
                qing | income | 2024-06 | ytd | value=4
                city | rate   | 2024-06 | ytd | value=93
                qing | rate   | 2024-06 | ytd | value=96.9
                city | points | 2024-06 | ytd | value=250
                qing | points | 2024-06 | ytd | value=254.23
                p2   | rate   | 2024-06 | ytd own_level | value=90
                """);

    assertThat(
            district.rows(
                "average_differences",
                "2024-06",
                "indicator, by, place, average_of, value, average, difference, unit"))
        .containsExactly(
            "gdp | growth | a | qing | 10 | 18.6 | -8.6 | 百分点",
            "gdp | growth | qing | city | 18.6 | 14.7 | 3.9 | 百分点",
            "income | level | qing | city | 4 | 5 | -1 | 万元",
            "points | level | qing | city | 254.23 | 250 | 4.23 | 分",
            "rate | level | qing | city | 96.9 | 93 | 3.9 | 百分点");
  }
}
