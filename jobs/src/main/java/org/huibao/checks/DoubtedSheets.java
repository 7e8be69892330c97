package org.huibao.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.facts.Fact;
import org.huibao.findings.Finding;
import org.huibao.words.Measure;

/**
 * What a place's sheet has beside numbers that are accused, when these are no fewer than those that
 * other returns vouch for: a table that slipped, or was made from the wrong column, is wrong where
 * nothing tells as well.
 */
final class DoubtedSheets {
  private static final int FEWEST = 5;

  private record OfPlace(String sheet, String place) {}

  private DoubtedSheets() {}

  static void follow(SentNumbers sent, Suspects suspects) {
    Map<OfPlace, List<Fact>> sheets = new LinkedHashMap<>();
    for (Fact fact : sent.everything()) {
      sheets
          .computeIfAbsent(
              new OfPlace(sent.sheet(fact), fact.key().place()), key -> new ArrayList<>())
          .add(fact);
    }
    for (List<Fact> sheet : sheets.values()) {
      List<Fact> values = sheet.stream().filter(each -> each.measure() == Measure.VALUE).toList();
      List<Fact> accused = values.stream().filter(suspects::include).toList();
      long vouched =
          values.stream()
              .filter(each -> !suspects.include(each) && sent.returns().vouchFor(each))
              .count();
      if (accused.size() >= FEWEST && accused.size() >= vouched) {
        Optional<Finding> first = suspects.against(accused.get(0));
        sheet.stream()
            .filter(each -> !suspects.include(each))
            .forEach(each -> first.ifPresent(finding -> suspects.doubt(each, finding)));
      }
    }
  }
}
