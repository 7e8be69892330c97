package org.huibao.checks;

import java.math.BigDecimal;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;

/** What an office lets pass of a rule, beyond rounding. */
public final class Tolerance {
  private Tolerance() {}

  /** True of two numbers that are no more apart than so many per cent of the one expected. */
  static boolean allows(
      FindingRule rule, BigDecimal stands, BigDecimal expected, ReferenceIndex reference) {
    BigDecimal percent = reference.settings().tolerance(rule.code());
    BigDecimal most = expected.abs().multiply(percent).movePointLeft(2);
    return percent.signum() > 0 && stands.subtract(expected).abs().compareTo(most) <= 0;
  }

  /** True of two rates that are no more apart than so many percentage points. */
  public static boolean allowsRate(
      FindingRule rule, BigDecimal stands, BigDecimal expected, ReferenceIndex reference) {
    BigDecimal points = reference.settings().tolerance(rule.code());
    return points.signum() > 0 && stands.subtract(expected).abs().compareTo(points) <= 0;
  }
}
