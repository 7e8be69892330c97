package org.huibao.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckSettingsTest {
  private static CheckSettings parse(String yaml) {
    return CheckSettings.parse(
        yaml.getBytes(UTF_8), Set.of("sum_differs", "late_return"), Set.of("sum_differs"));
  }

  @Test
  void aRuleHasASeverityOrATolerance() {
    CheckSettings settings =
        parse("late_return: off\nsum_differs: {severity: warning, tolerance: 0.5}\n");

    assertThat(settings.of("late_return")).hasValue("off");
    assertThat(settings.of("sum_differs")).hasValue("warning");
    assertThat(settings.tolerance("sum_differs")).isEqualByComparingTo("0.5");
    assertThat(settings.tolerance("late_return")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sums_differ: off                | sums_differ: \"sums_differ\" stands there",
        "sum_differs: loud               | sum_differs: \"loud\" stands there",
        "sum_differs: {tolerance: much}  | sum_differs: \"much\" stands there",
        "sum_differs: {tolerance: -1}    | sum_differs: \"-1\" stands there",
        "sum_differs: {tolerances: 1}    | sum_differs: \"tolerances\" stands there",
        "late_return: {tolerance: 1}     | late_return: \"tolerance\" stands there",
      })
  void whatIsWrongIsNamed(String yaml, String problem) {
    assertThatThrownBy(() -> parse(yaml))
        .isInstanceOf(InvalidReferenceException.class)
        .hasMessageContaining("reference/checks.yaml: " + problem);
  }
}
