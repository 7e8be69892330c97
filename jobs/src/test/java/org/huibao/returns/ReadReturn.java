package org.huibao.returns;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.huibao.reference.Wuxing;
import org.huibao.workbook.WorkbookBytes;

/** Reads a workbook that is drawn as text as a return to the sample district. */
public final class ReadReturn {
  private static final ReturnReader READER = new ReturnReader(Wuxing.reference());

  private ReadReturn() {}

  static ReturnReading of(String file, String drawing) {
    return of(file, workbook(drawing));
  }

  static ReturnReading of(String file, byte[] bytes) {
    return READER.read(new FileToRead(file, file, null), bytes);
  }

  /** Cells between bars; digits and points are numbers, everything else is text. */
  public static byte[] workbook(String drawing) {
    return workbook(drawing, sheet -> {});
  }

  public static byte[] workbook(String drawing, Consumer<Sheet> more) {
    return WorkbookBytes.of(
        "xlsx",
        workbook -> {
          Sheet sheet = workbook.createSheet("表一");
          List<String> rows = drawing.lines().toList();
          for (int row = 0; row < rows.size(); row++) {
            draw(sheet.createRow(row), rows.get(row).split("\\|", -1));
          }
          more.accept(sheet);
        });
  }

  private static void draw(org.apache.poi.ss.usermodel.Row row, String[] texts) {
    for (int column = 0; column < texts.length; column++) {
      String text = texts[column].trim();
      if (text.matches("-?\\d+(\\.\\d+)?")) {
        row.createCell(column).setCellValue(Double.parseDouble(text));
      } else if (!text.isEmpty()) {
        row.createCell(column).setCellValue(text);
      }
    }
  }

  /** {@code unit_mismatch error B3 万美元}. */
  static List<String> findings(ReturnReading reading) {
    return reading.findings().stream()
        .map(
            finding ->
                String.join(
                    " ",
                    finding.rule(),
                    finding.severity(),
                    Objects.toString(finding.cell(), "-"),
                    Objects.toString(finding.actual(), "-")))
        .toList();
  }

  /** {@code B3 zhili gdp value 1234 万元 = 1234 万元}: as sent, and as a fact. */
  static List<String> values(ReturnReading reading) {
    return reading.observations().stream()
        .map(
            each ->
                String.join(
                    " ",
                    each.cell(),
                    each.place(),
                    each.indicator(),
                    each.measure(),
                    each.value().stripTrailingZeros().toPlainString(),
                    each.unit(),
                    "=",
                    each.factValue() == null
                        ? "-"
                        : each.factValue().stripTrailingZeros().toPlainString(),
                    Objects.toString(each.factUnit(), "-")))
        .toList();
  }
}
