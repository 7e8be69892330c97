package org.huibao.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huibao.facts.Fact;
import org.huibao.findings.Finding;
import org.huibao.words.Measure;

/**
 * What a place's sheet, or an indicator's column, has beside numbers that are accused, when these
 * are no fewer than those that other returns vouch for: a table that slipped, or was made from the
 * wrong column, is wrong where nothing tells as well.
 */
final class DoubtedSheets {
  private static final int FEWEST = 5;

  private DoubtedSheets() {}

  static void follow(SentNumbers sent, Suspects suspects) {
    follow(sent.everything(), Block::ofPlace, sent, suspects);
    follow(sent.values(), Block::ofColumn, sent, suspects);
  }

  private static void follow(
      List<Fact> all, Function<Fact, Block> blockOf, SentNumbers sent, Suspects suspects) {
    Map<Block, List<Fact>> groups = new LinkedHashMap<>();
    for (Fact fact : all) {
      groups.computeIfAbsent(blockOf.apply(fact), key -> new ArrayList<>()).add(fact);
    }
    for (List<Fact> group : groups.values()) {
      List<Fact> values = group.stream().filter(each -> each.measure() == Measure.VALUE).toList();
      List<Fact> accused = values.stream().filter(suspects::include).toList();
      long vouched =
          values.stream()
              .filter(each -> !suspects.include(each) && isVouchedFor(each, sent, suspects))
              .count();
      if (accused.size() >= FEWEST && accused.size() >= vouched) {
        Optional<Finding> first = suspects.against(accused.get(0));
        group.stream()
            .filter(each -> !suspects.include(each))
            .forEach(each -> first.ifPresent(finding -> suspects.doubt(each, finding)));
      }
    }
  }

  /** What is accused itself vouches for nothing. */
  private static boolean isVouchedFor(Fact fact, SentNumbers sent, Suspects suspects) {
    return sent.returns()
        .others(fact)
        .anyMatch(other -> !suspects.include(other) && SentNumbers.agree(other, fact));
  }
}
