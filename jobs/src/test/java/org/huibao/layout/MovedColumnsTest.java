package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.huibao.reference.ReadingLimits;
import org.huibao.reference.Reference;
import org.huibao.reference.Wuxing;
import org.huibao.words.Measure;
import org.huibao.words.PeriodMention;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.Merge;
import org.huibao.workbook.Sheet;
import org.huibao.workbook.UnreadableWorkbookException;
import org.huibao.workbook.parse.WorkbookParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample's returns with columns, or the heads of columns, exchanged. */
class MovedColumnsTest {
  private static final Reference WUXING = Wuxing.reference();
  private static final SheetReader READER = new SheetReader(WUXING, new Vocabulary(WUXING));

  static Stream<Path> workbooks() throws IOException {
    try (Stream<Path> all = Files.walk(Wuxing.folder().resolve("returns/2004-06"))) {
      return all.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList().stream();
    }
  }

  private static List<Sheet> sheets(Path workbook) {
    try {
      return new WorkbookParser(List.of(), ReadingLimits.DEFAULTS)
          .parse(Files.readAllBytes(workbook))
          .sheets();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableWorkbookException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SheetReading read(Sheet sheet) {
    SheetLayout layout = new SheetLayout(sheet, WUXING.district().symbols().keySet());
    return READER.read(layout, new Outside("wuxing", true, PeriodMention.NONE));
  }

  /** All that is read, wherever it stands. */
  private static List<String> said(SheetReading reading) {
    return reading.observed().stream()
        .map(
            number ->
                String.join(
                    " ",
                    Stream.of(
                            number.text(),
                            number.place(),
                            number.indicator(),
                            number.measure(),
                            number.period(),
                            number.span(),
                            number.unit())
                        .map(String::valueOf)
                        .toList()))
        .sorted()
        .toList();
  }

  private static Cell at(Cell cell, CellAddress address, String text) {
    return new Cell(
        address,
        cell.kind(),
        text,
        cell.storedNumber(),
        cell.indent(),
        cell.formula(),
        cell.numberFormat(),
        cell.comment(),
        cell.traits());
  }

  /** The same sheet with what is left and right of two columns exchanged. */
  private static Sheet moved(Sheet sheet, int one, int other) {
    IntUnaryOperator to = column -> column == one ? other : column == other ? one : column;
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : sheet.cells()) {
      CellAddress old = cell.address();
      boolean isMergedOverBoth =
          sheet.merges().stream()
              .anyMatch(
                  merge -> merge.anchor().equals(old) && merge.lastColumn() > merge.firstColumn());
      int column = isMergedOverBoth ? old.column() : to.applyAsInt(old.column());
      cells.add(at(cell, new CellAddress(old.row(), column), cell.text()));
    }
    cells.sort(Comparator.comparing(Cell::address));
    List<Merge> merges =
        sheet.merges().stream()
            .map(
                merge ->
                    merge.firstColumn() < merge.lastColumn()
                        ? merge
                        : new Merge(
                            merge.firstRow(),
                            merge.lastRow(),
                            to.applyAsInt(merge.firstColumn()),
                            to.applyAsInt(merge.lastColumn())))
            .toList();
    return new Sheet(sheet.name(), cells, merges);
  }

  private static boolean partsNoMerge(Sheet sheet, int one, int other) {
    return sheet.merges().stream()
        .filter(merge -> merge.firstColumn() < merge.lastColumn())
        .allMatch(merge -> covers(merge, one) == covers(merge, other));
  }

  private static boolean covers(Merge merge, int column) {
    return merge.firstColumn() <= column && column <= merge.lastColumn();
  }

  private static List<Integer> numberColumns(SheetReading reading) {
    SortedSet<Integer> columns = new TreeSet<>();
    reading.observed().forEach(number -> columns.add(number.address().column()));
    return List.copyOf(columns);
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void columnsThatMoveWithTheirHeadsSayTheSame(Path workbook) {
    for (Sheet sheet : sheets(workbook)) {
      SheetReading reading = read(sheet);
      List<Integer> columns = numberColumns(reading);
      for (int i = 0; i < columns.size(); i++) {
        for (int j = i + 1; j < columns.size(); j++) {
          int one = columns.get(i);
          int other = columns.get(j);
          if (partsNoMerge(sheet, one, other)) {
            assertThat(said(read(moved(sheet, one, other))))
                .as(new CellAddress(0, one) + " and " + new CellAddress(0, other))
                .isEqualTo(said(reading));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void headsThatMoveWithoutTheirColumnsAreFound(Path workbook) {
    for (Sheet sheet : sheets(workbook)) {
      SheetReading reading = read(sheet);
      confirmed(reading, Measure.VALUE)
          .forEach(
              level ->
                  confirmed(reading, Measure.PREVIOUS_YEAR)
                      .filter(base -> base.address().row() == level.address().row())
                      .filter(base -> base.indicator().equals(level.indicator()))
                      .limit(1)
                      .forEach(base -> exchangeHeads(sheet, level, base)));
    }
  }

  private static Stream<ObservedNumber> confirmed(SheetReading reading, Measure measure) {
    return reading.observed().stream()
        .filter(number -> number.measure() == measure)
        .filter(number -> number.grounds().basis() == Basis.CONFIRMED);
  }

  private static Label own(ObservedNumber number, ObservedNumber other) {
    return number.columns().stream()
        .filter(label -> !other.columnLabels().contains(label.text()))
        .reduce((outer, inner) -> inner)
        .orElseThrow();
  }

  private static void exchangeHeads(Sheet sheet, ObservedNumber level, ObservedNumber base) {
    Label one = own(level, base);
    Label other = own(base, level);
    List<Cell> cells =
        sheet.cells().stream()
            .map(
                cell ->
                    cell.address().equals(one.address())
                        ? at(cell, cell.address(), other.text())
                        : cell.address().equals(other.address())
                            ? at(cell, cell.address(), one.text())
                            : cell)
            .toList();
    SheetReading reading = read(new Sheet(sheet.name(), cells, sheet.merges()));
    assertThat(reading.remarks())
        .filteredOn(remark -> remark.rule() == Remark.Rule.HEADER_DISAGREES)
        .extracting(Remark::cell)
        .contains(one.address(), other.address());
    assertThat(reading.observed())
        .filteredOn(number -> Set.of(level.address(), base.address()).contains(number.address()))
        .allMatch(number -> number.grounds().basis() == Basis.LEVEL);
  }
}
