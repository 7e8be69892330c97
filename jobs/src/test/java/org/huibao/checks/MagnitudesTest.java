package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MagnitudesTest {
  private static final String LAST_YEAR =
      """
      a | gdp | 2023-06 | ytd | value=1000
      b | gdp | 2023-06 | ytd | value=2000
      c | gdp | 2023-06 | ytd | value=3000
      d | gdp | 2023-06 | ytd | value=4000
      """;

  @Test
  void accuseTheOneThatIsTenThousandTimesTooLarge() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(LAST_YEAR)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1100
                b | gdp | 2024-06 | ytd | value=23000000
                c | gdp | 2024-06 | ytd | value=3200
                d | gdp | 2024-06 | ytd | value=4100
                """);

    assertThat(Errors.of(district)).containsExactly("magnitude | A6 | 23000000；大了约 10000 倍");
  }

  @Test
  void accuseTheUnitWhereAWholeSheetIsOff() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(LAST_YEAR)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=0.11
                b | gdp | 2024-06 | ytd | value=0.23
                c | gdp | 2024-06 | ytd | value=0.32
                d | gdp | 2024-06 | ytd | value=0.41
                """);

    assertThat(Errors.of(district))
        .containsExactly("magnitude | A5 | 0.11；小了约 10000 倍，本表有 4 个数如此，可能错了计量单位");
  }

  /** Six times as much is much, and no zero; ten times everywhere may be so. */
  @Test
  void leaveAloneWhatIsNoPowerOfTen() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(LAST_YEAR)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=6000
                b | gdp | 2024-06 | ytd | value=2100
                c | gdp | 2024-06 | ytd | value=3100
                d | gdp | 2024-06 | ytd | value=4100
                """);

    assertThat(Errors.of(district)).isEmpty();
  }

  /** The towns' numbers are in 元: that of them no witness against the district's. */
  @Test
  void whatIsAccusedIsNoWitness() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | no | no |
                va1 | flow | nominal | non_negative | no | no |
                va2 | flow | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                qing | gdp | 2023-06 | ytd | value=4000@last
                qing | va1 | 2023-06 | ytd | value=1000@last
                qing | va2 | 2023-06 | ytd | value=3000@last
                qing | gdp | 2024-06 | ytd | value=42000000@yuan
                qing | va1 | 2024-06 | ytd | value=11000000@yuan
                qing | va2 | 2024-06 | ytd | value=31000000@yuan
                qing | gdp | 2024-06 | ytd | value=4200@right
                qing | va1 | 2024-06 | ytd | value=1100@right
                qing | va2 | 2024-06 | ytd | value=3100@right
                """);

    assertThat(Errors.of(district))
        .containsExactly("magnitude | A4 | 42000000；大了约 10000 倍，本表有 3 个数如此，可能错了计量单位");
  }

  /** The bureau's total is a formula over a town that it has a thousand times too large. */
  @Test
  void accuseTheMemberThatATotalFollows() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("gdp | flow | nominal | non_negative | yes | no |")
            .numbers(
                """
                a    | gdp | 2024-06 | ytd | value=110@a
                b    | gdp | 2024-06 | ytd | value=220@b
                c    | gdp | 2024-06 | ytd | value=330@c
                a    | gdp | 2024-06 | ytd | value=110@bureau
                b    | gdp | 2024-06 | ytd | value=220000@bureau
                c    | gdp | 2024-06 | ytd | value=330@bureau
                qing | gdp | 2024-06 | ytd | value=220440@bureau previous_year=600@bureau
                """);

    assertThat(Errors.of(district)).noneMatch(each -> each.contains("A7"));
  }

  /** Others rise and fall; its own past lets expect 880. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "445; 882; ",
        "445; 8820; magnitude | A5 | 8820；大了约 10 倍",
        // the quarter before was as odd
        "4450; 8820; ",
      })
  void tellByItsOwnPastWhereOthersDoNot(String earlier, String now, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-03 | ytd | value=%s
                a | gdp | 2023-03 | ytd | value=360
                a | gdp | 2023-06 | ytd | value=712
                b | gdp | 2023-06 | ytd | value=1000
                a | gdp | 2024-06 | ytd | value=%s
                b | gdp | 2024-06 | ytd | value=1900
                c | gdp | 2023-06 | ytd | value=1000
                c | gdp | 2024-06 | ytd | value=1070
                d | gdp | 2023-06 | ytd | value=1000
                d | gdp | 2024-06 | ytd | value=600
                """
                    .formatted(earlier, now));

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }
}
