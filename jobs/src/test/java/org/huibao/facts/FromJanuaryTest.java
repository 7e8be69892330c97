package org.huibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

/** 一季度 sent in place of 累计. */
class FromJanuaryTest {
  private static final String FLOWS =
      """
      gdp | flow | nominal | non_negative | yes | yes |
      ratio | ratio | nominal | non_negative | no | no |
      """;

  private static List<String> totals(String numbers) {
    SmallDistrict district = new SmallDistrict().indicators(FLOWS).numbers(numbers);
    return FromJanuary.with(district.inputs().numbers(), district.reference()).stream()
        .skip(district.inputs().numbers().size())
        .map(
            each ->
                String.join(
                    " ",
                    each.key().period(),
                    each.key().span().code(),
                    each.measure().code(),
                    each.value().stripTrailingZeros().toPlainString(),
                    each.source().cell()))
        .toList();
  }

  @Test
  void isTheRunningTotalOfMarch() {
    assertThat(
            totals(
                """
                a | gdp | 2024-01 | month   | value=10
                a | gdp | 2024-03 | quarter | value=45 previous_year=40
                a | gdp | 2024-06 | half    | value=105
                """))
        .containsExactly(
            "2024-01 ytd value 10 A1",
            "2024-03 ytd value 45 A2",
            "2024-03 ytd previous_year 40 A3",
            "2024-06 ytd value 105 A4");
  }

  @Test
  void isNoneWhereOneWasSentOrTheYearBeganEarlier() {
    assertThat(
            totals(
                """
                a | gdp   | 2024-03 | quarter | value=45
                a | gdp   | 2024-03 | ytd     | value=45
                a | gdp   | 2024-06 | quarter | value=60
                a | gdp   | 2024-02 | month   | value=15
                a | ratio | 2024-03 | quarter | value=98
                """))
        .isEmpty();
  }
}
