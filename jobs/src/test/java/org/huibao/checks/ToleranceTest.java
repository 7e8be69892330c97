package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huibao.analysis.SmallDistrict;
import org.huibao.findings.Finding;
import org.huibao.reference.CheckSettings;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 1002 stands for 1000: two thousandths too much, and nothing else is wrong. */
class ToleranceTest {
  private static final Map<String, String> NUMBERS =
      Map.of(
          "sum_differs",
          "qing | gdp | 2024-06 | ytd | value=1002\na | gdp | 2024-06 | ytd | value=400\n"
              + "b | gdp | 2024-06 | ytd | value=600",
          "part_above_whole",
          "a | gdp | 2024-06 | ytd | value=1000\na | farm | 2024-06 | ytd | value=1002",
          "differs_from_authority",
          "a | gdp | 2024-06 | ytd | value=1000@one\na | gdp | 2024-06 | ytd | value=1002@another",
          "completion_differs",
          "a | gdp | 2024-06 | ytd | value=1002 target=2000 completion=49.9",
          "cumulative_falls",
          "a | gdp | 2024-05 | ytd | value=1002@may\na | gdp | 2024-06 | ytd | value=1000@june");

  @ParameterizedTest
  @CsvSource({
    "sum_differs, 0.1, 1",
    "sum_differs, 0.3, 0",
    "part_above_whole, 0.1, 1",
    "part_above_whole, 0.3, 0",
    "differs_from_authority, 0.1, 1",
    "differs_from_authority, 0.3, 0",
    "completion_differs, 0.1, 1",
    "completion_differs, 0.3, 0",
    "cumulative_falls, 0.1, 1",
    "cumulative_falls, 0.3, 0",
  })
  void letsPassWhatTheOfficeSays(String rule, BigDecimal tolerance, int findings) {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp  | flow | nominal | non_negative | yes | yes |
                farm | flow | nominal | non_negative | yes | yes | gdp
                """)
            .numbers(NUMBERS.get(rule));
    ReferenceIndex reference =
        new ReferenceIndex(
            district.reference().reference(), new CheckSettings(Map.of(), Map.of(rule, tolerance)));

    List<Finding> found =
        FactChecks.of(
                district.inputs(),
                district.facts(),
                List.of(),
                reference,
                Period.parse("2024-06").orElseThrow())
            .findings();

    assertThat(found).filteredOn(each -> each.rule().equals(rule)).hasSize(findings);
  }
}
