package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** East (a, b) and west (c, d): gaps and whether they widen. */
class GapTest {
  private static final String COLUMNS =
      "indicator, by, east, west, absolute, ratio, relative, base_absolute, base_ratio, verdict";

  @Test
  void areAbsoluteARatioAndRelativeToTheEast() {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "reference/population.csv",
                """
                place_id,year,population
                a,2023,10
                b,2023,30
                c,2023,10
                d,2023,10
                """)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=70 previous_year=60
                b | gdp | 2024-06 | ytd | value=50 previous_year=40
                c | gdp | 2024-06 | ytd | value=20 previous_year=10
                d | gdp | 2024-06 | ytd | value=40 previous_year=40
                e | gdp | 2024-06 | ytd | value=999 previous_year=1
                """);

    assertThat(district.rows("gaps", "2024-06", COLUMNS))
        .containsExactly(
            "gdp | growth | 20 | 20 | 0 | 1 | 0 | - | - | unknown",
            "gdp | level | 120 | 60 | 60 | 2 | 50 | 50 | 2 | mixed",
            "gdp | per_head | 3 | 3 | 0 | 1 | 0 | 0 | 1 | unchanged");
  }

  /** A new zone had nobody yet when the year began: per head it has a value now and no base. */
  @Test
  void perHeadHaveNoBaseWhereNobodyLivedAYearBefore() {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "reference/population.csv",
                """
                place_id,year,population
                a,2023,0
                b,2023,0
                c,2023,10
                d,2023,10
                a,2024,10
                b,2024,10
                c,2024,10
                d,2024,10
                """)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=70 previous_year=60
                b | gdp | 2024-06 | ytd | value=50 previous_year=40
                c | gdp | 2024-06 | ytd | value=20 previous_year=10
                d | gdp | 2024-06 | ytd | value=40 previous_year=40
                """);

    assertThat(
            district.rows("gaps", "2024-06", "by, east, west, absolute, verdict").stream()
                .filter(row -> row.startsWith("per_head")))
        .containsExactly("per_head | 6 | 3 | 3 | unknown");
  }

  /** An indicator a case: a is the east, c the west. */
  @Test
  void widenOnlyWhereAbsoluteRatioAndGrowthAgree() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                both_rise | flow | nominal | non_negative | yes | no |
                catching_up | flow | nominal | non_negative | yes | no |
                no_base | flow | nominal | non_negative | yes | no |
                overtaken | flow | nominal | non_negative | yes | no |
                same | flow | nominal | non_negative | yes | no |
                same_amount | flow | nominal | non_negative | yes | no |
                west_ahead | flow | nominal | non_negative | yes | no |
                widening | flow | nominal | non_negative | yes | no |
                """)
            .numbers(
                """
                a | both_rise   | 2024-06 | ytd | value=120 previous_year=100
                c | both_rise   | 2024-06 | ytd | value=61 previous_year=50
                a | catching_up | 2024-06 | ytd | value=100 previous_year=100
                c | catching_up | 2024-06 | ytd | value=60 previous_year=50
                a | no_base     | 2024-06 | ytd | value=100
                c | no_base     | 2024-06 | ytd | value=50
                a | overtaken   | 2024-06 | ytd | value=120 previous_year=90
                c | overtaken   | 2024-06 | ytd | value=100 previous_year=100
                a | same        | 2024-06 | ytd | value=100 previous_year=100
                c | same        | 2024-06 | ytd | value=50 previous_year=50
                a | same_amount | 2024-06 | ytd | value=110 previous_year=100
                c | same_amount | 2024-06 | ytd | value=60 previous_year=50
                a | west_ahead  | 2024-06 | ytd | value=50 previous_year=50
                c | west_ahead  | 2024-06 | ytd | value=120 previous_year=100
                a | widening    | 2024-06 | ytd | value=120 previous_year=100
                c | widening    | 2024-06 | ytd | value=50 previous_year=50
                """);

    assertThat(
            district.rows("gaps", "2024-06", COLUMNS).stream()
                .filter(line -> line.contains("| level |")))
        .containsExactly(
            "both_rise | level | 120 | 61 | 59 | 1.96721311 | 49.1666667 | 50 | 2 | mixed",
            "catching_up | level | 100 | 60 | 40 | 1.66666667 | 40 | 50 | 2 | narrowing",
            "no_base | level | 100 | 50 | 50 | 2 | 50 | - | - | unknown",
            "overtaken | level | 120 | 100 | 20 | 1.2 | 16.6666667 | -10 | 0.9 | widening",
            "same | level | 100 | 50 | 50 | 2 | 50 | 50 | 2 | unchanged",
            "same_amount | level | 110 | 60 | 50 | 1.83333333 | 45.4545455 | 50 | 2 | mixed",
            "west_ahead | level | 50 | 120 | -70 | 0.416666667 | -140 | -50 | 0.5 | widening",
            "widening | level | 120 | 50 | 70 | 2.4 | 58.3333333 | 50 | 2 | widening");
  }

  @Test
  void ofGrowthAreComparedWithThePeriodBefore() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-03 | ytd | value=110 previous_year=100
                c | gdp | 2024-03 | ytd | value=100 previous_year=100
                a | gdp | 2024-06 | ytd | value=240 previous_year=200
                c | gdp | 2024-06 | ytd | value=205 previous_year=200
                """);

    assertThat(
            district.rows(
                "gaps", "2024-06", "by, east, west, absolute, previous_absolute, verdict"))
        .containsExactly(
            "growth | 20 | 2.5 | 17.5 | 10 | widening", "level | 240 | 205 | 35 | 10 | widening");
  }

  /** 99 of 110 in the east, 58 of 60 in the west; the means of the towns' rates would differ. */
  @Test
  void ofRatiosAreOfSumsAndNothingElseIsMadeFromTheMembers() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                pupils | stock | nominal | non_negative | yes | no |
                children | stock | nominal | non_negative | yes | no |
                enrolment | ratio | nominal | non_negative | no | no | pupils / children
                income | flow | nominal | non_negative | no | no |
                index | index | nominal | non_negative | no | no |
                points | score | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                a | pupils | 2024-06 | point | value=9
                b | pupils | 2024-06 | point | value=90
                c | pupils | 2024-06 | point | value=8
                d | pupils | 2024-06 | point | value=50
                a | children | 2024-06 | point | value=10
                b | children | 2024-06 | point | value=100
                c | children | 2024-06 | point | value=10
                d | children | 2024-06 | point | value=50
                a | income | 2024-06 | ytd | value=3
                c | income | 2024-06 | ytd | value=2
                a | index | 2024-06 | ytd | value=103
                c | index | 2024-06 | ytd | value=102
                a | points | 2024-06 | ytd | value=90
                c | points | 2024-06 | ytd | value=80
                """);

    assertThat(district.rowsWithTotals("gaps", "2024-06", "indicator, by, east, west, absolute"))
        .containsExactly(
            "children | level | 110 | 60 | 50",
            "enrolment | level | 90 | 96.6666667 | -6.66666667",
            "pupils | level | 99 | 58 | 41");
  }

  /** 东部 and 西部 have rows of their own, 130 though a and b add up to 120. */
  @Test
  void takeWhatIsReportedOfTheGroup() {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "reference/places.csv",
                """
                place_id,name,level,parent,group
                qing,青川区,district,,
                east_row,东部地区,group,qing,east
                west_row,西部地区,group,qing,west
                a,甲镇,town,qing,east
                b,乙镇,town,qing,east
                c,丙镇,town,qing,west
                """)
            .indicators(
                """
                gdp | flow | comparable | non_negative | yes | no |
                income | flow | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=70
                b | gdp | 2024-06 | ytd | value=50
                c | gdp | 2024-06 | ytd | value=60 growth=7
                east_row | gdp | 2024-06 | ytd | value=130 growth=9
                west_row | gdp | 2024-06 | ytd | value=65 growth=8
                east_row | income | 2024-06 | ytd | value=3 previous_year=2
                west_row | income | 2024-06 | ytd | value=2 previous_year=2
                """);

    assertThat(district.rows("gaps", "2024-06", "indicator, by, east, west, absolute"))
        .containsExactly(
            "gdp | growth | 9 | 8 | 1",
            "gdp | level | 130 | 65 | 65",
            "income | growth | 50 | 0 | 50",
            "income | level | 3 | 2 | 1");
  }

  /** b has not reported, so there is no east; d has no population, so there is no west per head. */
  @Test
  void needEveryMember() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | yes | no |
                tax | flow | nominal | non_negative | yes | no |
                """)
            .with(
                "reference/population.csv",
                """
                place_id,year,population
                a,2023,10
                b,2023,10
                c,2023,10
                """)
            .numbers(
                """
                a | gdp | 2024-03 | ytd | value=1
                b | gdp | 2024-03 | ytd | value=1
                a | gdp | 2024-06 | ytd | value=1
                c | gdp | 2024-06 | ytd | value=1
                a | tax | 2024-06 | ytd | value=1
                b | tax | 2024-06 | ytd | value=1
                c | tax | 2024-06 | ytd | value=1
                d | tax | 2024-06 | ytd | value=1
                """);

    assertThat(district.rows("gaps", "2024-06", "indicator, by, east, west"))
        .containsExactly("tax | level | 2 | 2");
  }
}
