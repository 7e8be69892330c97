package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 同比 by the signs of level and base, its kinds, and what is published. */
class GrowthTest {
  private static final String PERIOD = "2024-06";

  /** A line each: indicator, level, base; profit may be negative, tax may not. */
  @Test
  void hasARateOnlyWhereTheBaseIsAboveZeroAndTheLevelNotBelow() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                profit | flow | nominal | any | yes | no |
                tax | flow | nominal | non_negative | yes | no |
                """)
            .numbers(
                """
                a | tax    | 2024-06 | ytd | value=118.6 previous_year=100
                b | tax    | 2024-06 | ytd | value=256.7 previous_year=100
                c | tax    | 2024-06 | ytd | value=100.04 previous_year=100
                d | tax    | 2024-06 | ytd | value=0 previous_year=100
                e | tax    | 2024-06 | ytd | value=-5 previous_year=100
                p2 | tax   | 2024-06 | ytd | value=5 previous_year=0
                p3 | tax   | 2024-06 | ytd | value=0 previous_year=0
                a | profit | 2024-06 | ytd | value=-20 previous_year=50
                b | profit | 2024-06 | ytd | value=50 previous_year=-20
                c | profit | 2024-06 | ytd | value=0 previous_year=-20
                d | profit | 2024-06 | ytd | value=-15 previous_year=-20
                e | profit | 2024-06 | ytd | value=-25 previous_year=-20
                p2 | profit | 2024-06 | ytd | value=-20 previous_year=-20
                p3 | profit | 2024-06 | ytd | value=-20 previous_year=0
                qing | tax | 2024-06 | ytd | value=5 previous_year=-5
                city | profit | 2024-06 | ytd | previous_year=7
                city | tax | 2024-06 | ytd | value=7
                """);

    assertThat(
            district.rows(
                "growth",
                PERIOD,
                "indicator, place, level, base, rate, change, outcome, loss_change"))
        .contains(
            "tax | a | 118.6 | 100 | 18.6 | 18.6 | up | -",
            "tax | b | 256.7 | 100 | 156.7 | 156.7 | up | -",
            "tax | c | 100.04 | 100 | 0.04 | 0.04 | flat | -",
            "tax | d | 0 | 100 | -100 | -100 | down | -",
            "tax | e | -5 | 100 | - | -105 | down | -",
            "tax | p2 | 5 | 0 | - | 5 | from_zero | -",
            "tax | p3 | 0 | 0 | - | 0 | flat | -",
            "tax | qing | 5 | -5 | - | 10 | up | -",
            "tax | city | 7 | - | - | - | no_base | -",
            "profit | a | -20 | 50 | - | -70 | turned_to_loss | -",
            "profit | b | 50 | -20 | - | 70 | turned_to_profit | -",
            "profit | c | 0 | -20 | - | 20 | loss_ended | -",
            "profit | d | -15 | -20 | - | 5 | loss_narrowed | 25",
            "profit | e | -25 | -20 | - | -5 | loss_widened | -25",
            "profit | p2 | -20 | -20 | - | 0 | loss_unchanged | -",
            "profit | p3 | -20 | 0 | - | -20 | from_zero | -",
            "profit | city | - | 7 | - | - | not_reported | -");
  }

  /** The national bureau's industrial profits of January to May 2018: coverage had changed. */
  @Test
  void comparesWithTheBaseOfTheSameReturnAndKeepsApartWhatWasReceivedLastYear() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2017-05 | ytd | value=29047.6
                a | gdp | 2018-05 | ytd | value=27298.3 previous_year=23432.0
                b | gdp | 2017-05 | ytd | value=100
                b | gdp | 2018-05 | ytd | value=110
                c | gdp | 2018-05 | ytd | value=110 previous_year=100@other
                d | gdp | 2018-05 | ytd | value=110 growth=9.9
                """);

    assertThat(
            district.rows(
                "growth",
                "2018-05",
                "place, rate_kind, published, base_source, round(rate, 1),"
                    + " round(base_revision, 1)"))
        .contains(
            "a | comparable | true | same_return | 16.5 | -19.3",
            "a | nominal | false | last_year | -6 | -",
            "b | nominal | true | last_year | 10 | -",
            "c | comparable | true | - | - | -",
            "d | reported | true | - | 9.9 | -");
  }

  @Test
  void publishesTheReportedRateAtComparablePricesAndNeverAComputedOne() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("gdp | flow | comparable | non_negative | yes | no |")
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=120 previous_year=100 growth=18.6
                b | gdp | 2024-06 | ytd | value=120 previous_year=100
                """);

    assertThat(district.rows("growth", PERIOD, "place, rate_kind, rate, published"))
        .contains(
            "a | comparable | 20 | false",
            "a | reported | 18.6 | true",
            "b | comparable | 20 | false")
        .doesNotContain("b | comparable | 20 | true");
  }

  @Test
  void changesOfRatiosAndScoresAreInPoints() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                rate | ratio | nominal | non_negative | no | no |
                points | score | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                qing | rate | 2024-06 | ytd | value=96.97 previous_year=95.1
                qing | points | 2024-06 | ytd | value=254.23 previous_year=228.77
                a | rate | 2024-06 | ytd | value=95.12 previous_year=95.1
                """);

    assertThat(
            district.rows("growth", PERIOD, "indicator, place, change, change_unit, rate, outcome"))
        .containsExactly(
            "points | qing | 25.46 | 分 | - | up",
            "rate | a | 0.02 | 百分点 | - | flat",
            "rate | qing | 1.87 | 百分点 | - | up");
  }

  @Test
  void setsARateBesideTheOneBefore() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-03 | ytd | value=101.1 previous_year=100
                a | gdp | 2024-06 | ytd | value=237.2 previous_year=200
                """);

    assertThat(
            district.rowsWithTotals(
                "growth", PERIOD, "place, span, rate, previous_rate, rate_change"))
        .contains("a | ytd | 18.6 | 1.1 | 17.5", "a | quarter | 36.1 | 1.1 | 35");
  }

  /** Of value added of industry only the rate is published since 2024. */
  @Test
  void ofWhatHasOnlyARateIsThatRate() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("iva | flow | comparable | non_negative | no | no |")
            .numbers(
                """
                qing | iva | 2023-06 | ytd | value=40
                qing | iva | 2024-03 | ytd | growth=5.1
                qing | iva | 2024-06 | ytd | growth=7.4
                p2   | iva | 2024-06 | ytd | growth=8
                """);

    assertThat(
            district.rows(
                "growth", PERIOD, "place, rate_kind, published, level, rate, outcome, rate_change"))
        .containsExactly(
            "p2 | reported | true | - | 8 | up | -", "qing | reported | true | - | 7.4 | up | 2.3");
    assertThat(district.rows("rankings", PERIOD, "place, by, rank, of"))
        .containsExactly("p2 | growth | 1 | 2", "qing | growth | 2 | 2");
  }

  /** 比前三季度加快, not 比上年: a whole year is the running total that follows nine months. */
  @Test
  void ofAYearIsHeldAgainstItsFirstNineMonths() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2023-12 | year | value=110 previous_year=100
                b | gdp | 2023-12 | year | value=110 previous_year=100
                a | gdp | 2024-09 | ytd  | value=105 previous_year=100
                b | gdp | 2024-09 | ytd  | value=102 previous_year=100
                a | gdp | 2024-12 | year | value=125 previous_year=100
                b | gdp | 2024-12 | year | value=130 previous_year=100
                """);

    assertThat(district.rows("growth", "2024-12", "place, rate, previous_rate, rate_change"))
        .contains("a | 25 | 5 | 20", "b | 30 | 2 | 28");
    assertThat(district.rows("rankings", "2024-12", "place, by, rank, previous_rank"))
        .contains("a | growth | 2 | 1", "b | growth | 1 | 2");
  }

  /** Towns a and b have 上年同期 in a column, c and d last year in a row of its own. */
  @Test
  void ofTheDistrictIsThereWhereverItsMembersGiveLastYear() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=11@ra previous_year=10@ra
                b | gdp | 2024-06 | ytd | value=11@rb previous_year=10@rb
                e | gdp | 2024-06 | ytd | value=11@rb previous_year=10@rb
                c | gdp | 2024-06 | ytd | value=11@rc
                d | gdp | 2024-06 | ytd | value=11@rd
                """)
            .returns(
                """
                rc | 2024-06 | - | - | accepted | - | -
                rd | 2024-06 | - | - | accepted | - | -
                """)
            .numbers(
                """
                c | gdp | 2023-06 | ytd | value=8@rc
                d | gdp | 2023-06 | ytd | value=8@rd
                """);

    assertThat(
            district.rowsWithTotals("growth", PERIOD, "place, base, base_source, round(rate, 1)"))
        .contains("c | 8 | same_return | 37.5", "qing | 46 | same_return | 19.6");
  }
}
