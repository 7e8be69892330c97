package org.huibao.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.FactKey;
import org.huibao.facts.Inputs;
import org.huibao.facts.MemberValues;
import org.huibao.facts.PeriodFacts;
import org.huibao.facts.ReportedNothing;
import org.huibao.facts.ReportedNumber;
import org.huibao.reference.PeerGroup;
import org.huibao.reference.ReferenceIndex;
import org.huibao.rows.Schema;
import org.huibao.words.Measure;

/**
 * Why a place has no level: a sign was sent in for it, that there is no such item, that it is below
 * half the unit, confidential, or still to come; or the tables that have the indicator list the
 * towns and not this one, which never had it either: a street has no broilers, and owes none.
 *
 * @param symbol no_item, below_unit, confidential, not_reported, or not_listed
 */
public record Absence(FactKey key, String symbol) {
  public static final String TABLE = "absences";

  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, place STRING, indicator STRING, period STRING, span STRING,"
              + " scope STRING, symbol STRING");

  static final String NOT_LISTED = "not_listed";

  /** A table of fewer towns is no list of them. */
  private static final int FEWEST_LISTED = 3;

  /** One or two may have been forgotten. */
  private static final int FEWEST_LEFT_OUT = 3;

  /** What stands in one sheet. */
  private record Sheet(String returnId, String name) {
    static Sheet of(ReportedNumber number) {
      return new Sheet(number.source().returnId(), number.source().sheet());
    }
  }

  /** Those of the publication's own period that no number stands beside. */
  static List<Absence> of(
      Inputs inputs, PeriodFacts facts, ReferenceIndex reference, String period) {
    List<Absence> absences = new ArrayList<>();
    for (ReportedNothing sign : MemberValues.signs(inputs)) {
      if (sign.measure() == Measure.VALUE
          && sign.key().period().equals(period)
          && !facts.facts().has(sign.key(), Measure.VALUE)) {
        absences.add(new Absence(sign.key(), sign.symbol()));
      }
    }
    addNotListed(absences, inputs, facts, reference, period);
    return absences;
  }

  private static void addNotListed(
      List<Absence> absences,
      Inputs inputs,
      PeriodFacts facts,
      ReferenceIndex reference,
      String period) {
    Set<String> towns = Set.copyOf(reference.places(PeerGroup.TOWNS));
    Map<Sheet, Set<String>> townsOfSheets = new HashMap<>();
    Map<FactKey, Set<Sheet>> sheetsOfLevels = new LinkedHashMap<>();
    for (ReportedNumber number : inputs.numbers()) {
      FactKey key = number.key();
      if (key.period().equals(period) && towns.contains(key.place())) {
        Sheet sheet = Sheet.of(number);
        townsOfSheets.computeIfAbsent(sheet, each -> new HashSet<>()).add(key.place());
        if (number.measure() == Measure.VALUE) {
          sheetsOfLevels.computeIfAbsent(key.withPlace(null), each -> new HashSet<>()).add(sheet);
        }
      }
    }
    sheetsOfLevels.forEach(
        (level, sheets) -> {
          boolean isList =
              sheets.stream().anyMatch(each -> townsOfSheets.get(each).size() >= FEWEST_LISTED);
          Set<String> listed = new HashSet<>(facts.expected().places(level.indicator(), period));
          sheets.forEach(each -> listed.addAll(townsOfSheets.get(each)));
          List<FactKey> notListed =
              reference.places(PeerGroup.TOWNS).stream()
                  .filter(town -> !listed.contains(town))
                  .map(level::withPlace)
                  .filter(key -> !facts.facts().has(key, Measure.VALUE))
                  .toList();
          if (isList && notListed.size() >= FEWEST_LEFT_OUT) {
            notListed.forEach(key -> absences.add(new Absence(key, NOT_LISTED)));
          }
        });
  }

  public Row toRow() {
    return RowFactory.create(
        key.district(),
        key.place(),
        key.indicator(),
        key.period(),
        key.span().code(),
        key.scope().code(),
        symbol);
  }
}
