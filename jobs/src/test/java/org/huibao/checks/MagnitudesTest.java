package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

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
}
