package org.huibao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.facts.PeriodFacts;
import org.huibao.facts.Source;
import org.huibao.facts.Total;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.Sign;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/**
 * What should add up among a period's facts, and does or does not: places to the place they belong
 * to, parts of an indicator to the whole. Those that do not are evidence against their numbers.
 */
final class AddedSums {
  /** Fewer may add up by chance. */
  private static final int FEWEST_MEMBERS = 3;

  private final FactIndex chosen;
  private final ReferenceIndex reference;
  private final List<AddedSum> ofPlaces = new ArrayList<>();
  private final Map<FactKey, AddedSum> ofParts = new LinkedHashMap<>();
  private final Map<Source, List<AddedSum>> broken = new HashMap<>();

  AddedSums(PeriodFacts facts, SentNumbers sent, ReferenceIndex reference, String period) {
    this.chosen = facts.chosen();
    this.reference = reference;
    for (Total sum : facts.sums()) {
      if (sum.key().period().equals(period)) {
        addPlaces(sum, sent);
      }
    }
    parts(sent).forEach((key, parts) -> addParts(key, parts, sent));
    Stream.concat(ofPlaces.stream(), ofParts.values().stream())
        .filter(AddedSum::isBroken)
        .forEach(this::addBroken);
  }

  private void addBroken(AddedSum sum) {
    Stream.concat(Stream.of(sum.whole()), sum.parts().stream())
        .filter(each -> each.cell() != null)
        .forEach(each -> broken.computeIfAbsent(each.cell(), cell -> new ArrayList<>(1)).add(sum));
  }

  private void addPlaces(Total sum, SentNumbers sent) {
    Fact whole = chosen.find(sum.key(), sum.measure());
    if (whole == null
        || whole.cell() == null
        || whole.halfUnit() == null
        || sum.halfUnit() == null) {
      return;
    }
    boolean isComplete = sum.isComplete() || addedUpBefore(sum);
    if (!isComplete && !isMoreThanTheWhole(whole, sum)) {
      return;
    }
    List<Fact> members =
        sum.members().stream()
            .map(place -> chosen.find(sum.key().withPlace(place), sum.measure()))
            .filter(Objects::nonNull)
            .toList();
    ofPlaces.add(
        new AddedSum(
            whole,
            members,
            sum.value().subtract(whole.value()),
            sent.explained(whole, members, whole.halfUnit().add(sum.halfUnit())),
            isComplete));
  }

  /** Some members alone have more than all, and none can have less than nothing. */
  private boolean isMoreThanTheWhole(Fact reported, Total sum) {
    return reference.indicator(sum.key().indicator()).sign() == Sign.NON_NEGATIVE
        && sum.value().compareTo(reported.value()) > 0;
  }

  /** The same members made up the whole a year or a quarter ago: the others have nothing. */
  private boolean addedUpBefore(Total sum) {
    return before(sum.key())
        .anyMatch(
            before ->
                sum.members().size() >= FEWEST_MEMBERS
                    && addsUp(
                        chosen.find(before, sum.measure()),
                        sum.members().stream()
                            .map(place -> chosen.find(before.withPlace(place), sum.measure()))
                            .toList()));
  }

  /** The same a year and a quarter ago. */
  private static Stream<FactKey> before(FactKey key) {
    FactKey running = key.span() == Span.YEAR ? key.withSpan(Span.YTD) : key;
    return key.month() > 3 && !key.span().isSingle()
        ? Stream.of(key.yearBefore(), running.monthsBefore(3))
        : Stream.of(key.yearBefore());
  }

  private static boolean addsUp(Fact whole, List<Fact> parts) {
    return whole != null
        && parts.stream().allMatch(Objects::nonNull)
        && Decimals.total(parts).subtract(whole.value()).abs().compareTo(shown(whole, parts)) <= 0;
  }

  private static BigDecimal shown(Fact whole, List<Fact> parts) {
    return parts.stream().map(SentNumbers::shown).reduce(SentNumbers.shown(whole), BigDecimal::add);
  }

  /** The amounts that are part of another, by the key of that. */
  Map<FactKey, List<Fact>> parts(SentNumbers sent) {
    Map<FactKey, List<Fact>> ofWholes = new LinkedHashMap<>();
    for (Fact value : sent.taken()) {
      String whole = reference.indicator(value.key().indicator()).partOf();
      if (whole != null) {
        ofWholes
            .computeIfAbsent(value.key().withIndicator(whole), key -> new ArrayList<>())
            .add(value);
      }
    }
    return ofWholes;
  }

  private void addParts(FactKey key, List<Fact> parts, SentNumbers sent) {
    Fact whole = chosen.find(key, Measure.VALUE);
    if (whole != null && whole.cell() != null && parts.size() > 1 && addedUp(whole, parts, sent)) {
      BigDecimal excess = Decimals.total(parts).subtract(whole.value());
      ofParts.put(
          key,
          new AddedSum(
              whole, parts, excess, sent.explained(whole, parts, shown(whole, parts)), true));
    }
  }

  /** True where parts and whole were known a year or a quarter ago, and never added up. */
  boolean neverAddedUp(AddedSum sum) {
    List<FactKey> known =
        before(sum.whole().key())
            .filter(before -> chosen.has(before, sum.whole().measure()))
            .filter(
                before ->
                    sum.parts().stream()
                        .allMatch(part -> chosen.has(at(before, part), sum.whole().measure())))
            .toList();
    return !known.isEmpty()
        && known.stream()
            .noneMatch(
                before ->
                    addsUp(
                        chosen.find(before, sum.whole().measure()),
                        sum.parts().stream()
                            .map(part -> chosen.find(at(before, part), sum.whole().measure()))
                            .toList()));
  }

  private static FactKey at(FactKey time, Fact part) {
    return time.withPlace(part.key().place()).withIndicator(part.key().indicator());
  }

  /** True where these very parts made up the whole a year or a quarter ago. */
  private boolean addedUp(Fact whole, List<Fact> parts, SentNumbers sent) {
    return addsUp(sent.base(whole), parts.stream().map(sent::base).toList())
        || before(whole.key())
            .anyMatch(
                before ->
                    addsUp(
                        chosen.find(before, Measure.VALUE),
                        parts.stream()
                            .map(each -> before.withIndicator(each.key().indicator()))
                            .map(each -> chosen.find(each, Measure.VALUE))
                            .toList()));
  }

  /**
   * A whole that adds up with a part that is wrong is wrong as well, as a formula over it is: it is
   * in doubt for what its part is accused of. Rows under one another's names leave their sum as it
   * is.
   */
  void follow(Suspects suspects) {
    Stream.concat(ofParts.values().stream(), ofPlaces.stream())
        .filter(sum -> !sum.isBroken() && !suspects.include(sum.whole()))
        .forEach(
            sum ->
                sum.parts().stream()
                    .flatMap(part -> suspects.against(part).stream())
                    .filter(finding -> !finding.rule().equals(FindingRule.SWAPPED_PLACES.code()))
                    .findFirst()
                    .ifPresent(finding -> suspects.doubt(sum.whole(), finding)));
  }

  /** Places against the place they belong to. */
  List<AddedSum> ofPlaces() {
    return ofPlaces;
  }

  /** The parts that made up the whole {@code key} before; null where nothing says that they do. */
  AddedSum ofParts(FactKey key) {
    return ofParts.get(key);
  }

  /** True where a sum that does not add up would, with {@code expected} in place of a number. */
  boolean wouldBeMended(Fact fact, BigDecimal expected) {
    return broken.getOrDefault(fact.cell(), List.of()).stream()
        .anyMatch(sum -> sum.isMendedBy(fact, expected));
  }

  /** The same of another sum than {@code known}. */
  boolean otherWouldBeMended(AddedSum known, Fact fact, BigDecimal expected) {
    return broken.getOrDefault(fact.cell(), List.of()).stream()
        .anyMatch(sum -> sum != known && sum.isMendedBy(fact, expected));
  }

  /** True of a whole with such a part: what is odd about it is that one's. */
  boolean hasAny(Fact whole, Predicate<Fact> part) {
    return Stream.concat(ofPlaces.stream(), ofParts.values().stream())
        .filter(sum -> sum.whole().equals(whole))
        .flatMap(sum -> sum.parts().stream())
        .anyMatch(part);
  }

  /** True where a sum of a number does not add up. */
  boolean speakAgainst(Fact fact) {
    return broken.containsKey(fact.cell());
  }
}
