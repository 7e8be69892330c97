package org.huibao.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Span;

/**
 * 上年同期 that is not what last year's return gave, and is, digit for digit, the same series of
 * another period: another quarter's, the whole year's, that of two years ago; or one that alone in
 * its sheet differs from last year's. Bases that many rows have otherwise were revised.
 */
record BasesOfOthers(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  /** Numbers of fewer digits agree by chance. */
  private static final int FEWEST_DIGITS = 3;

  /** Where so many are of another period, those of a few digits are as well. */
  private static final int FEWEST_OF_A_COLUMN = 3;

  /** Of fewer nobody can say that one alone differs. */
  private static final int FEWEST_ROWS = 5;

  /** So many that agree for one that does not. */
  private static final int NEARLY_ALL = 4;

  /** A single number may be revised by less. */
  private static final double REVISED = Math.log10(1.03);

  private record Base(Fact value, Fact base, Fact last) {
    boolean agrees() {
      return SentNumbers.agree(base, last);
    }
  }

  void check() {
    Map<String, List<Base>> bySheet = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      Fact base = sent.base(value);
      Fact last = base == null ? null : sent.last(value);
      if (last != null && !suspects.include(value) && !suspects.include(base)) {
        bySheet
            .computeIfAbsent(sent.sheet(value), key -> new ArrayList<>())
            .add(new Base(value, base, last));
      }
    }
    bySheet.values().forEach(this::check);
  }

  private void check(List<Base> bases) {
    List<Base> copied =
        bases.stream()
            .filter(each -> !each.agrees())
            .filter(each -> isCopied(each, bases))
            .toList();
    copied.forEach(each -> accuseCopied(each, bases));
    List<Base> differing =
        bases.stream().filter(each -> !each.agrees() && !copied.contains(each)).toList();
    Map<String, List<Base>> ofPeriods = new LinkedHashMap<>();
    List<Base> ofNone = new ArrayList<>();
    for (Base each : differing) {
      Optional<Fact> other = ofAnotherPeriod(each);
      if (other.isPresent()) {
        FactKey key = other.get().key();
        ofPeriods.computeIfAbsent(key.period() + key.span(), period -> new ArrayList<>()).add(each);
      } else {
        ofNone.add(each);
      }
    }
    for (List<Base> rows : ofPeriods.values()) {
      FactKey key = ofAnotherPeriod(rows.get(0)).orElseThrow().key();
      Set<Base> all = new LinkedHashSet<>(rows);
      if (rows.size() >= FEWEST_OF_A_COLUMN) {
        bases.stream().filter(each -> isOf(each, key)).forEach(all::add);
        ofNone.removeAll(all);
      }
      accuse(List.copyOf(all), "像是 " + key.period() + " 的数，本表有 " + all.size() + " 个如此");
    }
    long agreeing = bases.size() - differing.size();
    if (bases.size() >= FEWEST_ROWS && agreeing >= NEARLY_ALL * (long) ofNone.size()) {
      ofNone.stream()
          .filter(each -> SentNumbers.change(each.base(), each.last()) > REVISED)
          .forEach(each -> accuse(List.of(each), "本表其他各行都与上年报的相同"));
    }
  }

  private boolean isCopied(Base each, List<Base> bases) {
    return original(each, bases).isPresent();
  }

  /** Another place's row whose own number and base are, digit for digit, the same. */
  private static Optional<Base> original(Base each, List<Base> bases) {
    return bases.stream()
        .filter(other -> other != each && other.agrees())
        .filter(
            other ->
                other
                    .value()
                    .key()
                    .withPlace(each.value().key().place())
                    .equals(each.value().key()))
        .filter(other -> SentNumbers.digits(each.value()) >= FEWEST_DIGITS)
        .filter(other -> isSame(other.value(), each.value()) && isSame(other.base(), each.base()))
        .findFirst();
  }

  private static boolean isSame(Fact one, Fact other) {
    return one.value().compareTo(other.value()) == 0;
  }

  private void accuseCopied(Base each, List<Base> bases) {
    FactKey theirs = original(each, bases).orElseThrow().value().key();
    suspects.accuse(
        FactFinding.of(
            theirs.district(),
            FindingRule.SWAPPED_PLACES,
            each.value().cell(),
            theirs.period(),
            FactFinding.subject(each.value().key(), reference),
            FactFinding.besides(each.last()),
            FactFinding.with(each.value(), "像是照抄了" + reference.placeName(theirs.place()) + "的一行")),
        sent.row(each.value()));
  }

  /** The number of the same series and another period that the base is. */
  private Optional<Fact> ofAnotherPeriod(Base each) {
    Fact base = each.base();
    if (SentNumbers.digits(base) < FEWEST_DIGITS) {
      return Optional.empty();
    }
    FactKey key = each.value().key();
    FactKey lastYear = key.yearBefore();
    return Stream.concat(
            Stream.of(lastYear.yearBefore(), lastYear.yearBefore().yearBefore()),
            Stream.concat(months(lastYear), months(key)))
        .map(sent::taken)
        .filter(other -> other != null && other.cell() != null)
        .filter(other -> !other.cell().returnId().equals(base.cell().returnId()))
        .filter(other -> SentNumbers.agree(base, other))
        .findFirst();
  }

  private boolean isOf(Base each, FactKey other) {
    Fact there = sent.taken(each.value().key().withPeriod(other.period()).withSpan(other.span()));
    return there != null
        && each.base().value().compareTo(there.value()) == 0
        && each.base().value().compareTo(each.last().value()) != 0;
  }

  private static Stream<FactKey> months(FactKey key) {
    return IntStream.rangeClosed(1, 12)
        .filter(month -> month != key.month())
        .mapToObj(month -> key.withPeriod("%d-%02d".formatted(key.year(), month)))
        .flatMap(
            other ->
                other.month() == 12
                    ? Stream.of(other.withSpan(Span.YEAR), other)
                    : Stream.of(other));
  }

  private void accuse(List<Base> rows, String cause) {
    Base first = rows.get(0);
    suspects.accuse(
        FactFinding.of(
            first.value().key().district(),
            FindingRule.BASE_DIFFERS,
            first.base().cell(),
            first.value().key().period(),
            FactFinding.subject(first.value().key(), reference)
                + first.value().key().span().printed(),
            FactFinding.besides(first.last()),
            FactFinding.with(first.base(), cause)),
        rows.stream().map(Base::base).toList());
  }
}
