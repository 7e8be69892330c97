package org.huibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {
  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void readsTextsAndNumbers(String format) throws Exception {
    List<String> cells =
        read(
            format,
            row -> {
              row.createCell(0).setCellValue("生产总值");
              row.createCell(1).setCellValue(1234.5);
              row.createCell(2).setCellValue("1,234");
              row.createCell(3).setCellValue("—");
              row.createCell(4).setCellValue("  ");
              row.createCell(5);
              row.createCell(6).setCellValue(true);
            });

    assertThat(cells)
        .containsExactly(
            "A1 TEXT 生产总值",
            "B1 NUMBER 1234.5 = 1234.5",
            "C1 TEXT 1,234 = 1234",
            "D1 TEXT —",
            "G1 TEXT true");
  }

  /** A double has more digits than Excel keeps: 0.1 + 0.2 is 0.3. */
  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void readsNumbersToFifteenDigits(String format) throws Exception {
    assertThat(read(format, row -> row.createCell(0).setCellValue(0.1 + 0.2)))
        .containsExactly("A1 NUMBER 0.3 = 0.3");
    assertThat(read(format, row -> row.createCell(0).setCellValue(123456789012345.6)))
        .containsExactly("A1 NUMBER 1.23457E+14 = 123456789012346");
    assertThat(read(format, row -> row.createCell(0).setCellValue(4.35 * 100)))
        .containsExactly("A1 NUMBER 435 = 435");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void readsPerCentFormatsAsPerCent(String format) throws Exception {
    List<String> cells =
        read(
            format,
            row -> {
              formatted(row.createCell(0), "0.0%").setCellValue(0.186);
              formatted(row.createCell(1), "0.00%").setCellValue(-0.032);
              formatted(row.createCell(2), "#,##0.00").setCellValue(1234.5);
            });

    assertThat(cells)
        .containsExactly(
            "A1 NUMBER 18.6% = 18.6 % PERCENT_FORMAT",
            "B1 NUMBER -3.20% = -3.2 % PERCENT_FORMAT", "C1 NUMBER 1,234.50 = 1234.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void readsDatesAsNoNumbers(String format) throws Exception {
    assertThat(
            read(
                format,
                row ->
                    formatted(row.createCell(0), "yyyy-mm-dd")
                        .setCellValue(LocalDate.of(2004, 7, 5))))
        .containsExactly("A1 DATE 2004-07-05");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void readsTheCachedResultOfAFormula(String format) throws Exception {
    List<String> cells =
        read(
            format,
            row -> {
              row.createCell(0).setCellValue(2);
              row.createCell(1).setCellFormula("A1*3");
              row.createCell(2).setCellFormula("\"织里\"&\"镇\"");
              row.createCell(3).setCellFormula("A1/0");
              row.getSheet()
                  .getWorkbook()
                  .getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluateAll();
            });

    assertThat(cells)
        .containsExactly(
            "A1 NUMBER 2 = 2",
            "B1 NUMBER 6 = 6 FORMULA",
            "C1 TEXT 织里镇 FORMULA",
            "D1 ERROR #DIV/0! FORMULA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx"})
  void aFormulaWithoutACachedResultIsEvaluatedAndNeverSimplyZero(String format) throws Exception {
    List<String> cells =
        read(
            format,
            row -> {
              row.createCell(0).setCellValue(14);
              row.createCell(1).setCellFormula("A1*3");
              row.createCell(2).setCellFormula("NOSUCHFUNCTION(A1)");
            });

    assertThat(cells)
        .containsExactly(
            "A1 NUMBER 14 = 14",
            "B1 NUMBER 42 = 42 FORMULA EVALUATED",
            "C1 MISSING =NOSUCHFUNCTION(A1) FORMULA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void readsErrorsAsErrors(String format) throws Exception {
    assertThat(
            read(
                format,
                row -> {
                  row.createCell(0).setCellErrorValue(FormulaError.REF.getCode());
                  row.createCell(1, CellType.ERROR).setCellErrorValue(FormulaError.NA.getCode());
                }))
        .containsExactly("A1 ERROR #REF!", "B1 ERROR #N/A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void marksWhatIsHidden(String format) throws Exception {
    byte[] bytes =
        WorkbookBytes.of(
            format,
            workbook -> {
              var sheet = workbook.createSheet("表");
              sheet.createRow(0).createCell(0).setCellValue(1);
              sheet.getRow(0).createCell(1).setCellValue(2);
              sheet.createRow(1).createCell(0).setCellValue(3);
              sheet.setColumnHidden(1, true);
              sheet.getRow(1).setZeroHeight(true);
              workbook.createSheet("底稿").createRow(0).createCell(0).setCellValue(4);
              workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            });
    List<Sheet> sheets = Parsed.workbook(bytes).sheets();

    assertThat(sheets).extracting(Sheet::name).containsExactly("表", "底稿");
    assertThat(printed(sheets.get(0)))
        .containsExactly("A1 NUMBER 1 = 1", "B1 NUMBER 2 = 2 HIDDEN", "A2 NUMBER 3 = 3 HIDDEN");
    assertThat(printed(sheets.get(1))).containsExactly("A1 NUMBER 4 = 4 HIDDEN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void readsMergesAndIndents(String format) throws Exception {
    byte[] bytes =
        WorkbookBytes.of(
            format,
            workbook -> {
              var sheet = workbook.createSheet("表");
              sheet.createRow(0).createCell(1).setCellValue("生产总值");
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 3));
              Cell indented = sheet.createRow(2).createCell(0);
              indented.setCellValue("工业");
              CellStyle style = workbook.createCellStyle();
              style.setIndention((short) 2);
              indented.setCellStyle(style);
            });
    org.huibao.workbook.Workbook workbook = Parsed.workbook(bytes);

    assertThat(workbook.format()).isEqualTo(format);
    assertThat(workbook.sheets().get(0).merges()).containsExactly(new Merge(0, 1, 1, 3));
    assertThat(workbook.sheets().get(0).cells())
        .extracting(org.huibao.workbook.Cell::indent)
        .containsExactly(0, 2);
  }

  private static List<String> read(String format, Consumer<Row> content) throws Exception {
    Consumer<Workbook> workbook = book -> content.accept(book.createSheet("表").createRow(0));
    return printed(Parsed.workbook(WorkbookBytes.of(format, workbook)).sheets().get(0));
  }

  private static Cell formatted(Cell cell, String format) {
    Workbook workbook = cell.getSheet().getWorkbook();
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  private static List<String> printed(Sheet sheet) {
    return sheet.cells().stream().map(CellText::of).toList();
  }
}
