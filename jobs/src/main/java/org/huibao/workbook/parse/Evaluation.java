package org.huibao.workbook.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.CellTrait;
import org.huibao.workbook.Sheet;

/** Lets POI evaluate the formulas that came without a result, over the values that did come. */
final class Evaluation {
  private static final int MOST_CELLS = 200_000;

  private final ParsedBook book;
  private final Budget budget;
  private final ShownNumbers numbers;

  private Evaluation(ParsedBook book, Budget budget) {
    this.book = book;
    this.budget = budget;
    this.numbers = new ShownNumbers(book.from1904());
  }

  /** The sheets of {@code book}, each missing value replaced that can be evaluated. */
  static List<Sheet> completed(ParsedBook book, Budget budget) {
    long cells = book.sheets().stream().mapToLong(sheet -> sheet.cells().size()).sum();
    boolean misses =
        book.sheets().stream()
            .flatMap(sheet -> sheet.cells().stream())
            .anyMatch(Evaluation::misses);
    if (!misses || cells > MOST_CELLS) {
      return book.sheets();
    }
    return new Evaluation(book, budget).completed();
  }

  private static boolean misses(Cell cell) {
    return cell.kind() == CellKind.MISSING && cell.formula() != null;
  }

  private List<Sheet> completed() {
    try (XSSFWorkbook scratch = new XSSFWorkbook()) {
      for (Sheet sheet : book.sheets()) {
        fill(scratch.createSheet(), sheet);
      }
      for (int i = 0; i < book.sheets().size(); i++) {
        // POI cuts and refuses names that other programs wrote
        nameSheet(scratch, i, book.sheets().get(i).name());
      }
      book.names().forEach((name, formula) -> define(scratch, name, formula));
      for (int i = 0; i < book.sheets().size(); i++) {
        enterFormulas(scratch.getSheetAt(i), book.sheets().get(i));
      }
      FormulaEvaluator evaluator = scratch.getCreationHelper().createFormulaEvaluator();
      List<Sheet> completed = new ArrayList<>();
      for (int i = 0; i < book.sheets().size(); i++) {
        completed.add(completed(book.sheets().get(i), scratch.getSheetAt(i), evaluator));
      }
      return completed;
    } catch (IOException e) {
      throw new IllegalStateException("Cannot close a workbook that is nowhere", e);
    }
  }

  private static void nameSheet(XSSFWorkbook scratch, int index, String name) {
    try {
      scratch.setSheetName(index, name);
    } catch (RuntimeException notAllowed) {
      // formulas that name this sheet stay unevaluated
    }
  }

  private static void define(XSSFWorkbook scratch, String name, String formula) {
    try {
      Name defined = scratch.createName();
      defined.setNameName(name);
      defined.setRefersToFormula(formula);
    } catch (RuntimeException notAllowed) {
      // formulas that use this name stay unevaluated
    }
  }

  private void fill(XSSFSheet scratch, Sheet sheet) {
    for (Cell cell : sheet.cells()) {
      budget.checkTime();
      if (cell.storedNumber() != null) {
        at(scratch, cell.address()).setCellValue(cell.storedNumber().doubleValue());
      } else if (cell.kind() == CellKind.TEXT) {
        at(scratch, cell.address()).setCellValue(cell.text());
      } else {
        at(scratch, cell.address()).setCellErrorValue(FormulaError.NA);
      }
    }
  }

  private static void enterFormulas(XSSFSheet scratch, Sheet sheet) {
    for (Cell cell : sheet.cells()) {
      if (misses(cell)) {
        XSSFCell entered = at(scratch, cell.address());
        try {
          entered.setCellFormula(cell.formula());
        } catch (RuntimeException notUnderstood) {
          // stays missing, and so does what depends on it
          entered.setCellErrorValue(FormulaError.NAME);
        }
      }
    }
  }

  private static XSSFCell at(XSSFSheet scratch, CellAddress address) {
    XSSFRow row = scratch.getRow(address.row());
    row = row == null ? scratch.createRow(address.row()) : row;
    XSSFCell cell = row.getCell(address.column());
    return cell == null ? row.createCell(address.column()) : cell;
  }

  private Sheet completed(Sheet sheet, XSSFSheet scratch, FormulaEvaluator evaluator) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : sheet.cells()) {
      cells.add(misses(cell) ? evaluated(cell, scratch, evaluator) : cell);
    }
    return new Sheet(sheet.name(), cells, sheet.merges(), sheet.hidden());
  }

  private Cell evaluated(Cell cell, XSSFSheet scratch, FormulaEvaluator evaluator) {
    budget.checkTime();
    CellValue value;
    try {
      XSSFCell formula = at(scratch, cell.address());
      value = formula.getCellType() == CellType.FORMULA ? evaluator.evaluate(formula) : null;
    } catch (RuntimeException notEvaluated) {
      // another workbook's cells, a function POI does not know, a name that is gone
      return cell;
    }
    if (value == null) {
      return cell;
    }
    Set<CellTrait> traits = EnumSet.of(CellTrait.EVALUATED);
    traits.addAll(cell.traits());
    Style style = new Style(formatIndex(cell), format(cell), cell.indent());
    return switch (value.getCellType()) {
      case NUMERIC ->
          numbers
              .cell(cell.address(), value.getNumberValue(), style, cell.formula(), traits)
              .withComment(cell.comment());
      case STRING -> text(cell, value.getStringValue(), traits);
      case BOOLEAN -> text(cell, String.valueOf(value.getBooleanValue()), traits);
      default -> cell;
    };
  }

  private static String format(Cell cell) {
    return cell.numberFormat() == null ? "General" : cell.numberFormat();
  }

  private static int formatIndex(Cell cell) {
    int builtIn = BuiltinFormats.getBuiltinFormat(format(cell));
    return builtIn < 0 ? 164 : builtIn;
  }

  private static Cell text(Cell cell, String text, Set<CellTrait> traits) {
    return new Cell(
        cell.address(),
        CellKind.TEXT,
        text,
        null,
        cell.indent(),
        cell.formula(),
        cell.numberFormat(),
        cell.comment(),
        traits);
  }
}
