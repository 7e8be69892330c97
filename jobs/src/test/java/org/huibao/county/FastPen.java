package org.huibao.county;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Saves sheets with a writer that has its own notion of a workbook's parts. */
final class FastPen {
  private FastPen() {}

  static byte[] write(List<CountySheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Huibao", "1.0")) {
      for (CountySheet sheet : sheets) {
        write(workbook.newWorksheet(sheet.name()), sheet);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make a workbook in memory", e);
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet sheet, CountySheet drawn) {
    for (CountyCell cell : drawn.cells()) {
      if (cell.number() != null) {
        sheet.value(cell.row(), cell.column(), cell.number());
      } else if (cell.column() == 0) {
        sheet.inlineString(cell.row(), cell.column(), cell.text());
      } else {
        sheet.value(cell.row(), cell.column(), cell.text());
      }
      if (cell.format() != null) {
        sheet.style(cell.row(), cell.column()).format(cell.format()).set();
      }
      if (cell.indent() > 0) {
        sheet.style(cell.row(), cell.column()).indent(cell.indent()).set();
      }
    }
    for (CellRangeAddress merge : drawn.merges()) {
      sheet
          .range(
              merge.getFirstRow(),
              merge.getFirstColumn(),
              merge.getLastRow(),
              merge.getLastColumn())
          .merge();
    }
  }
}
