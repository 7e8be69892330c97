package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tax is half of six peers' revenue, as it was a year ago; of c it was half. */
class OddSharesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "420; 50; ",
        "520; 50; ",
        "750; 50; level_differs | A29 | 750；占总项的 89%，上年占 50%，其他 6 个地区的占比变化都小得多",
        "250; 50; level_differs | A29 | 250；占总项的 30%，上年占 50%，其他 6 个地区的占比变化都小得多",
        // others' shares move as much
        "750; 90; ",
      })
  void standOut(String tax, int ofOthers, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                rev | flow | nominal | non_negative | no | yes |
                tax | flow | nominal | non_negative | no | yes | rev
                """);
    int i = 0;
    for (String place : new String[] {"a", "b", "d", "e", "p2", "p3"}) {
      int rev = 200 + 100 * i;
      int share = i++ % 2 == 0 ? ofOthers : 50;
      district.numbers(
          """
          %1$s | rev | 2023-06 | ytd | value=%2$d0
          %1$s | tax | 2023-06 | ytd | value=%3$d
          %1$s | rev | 2024-06 | ytd | value=%4$d
          %1$s | tax | 2024-06 | ytd | value=%5$d
          """
              .formatted(place, rev / 10, rev / 2, rev * 21 / 20, rev * 21 / 20 * share / 100));
    }
    district.numbers(
        """
        c | rev | 2023-06 | ytd | value=800
        c | tax | 2023-06 | ytd | value=400
        c | rev | 2024-06 | ytd | value=840
        c | rev | 2024-06 | ytd | value=840@c
        c | tax | 2024-06 | ytd | value=%s
        """
            .formatted(tax));

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }
}
