package org.huibao.workbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.huibao.workbook.CellTrait;
import org.huibao.workbook.Merge;
import org.huibao.workbook.Parsed;
import org.huibao.workbook.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where POI's own model can read a workbook, our cells are POI's, one for one. */
class PoiAgreementTest {
  static Stream<Path> workbooks() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String folder :
        List.of("../data/wuxing/returns", "src/test/resources/org/huibao/workbook/office")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files
            .filter(file -> file.toString().matches(".*(?:wuxing/returns/.*|财政收入)\\.xls[xm]?"))
            .forEach(found::add);
      }
    }
    return found.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void cellsArePois(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    List<String> ours = new ArrayList<>();
    for (Sheet sheet : Parsed.workbook(bytes).sheets()) {
      ours.add(sheet.name() + " " + sheet.hidden());
      sheet.merges().stream().map(Merge::toString).sorted().forEach(ours::add);
      for (org.huibao.workbook.Cell cell : sheet.cells()) {
        ours.add(
            String.join(
                " | ",
                cell.address().toString(),
                cell.text(),
                String.valueOf(cell.formula()),
                String.valueOf(cell.comment()),
                String.valueOf(cell.indent()),
                cell.traits().contains(CellTrait.HIDDEN) ? "hidden" : ""));
      }
    }

    assertThat(ours).isEqualTo(pois(bytes));
  }

  private static List<String> pois(byte[] bytes) throws IOException {
    List<String> lines = new ArrayList<>();
    try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        var sheet = workbook.getSheetAt(i);
        boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
        lines.add(sheet.getSheetName() + " " + hidden);
        sheet.getMergedRegions().stream()
            .map(
                range ->
                    new Merge(
                            range.getFirstRow(),
                            range.getLastRow(),
                            range.getFirstColumn(),
                            range.getLastColumn())
                        .toString())
            .sorted()
            .forEach(lines::add);
        for (Row row : sheet) {
          for (var cell : row) {
            String text = shown(cell);
            boolean hides =
                hidden || row.getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex());
            if (!text.isBlank()) {
              lines.add(
                  String.join(
                      " | ",
                      cell.getAddress().toString(),
                      text,
                      cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : "null",
                      cell.getCellComment() == null
                          ? "null"
                          : cell.getCellComment().getString().getString(),
                      String.valueOf(cell.getCellStyle().getIndention()),
                      hides ? "hidden" : ""));
            }
          }
        }
      }
    }
    return lines;
  }

  private static String shown(org.apache.poi.ss.usermodel.Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type == CellType.BOOLEAN) {
      return String.valueOf(cell.getBooleanCellValue());
    }
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    formatter.setUseCachedValuesForFormulaCells(true);
    if (type == CellType.NUMERIC
        && DateUtil.isCellDateFormatted(cell)
        && cell.getCellStyle().getDataFormat() == 14) {
      return DateUtil.getLocalDateTime(cell.getNumericCellValue()).toLocalDate().toString();
    }
    return formatter.formatCellValue(cell);
  }
}
