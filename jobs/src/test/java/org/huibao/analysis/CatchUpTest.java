package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When the one behind would catch up, and how long the gap widens even so. */
class CatchUpTest {
  /** Back test: 10 against 6 at 5 % and 8 %, 18.1 years, the first 1.95 of them widening. */
  @Test
  void isAnExtrapolationOfReportedGrowth() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                equal | flow | comparable | non_negative | no | no |
                fast | flow | comparable | non_negative | no | no |
                jobless | flow lower | comparable | non_negative | no | no |
                shrinking | flow | comparable | non_negative | no | no |
                slow | flow | comparable | non_negative | no | no |
                still | flow | comparable | non_negative | no | no |
                unknown | flow | comparable | non_negative | no | no |
                """)
            .numbers(
                """
                qing | equal     | 2024-06 | ytd | value=10 growth=5
                p2   | equal     | 2024-06 | ytd | value=10 growth=8
                qing | fast      | 2024-06 | ytd | value=6 growth=8
                p2   | fast      | 2024-06 | ytd | value=10 growth=5
                qing | jobless   | 2024-06 | ytd | value=10 growth=5
                p2   | jobless   | 2024-06 | ytd | value=6 growth=8
                qing | shrinking | 2024-06 | ytd | value=10 growth=-5
                p2   | shrinking | 2024-06 | ytd | value=6 growth=-2
                qing | slow      | 2024-06 | ytd | value=10 growth=5
                p2   | slow      | 2024-06 | ytd | value=6 growth=5
                qing | still     | 2024-06 | ytd | value=10 growth=0
                p2   | still     | 2024-06 | ytd | value=5 growth=100
                qing | unknown   | 2024-06 | ytd | value=10 growth=0
                p2   | unknown   | 2024-06 | ytd | value=5
                """);

    assertThat(
            district.rows(
                "catch_up",
                "2024-06",
                "indicator, leader, follower, leader_level, follower_level, leader_growth,"
                    + " follower_growth, catches_up, round(years, 1),"
                    + " round(widening_years, 2), note"))
        .containsExactly(
            "fast | p2 | qing | 10 | 6 | 5 | 8 | true | 18.1 | 1.95 | 按现有增速外推，不是预测",
            "shrinking | qing | p2 | 10 | 6 | -5 | -2 | true | 16.4 | 0 | 按现有增速外推，不是预测",
            "slow | qing | p2 | 10 | 6 | 5 | 5 | false | - | - | 按现有增速外推，不是预测",
            "still | qing | p2 | 10 | 5 | 0 | 100 | true | 1 | 0 | 按现有增速外推，不是预测");
  }

  @Test
  void isAlsoOfEastAndWest() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=100 previous_year=100
                c | gdp | 2024-06 | ytd | value=50 previous_year=25
                """);

    assertThat(
            district.rows(
                "catch_up", "2024-06", "leader, follower, leader_growth, follower_growth, years"))
        .containsExactly("east | west | 0 | 100 | 1");
  }
}
