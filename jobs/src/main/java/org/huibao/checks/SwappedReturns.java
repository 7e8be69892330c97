package org.huibao.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.words.Measure;

/**
 * A sheet of one place that has another place's numbers: what other returns give for its own is
 * otherwise, and what they give for the other is the same, nearly throughout. It is looked at
 * before single rows are: each department would seem to have two rows exchanged.
 *
 * @param accuse is given the sheet's numbers and whose they are
 */
record SwappedReturns(SentNumbers sent, Suspects suspects, BiConsumer<List<Fact>, String> accuse) {
  private static final int FEWEST = 5;

  /** Of ten numbers that tell, so many tell it. */
  private static final int MOST_OF_TEN = 6;

  private static final int FEWEST_DIGITS = 3;

  /**
   * @param places that a sheet may be of
   */
  void check(List<String> places) {
    Map<Block, List<Fact>> sheets = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      if (!suspects.include(value)) {
        sheets.computeIfAbsent(Block.ofSheet(value), key -> new ArrayList<>()).add(value);
      }
    }
    for (List<Fact> sheet : sheets.values()) {
      Set<String> named =
          sheet.stream()
              .map(each -> each.key().place())
              .collect(Collectors.toCollection(TreeSet::new));
      if (named.size() == 1 && sheet.size() >= FEWEST && isNot(sheet, named.iterator().next())) {
        places.stream()
            .filter(place -> !named.contains(place) && isOf(sheet, place))
            .findFirst()
            .ifPresent(owner -> accuse.accept(sheet, owner));
      }
    }
  }

  private boolean isNot(List<Fact> sheet, String place) {
    Told told = told(sheet, place);
    return told.otherwise() >= FEWEST && 10 * told.otherwise() >= MOST_OF_TEN * told.all();
  }

  private boolean isOf(List<Fact> sheet, String place) {
    Told told = told(sheet, place);
    return told.same() >= FEWEST && 10 * told.same() >= MOST_OF_TEN * told.all();
  }

  /** Of how many numbers others gave one for a place, and the same one. */
  private record Told(int all, int same) {
    int otherwise() {
      return all - same;
    }
  }

  private Told told(List<Fact> sheet, String place) {
    int all = 0;
    int same = 0;
    for (Fact value : sheet) {
      FactKey key = value.key().withPlace(place);
      List<Fact> others =
          sent.returns()
              .others(value, key, Measure.VALUE)
              .filter(each -> !suspects.include(each))
              .toList();
      if (!others.isEmpty() && SentNumbers.digits(value) >= FEWEST_DIGITS) {
        all++;
        same += others.stream().anyMatch(each -> SentNumbers.agree(each, value)) ? 1 : 0;
      }
    }
    return new Told(all, same);
  }
}
