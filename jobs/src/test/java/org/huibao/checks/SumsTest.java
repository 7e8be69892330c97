package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTest {
  /** c's second and third sectors, 20 and 45, under each other's heads. */
  @Test
  void twoNumbersUnderEachOthersHeadsAreToldByTheirTotals() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                second | flow | nominal | non_negative | yes | yes |
                third | flow | nominal | non_negative | yes | yes |
                """)
            .numbers(
                """
                qing | second | 2024-06 | ytd | value=116
                qing | third  | 2024-06 | ytd | value=235
                a | second | 2024-06 | ytd | value=31
                a | third  | 2024-06 | ytd | value=52
                b | second | 2024-06 | ytd | value=42
                b | third  | 2024-06 | ytd | value=63
                c | second | 2024-06 | ytd | value=45
                c | third  | 2024-06 | ytd | value=20
                d | second | 2024-06 | ytd | value=23
                d | third  | 2024-06 | ytd | value=75
                """);

    assertThat(Errors.of(district))
        .containsExactly("swapped_indicators | A7 | 45；像是与third的 20 互换了，两个合计一多一少正好相抵");
  }

  private static final String ADDITIVE =
      """
      gdp | flow | nominal | non_negative | yes | no |
      tax | flow | nominal | non_negative | yes | no |
      """;

  private static final String FIVE_TOWNS =
      """
      a    | gdp | 2024-06 | ytd | value=1050 previous_year=1000
      b    | gdp | 2024-06 | ytd | value=1260 previous_year=1200
      c    | gdp | 2024-06 | ytd | value=%s   previous_year=800
      d    | gdp | 2024-06 | ytd | value=630  previous_year=600
      e    | gdp | 2024-06 | ytd | value=420  previous_year=400
      qing | gdp | 2024-06 | ytd | value=%s   previous_year=4000
      """;

  private static List<String> lines(List<Finding> findings) {
    return SmallDistrict.lines(
        findings, Finding::toRow, Finding.schema(), "rule, cell, message, expected, actual");
  }

  /** Three members and the total may be off by half a unit each: 9 and 7, but not 10 and 7. */
  @Test
  void differWhereTheReportedTotalIsNotThatOfAllMembers() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(ADDITIVE)
            .numbers(
                """
                a    | gdp | 2024-06 | ytd | value=1 previous_year=1
                b    | gdp | 2024-06 | ytd | value=2 previous_year=2
                c    | gdp | 2024-06 | ytd | value=4 previous_year=4
                qing | gdp | 2024-06 | ytd | value=10 previous_year=9
                a    | tax | 2024-03 | ytd | value=3
                b    | tax | 2024-06 | ytd | value=4
                qing | tax | 2024-06 | ytd | value=9
                """);

    Suspects suspects = new Suspects();
    SentNumbers sent = new SentNumbers(district.facts(), district.reference(), "2024-06");
    AddedSums sums = new AddedSums(district.facts(), sent, district.reference(), "2024-06");
    Sums.differing(sums, sent, district.reference(), suspects);
    assertThat(lines(suspects.findings()))
        .containsExactly("sum_differs | A7 | 青川区gdp本期数：合计与各地区之和不等；请核对 | 7 | 10");
  }

  /** 3000 in place of 300 is the slip that explains the difference. */
  @Test
  void accuseTheMemberWhoseSlipExplainsIt() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(ADDITIVE)
            .numbers(
                """
                a    | gdp | 2024-06 | ytd | value=100
                b    | gdp | 2024-06 | ytd | value=3000
                c    | gdp | 2024-06 | ytd | value=450
                qing | gdp | 2024-06 | ytd | value=850
                """);

    assertThat(Errors.of(district)).containsExactly("sum_differs | A2 | 3000；大了10倍，可能错了一个0或小数点");
  }

  /** Printed to 0.1 万元, 600.02 and 600 are the same. */
  @Test
  void warnWhereTheDifferenceDoesNotShowInPrint() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(ADDITIVE)
            .numbers(
                """
                a    | gdp | 2024-06 | ytd | value=100.001
                b    | gdp | 2024-06 | ytd | value=200.009
                c    | gdp | 2024-06 | ytd | value=300.010
                qing | gdp | 2024-06 | ytd | value=600.000
                """);
    Suspects suspects = new Suspects();
    SentNumbers sent = new SentNumbers(district.facts(), district.reference(), "2024-06");
    AddedSums sums = new AddedSums(district.facts(), sent, district.reference(), "2024-06");
    Sums.differing(sums, sent, district.reference(), suspects);

    assertThat(suspects.findings()).extracting(Finding::severity).containsExactly("warning");
    assertThat(suspects.accused()).isEmpty();
  }

  /** 丙镇's loss of 50 was written as a profit. */
  @Test
  void accuseTheMemberThatLostItsSign() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("gdp | flow | nominal | any | yes | no |")
            .numbers(
                """
                a    | gdp | 2024-06 | ytd | value=100
                b    | gdp | 2024-06 | ytd | value=300
                c    | gdp | 2024-06 | ytd | value=50
                qing | gdp | 2024-06 | ytd | value=350
                """);

    assertThat(Errors.of(district)).containsExactly("sum_differs | A3 | 50；可能漏写或多写了负号");
  }

  /** In all 4200 after 4000, c's 840 after 800. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "840; 4200; ",
        "300; 4200; sum_differs | A5 | 300；与上年相比，其他各项和合计都不如此",
        // the whole is as odd
        "840; 1930; sum_differs | A11 | 1930",
      })
  void accuseTheOnlyOddOne(String c, String whole, String error) {
    SmallDistrict district =
        new SmallDistrict().indicators(ADDITIVE).numbers(FIVE_TOWNS.formatted(c, whole));

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** c's number is ten times too large: the whole leaves 840 for it, or 2540. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "4200; magnitude | A5 | 8400；大了约 10 倍",
        "11760; magnitude | A5 | 8400；大了约 10 倍",
        "5900; magnitude | A5 | 8400；大了约 10 倍 && sum_differs | A11 | 5900；有的地区的数有误，改正后也合不上",
      })
  void tellByWhatTheWholeLeavesForAnAccusedMember(String whole, String errors) {
    SmallDistrict district =
        new SmallDistrict().indicators(ADDITIVE).numbers(FIVE_TOWNS.formatted("8400", whole));

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(errors));
  }

  /** d and e have not reported: c's number alone is more than all, and the whole is right. */
  @Test
  void tellNothingWhereMembersMiss() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(ADDITIVE)
            .numbers(
                """
                d    | gdp | 2023-06 | ytd | value=600@last
                e    | gdp | 2023-06 | ytd | value=400@last
                a    | gdp | 2024-06 | ytd | value=1050 previous_year=1000
                b    | gdp | 2024-06 | ytd | value=1260 previous_year=1200
                c    | gdp | 2024-06 | ytd | value=8400000 previous_year=800
                qing | gdp | 2024-06 | ytd | value=4200 previous_year=4000
                """);

    assertThat(Errors.of(district)).containsExactly("magnitude | A7 | 8400000；大了约 10000 倍");
  }

  /** All of c's return is in another unit, last year's numbers as well. */
  @Test
  void tellNothingByAYearBeforeThatIsWrongItself() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(ADDITIVE + "va1 | flow | nominal | non_negative | no | no |\n")
            .numbers(FIVE_TOWNS.formatted("8400000@c", "4200").replace("800\n", "8000000@c\n"))
            .numbers(
                """
                c | tax | 2024-03 | ytd | value=40@march
                c | va1 | 2024-03 | ytd | value=20@march
                c | gdp | 2024-03 | ytd | value=400@march
                c | tax | 2024-06 | ytd | value=840000@c previous_year=800000@c
                c | va1 | 2024-06 | ytd | value=420000@c previous_year=400000@c
                """);

    assertThat(Errors.of(district))
        .containsExactly("magnitude | A5 | 8400000；大了约 10000 倍，本表有 3 个数如此，可能错了计量单位");
  }

  /** The year before says nothing of a target: that of c may be what the whole leaves for it. */
  @Test
  void tellNothingByWhatATargetLeaves() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(ADDITIVE)
            .numbers(FIVE_TOWNS.formatted("840", "4200"))
            .numbers(
                """
                a    | gdp | 2024-06 | ytd | target=2000
                b    | gdp | 2024-06 | ytd | target=2500
                c    | gdp | 2024-06 | ytd | target=-1700
                d    | gdp | 2024-06 | ytd | target=1200
                e    | gdp | 2024-06 | ytd | target=800
                qing | gdp | 2024-06 | ytd | target=9900
                """);

    assertThat(Errors.of(district)).containsExactly("negative_value | A15 | -1700");
  }

  /** e and c have reported tax before; of gdp the district has a number of its own. */
  @Test
  void cannotBeMadeWhereAMemberMisses() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(ADDITIVE)
            .numbers(
                """
                a    | tax | 2024-06 | ytd | value=3
                c    | tax | 2024-03 | ytd | value=3
                e    | tax | 2024-03 | ytd | value=3
                a    | tax | 2024-06 | ytd | previous_year=2
                a    | gdp | 2024-06 | ytd | value=3
                e    | gdp | 2024-03 | ytd | value=3
                qing | gdp | 2024-06 | ytd | value=9
                """);

    assertThat(lines(Sums.incomplete(district.facts(), district.reference(), "2024-06")))
        .containsExactly(
            "incomplete_total | - | 青川区tax 累计本期数、青川区tax 累计上年同期数：有地区没有这个数，不能合计 | 全部地区都有"
                + " | 缺 丙镇、戊镇");
  }

  /** The quarter of b is worked out of its running totals, so that nobody misses it. */
  @Test
  void missNoQuarterThatRunningTotalsGive() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("tax | flow | nominal | non_negative | yes | yes |")
            .numbers(
                """
                a | tax | 2024-03 | ytd     | value=2
                a | tax | 2024-06 | ytd     | value=5
                a | tax | 2024-06 | quarter | value=3
                b | tax | 2024-03 | ytd     | value=2
                b | tax | 2024-06 | ytd     | value=6
                """);

    assertThat(lines(Sums.incomplete(district.facts(), district.reference(), "2024-06"))).isEmpty();
  }

  /** Two in the east and two in the west; the district's five are enough. */
  @Test
  void areWithheldWhereTooFewWentIntoThem() {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "district.yaml",
                "{id: qing, name: 青川区, place: qing, groups: {east: 东部, west: 西部},"
                    + " suppress_below: 3}")
            .indicators(ADDITIVE)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=3 previous_year=3
                b | gdp | 2024-06 | ytd | value=3 previous_year=3
                c | gdp | 2024-06 | ytd | value=3 previous_year=3
                d | gdp | 2024-06 | ytd | value=3 previous_year=3
                e | gdp | 2024-06 | ytd | value=3 previous_year=3
                """);

    assertThat(lines(Sums.withheld(district.facts().sums(), district.reference(), "2024-06")))
        .containsExactly(
            "suppressed | - | 东部gdp累计：汇总的地区太少，或可由其他数倒推，该合计不发布 | ≥ 3 个地区 | 2 个地区",
            "suppressed | - | 西部gdp累计：汇总的地区太少，或可由其他数倒推，该合计不发布 | ≥ 3 个地区 | 2 个地区");
  }

  /** b's own growth against last year says 440, and so does the total. */
  @Test
  void accuseTheMemberThatHasNotGrownAsItSays() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(ADDITIVE)
            .numbers(
                """
                b    | gdp | 2023-06 | ytd | value=400
                a    | gdp | 2024-06 | ytd | value=100
                b    | gdp | 2024-06 | ytd | value=371 growth=10.0
                c    | gdp | 2024-06 | ytd | value=450
                qing | gdp | 2024-06 | ytd | value=990
                """);

    assertThat(Errors.of(district)).containsExactly("sum_differs | A3 | 371");
  }

  /** The base is what nobody reported a year ago, and the sum of the bases is off by as much. */
  @Test
  void accuseTheBaseThatLastYearPutsRight() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(ADDITIVE)
            .numbers(
                """
                b    | gdp | 2023-06 | ytd | value=400
                a    | gdp | 2024-06 | ytd | value=100 previous_year=90
                b    | gdp | 2024-06 | ytd | value=440 previous_year=460
                c    | gdp | 2024-06 | ytd | value=450 previous_year=430
                qing | gdp | 2024-06 | ytd | value=990 previous_year=920
                """);

    assertThat(Errors.of(district)).containsExactly("base_differs | A5 | 460");
  }

  /** c's total fell: that it spoils the district's sum is no second trouble. */
  @Test
  void aTotalThatFallsIsNotTheWholesFault() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                qing | gdp | 2024-03 | ytd | value=100
                a | gdp | 2024-03 | ytd | value=31
                b | gdp | 2024-03 | ytd | value=42
                c | gdp | 2024-03 | ytd | value=27
                qing | gdp | 2024-06 | ytd | value=211
                a | gdp | 2024-06 | ytd | value=66
                b | gdp | 2024-06 | ytd | value=87
                c | gdp | 2024-06 | ytd | value=19
                """);

    assertThat(Errors.of(district)).containsExactly("cumulative_falls | A8 | 19");
  }

  /** 45 people of 8, 15 and 21: nobody was rounded; in tens of people they may have been. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "8; 15; 21; 45; sum_differs | A4 | 45",
        "8; 15; 21; 44; ",
        "1E1; 2E1; 2E1; 6E1; ",
      })
  void whatWasCountedOneByOneIsNotRounded(
      String a, String b, String c, String whole, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "reference/indicators.csv",
                "indicator_id,name,unit,kind,additive\njobs,新增就业,人,flow,yes\n")
            .numbers(
                """
                a    | jobs | 2024-06 | ytd | value=%s
                b    | jobs | 2024-06 | ytd | value=%s
                c    | jobs | 2024-06 | ytd | value=%s
                qing | jobs | 2024-06 | ytd | value=%s
                """
                    .formatted(a, b, c, whole));

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }
}
