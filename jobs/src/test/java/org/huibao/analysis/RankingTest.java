package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 位次: ties, direction, missing values, fragility, change. */
class RankingTest {
  @Test
  void tiesShareARankAndTheNextIsLeftOut() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | no | no |
                jobless | ratio lower | nominal | non_negative | no | no |
                people | stock neutral | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=50
                b | gdp | 2024-06 | ytd | value=40
                c | gdp | 2024-06 | ytd | value=40
                d | gdp | 2024-06 | ytd | value=30
                a | jobless | 2024-06 | ytd | value=5
                b | jobless | 2024-06 | ytd | value=4
                c | jobless | 2024-06 | ytd | value=3
                qing | jobless | 2024-06 | ytd | value=3
                p2 | jobless | 2024-06 | ytd | value=3
                p3 | jobless | 2024-06 | ytd | value=1
                city | jobless | 2024-06 | ytd | value=0
                a | people | 2024-06 | point | value=3
                """);

    assertThat(
            district.rows(
                "rankings",
                "2024-06",
                "indicator, peer_group, by, rank, place, value, tied, of, group_size"))
        .containsExactly(
            "gdp | towns | level | 1 | a | 50 | false | 4 | 5",
            "gdp | towns | level | 2 | b | 40 | true | 4 | 5",
            "gdp | towns | level | 2 | c | 40 | true | 4 | 5",
            "gdp | towns | level | 4 | d | 30 | false | 4 | 5",
            "jobless | peers | level | 1 | p3 | 1 | false | 3 | 3",
            "jobless | peers | level | 2 | p2 | 3 | true | 3 | 3",
            "jobless | peers | level | 2 | qing | 3 | true | 3 | 3",
            "jobless | towns | level | 1 | c | 3 | false | 3 | 5",
            "jobless | towns | level | 2 | b | 4 | false | 3 | 5",
            "jobless | towns | level | 3 | a | 5 | false | 3 | 5");
  }

  /** The cells show so many digits; tax is printed with one decimal. */
  @Test
  void areFragileWhereHalfAUnitOfTheLastDigitShownWouldChangeThem() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                tax | flow | nominal | non_negative | no | no |
                cost | flow lower | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                a | tax | 2024-06 | ytd | value=50.0
                b | tax | 2024-06 | ytd | value=40.34
                c | tax | 2024-06 | ytd | value=40.3
                d | tax | 2024-06 | ytd | value=30
                e | tax | 2024-06 | ytd | value=29
                a | cost | 2024-06 | ytd | value=7
                b | cost | 2024-06 | ytd | value=7.4
                c | cost | 2024-06 | ytd | value=7.8
                d | cost | 2024-06 | ytd | value=9
                """);

    assertThat(
            district.rows(
                "rankings", "2024-06", "indicator, rank, place, tied, fragile, displayed_tied"))
        .containsExactly(
            "cost | 1 | a | false | true | false",
            "cost | 2 | b | false | true | false",
            "cost | 3 | c | false | false | false",
            "cost | 4 | d | false | false | false",
            "tax | 1 | a | false | false | false",
            "tax | 2 | b | false | true | true",
            "tax | 3 | c | false | true | true",
            "tax | 4 | d | false | false | false",
            "tax | 5 | e | false | false | false");
  }

  /** To one decimal 0.25 is 0.3 by 四舍五入, and 0.2 half to even. */
  @ParameterizedTest
  @CsvSource({"half_up, true, false", "half_even, false, true"})
  void sayWhichPrintTheSame(String rounding, boolean asAbove, boolean asBelow) {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "district.yaml",
                "{id: qing, name: 青川区, place: qing, groups: {east: 东, west: 西}, rounding: %s}"
                    .formatted(rounding))
            .indicators("tax | flow | nominal | non_negative | no | no |")
            .numbers(
                """
                a | tax | 2024-06 | ytd | value=0.31
                b | tax | 2024-06 | ytd | value=0.25
                c | tax | 2024-06 | ytd | value=0.19
                """);

    assertThat(district.rows("rankings", "2024-06", "place, displayed_tied"))
        .containsExactly("a | " + asAbove, "b | true", "c | " + asBelow);
  }

  @Test
  void changeUpwardsAgainstTheNewestEarlierPeriod() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-02 | ytd | value=1
                b | gdp | 2024-02 | ytd | value=9
                a | gdp | 2024-03 | ytd | value=10
                b | gdp | 2024-03 | ytd | value=20
                c | gdp | 2024-03 | ytd | value=30
                a | gdp | 2024-06 | ytd | value=90
                b | gdp | 2024-06 | ytd | value=60
                c | gdp | 2024-06 | ytd | value=70
                d | gdp | 2024-06 | ytd | value=10
                """);

    assertThat(district.rows("rankings", "2024-06", "rank, place, previous_rank, rank_change"))
        .containsExactly("1 | a | 3 | 2", "2 | c | 1 | -1", "3 | b | 2 | -1", "4 | d | - | -");
  }

  /** a is the largest, grows least and is poorest per head. */
  @Test
  void goByLevelGrowthCompletionAndPerHead() {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "reference/population.csv",
                """
                place_id,year,population
                a,2023,400
                b,2022,100
                """)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=200 previous_year=190 target=500
                b | gdp | 2024-06 | ytd | value=100 previous_year=50 target=100
                c | gdp | 2024-06 | ytd | value=10 previous_year=0
                """);

    assertThat(district.rows("rankings", "2024-06", "by, rank, place, value, of"))
        .containsExactly(
            "completion | 1 | b | 100 | 2",
            "completion | 2 | a | 40 | 2",
            "growth | 1 | b | 100 | 2",
            "growth | 2 | a | 5.26315789 | 2",
            "level | 1 | a | 200 | 3",
            "level | 2 | b | 100 | 3",
            "level | 3 | c | 10 | 3",
            "per_head | 1 | b | 1 | 2",
            "per_head | 2 | a | 0.5 | 2");
  }
}
