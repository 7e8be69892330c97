package org.huibao.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huibao.findings.Finding;
import org.huibao.layout.ReadText;
import org.huibao.layout.SheetReading;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.huibao.returns.FileToRead;
import org.huibao.returns.ReturnReader;
import org.huibao.returns.SheetsRead;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.Sheet;

/**
 * Counts, in the workbooks of some folders, the cells where a number is due by what they look like
 * alone: in a row with numbers, in a column of which half of what such rows fill are numbers, from
 * its first number to its last. Fails where one of them was not read, is no sign, no text of the
 * table's and has no finding.
 */
public final class DueCells {
  /** Fewer numbers make no column. */
  private static final int FEWEST = 3;

  private final Reference none = ReferenceLoader.none();
  private final ReturnReader reader = new ReturnReader(none);
  private final Map<String, Integer> answers = new TreeMap<>();
  private final List<String> lost = new ArrayList<>();

  private DueCells() {}

  public static void main(String[] args) throws IOException {
    DueCells cells = new DueCells();
    for (String folder : args) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file :
            files.filter(each -> each.toString().matches(".*\\.xls[xmb]?")).sorted().toList()) {
          cells.count(file);
        }
      }
    }
    cells.answers.forEach((answer, times) -> System.out.printf("%6d  %s%n", times, answer));
    cells.lost.forEach(cell -> System.out.println("FAILED " + cell));
    System.exit(cells.lost.isEmpty() ? 0 : 1);
  }

  private void count(Path file) throws IOException {
    FileToRead named = new FileToRead(file.toString(), file.toString(), null);
    SheetsRead read = reader.readSheets(named, Files.readAllBytes(file), Stream::empty);
    for (int i = 0; i < read.sheets().size(); i++) {
      Sheet sheet = read.sheets().get(i);
      Set<String> found = new HashSet<>();
      for (Finding finding : read.reading().findings()) {
        if (finding.cell() != null && sheet.name().equals(finding.sheet())) {
          found.add(finding.cell());
        }
      }
      for (Cell cell : due(sheet)) {
        String answer = answer(cell, read.readings().get(i), found);
        answers.merge(answer, 1, Integer::sum);
        if (answer.equals("lost")) {
          lost.add(file + "!" + sheet.name() + "!" + cell.address() + " " + cell.text());
        }
      }
    }
  }

  private String answer(Cell cell, SheetReading reading, Set<String> found) {
    CellAddress at = cell.address();
    if (reading.observed().stream().anyMatch(each -> each.address().equals(at))) {
      return "read";
    }
    if (reading.explained().stream().anyMatch(each -> each.address().equals(at))) {
      return "explained";
    }
    if (none.district().symbols().containsKey(cell.text().strip())) {
      return "sign";
    }
    if (found.contains(at.toString())) {
      return "finding";
    }
    ReadText text = reading.texts().get(at);
    return text == null ? "lost" : "read as a " + text.role().toString().toLowerCase(Locale.ROOT);
  }

  private static List<Cell> due(Sheet sheet) {
    Map<Integer, Integer> numbersInRows = new HashMap<>();
    Map<Integer, int[]> spans = new HashMap<>();
    for (Cell cell : sheet.cells()) {
      if (cell.isNumeric()) {
        int row = cell.address().row();
        numbersInRows.merge(row, 1, Integer::sum);
        spans.merge(
            cell.address().column(),
            new int[] {row, row},
            (one, other) -> new int[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])});
      }
    }
    Map<Integer, List<Cell>> others = new HashMap<>();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (Cell cell : sheet.cells()) {
      int column = cell.address().column();
      int[] span = spans.get(column);
      int row = cell.address().row();
      if (span == null
          || row < span[0]
          || row > span[1]
          || !numbersInRows.containsKey(row)
          || cell.text().isBlank()) {
        continue;
      }
      if (cell.isNumeric()) {
        numbers.merge(column, 1, Integer::sum);
      } else {
        others.computeIfAbsent(column, key -> new ArrayList<>()).add(cell);
      }
    }
    List<Cell> due = new ArrayList<>();
    others.forEach(
        (column, cells) -> {
          int inNumbers = numbers.getOrDefault(column, 0);
          if (inNumbers >= FEWEST && inNumbers >= cells.size()) {
            due.addAll(cells);
          }
        });
    return due;
  }
}
