package org.huibao.bulletin.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Rows that POI did not write are rows that it reads. */
class LongSheetsTest {
  private static final List<String> TEXTS =
      List.of("甲镇", "a < b & c > d", " 前后有空格 ", "两\n行", "𠮷野", "坏\u0001字", "甲镇");

  @Test
  void keepsTextsAndNumbersBesideThoseOfOtherSheets() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
      XSSFSheet sheet = workbook.getSheet("长表");

      assertThat((Iterable<Cell>) sheet.getRow(0))
          .extracting(Cell::getStringCellValue)
          .containsExactly("甲镇", "a < b & c > d", " 前后有空格 ", "两\n行", "𠮷野", "坏?字", "甲镇");
      XSSFCell number = sheet.getRow(1).getCell(1);
      assertThat(sheet.getRow(1).getCell(0)).isNull();
      assertThat(number.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(number.getNumericCellValue()).isEqualTo(-61.80491234);
      assertThat(number.getCellStyle().getDataFormatString()).isEqualTo("0.00");
      assertThat(number.getHyperlink().getLocation()).isEqualTo("'短表'!A1");
      assertThat(sheet.getDimension().formatAsString()).isEqualTo("A1:G2");
      assertThat(workbook.getSheet("短表").getRow(0).getCell(0).getStringCellValue()).isEqualTo("甲镇");
    }
  }

  @Test
  void countsTheTextsOfAllSheets() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
      assertThat(workbook.getSharedStringSource().getCount()).isEqualTo(8);
      assertThat(workbook.getSharedStringSource().getUniqueCount()).isEqualTo(7);
    }
  }

  private static byte[] bytes() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("短表").createRow(0).createCell(0).setCellValue("甲镇");
      CellStyle plain = workbook.getCellStyleAt(0);
      CellStyle decimals = workbook.createCellStyle();
      decimals.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
      LongSheets sheets = new LongSheets(workbook);
      sheets.add(
          workbook.createSheet("长表"),
          2,
          TEXTS.size(),
          rows -> {
            rows.beginRow();
            for (String each : TEXTS) {
              rows.text(each, plain);
            }
            rows.endRow();
            rows.beginRow();
            rows.skip();
            rows.link("'短表'!A1");
            rows.number(-61.80491234, decimals);
            rows.endRow();
          });
      return FixedZip.dated(workbook::write, LocalDate.of(2024, 7, 1), sheets.parts());
    }
  }
}
