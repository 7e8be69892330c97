package org.huibao.bulletin.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.huibao.facts.Inputs;
import org.huibao.facts.Reading;
import org.huibao.facts.ReportedNumber;
import org.huibao.facts.Source;

/** Sheets in memory, and which of their rows were asked for. */
final class SentSheets implements SentRows {
  private final Map<Sheet, List<Cell>> sheets = new HashMap<>();
  private final Map<Source, Reading> readings = new HashMap<>();
  private final Set<String> confidential = new HashSet<>();
  private final TreeMap<String, SortedSet<Integer>> asked = new TreeMap<>();

  /** Each number of a district where it was sent, and beside it what it is. */
  static SentSheets of(Inputs inputs) {
    SentSheets sheets = new SentSheets();
    for (ReportedNumber each : inputs.numbers()) {
      Sheet sheet = new Sheet(each.source().returnId(), each.source().sheet());
      int row = each.source().row();
      sheets.add(sheet, row, Excerpts.column(each.source().cell()), each.text());
      sheets.add(
          sheet,
          row,
          Excerpts.column(each.source().cell()) + 1,
          each.key().place() + each.key().indicator() + each.measure().printed());
    }
    return sheets;
  }

  SentSheets add(Sheet sheet, int row, int column, String text) {
    return add(sheet, new Cell(row, column, text, false));
  }

  SentSheets add(Sheet sheet, Cell cell) {
    sheets.computeIfAbsent(sheet, key -> new ArrayList<>()).add(cell);
    return this;
  }

  SentSheets confidential(String returnId) {
    confidential.add(returnId);
    return this;
  }

  /** By sheet. */
  Map<String, SortedSet<Integer>> asked() {
    return asked;
  }

  @Override
  public Map<Sheet, List<Cell>> cells(Map<Sheet, SortedSet<Integer>> rows) {
    Map<Sheet, List<Cell>> found = new HashMap<>();
    rows.forEach(
        (sheet, numbers) -> {
          asked.put(sheet.returnId() + "!" + sheet.name(), numbers);
          if (sheets.containsKey(sheet)) {
            found.put(
                sheet,
                sheets.get(sheet).stream().filter(cell -> numbers.contains(cell.row())).toList());
          }
        });
    return found;
  }

  SentSheets reading(Source cell, String basis, String note) {
    readings.put(cell, new Reading(basis, note));
    return this;
  }

  @Override
  public Optional<Reading> reading(Source cell) {
    return Optional.ofNullable(readings.get(cell));
  }

  @Override
  public boolean isConfidential(String returnId) {
    return confidential.contains(returnId);
  }
}
