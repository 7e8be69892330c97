package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

class MisplacedTest {
  private static final String LAST_YEAR =
      """
      a | gdp | 2023-06 | ytd | value=1000
      b | gdp | 2023-06 | ytd | value=2500
      c | gdp | 2023-06 | ytd | value=700
      d | gdp | 2023-06 | ytd | value=4000
      e | gdp | 2023-06 | ytd | value=9000
      """;

  @Test
  void twoAreFoundByTheYearBefore() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(LAST_YEAR)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=2600 previous_year=2500 growth=4.0
                b | gdp | 2024-06 | ytd | value=1100 previous_year=1000 growth=10.0
                c | gdp | 2024-06 | ytd | value=770 previous_year=700 growth=10.0
                d | gdp | 2024-06 | ytd | value=4400 previous_year=4000 growth=10.0
                """);

    assertThat(Errors.of(district))
        .containsExactly(
            "swapped_places | A6 | 2500；像是乙镇的数，两行可能互换了",
            "swapped_places | A9 | 1000；像是甲镇的数，两行可能互换了");
  }

  @Test
  void rowsThatSlippedByOneAreFoundByWhatEachHadLastYear() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(LAST_YEAR)
            .numbers(
                """
                b | gdp | 2024-06 | ytd | value=1050
                c | gdp | 2024-06 | ytd | value=2600
                d | gdp | 2024-06 | ytd | value=740
                e | gdp | 2024-06 | ytd | value=4150
                """);

    assertThat(Errors.of(district))
        .containsExactly("swapped_places | A7 | 2600；像是乙镇的数，连同其他各行共 4 行可能错开了");
  }

  /** 甲镇 doubled, and nobody else had as much. */
  @Test
  void oneThatChangedMuchIsNoOtherPlace() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(LAST_YEAR)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1900
                b | gdp | 2024-06 | ytd | value=2600
                c | gdp | 2024-06 | ytd | value=720
                d | gdp | 2024-06 | ytd | value=4100
                """);

    assertThat(Errors.of(district)).isEmpty();
  }

  /** This year's column is a row too low: each has grown as the row below states. */
  @Test
  void aColumnThatSlippedIsFoundByTheGrowthBesideIt() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=2250 previous_year=1000 growth=7.0
                b | gdp | 2024-06 | ytd | value=1070 previous_year=1100 growth=-3.0
                c | gdp | 2024-06 | ytd | value=1067 previous_year=1900 growth=12.0
                d | gdp | 2024-06 | ytd | value=2128 previous_year=2000 growth=12.5
                """);

    assertThat(Errors.of(district))
        .containsExactly("swapped_places | A1 | 2250；像是丁镇的数，连同其他各行共 4 行可能错开了");
  }

  /** Three of six rows hold the row above; what others gave tells digit for digit. */
  @Test
  void someRowsOnEndSlipped() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1000@bureau
                b | gdp | 2024-06 | ytd | value=2500@bureau
                c | gdp | 2024-06 | ytd | value=2500@bureau
                d | gdp | 2024-06 | ytd | value=700@bureau
                e | gdp | 2024-06 | ytd | value=4000@bureau
                a | gdp | 2024-06 | ytd | value=1000@a
                b | gdp | 2024-06 | ytd | value=2500@b
                c | gdp | 2024-06 | ytd | value=700@c
                d | gdp | 2024-06 | ytd | value=4000@d
                e | gdp | 2024-06 | ytd | value=9000@e
                """);

    assertThat(Errors.of(district))
        .containsExactly("swapped_places | A3 | 2500；像是乙镇的数，连同其他各行共 3 行可能错开了");
  }

  /** b, c and d hold the row above, with its growth: 2750 is a tenth more than b's 2500. */
  @Test
  void rowsWithTheirGrowthSlipped() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(LAST_YEAR)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1070 growth=7.0
                b | gdp | 2024-06 | ytd | value=1070 growth=7.0
                c | gdp | 2024-06 | ytd | value=2750 growth=10.0
                d | gdp | 2024-06 | ytd | value=679 growth=-3.0
                e | gdp | 2024-06 | ytd | value=9900 growth=10.0
                """);

    assertThat(Errors.of(district))
        .containsExactly("swapped_places | A8 | 1070；像是甲镇的数，连同其他各行共 3 行可能错开了");
  }

  private static final String TWO_INDICATORS =
      """
      gdp | flow | nominal | non_negative | yes | yes |
      retail | flow | nominal | non_negative | yes | yes |
      """;

  private static final String LAST_YEAR_OF_TWO =
      """
      a | gdp | 2023-06 | ytd | value=1000
      b | gdp | 2023-06 | ytd | value=2500
      c | gdp | 2023-06 | ytd | value=700
      a | retail | 2023-06 | ytd | value=300
      b | retail | 2023-06 | ytd | value=900
      c | retail | 2023-06 | ytd | value=220
      """;

  /** Each group of columns, with its year before and its growth, under the other's head. */
  @Test
  void headsOfTwoIndicatorsAreFoundByWhatEachHadLastYear() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(TWO_INDICATORS)
            .numbers(LAST_YEAR_OF_TWO)
            .numbers(
                """
                a | retail | 2024-06 | ytd | value=1100 previous_year=1000 growth=10.0
                b | retail | 2024-06 | ytd | value=2600 previous_year=2500 growth=4.0
                c | retail | 2024-06 | ytd | value=714 previous_year=700 growth=2.0
                a | gdp | 2024-06 | ytd | value=330 previous_year=300 growth=10.0
                b | gdp | 2024-06 | ytd | value=990 previous_year=900 growth=10.0
                c | gdp | 2024-06 | ytd | value=231 previous_year=220 growth=5.0
                """);

    assertThat(Errors.of(district))
        .containsExactly(
            "swapped_indicators | A16 | 300；像是甲镇retail的数，可能互换了",
            "swapped_indicators | A7 | 1000；像是甲镇gdp的数，可能互换了");
  }

  /** This year's numbers alone: each goes on from the other's past. */
  @Test
  void headsOfTwoIndicatorsWithoutAnythingBeside() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(TWO_INDICATORS)
            .numbers(LAST_YEAR_OF_TWO)
            .numbers(
                """
                a | retail | 2024-06 | ytd | value=1100
                b | retail | 2024-06 | ytd | value=2600
                c | retail | 2024-06 | ytd | value=714
                a | gdp | 2024-06 | ytd | value=330
                b | gdp | 2024-06 | ytd | value=990
                c | gdp | 2024-06 | ytd | value=231
                """);

    assertThat(Errors.of(district))
        .containsExactly(
            "swapped_indicators | A10 | 330；像是甲镇retail的数，可能互换了",
            "swapped_indicators | A7 | 1100；像是甲镇gdp的数，可能互换了");
  }

  /** All are about as large as a year ago: only the completion beside them tells. */
  @Test
  void aColumnThatSlippedIsFoundByTheCompletionBesideIt() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2023-06 | ytd | value=1000
                b | gdp | 2023-06 | ytd | value=1100
                c | gdp | 2023-06 | ytd | value=1200
                d | gdp | 2023-06 | ytd | value=1300
                a | gdp | 2024-06 | ytd | value=1404 target=2000 completion=53.5
                b | gdp | 2024-06 | ytd | value=1070 target=2100 completion=56.3
                c | gdp | 2024-06 | ytd | value=1182 target=2200 completion=58.9
                d | gdp | 2024-06 | ytd | value=1296 target=2300 completion=61.0
                """);

    assertThat(Errors.of(district))
        .containsExactly("swapped_places | A5 | 1404；像是丁镇的数，连同其他各行共 4 行可能错开了");
  }

  /** Last year's column is a row too low from b on, d gives none, and this year's is right. */
  @Test
  void basesThatSlippedAreFoundAndNotTheNumbersBesideThem() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(LAST_YEAR)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1070 previous_year=1000
                b | gdp | 2024-06 | ytd | value=2600 previous_year=1000
                c | gdp | 2024-06 | ytd | value=740 previous_year=2500
                d | gdp | 2024-06 | ytd | value=4150
                e | gdp | 2024-06 | ytd | value=9300 previous_year=4000
                """)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1070@towns
                b | gdp | 2024-06 | ytd | value=2600@towns
                c | gdp | 2024-06 | ytd | value=740@towns
                d | gdp | 2024-06 | ytd | value=4150@towns
                e | gdp | 2024-06 | ytd | value=9300@towns
                """);

    assertThat(Errors.of(district))
        .containsExactly("swapped_places | A9 | 1000；像是甲镇的数，连同其他各行共 4 行可能错开了");
  }

  /** Three towns in order of size, and their names as they were. */
  @Test
  void rowsThatWereSortedWithoutTheirNames() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=4000@bureau
                b | gdp | 2024-06 | ytd | value=1000@bureau
                c | gdp | 2024-06 | ytd | value=2500@bureau
                d | gdp | 2024-06 | ytd | value=700@bureau
                a | gdp | 2024-06 | ytd | value=1000@a
                b | gdp | 2024-06 | ytd | value=2500@b
                c | gdp | 2024-06 | ytd | value=4000@c
                d | gdp | 2024-06 | ytd | value=700@d
                """);

    assertThat(Errors.of(district))
        .containsExactly("swapped_places | A1 | 4000；像是丙镇的数，连同其他共 3 行可能错了位");
  }

  private static final String SIX =
      """
      i1 | flow | nominal | non_negative | yes | yes |
      i2 | flow | nominal | non_negative | yes | yes |
      i3 | flow | nominal | non_negative | yes | yes |
      i4 | flow | nominal | non_negative | yes | yes |
      i5 | flow | nominal | non_negative | yes | yes |
      i6 | flow | nominal | non_negative | yes | yes |
      """;

  /** Two towns sent in each other's returns: not each department's two rows are wrong. */
  @Test
  void aWholeReturnOfAnotherPlaceIsFoundBeforeTheRowsOfOthers() {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      for (int place = 0; place < 4; place++) {
        int number = 1013 * i + 137 * place;
        char own = "abcd".charAt(place);
        char name = place == 0 ? 'b' : place == 1 ? 'a' : own;
        lines.append("%s | i%d | 2024-06 | ytd | value=%d@bureau%d%n".formatted(own, i, number, i));
        lines.append("%s | i%d | 2023-06 | ytd | value=%d%n".formatted(own, i, number * 9 / 10));
        lines.append("%s | i%d | 2024-06 | ytd | value=%d@%s%n".formatted(name, i, number, name));
      }
    }
    SmallDistrict district = new SmallDistrict().indicators(SIX).numbers(lines.toString());

    assertThat(Errors.of(district))
        .containsExactly(
            "swapped_places | A3 | 1013；像是甲镇的数，整张表可能填错了单位",
            "swapped_places | A6 | 1150；像是乙镇的数，整张表可能填错了单位");
  }

  /** This year's column alone was pasted one down from the second row on. */
  @Test
  void rowsPastedOneDownAreFoundByTheNumberThatStandsTwice() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=4878 previous_year=4800
                b | gdp | 2024-06 | ytd | value=4878 previous_year=4400
                c | gdp | 2024-06 | ytd | value=4500 previous_year=3250
                d | gdp | 2024-06 | ytd | value=3316 previous_year=3880
                e | gdp | 2024-06 | ytd | value=3959 previous_year=1300
                """);

    assertThat(Errors.of(district))
        .containsExactly("swapped_places | A3 | 4878；像是甲镇的数，连同其他各行共 4 行可能错开了");
  }

  /**
   * Heads of what is counted at the end and of what came up so far, exchanged over their columns.
   */
  @Test
  void indicatorsOfOtherSpansAreFoundByTheirBases() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                stock | stock | nominal | non_negative | yes | no |
                sold | flow | nominal | non_negative | yes | yes |
                """)
            .numbers(
                """
                a | stock | 2023-06 | point | value=1100
                a | sold  | 2023-06 | ytd   | value=1310
                b | stock | 2023-06 | point | value=2100
                b | sold  | 2023-06 | ytd   | value=2570
                c | stock | 2023-06 | point | value=3100
                c | sold  | 2023-06 | ytd   | value=3890
                a | stock | 2024-06 | point | value=1350 previous_year=1310
                a | sold  | 2024-06 | ytd   | value=1120 previous_year=1100
                b | stock | 2024-06 | point | value=2600 previous_year=2570
                b | sold  | 2024-06 | ytd   | value=2150 previous_year=2100
                c | stock | 2024-06 | point | value=3950 previous_year=3890
                c | sold  | 2024-06 | ytd   | value=3160 previous_year=3100
                """);

    assertThat(Errors.of(district))
        .containsExactly(
            "swapped_indicators | A7 | 1310；像是甲镇sold的数，可能互换了",
            "swapped_indicators | A9 | 1100；像是甲镇stock的数，可能互换了");
  }

  /** The row's month goes on from the other town's, be it not far from its own. */
  @Test
  void aSwappedRowTakesItsOtherColumnsAlong() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2023-06 | ytd   | value=1000
                a | gdp | 2023-06 | month | value=210
                b | gdp | 2023-06 | ytd   | value=1200
                b | gdp | 2023-06 | month | value=250
                c | gdp | 2023-06 | ytd   | value=700
                c | gdp | 2023-06 | month | value=150
                a | gdp | 2024-06 | ytd   | value=1250 previous_year=1200
                a | gdp | 2024-06 | month | value=260
                b | gdp | 2024-06 | ytd   | value=1040 previous_year=1000
                b | gdp | 2024-06 | month | value=240
                c | gdp | 2024-06 | ytd   | value=730 previous_year=700
                c | gdp | 2024-06 | month | value=155
                """);

    assertThat(
            FactChecks.of(
                    district.inputs(),
                    district.facts(),
                    java.util.List.of(),
                    district.reference(),
                    org.huibao.words.Period.parse("2024-06").orElseThrow())
                .accused()
                .keySet())
        .extracting("cell")
        .containsExactlyInAnyOrder("A7", "A8", "A9", "A10", "A11", "A12");
  }

  /** Numbers that are the same on end, and go on from their own pasts. */
  @Test
  void equalNumbersOnEndWereNotPasted() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=4878 previous_year=4800
                b | gdp | 2024-06 | ytd | value=4878 previous_year=4810
                c | gdp | 2024-06 | ytd | value=4878 previous_year=4790
                d | gdp | 2024-06 | ytd | value=4878 previous_year=4805
                e | gdp | 2024-06 | ytd | value=3959 previous_year=3800
                """);

    assertThat(Errors.of(district)).isEmpty();
  }
}
