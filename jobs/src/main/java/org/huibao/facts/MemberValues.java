package org.huibao.facts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.reference.Indicator;
import org.huibao.reference.ReferenceIndex;
import org.huibao.returns.Return;
import org.huibao.words.Measure;

/**
 * What members add to a sum: their facts, and nothing where they say that there is no such item or
 * less than half a unit of it. Such a sign is no fact, but its member has reported. A confidential
 * number, or one that is still to come (未报, 待核实), leaves the sum incomplete.
 */
public final class MemberValues {
  /** Status of what a sign stands for: it adds nothing, and alone makes no sum. */
  static final String NOTHING = "nothing";

  private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(Decimals.OF_FACTS);

  private static final Comparator<ReportedNothing> FIRST_CELL =
      Comparator.comparing((ReportedNothing sign) -> sign.source().file())
          .thenComparing(sign -> sign.source().sheet())
          .thenComparing(sign -> sign.source().cell());

  private record Number(FactKey key, Measure measure) {}

  private MemberValues() {}

  /** Signs of the returns in force, one a number: that of the first cell. */
  public static List<ReportedNothing> signs(Inputs inputs) {
    Set<String> inForce = new HashSet<>();
    for (KnownReturn each : inputs.returns()) {
      if (each.status().equals(Return.ACCEPTED)) {
        inForce.add(each.returnId());
      }
    }
    Map<Number, ReportedNothing> signs = new HashMap<>();
    for (ReportedNothing sign : inputs.signs()) {
      if (inForce.contains(sign.source().returnId())) {
        signs.merge(
            new Number(sign.key(), sign.measure()),
            sign,
            (one, other) -> FIRST_CELL.compare(one, other) <= 0 ? one : other);
      }
    }
    return List.copyOf(signs.values());
  }

  /** {@code facts} and a 0 for every sign that says so and that no fact stands beside. */
  static FactIndex of(FactIndex facts, List<ReportedNothing> signs, ReferenceIndex reference) {
    FactIndex members = facts.copy();
    for (ReportedNothing sign : signs) {
      Indicator indicator = reference.indicator(sign.key().indicator());
      // in a target column a sign says that no target was set, which is not one of 0
      boolean counts = sign.measure() == Measure.VALUE || sign.measure() == Measure.PREVIOUS_YEAR;
      if (sign.isNothing() && counts && indicator != null) {
        if (!facts.has(sign.key(), sign.measure())) {
          members.put(
              new Fact(
                  sign.key(),
                  sign.measure(),
                  ZERO,
                  indicator.unit(),
                  NOTHING,
                  sign.source(),
                  ZERO,
                  List.of(sign.source())));
        }
      }
    }
    return members;
  }

  /** The same with the single periods that the signs complete. */
  static FactIndex withSinglePeriods(
      FactIndex facts, List<ReportedNothing> signs, ReferenceIndex reference) {
    FactIndex members = of(facts, signs, reference);
    Set<FactKey> ofSigns = new HashSet<>();
    signs.forEach(sign -> ofSigns.add(ofAnySpan(sign.key())));
    Stream<Fact> completed =
        members.stream().filter(fact -> ofSigns.contains(ofAnySpan(fact.key())));
    members.putAll(SinglePeriods.of(completed, members, reference));
    return members;
  }

  private static FactKey ofAnySpan(FactKey key) {
    return key.series().withSpan(null);
  }
}
