package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huibao.reference.PeriodMention;
import org.huibao.reference.Reference;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.CellTrait;

/** Reads every numeric cell of a sheet: observed in a table, or explained outside of one. */
public final class SheetReader {
  private final Reference reference;
  private final Vocabulary vocabulary;

  public SheetReader(Reference reference, Vocabulary vocabulary) {
    this.reference = reference;
    this.vocabulary = vocabulary;
  }

  /**
   * What became of each number.
   *
   * @param defaultPlace the place of numbers whose labels name none
   * @param time what is known of the period from outside the sheet
   */
  public SheetReading read(SheetLayout layout, String defaultPlace, PeriodMention time) {
    List<ObservedNumber> observed = new ArrayList<>();
    List<ExplainedNumber> explained = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    ReadTexts texts = new ReadTexts(layout);
    for (PlacedTable table : layout.tables()) {
      PeriodMention tableTime =
          PeriodMention.find(table.title()).map(own -> own.within(time)).orElse(time);
      TableReader reader =
          new TableReader(reference, vocabulary, table, defaultPlace, tableTime, texts);
      reader.read();
      observed.addAll(reader.observed());
      explained.addAll(reader.explained());
      remarks.addAll(reader.remarks());
    }
    explainTheRest(layout, observed, explained);
    remarkOnDamage(layout, remarks);
    return new SheetReading(
        layout.name(), layout.title(), observed, explained, remarks, texts.all());
  }

  private static void explainTheRest(
      SheetLayout layout, List<ObservedNumber> observed, List<ExplainedNumber> explained) {
    Set<CellAddress> done = new HashSet<>();
    observed.forEach(number -> done.add(number.cell().address()));
    explained.forEach(number -> done.add(number.cell().address()));
    for (Area area : layout.areas()) {
      Grid grid = layout.grid().within(area);
      for (int row : grid.filledRows()) {
        RowShape shape = RowShape.of(grid, row);
        grid.row(row).stream()
            .filter(cell -> cell.isNumeric() && !done.contains(cell.address()))
            .forEach(cell -> explained.add(new ExplainedNumber(cell, reason(shape, cell))));
      }
    }
  }

  private static Explanation reason(RowShape shape, Cell cell) {
    return switch (shape) {
      case COLUMN_NUMBERS -> Explanation.COLUMN_NUMBER;
      case YEARS -> Explanation.PERIOD_LABEL;
      case NOTE, SIGNATURE -> Explanation.NOTE;
      default -> RowShape.isYear(cell) ? Explanation.PERIOD_LABEL : Explanation.OUTSIDE_TABLE;
    };
  }

  private static void remarkOnDamage(SheetLayout layout, List<Remark> remarks) {
    for (int row : layout.grid().filledRows()) {
      for (Cell cell : layout.grid().row(row)) {
        if (cell.kind() == CellKind.ERROR) {
          remarks.add(new Remark(Remark.Rule.ERROR_VALUE, cell.address(), cell.text()));
        } else if (cell.traits().contains(CellTrait.EVALUATED)) {
          String found = "=" + cell.formula() + "，按公式算得 " + cell.text() + "，已采用";
          remarks.add(new Remark(Remark.Rule.FORMULA_WITHOUT_VALUE, cell.address(), found));
        } else if (cell.kind() == CellKind.MISSING) {
          remarks.add(
              new Remark(
                  Remark.Rule.FORMULA_WITHOUT_VALUE, cell.address(), cell.text() + "，无法计算，视为未报"));
        }
      }
    }
  }
}
