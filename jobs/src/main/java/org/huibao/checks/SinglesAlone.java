package org.huibao.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.Indicator;
import org.huibao.reference.Kind;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/**
 * Flows of which a single quarter or month was sent and no running total, and none could be made:
 * an earlier one is missing, or the indicator's periods do not add up to its year. One finding a
 * sheet and indicator, at its first number.
 */
final class SinglesAlone {
  private record Column(String returnId, String sheet, String indicator, Span span) {}

  private SinglesAlone() {}

  static List<Finding> findings(FactIndex chosen, ReferenceIndex reference, String period) {
    Map<Column, List<Fact>> alone = new LinkedHashMap<>();
    chosen
        .ofMeasure(Measure.VALUE)
        .filter(fact -> fact.key().period().equals(period) && isAlone(fact, chosen, reference))
        .forEach(
            fact -> {
              Source cell = fact.cell();
              Column column =
                  new Column(
                      cell.returnId(), cell.sheet(), fact.key().indicator(), fact.key().span());
              alone.computeIfAbsent(column, key -> new ArrayList<>()).add(fact);
            });
    return alone.values().stream().map(each -> finding(each, reference)).toList();
  }

  private static boolean isAlone(Fact fact, FactIndex chosen, ReferenceIndex reference) {
    FactKey key = fact.key();
    Indicator indicator = reference.indicator(key.indicator());
    return fact.cell() != null
        && key.span().isSingle()
        && indicator != null
        && indicator.kind() == Kind.FLOW
        && !chosen.has(key.withSpan(Span.YTD), Measure.VALUE)
        && !chosen.has(key.withSpan(Span.YEAR), Measure.VALUE);
  }

  private static Finding finding(List<Fact> alone, ReferenceIndex reference) {
    Fact first = alone.get(0);
    FactKey key = first.key();
    boolean addsUp = reference.indicator(key.indicator()).isDifferenced();
    String before = key.monthsBefore(key.span() == Span.MONTH ? 1 : 3).period();
    return FactFinding.of(
        key.district(),
        FindingRule.SINGLES_ALONE,
        first.cell(),
        key.period(),
        FactFinding.subject(key, reference) + key.span().printed(),
        addsUp ? "累计数，或到 " + before + " 为止的累计数" : "累计数：参照表中该指标各期相加不等于累计",
        alone.size() == 1 ? "只有单期数" : "只有单期数，同表另有 " + (alone.size() - 1) + " 处如此");
  }
}
