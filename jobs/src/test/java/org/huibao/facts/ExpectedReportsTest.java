package org.huibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

class ExpectedReportsTest {
  /** b's sign is a report, c's base is none; p2 is in no whole. */
  @Test
  void areOfAllThatEverReportedInEveryPeriodThatHasTheIndicator() {
    ExpectedReports expected =
        new SmallDistrict()
            .numbers(
                """
                a  | gdp | 2024-03 | ytd | value=1
                b  | gdp | 2023-12 | ytd | value=no_item
                c  | gdp | 2024-03 | ytd | previous_year=1
                d  | gdp | 2024-06 | ytd | value=1
                p2 | gdp | 2024-06 | ytd | value=1
                """)
            .facts()
            .expected();

    assertThat(expected.places("gdp", "2024-06")).containsExactly("a", "b", "d", "p2");
    assertThat(expected.places("gdp", "2024-03"))
        .as("c has last year's number, so this year's is somewhere")
        .containsExactly("a", "b", "c", "d", "p2");
    assertThat(expected.places("gdp", "2023-12")).isEmpty();
    assertThat(expected.members("east", "gdp", "2024-06")).isEqualTo(2);
    assertThat(expected.members("west", "gdp", "2024-06")).isEqualTo(1);
    assertThat(expected.members("qing", "gdp", "2024-06")).isEqualTo(3);
    assertThat(expected.members("north", "gdp", "2024-06")).isZero();
  }

  /** 乙镇 never reported, but its June return, which carries gdp, is missing. */
  @Test
  void areAlsoOfTheTownsWhoseReturnIsMissingInThePeriodItself() {
    ExpectedReports expected =
        new SmallDistrict()
            .with("reference/reporters.csv", "reporter_id,name,place_id\njia,甲镇,a\nyi,乙镇,b\n")
            .with(
                "reference/schedule.csv",
                "form,title,reporter_id,frequency\n月报,月报,jia,month\n月报,月报,yi,month\n")
            .returns(
                """
                may  | 2024-05 | jia | 月报 | accepted | - | -
                june | 2024-06 | jia | 月报 | accepted | - | -
                """)
            .numbers(
                """
                a | gdp | 2024-05 | ytd | value=1@may
                a | gdp | 2024-06 | ytd | value=1@june
                """)
            .facts()
            .expected();

    assertThat(expected.places("gdp", "2024-05")).containsExactly("a");
    assertThat(expected.places("gdp", "2024-06")).containsExactly("a", "b");
    assertThat(expected.members("east", "gdp", "2024-06")).isEqualTo(2);
  }
}
