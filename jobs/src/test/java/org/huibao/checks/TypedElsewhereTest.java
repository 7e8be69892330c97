package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bureau has 8251 for 甲镇's retail. */
class TypedElsewhereTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a | invest | 2024-06 | ytd | value=8251@a;"
            + " swapped_indicators | A3 | 8251；像是甲镇retail的数",
        "a | invest | 2024-06 | ytd | value=5400@a; ",
      })
  void isANumberThatStandsWhereAnotherShould(String typed, String error) {
    assertThat(Errors.of(with(typed))).containsExactlyElementsOf(Errors.lines(error));
  }

  /** The return has its retail, so that the number is none of it. */
  @ParameterizedTest
  @CsvSource("a | retail | 2024-06 | ytd | value=8251@a")
  void isNoneWhereTheOtherStandsAsWell(String retail) {
    assertThat(Errors.of(with("a | invest | 2024-06 | ytd | value=8251@a\n" + retail))).isEmpty();
  }

  private static SmallDistrict with(String numbers) {
    return new SmallDistrict()
        .indicators(
            """
            invest | flow | nominal | non_negative | no | no |
            retail | flow | nominal | non_negative | no | no |
            """)
        .numbers(
            """
            a | invest | 2023-06 | ytd | value=5000@last
            a | retail | 2024-06 | ytd | value=8251@bureau
            """)
        .numbers(numbers);
  }
}
