package org.huibao.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huibao.facts.Fact;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.words.Measure;

/**
 * What a place's sheet, or an indicator's column, has beside numbers that are accused, when these
 * are no fewer than those that other returns vouch for: a table that slipped, or was made from the
 * wrong column, is wrong where nothing tells as well.
 */
final class DoubtedSheets {
  private static final int FEWEST = 5;

  /** By a fifth, in decimal places of the logarithm. */
  private static final double USUAL = Math.log10(1.2);

  private DoubtedSheets() {}

  static void follow(SentNumbers sent, Suspects suspects) {
    follow(sent.everything(), Block::ofPlace, sent, suspects);
    follow(sent.values(), Block::ofColumn, sent, suspects);
    followRows(sent, suspects);
  }

  /** The other columns of rows that stand under other places' names: they may all have moved. */
  private static void followRows(SentNumbers sent, Suspects suspects) {
    Map<Block, Finding> moved = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      suspects
          .against(value)
          .filter(each -> each.rule().equals(FindingRule.SWAPPED_PLACES.code()))
          .filter(each -> Block.ofSheet(value).equals(sheet(each)))
          .ifPresent(each -> moved.putIfAbsent(Block.ofPlace(value), each));
    }
    sent.values().stream()
        .filter(value -> !suspects.include(value) && moved.containsKey(Block.ofPlace(value)))
        .filter(value -> !isVouchedFor(value, sent, suspects) && !goesOn(value, sent))
        .flatMap(value -> sent.row(value).stream())
        .forEach(each -> suspects.doubt(each, moved.get(Block.ofPlace(each))));
  }

  private static Block sheet(Finding finding) {
    return new Block(finding.returnId(), finding.sheet(), null);
  }

  /** It is about as large as its own past lets expect. */
  private static boolean goesOn(Fact value, SentNumbers sent) {
    Fact before = sent.yearBefore(value);
    return before == null
        ? sent.unusualPace(value, value.key()).filter(off -> off < USUAL).isPresent()
        : sent.unusual(value, before) < USUAL;
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
