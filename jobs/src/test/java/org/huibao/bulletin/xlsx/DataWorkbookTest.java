package org.huibao.bulletin.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.bulletin.SampleFigures;
import org.huibao.facts.Source;
import org.huibao.figures.Absences;
import org.huibao.figures.Figure;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.UnreportedLevel;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

class DataWorkbookTest {
  private static final List<Figure> FIGURES =
      List.of(
          SampleFigures.from(
              SampleFigures.figure("gdp.level | 61.80491234 | 亿元 | 61.8亿元"),
              List.of(
                  new Source("r1", "returns/a.xls", "表一", "C5"),
                  new Source("r2", "returns/b.xls", "=表", "D7"))),
          SampleFigures.figure("gdp.level@liuwan | 40.005 | 亿元 | 40.01亿元"),
          SampleFigures.figure("gdp.growth | -2.34 | % | -2.3%"),
          SampleFigures.figure("gdp.rank.level@liuwan | 1 | 位 | 第1"));

  @Test
  void hasATableASheetBehindCoverContentsAndNotes() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      List<String> sheets = new ArrayList<>();
      for (Sheet sheet : workbook) {
        sheets.add(sheet.getSheetName());
        assertThat(sheet.getNumMergedRegions()).isZero();
        assertThat(sheet.getRow(0).getCell(0)).isNotNull();
      }

      assertThat(sheets).containsExactly("封面", "目录", "说明", "绝对额", "增长", "位次", "来源");
      assertThat(rows(workbook, "目录")).containsExactly("工作表|行数", "绝对额|3", "增长|1", "位次|1", "来源|2");
    }
  }

  @Test
  void keepsNumbersInFullAndShowsThemRounded() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      Cell value = workbook.getSheet("绝对额").getRow(1).getCell(12);

      assertThat(value.getNumericCellValue()).isEqualTo(61.80491234);
      assertThat(new DataFormatter().formatCellValue(value)).isEqualTo("61.80");
    }
  }

  @Test
  void saysInAColumnBesideWhatWasNotSentIn() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      assertThat(rows(workbook, "绝对额"))
          .endsWith(
              "gdp.level@shiqiao|shiqiao|石桥镇|gdp|生产总值|2024-06||whole|level||||"
                  + "|亿元||没有数|未报|||0|||");
    }
  }

  @Test
  void listsEveryCellThatANumberComesFrom() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      assertThat(rows(workbook, "来源"))
          .containsExactly(
              "编号|来源报表|来源工作簿|来源工作表|来源单元格",
              "gdp.level|r1|returns/a.xls|表一|C5",
              "gdp.level|r2|returns/b.xls|=表|D7");
    }
  }

  @Test
  void leavesWhatLooksLikeAFormulaText() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      Cell sheet = workbook.getSheet("来源").getRow(2).getCell(3);
      Cell fall = workbook.getSheet("增长").getRow(1).getCell(14);

      assertThat(sheet.getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(fall.getStringCellValue()).isEqualTo("-2.3%");
      assertThat(fall.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void givesTheSameBytesForTheSameFigures() {
    assertThat(bytes()).isEqualTo(bytes());
  }

  private static byte[] bytes() {
    List<UnreportedLevel> unreported =
        UnreportedLevel.of(
            new PublishedFigures(FIGURES),
            new Absences(List.of(), "qing"),
            SampleFigures.REFERENCE);
    return new DataWorkbook(FIGURES, unreported, SampleFigures.REFERENCE, new Period(2024, 6))
        .bytes();
  }

  private static XSSFWorkbook open() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes()));
  }

  private static List<String> rows(XSSFWorkbook workbook, String name) {
    DataFormatter formatter = new DataFormatter();
    List<String> rows = new ArrayList<>();
    for (Row row : workbook.getSheet(name)) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < workbook.getSheet(name).getRow(0).getLastCellNum(); i++) {
        cells.add(formatter.formatCellValue(row.getCell(i)));
      }
      rows.add(String.join("|", cells));
    }
    return rows;
  }
}
