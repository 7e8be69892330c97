package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedSharesTest {
  private static final String SECTORS =
      """
      gdp | flow | comparable | non_negative | yes | no |
      va1 | flow | comparable | non_negative | yes | no | gdp
      va2 | flow | comparable | non_negative | yes | no | gdp
      va3 | flow | comparable | non_negative | yes | no | gdp
      """;

  /** Of 1000: 17.0, 51.8 and 31.2 %. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "value=312 share=31.2; ",
        "value=312.4 share=31.3; ",
        "value=312 share=32.1; share_differs A7 32.1",
        "value=321 share=31.2; level_differs A6 321；可能颠倒了相邻两个数字",
        "value=312 share=5.2; share_differs A7 5.2",
      })
  void ofAnIndicatorInItsWhole(String third, String finding) {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(SECTORS)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1000
                a | va1 | 2024-06 | ytd | value=170 share=17.0
                a | va2 | 2024-06 | ytd | value=518 share=51.8
                a | va3 | 2024-06 | ytd | %s
                """
                    .formatted(third));

    assertThat(findings(district)).containsExactlyElementsOf(Errors.lines(finding));
  }

  /** Of the district's 1000; or of something that stands elsewhere, as all of them show. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "40.0, 30.0; ",
        "40.0, 20.0; share_differs A7 20",
        "4.0, 3.0; ",
      })
  void ofAPlaceInTheDistrict(String shares, String finding) {
    String[] of = shares.split(", ");
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                qing | gdp | 2024-06 | ytd | value=1000
                a    | gdp | 2024-06 | ytd | value=300 share=%s
                b    | gdp | 2024-06 | ytd | value=400 share=%s
                c    | gdp | 2024-06 | ytd | value=300 share=%s
                """
                    .formatted(of[1].equals("3.0") ? "3.0" : "30.0", of[0], of[1]));

    assertThat(findings(district)).containsExactlyElementsOf(Errors.lines(finding));
  }

  /** The bureau of statistics has 312 as well: 32.1 % was mistyped. */
  @Test
  void leaveTheNumberAloneThatAnotherReturnHas() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(SECTORS)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1000
                a | va1 | 2024-06 | ytd | value=170 share=17.0
                a | va2 | 2024-06 | ytd | value=518 share=51.8
                a | va3 | 2024-06 | ytd | value=321 share=31.2
                a | va3 | 2024-06 | ytd | value=321@other
                """);

    assertThat(findings(district)).containsExactly("share_differs A7 31.2");
  }

  private static List<String> findings(SmallDistrict district) {
    return FactChecks.of(
            district.inputs(),
            district.facts(),
            List.of(),
            district.reference(),
            new Period(2024, 6))
        .findings()
        .stream()
        .filter(each -> each.rule().matches("share_differs|level_differs"))
        .map(each -> each.rule() + " " + each.cell() + " " + each.actual())
        .toList();
  }
}
