package org.huibao.checks;

import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.Indicator;
import org.huibao.reference.ReferenceIndex;

/** What a check of a district's facts has to say. */
public final class FactFinding {
  private static final Source NO_CELL = new Source(null, null, null, null);

  private FactFinding() {}

  /**
   * A finding at a cell.
   *
   * @param cell where it is, or null where it is about none in particular
   * @param what who or what it is about, set before the rule's message
   */
  public static Finding of(
      String district,
      FindingRule rule,
      Source cell,
      String period,
      String what,
      String expected,
      String actual) {
    Source at = cell == null ? NO_CELL : cell;
    return new Finding(
        district,
        at.returnId(),
        at.file(),
        at.sheet(),
        at.cell(),
        period,
        rule.code(),
        rule.severity().code(),
        what + "：" + rule.message(),
        expected,
        actual);
  }

  /** A number that differs from what {@code other} lets expect. */
  static Finding ofLevel(Fact fact, Fact other, String cause, ReferenceIndex reference) {
    return of(
        fact.key().district(),
        FindingRule.LEVEL_DIFFERS,
        fact.cell(),
        fact.key().period(),
        subject(fact.key(), reference) + fact.measure().printed(),
        besides(other),
        with(fact, cause));
  }

  /** 12500；大了10倍: what stands there, and what may have been done to it. */
  static String with(Fact fact, String cause) {
    return Decimals.plain(fact.value()) + (cause.isEmpty() ? "" : "；" + cause);
  }

  /** 与 returns/a.xls!Sheet1!C5 的 1250 相符: the other side, with its cell. */
  static String besides(Fact other) {
    Source cell = other.cell();
    String where =
        cell == null ? "" : " " + String.join("!", cell.file(), cell.sheet(), cell.cell()) + " 的";
    return "与" + where + " " + Decimals.plain(other.value()) + " 相符";
  }

  /** 织里镇财政总收入: what a number is about, by the printed names. */
  public static String subject(FactKey key, ReferenceIndex reference) {
    Indicator indicator = reference.indicator(key.indicator());
    String place = reference.placeName(key.place());
    return (place == null ? key.place() : place)
        + (indicator == null ? key.indicator() : indicator.name());
  }
}
