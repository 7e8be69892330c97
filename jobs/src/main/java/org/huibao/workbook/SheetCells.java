package org.huibao.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** One sheet, as POI sees it, to cells. */
final class SheetCells {
  /** Excel keeps and shows 15 significant digits; a double has more. */
  private static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final org.apache.poi.ss.usermodel.Sheet sheet;
  private final boolean sheetHidden;
  private final FormulaEvaluator evaluator;

  private SheetCells(org.apache.poi.ss.usermodel.Workbook workbook, int index) {
    this.sheet = workbook.getSheetAt(index);
    this.sheetHidden = workbook.getSheetVisibility(index) != SheetVisibility.VISIBLE;
    this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    formatter.setUseCachedValuesForFormulaCells(true);
    // Excel shows this one by the country of the computer, which is China
    formatter.addFormat("m/d/yy", new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT));
  }

  static Sheet read(org.apache.poi.ss.usermodel.Workbook workbook, int index) {
    return new SheetCells(workbook, index).read();
  }

  private Sheet read() {
    List<Cell> cells = new ArrayList<>();
    for (Row row : sheet) {
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        Cell read = cell(cell);
        if (read != null) {
          cells.add(read);
        }
      }
    }
    List<Merge> merges = new ArrayList<>();
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      merges.add(
          new Merge(
              range.getFirstRow(),
              range.getLastRow(),
              range.getFirstColumn(),
              range.getLastColumn()));
    }
    return new Sheet(sheet.getSheetName(), cells, merges, sheetHidden);
  }

  private Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    Set<CellTrait> traits = traits(cell);
    if (formula && lacksCachedValue(cell)) {
      return evaluated(cell, traits);
    }
    return switch (type) {
      case NUMERIC -> number(cell, traits);
      case STRING -> {
        String text = cell.getStringCellValue();
        yield text.isBlank() ? null : cell(cell, CellKind.TEXT, text, null, traits);
      }
      case BOOLEAN ->
          cell(cell, CellKind.TEXT, String.valueOf(cell.getBooleanCellValue()), null, traits);
      case ERROR ->
          cell(
              cell,
              CellKind.ERROR,
              FormulaError.forInt(cell.getErrorCellValue()).getString(),
              null,
              traits);
      default -> null;
    };
  }

  /** A formula that POI can evaluate is the number it gives; any other stays missing. */
  private Cell evaluated(org.apache.poi.ss.usermodel.Cell cell, Set<CellTrait> traits) {
    try {
      CellValue value = evaluator.evaluate(cell);
      if (value.getCellType() == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell)) {
        traits.add(CellTrait.EVALUATED);
        BigDecimal number =
            new BigDecimal(value.getNumberValue()).round(EXCEL_DIGITS).stripTrailingZeros();
        if (isPercentFormat(cell)) {
          traits.add(CellTrait.PERCENT_FORMAT);
        }
        return cell(cell, CellKind.NUMBER, number.toPlainString(), number, traits);
      }
    } catch (RuntimeException | StackOverflowError notEvaluated) {
      // another workbook's cells, a function POI does not know, a name that is gone
    }
    return cell(cell, CellKind.MISSING, "=" + cell.getCellFormula(), null, traits);
  }

  private static boolean isPercentFormat(org.apache.poi.ss.usermodel.Cell cell) {
    String format = cell.getCellStyle().getDataFormatString();
    return format != null && format.contains("%");
  }

  private Cell number(org.apache.poi.ss.usermodel.Cell cell, Set<CellTrait> traits) {
    double value = cell.getNumericCellValue();
    boolean date = DateUtil.isCellDateFormatted(cell);
    String text = shown(cell, value);
    if (date || Double.isNaN(value) || Double.isInfinite(value)) {
      return cell(cell, date ? CellKind.DATE : CellKind.ERROR, text, null, traits);
    }
    if (isPercentFormat(cell)) {
      traits.add(CellTrait.PERCENT_FORMAT);
    }
    BigDecimal number = new BigDecimal(value).round(EXCEL_DIGITS).stripTrailingZeros();
    return cell(cell, CellKind.NUMBER, text, number, traits);
  }

  private String shown(org.apache.poi.ss.usermodel.Cell cell, double value) {
    try {
      return formatter.formatCellValue(cell);
    } catch (RuntimeException e) {
      // a number format that POI does not understand says nothing against the number
      return BigDecimal.valueOf(value).toPlainString();
    }
  }

  private Set<CellTrait> traits(org.apache.poi.ss.usermodel.Cell cell) {
    Set<CellTrait> traits = EnumSet.noneOf(CellTrait.class);
    if (cell.getCellType() == CellType.FORMULA) {
      traits.add(CellTrait.FORMULA);
    }
    if (sheetHidden
        || cell.getRow().getZeroHeight()
        || sheet.isColumnHidden(cell.getColumnIndex())) {
      traits.add(CellTrait.HIDDEN);
    }
    return traits;
  }

  private static boolean lacksCachedValue(org.apache.poi.ss.usermodel.Cell cell) {
    if (cell instanceof XSSFCell xssf) {
      return !xssf.getCTCell().isSetV();
    }
    return cell instanceof HSSFCell && cell.getCachedFormulaResultType() == CellType.BLANK;
  }

  private static String comment(org.apache.poi.ss.usermodel.Cell cell) {
    Comment comment = cell.getCellComment();
    return comment == null || comment.getString() == null ? null : comment.getString().getString();
  }

  private static Cell cell(
      org.apache.poi.ss.usermodel.Cell cell,
      CellKind kind,
      String text,
      BigDecimal number,
      Set<CellTrait> traits) {
    return new Cell(
        new CellAddress(cell.getRowIndex(), cell.getColumnIndex()),
        kind,
        text,
        number,
        cell.getCellStyle() == null ? 0 : cell.getCellStyle().getIndention(),
        cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : null,
        cell.getCellStyle() == null ? null : cell.getCellStyle().getDataFormatString(),
        comment(cell),
        traits);
  }
}
