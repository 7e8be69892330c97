package org.huibao.checks;

import java.util.List;
import java.util.Optional;
import org.huibao.findings.Finding;
import org.huibao.findings.Severity;
import org.huibao.reference.CheckSettings;
import org.huibao.words.Code;

/** Findings as grave as the office takes them to be. */
public final class Severities {
  private Severities() {}

  /** {@code findings} without those of rules that are off. */
  public static List<Finding> set(List<Finding> findings, CheckSettings settings) {
    return findings.stream().flatMap(each -> set(each, settings).stream()).toList();
  }

  /** The finding; empty where its rule is off. */
  public static Optional<Finding> set(Finding finding, CheckSettings settings) {
    Optional<String> word = settings.of(finding.rule());
    if (word.isEmpty()) {
      return Optional.of(finding);
    }
    return Code.parse(Severity.class, word.get())
        .map(severity -> finding.with(severity, finding.message()));
  }
}
