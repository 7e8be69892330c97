package org.huibao.county;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.huibao.workbook.WorkbookBytes;

/** Saves sheets with POI, formulas with the values it works out. */
final class PoiPen {
  private final Workbook workbook;
  private final Map<String, CellStyle> styles = new HashMap<>();

  private PoiPen(Workbook workbook) {
    this.workbook = workbook;
  }

  static byte[] write(String format, List<CountySheet> sheets) {
    return WorkbookBytes.of(
        format,
        workbook -> {
          sheets.forEach(new PoiPen(workbook)::write);
          workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
  }

  private void write(CountySheet drawn) {
    Sheet sheet = workbook.createSheet(drawn.name());
    for (CountyCell each : drawn.cells()) {
      Row row = sheet.getRow(each.row());
      Row there = row == null ? sheet.createRow(each.row()) : row;
      write(there.createCell(each.column()), each);
    }
    drawn.merges().forEach(sheet::addMergedRegion);
  }

  private void write(Cell cell, CountyCell drawn) {
    if (drawn.number() == null) {
      cell.setCellValue(drawn.text());
    } else if (drawn.formula() == null) {
      cell.setCellValue(drawn.number());
    } else {
      cell.setCellFormula(drawn.formula());
    }
    if (drawn.format() != null || drawn.indent() > 0) {
      cell.setCellStyle(
          styles.computeIfAbsent(drawn.format() + " " + drawn.indent(), key -> style(drawn)));
    }
  }

  private CellStyle style(CountyCell drawn) {
    CellStyle style = workbook.createCellStyle();
    style.setIndention((short) drawn.indent());
    if (drawn.format() != null) {
      style.setDataFormat(workbook.createDataFormat().getFormat(drawn.format()));
    }
    return style;
  }
}
