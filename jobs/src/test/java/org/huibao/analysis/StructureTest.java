package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Share, contribution and pull of parts in their whole. */
class StructureTest {
  private static final String WHOLE_AND_PARTS =
      """
      gdp | flow | nominal | non_negative | no | no |
      first | flow | nominal | non_negative | no | no | gdp
      second | flow | nominal | non_negative | no | no | gdp
      third | flow | nominal | non_negative | no | no | gdp
      """;

  /** 100 grew to 110: the parts gave 1, 3 and 6 of the 10. */
  @Test
  void partsShareContributeAndPull() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(WHOLE_AND_PARTS)
            .numbers(
                """
                a | gdp    | 2024-06 | ytd | value=110 previous_year=100
                a | first  | 2024-06 | ytd | value=11 previous_year=10
                a | second | 2024-06 | ytd | value=33 previous_year=30
                a | third  | 2024-06 | ytd | value=66 previous_year=60
                b | gdp    | 2024-06 | ytd | value=200 previous_year=100
                b | first  | 2024-06 | ytd | value=50 previous_year=60
                b | second | 2024-06 | ytd | value=150
                b | third  | 2024-06 | ytd | previous_year=40
                """);

    assertThat(
            district.rows(
                "structure",
                "2024-06",
                "place, indicator, whole, share, share_change, contribution, pull, estimated"))
        .containsExactly(
            "a | first | gdp | 10 | 0 | 10 | 1 | false",
            "a | second | gdp | 30 | 0 | 30 | 3 | false",
            "a | third | gdp | 60 | 0 | 60 | 6 | false",
            "b | first | gdp | 25 | -35 | -10 | -10 | false",
            "b | second | gdp | 75 | - | - | - | false");
  }

  /** a fell, b stood still, c grew by 0.49 %, d by 0.5 %. */
  @Test
  void thereIsNoContributionToAWholeThatHardlyGrew() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(WHOLE_AND_PARTS)
            .numbers(
                """
                a | gdp   | 2024-06 | ytd | value=90 previous_year=100
                a | first | 2024-06 | ytd | value=12 previous_year=10
                b | gdp   | 2024-06 | ytd | value=100 previous_year=100
                b | first | 2024-06 | ytd | value=12 previous_year=10
                c | gdp   | 2024-06 | ytd | value=100.49 previous_year=100
                c | first | 2024-06 | ytd | value=12 previous_year=10
                d | gdp   | 2024-06 | ytd | value=100.5 previous_year=100
                d | first | 2024-06 | ytd | value=12 previous_year=10
                e | gdp   | 2024-06 | ytd | value=100 previous_year=0
                e | first | 2024-06 | ytd | value=12 previous_year=0
                """);

    assertThat(district.rows("structure", "2024-06", "place, contribution, pull"))
        .containsExactly("a | - | 2", "b | - | 2", "c | - | 2", "d | 400 | 2", "e | - | -");
  }

  /** 110 at 10 % is 10 more than a year ago, 44 at 10 % is 4 more. */
  @Test
  void increasesOutOfReportedGrowthAreEstimated() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | comparable | non_negative | no | no |
                second | flow | comparable | non_negative | no | no | gdp
                industry | flow | nominal | non_negative | no | no | gdp
                """)
            .numbers(
                """
                a | gdp      | 2024-06 | ytd | value=110 growth=10
                a | second   | 2024-06 | ytd | value=44 growth=10
                b | gdp      | 2024-06 | ytd | value=110 growth=10
                b | second   | 2024-06 | ytd | value=44 growth=-100
                c | gdp      | 2024-06 | ytd | value=110 growth=10
                c | industry | 2024-06 | ytd | value=44 previous_year=40
                """);

    assertThat(
            district.rows(
                "structure", "2024-06", "place, indicator, share, contribution, pull, estimated"))
        .containsExactly(
            "a | second | 40 | 40 | 4 | true",
            "b | second | 40 | - | - | false",
            "c | industry | 40 | - | - | false");
  }

  @Test
  void onlyOfFlowsAndStocksAndOfAWholeAboveZero() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | any | no | no |
                first | flow | nominal | any | no | no | gdp
                rate | ratio | nominal | any | no | no | gdp
                """)
            .numbers(
                """
                a | gdp   | 2024-06 | ytd | value=0
                a | first | 2024-06 | ytd | value=0
                b | gdp   | 2024-06 | ytd | value=-4
                b | first | 2024-06 | ytd | value=1
                c | gdp   | 2024-06 | ytd | value=4
                c | rate  | 2024-06 | ytd | value=1
                d | gdp   | 2024-06 | ytd own_level | value=4
                d | first | 2024-06 | ytd | value=1
                e | gdp   | 2024-06 | ytd | value=4
                e | first | 2024-06 | ytd | value=1
                """);

    assertThat(district.rows("structure", "2024-06", "place, indicator, share"))
        .containsExactly("e | first | 25");
  }
}
