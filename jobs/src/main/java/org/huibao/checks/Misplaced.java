package org.huibao.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.findings.FindingRule;
import org.huibao.reference.PeerGroup;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * Numbers of a sheet under one another's names: two places swapped, or all rows shifted by one; two
 * indicators swapped, or their heads. By what other returns give for the places, else by what last
 * year's gave: 上年同期 of the one place is what the other had, or no place's number fits its own past
 * and each fits the other's. Of indicators alike.
 */
record Misplaced(SentNumbers sent, AddedSums sums, ReferenceIndex reference, Suspects suspects) {
  /** A change against another's past that is no more than usual. */
  private static final double USUAL = Math.log10(1.2);

  /** A change against its own that is. */
  private static final double UNUSUAL = Math.log10(1.5);

  /** What the names are of. */
  enum Axis {
    PLACE,
    INDICATOR;

    String name(FactKey key) {
      return this == PLACE ? key.place() : key.indicator();
    }

    FactKey with(FactKey key, String name) {
      return this == PLACE ? key.withPlace(name) : key.withIndicator(name);
    }
  }

  /** Whether a number, wherever it stands, is that of {@code other}; empty where nothing tells. */
  interface Evidence {
    Optional<Boolean> fits(Fact value, FactKey other);
  }

  /**
   * By what tells digit for digit first, whole rows, then the rows of one indicator, then its
   * numbers alone; at last by what is usual.
   */
  void check() {
    new SwappedReturns(sent, suspects, this::accuseReturn).check(reference.places(PeerGroup.TOWNS));
    check(Axis.PLACE, Block::ofSheet, this::isTheirs, true, sent::row);
    check(Axis.PLACE, Block::ofIndicator, this::isTheirs, true, sent::row);
    check(Axis.PLACE, Block::ofIndicator, this::isTheirBase, true, this::base);
    check(Axis.INDICATOR, Block::ofSheet, this::isTheirs, true, sent::row);
    check(Axis.INDICATOR, Block::ofPlace, this::isTheirs, true, sent::row);
    check(Axis.PLACE, Block::ofIndicator, this::fitsGrowth, true, sent::row);
    check(Axis.PLACE, Block::ofIndicator, this::hasGrown, true, sent::row);
    check(Axis.PLACE, Block::ofIndicator, this::fitsSum, true, sent::row);
    new CopiedRows(sent, suspects, this::accuseCopied).check();
    check(Axis.PLACE, Block::ofIndicator, this::fitsCompletion, true, sent::row);
    check(Axis.INDICATOR, Block::ofSheet, this::fitsGrowth, true, sent::row);
    check(Axis.INDICATOR, Block::ofSheet, this::hasGrown, true, sent::row);
    check(Axis.PLACE, Block::ofSheet, this::fits, false, sent::row);
    check(Axis.PLACE, Block::ofIndicator, this::fits, false, sent::row);
    new ExchangedRows(sent, suspects, this::accuseExchanged).check();
    new MovedColumns(sent, reference, suspects, this::accuseMoved).check();
    check(Axis.INDICATOR, Block::ofSheet, this::fits, false, sent::row);
    check(Axis.INDICATOR, Block::ofPlace, this::fits, false, sent::row);
  }

  private void check(
      Axis axis,
      Function<Fact, Block> blockOf,
      Evidence evidence,
      boolean isExact,
      Function<Fact, List<Fact>> inDoubt) {
    Map<Block, Map<String, List<Fact>>> blocks = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      if (!suspects.include(value)) {
        blocks
            .computeIfAbsent(blockOf.apply(value), key -> new LinkedHashMap<>())
            .computeIfAbsent(axis.name(value.key()), key -> new ArrayList<>())
            .add(value);
      }
    }
    // where two returns speak against one another, what is wrong in more of its numbers is accused
    List<Map<String, List<Fact>>> largestFirst =
        blocks.values().stream()
            .filter(each -> each.size() > 1)
            .sorted(Comparator.comparingInt(each -> -numbers(each)))
            .toList();
    for (Map<String, List<Fact>> all : largestFirst) {
      Map<String, List<Fact>> byName = notAccused(all);
      if (byName.size() > 1) {
        MisplacedBlock block = new MisplacedBlock(this, axis, byName, evidence, isExact, inDoubt);
        if (axis == Axis.INDICATOR || !block.checkShift()) {
          block.checkPairs();
        }
      }
    }
  }

  private void accuseReturn(List<Fact> sheet, String owner) {
    accuse(
        Axis.PLACE,
        sheet,
        sheet.get(0).key().withPlace(owner),
        "，整张表可能填错了单位",
        sheet.stream().flatMap(each -> sent.row(each).stream()).toList());
  }

  private void accuseExchanged(List<Fact> row, FactKey theirs) {
    accuse(
        Axis.PLACE,
        row,
        row.get(0).key().withPlace(theirs.place()),
        "，两行可能互换了",
        row.stream().flatMap(each -> sent.row(each).stream()).toList());
  }

  private void accuseMoved(List<Fact> rows, Fact owner, List<Fact> inDoubt) {
    accuse(Axis.PLACE, rows, owner.key(), "，连同其他各行共 " + rows.size() + " 行可能错开了", inDoubt);
  }

  private void accuseCopied(List<Fact> rows, Fact beside) {
    accuse(
        Axis.PLACE,
        rows,
        rows.get(0).key().withPlace(beside.key().place()),
        "，连同其他各行共 " + rows.size() + " 行可能错开了",
        rows);
  }

  private static int numbers(Map<String, List<Fact>> block) {
    return block.values().stream().mapToInt(List::size).sum();
  }

  private Map<String, List<Fact>> notAccused(Map<String, List<Fact>> block) {
    Map<String, List<Fact>> left = new LinkedHashMap<>();
    block.forEach(
        (name, values) -> {
          List<Fact> open = values.stream().filter(each -> !suspects.include(each)).toList();
          if (!open.isEmpty()) {
            left.put(name, open);
          }
        });
    return left;
  }

  /** It is about as large as its own past lets expect. */
  boolean goesOn(Fact value) {
    return fits(value, value.key()).orElse(false);
  }

  /** It goes on from {@code other}'s past at least as well as from its own. */
  boolean goesOnBetter(Fact value, FactKey other) {
    double fromOther = SentNumbers.change(value, sent.lastOf(value, other));
    return Double.isFinite(fromOther)
        && fromOther <= SentNumbers.change(value, sent.lastOf(value, value.key()));
  }

  /** Whether what tells of a number tells it without any doubt whose it is. */
  boolean hasWitness(Fact value, FactKey other) {
    return sent.base(value) != null
        || sent.returns()
            .others(value, other, Measure.VALUE)
            .anyMatch(each -> SentNumbers.agree(each, value));
  }

  /** It is what other returns gave for {@code other}; or its 上年同期 is what that had last year. */
  private Optional<Boolean> isTheirs(Fact value, FactKey other) {
    List<Fact> elsewhere =
        sent.returns()
            .others(value, other, Measure.VALUE)
            .filter(each -> !suspects.include(each))
            .toList();
    if (other.equals(value.key()) && isAtHome(value)) {
      return Optional.of(true);
    }
    if (!elsewhere.isEmpty()) {
      return Optional.of(elsewhere.stream().anyMatch(each -> SentNumbers.agree(each, value)));
    }
    Fact last = sent.lastOf(value, other);
    Fact base = sent.base(value);
    return last == null || base == null
        ? Optional.empty()
        : Optional.of(SentNumbers.agree(base, last));
  }

  /** It has grown as its own return states, from what that place itself had last year. */
  private boolean isAtHome(Fact value) {
    Fact last = sent.last(value);
    return last != null
        && LevelsAndBases.hasGrown(value, sent)
        && SentNumbers.agree(sent.base(value), last);
  }

  /** Its 上年同期 alone is what {@code other} had last year. */
  private Optional<Boolean> isTheirBase(Fact value, FactKey other) {
    Fact last = sent.lastOf(value, other);
    Fact base = sent.base(value);
    return last == null || base == null || suspects.include(base)
        ? Optional.empty()
        : Optional.of(SentNumbers.agree(base, last));
  }

  /** The same, or it goes on from {@code other}'s past. */
  private Optional<Boolean> fits(Fact value, FactKey other) {
    Optional<Boolean> exactly = isTheirs(value, other);
    if (exactly.isPresent()) {
      return exactly;
    }
    double most = other.equals(value.key()) ? UNUSUAL : USUAL;
    Fact last = sent.lastOf(value, other);
    return last == null
        ? sent.unusualPace(value, other).map(unusual -> unusual < most)
        : Optional.of(SentNumbers.change(value, last) < most);
  }

  /** It has grown as {@code other} states: this year's column alone may have slipped. */
  private Optional<Boolean> fitsGrowth(Fact value, FactKey other) {
    Fact theirs = sent.returns().inSameReturn(value, other, Measure.VALUE);
    Fact growth = theirs == null ? null : sent.growth(theirs);
    Fact before = theirs == null ? null : sent.yearBefore(theirs);
    return LevelsAndBases.tells(value, before, growth)
        ? Optional.of(LevelsAndBases.holds(value, before, growth))
        : Optional.empty();
  }

  /** It has grown from {@code other}'s last year as stands beside it. */
  private Optional<Boolean> hasGrown(Fact value, FactKey other) {
    Fact growth = sent.growth(value);
    Fact last = sent.lastOf(value, other);
    return LevelsAndBases.tells(value, last, growth)
        ? Optional.of(LevelsAndBases.holds(value, last, growth))
        : Optional.empty();
  }

  /** It completes the target of {@code other} as stands beside that. */
  private Optional<Boolean> fitsCompletion(Fact value, FactKey other) {
    Fact theirs = sent.returns().inSameReturn(value, other, Measure.VALUE);
    return theirs == null
        ? Optional.empty()
        : StatedRates.of(theirs, sent, reference).stream()
            .filter(rate -> rate.stated().measure() == Measure.COMPLETION && rate.isTyped())
            .map(rate -> rate.holds(value, rate.denominator()))
            .findFirst();
  }

  /** It is what the whole and the other parts of {@code other}'s row leave for it. */
  private Optional<Boolean> fitsSum(Fact value, FactKey other) {
    Fact theirs = sent.returns().inSameReturn(value, other, Measure.VALUE);
    String whole = reference.indicator(value.key().indicator()).partOf();
    AddedSum sum =
        theirs == null || whole == null ? null : sums.ofParts(theirs.key().withIndicator(whole));
    return sum == null ? Optional.empty() : Optional.of(sum.isMendedBy(theirs, value.value()));
  }

  private List<Fact> base(Fact value) {
    return Optional.ofNullable(sent.base(value)).stream().toList();
  }

  /**
   * @param theirs what the first of {@code values} is a number of
   */
  void accuse(Axis axis, List<Fact> values, FactKey theirs, String how, List<Fact> inDoubt) {
    Fact first = values.get(0);
    Fact base = sent.base(first);
    Fact last = sent.lastOf(first, theirs);
    boolean isPlace = axis == Axis.PLACE;
    suspects.accuse(
        FactFinding.of(
            first.key().district(),
            isPlace ? FindingRule.SWAPPED_PLACES : FindingRule.SWAPPED_INDICATORS,
            inDoubt.contains(first) ? first.cell() : inDoubt.get(0).cell(),
            first.key().period(),
            FactFinding.subject(first.key(), reference),
            last == null ? null : FactFinding.besides(last),
            FactFinding.with(
                last != null && base != null && SentNumbers.agree(base, last) ? base : first,
                "像是"
                    + (isPlace
                        ? reference.placeName(theirs.place())
                        : FactFinding.subject(theirs, reference))
                    + "的数"
                    + how)),
        inDoubt);
  }
}
