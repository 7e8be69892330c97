package org.huibao.checks;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.findings.Finding;
import org.huibao.findings.Severity;
import org.huibao.words.Period;

/** The errors that checks find in a small district's 2024-06, a line each. */
final class Errors {
  private Errors() {}

  /** {@code rule | cell | actual}. */
  static List<String> of(SmallDistrict district) {
    List<Finding> errors =
        FactChecks.of(
                district.inputs(),
                district.facts(),
                List.of(),
                district.reference(),
                Period.parse("2024-06").orElseThrow())
            .findings()
            .stream()
            .filter(each -> each.severity().equals(Severity.ERROR.code()))
            .toList();
    return SmallDistrict.lines(errors, Finding::toRow, Finding.schema(), "rule, cell, actual");
  }

  /** The expected lines of a test's table; none of a blank. */
  static List<String> lines(String expected) {
    return expected == null ? List.of() : List.of(expected.split(" && "));
  }
}
