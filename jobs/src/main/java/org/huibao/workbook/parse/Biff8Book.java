package org.huibao.workbook.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.words.RaisedText;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.CellTrait;
import org.huibao.workbook.Sheet;

/** Takes the cells of an .xls workbook of Excel 97 and later, as WPS writes them too, from POI. */
final class Biff8Book {
  private final HSSFWorkbook workbook;
  private final Budget budget;
  private final ShownNumbers numbers;
  private final Map<Short, Style> styles = new HashMap<>();

  private Biff8Book(HSSFWorkbook workbook, Budget budget) {
    this.workbook = workbook;
    this.budget = budget;
    this.numbers = new ShownNumbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
  }

  static ParsedBook read(HSSFWorkbook workbook, Budget budget) {
    return new Biff8Book(workbook, budget).read();
  }

  private ParsedBook read() {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
      HSSFSheet sheet = workbook.getSheetAt(i);
      SheetBuilder builder = new SheetBuilder(sheet.getSheetName(), hidden, budget);
      read(sheet, builder);
      sheets.add(builder.build());
    }
    return new ParsedBook("xls", sheets, names(), numbers.from1904());
  }

  private Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (HSSFName name : workbook.getAllNames()) {
      try {
        names.put(name.getNameName(), name.getRefersToFormula());
      } catch (RuntimeException notReadable) {
        // a name of another workbook or of an add-in
      }
    }
    return names;
  }

  private void read(HSSFSheet sheet, SheetBuilder builder) {
    Set<CellAddress> uncalculated = uncalculated(sheet);
    Set<Integer> columns = new HashSet<>();
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        builder.hideRow(row.getRowNum());
      }
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        if (columns.add(cell.getColumnIndex()) && sheet.isColumnHidden(cell.getColumnIndex())) {
          builder.hideColumns(cell.getColumnIndex(), cell.getColumnIndex());
        }
        CellAddress at = new CellAddress(cell.getRowIndex(), cell.getColumnIndex());
        read((HSSFCell) cell, at, uncalculated.contains(at), builder);
      }
    }
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      builder.merge(
          range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn());
    }
    for (var comment : sheet.getCellComments().entrySet()) {
      CellAddress at = new CellAddress(comment.getKey().getRow(), comment.getKey().getColumn());
      builder.comment(at, text(comment.getValue()));
    }
  }

  private static String text(Comment comment) {
    return comment.getString() == null ? "" : comment.getString().getString();
  }

  /** Formulas that hold a zero nobody has calculated yet, as programs write that only fill in. */
  private static Set<CellAddress> uncalculated(HSSFSheet sheet) {
    Set<CellAddress> found = new HashSet<>();
    Iterator<CellValueRecordInterface> records = sheet.getSheet().getCellValueIterator();
    while (records.hasNext()) {
      if (records.next() instanceof FormulaRecordAggregate formula
          && formula.getFormulaRecord().isCalcOnLoad()
          && formula.getFormulaRecord().getCachedResultTypeEnum() == CellType.NUMERIC
          && formula.getFormulaRecord().getValue() == 0) {
        found.add(new CellAddress(formula.getRow(), formula.getColumn()));
      }
    }
    return found;
  }

  private void read(HSSFCell cell, CellAddress at, boolean uncalculated, SheetBuilder builder) {
    boolean isFormula = cell.getCellType() == CellType.FORMULA;
    CellType type = isFormula ? cell.getCachedFormulaResultType() : cell.getCellType();
    Set<CellTrait> traits =
        isFormula ? EnumSet.of(CellTrait.FORMULA) : EnumSet.noneOf(CellTrait.class);
    String formula = isFormula ? formula(cell) : null;
    Style style = style(cell.getCellStyle());
    if (uncalculated) {
      builder.add(at, CellKind.MISSING, "=" + formula, style, formula, traits);
      return;
    }
    switch (type) {
      case NUMERIC ->
          builder.add(numbers.cell(at, cell.getNumericCellValue(), style, formula, traits));
      case STRING -> builder.addText(at, shown(cell), style, formula, traits);
      case BOOLEAN ->
          builder.addText(at, String.valueOf(cell.getBooleanCellValue()), style, formula, traits);
      case ERROR ->
          builder.add(
              at,
              CellKind.ERROR,
              FormulaError.forInt(cell.getErrorCellValue()).getString(),
              style,
              formula,
              traits);
      default -> {
        // blank
      }
    }
  }

  /** The text without what is struck out, and with raised pieces as what they say. */
  private static String shown(HSSFCell cell) {
    HSSFRichTextString text = cell.getRichStringCellValue();
    int runs = text.numFormattingRuns();
    if (runs == 0) {
      return text.getString();
    }
    String all = text.getString();
    StringBuilder shown = new StringBuilder(all.substring(0, text.getIndexOfFormattingRun(0)));
    for (int run = 0; run < runs; run++) {
      int end = run + 1 < runs ? text.getIndexOfFormattingRun(run + 1) : all.length();
      String piece = all.substring(text.getIndexOfFormattingRun(run), end);
      HSSFFont font = cell.getSheet().getWorkbook().getFontAt(text.getFontOfFormattingRun(run));
      if (!font.getStrikeout()) {
        shown.append(font.getTypeOffset() == Font.SS_SUPER ? RaisedText.of(piece) : piece);
      }
    }
    return shown.toString();
  }

  private static String formula(HSSFCell cell) {
    try {
      return cell.getCellFormula();
    } catch (RuntimeException notReadable) {
      // the value stands beside it
      return null;
    }
  }

  private Style style(HSSFCellStyle style) {
    return styles.computeIfAbsent(
        style.getIndex(),
        index -> {
          String code = style.getDataFormatString();
          boolean undefined = code == null || code.startsWith("reserved");
          return new Style(
              style.getDataFormat(),
              undefined ? FormatCodes.ofIndex(style.getDataFormat()) : code,
              style.getIndention());
        });
  }
}
