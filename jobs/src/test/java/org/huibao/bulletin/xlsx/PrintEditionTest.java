package org.huibao.bulletin.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.bulletin.SampleFigures;
import org.huibao.bulletin.tables.Page;
import org.huibao.bulletin.tables.PrintedCell;
import org.huibao.bulletin.tables.PrintedColumn;
import org.huibao.bulletin.tables.PrintedTable;
import org.huibao.facts.Source;
import org.huibao.figures.Figure;
import org.huibao.figures.PublishedFigures;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

class PrintEditionTest {
  private static final PublishedFigures FIGURES = figures();

  @Test
  void saysOfEveryPrintedFigureFromWhichCellsItComes() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      List<String> lines = new ArrayList<>();
      for (Row row : workbook.getSheet("数据来源")) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
          cells.add(new DataFormatter().formatCellValue(cell));
        }
        lines.add(String.join("|", cells));
      }

      assertThat(lines)
          .containsExactly(
              "所在表|所在格|数据|印出的数|来源工作簿|来源工作表|来源单元格|编号",
              "主要指标|B3|青川区生产总值|61.80|returns/a.xls|表一|C5、C6|gdp.level",
              "主要指标|B3|青川区生产总值|61.80|returns/=b.xls|表二|D7|gdp.level",
              "主要指标|C3|青川区生产总值同比|18.6||||gdp.growth",
              "本册数据来自下列报表（各数的来源单元格见电子版）",
              "来源工作簿|来源工作表|印出的数（个）",
              "returns/=b.xls|表二|1",
              "returns/a.xls|表一|1");
    }
  }

  @Test
  void printsOfTheSourcesOnlyWhichWorkbooksThereAre() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      Sheet sources = workbook.getSheet("数据来源");
      assertThat(workbook.getPrintArea(workbook.getSheetIndex(sources)))
          .isEqualTo("数据来源!$E$6:$G$9");
      for (int column = 4; column < 7; column++) {
        assertThat(sources.getRow(6).getCell(column).getCellStyle().getAlignment())
            .isEqualTo(sources.getRow(7).getCell(column).getCellStyle().getAlignment());
      }
    }
  }

  @Test
  void leadsFromTheNumberToItsSourcesAndBack() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      XSSFCell level = workbook.getSheet("主要指标").getRow(2).getCell(1);
      XSSFCell growth = workbook.getSheet("主要指标").getRow(2).getCell(2);
      XSSFCell back = workbook.getSheet("数据来源").getRow(3).getCell(1);

      assertThat(level.getHyperlink().getLocation()).isEqualTo("'数据来源'!A2");
      assertThat(level.getHyperlink().getTooltip())
          .isEqualTo("来源：returns/a.xls 表一!C5、C6；returns/=b.xls 表二!D7；");
      assertThat(growth.getHyperlink().getLocation()).isEqualTo("'数据来源'!A4");
      assertThat(back.getHyperlink().getLocation()).isEqualTo("'主要指标'!C3");
    }
  }

  @Test
  void leavesWhatLooksLikeAFormulaText() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      Cell name = workbook.getSheet("主要指标").getRow(2).getCell(0);

      assertThat(name.getStringCellValue()).isEqualTo("=SUM(A1)");
      assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            boolean looksLikeOne =
                cell.getCellType() == CellType.STRING
                    && PlainText.looksLikeFormula(cell.getStringCellValue());
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            assertThat(cell.getCellStyle().getQuotePrefixed())
                .as(sheet.getSheetName() + "!" + cell.getAddress())
                .isEqualTo(looksLikeOne);
          }
        }
      }
    }
  }

  @Test
  void givesTheSameBytesForTheSameFigures() {
    assertThat(bytes()).isEqualTo(bytes());
  }

  @Test
  void drawsABarForEachTownOfAGrowthBoard() throws IOException {
    PrintedTable board =
        new PrintedTable(
            "增速红黑榜",
            "增速",
            Page.LANDSCAPE,
            List.of(
                new PrintedColumn("生产总值", "地区", 15),
                new PrintedColumn("生产总值", "同比±%", 11),
                new PrintedColumn("生产总值", "位次", 7)),
            List.of(boardRow("甲镇", "12.5"), boardRow("乙镇", "-3.1")),
            List.of());
    PrintEdition edition =
        new PrintEdition(List.of(board), FIGURES, SampleFigures.REFERENCE, new Period(2024, 6));

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(edition.bytes()))) {
      String chart =
          workbook
              .getSheet("增速红黑榜图")
              .createDrawingPatriarch()
              .getCharts()
              .get(0)
              .getCTChart()
              .toString();
      assertThat(chart)
          .contains(
              "增速红黑榜!$A$4:$A$5",
              "增速红黑榜!$B$4:$B$5",
              "乙镇",
              "-3.1",
              "生产总值",
              "solidFill",
              "tickLblSkip");
    }
    assertThat(edition.bytes()).isEqualTo(edition.bytes());
  }

  /** Of one indicator fewer towns are known than fit on the page before. */
  @Test
  void drawsNoChartOfNothing() throws IOException {
    List<PrintedColumn> columns = new ArrayList<>();
    for (String group : List.of("生产总值", "财政总收入")) {
      columns.add(new PrintedColumn(group, "地区", 15));
      columns.add(new PrintedColumn(group, "同比±%", 11));
      columns.add(new PrintedColumn(group, "位次", 7));
    }
    List<PrintedCell> row = new ArrayList<>(boardRow("甲镇", "12.5"));
    row.addAll(
        List.of(
            new PrintedCell.Text("乙镇", 0),
            new PrintedCell.Text("未报", 0),
            new PrintedCell.Text("未报", 0)));
    PrintedTable board =
        new PrintedTable("榜", "榜", Page.LANDSCAPE, columns, List.of(row), List.of());
    PrintEdition edition =
        new PrintEdition(List.of(board), FIGURES, SampleFigures.REFERENCE, new Period(2024, 6));

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(edition.bytes()))) {
      assertThat(workbook.getSheet("榜图").createDrawingPatriarch().getCharts()).hasSize(1);
    }
  }

  /** A number that does not fit shows as ###, a text that does not as its beginning. */
  @Test
  void cutsNothingOff() throws IOException {
    PrintedTable table =
        new PrintedTable(
            "报送",
            "报送",
            Page.PORTRAIT,
            List.of(new PrintedColumn(null, "说明", 20), new PrintedColumn(null, "绝对额", 8)),
            List.of(
                List.of(
                    new PrintedCell.Text("合计不等、".repeat(12), 0),
                    new PrintedCell.Number(new BigDecimal("1234567.80"), 2, "百分点", "gdp.level")),
                List.of(
                    new PrintedCell.Text("迟报", 0),
                    new PrintedCell.Number(new BigDecimal("3"), 0, "", "gdp.growth"))),
            List.of());
    PrintEdition edition =
        new PrintEdition(List.of(table), FIGURES, SampleFigures.REFERENCE, new Period(2024, 6));

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(edition.bytes()))) {
      Sheet sheet = workbook.getSheet("报送");
      float one = sheet.getRow(3).getHeightInPoints();

      assertThat(sheet.getColumnWidth(0) / 256).isEqualTo(60);
      assertThat(sheet.getRow(2).getCell(0).getCellStyle().getWrapText()).isTrue();
      assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(3 * one);
      assertThat(sheet.getColumnWidth(1) / 256).isEqualTo("-1234567.80百分点".length() + 3 + 1);
    }
  }

  @Test
  void standsRanksInTheMiddleAndNotesInAsManyLinesAsTheyTake() throws IOException {
    PrintedTable table =
        new PrintedTable(
            "榜",
            "榜",
            Page.PORTRAIT,
            List.of(
                new PrintedColumn(null, "地区", 40),
                new PrintedColumn(null, "同比±%", 11),
                new PrintedColumn(null, "增速\n位次", 7)),
            List.of(boardRow("甲镇", "12.5")),
            List.of("注：短", "returns/2024-06/a-long-name-in-latin-letters.xls", "长".repeat(40)));
    PrintEdition edition =
        new PrintEdition(List.of(table), FIGURES, SampleFigures.REFERENCE, new Period(2024, 6));

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(edition.bytes()))) {
      Sheet sheet = workbook.getSheet("榜");
      Row town = sheet.getRow(2);
      assertThat(town.getCell(1).getCellStyle().getAlignment())
          .isEqualTo(HorizontalAlignment.RIGHT);
      assertThat(town.getCell(2).getCellStyle().getAlignment())
          .isEqualTo(HorizontalAlignment.CENTER);
      float line = sheet.getRow(3).getHeightInPoints();
      assertThat(sheet.getRow(4).getHeightInPoints()).isEqualTo(line);
      assertThat(sheet.getRow(5).getHeightInPoints()).isEqualTo(2 * line);
    }
  }

  private static List<PrintedCell> boardRow(String town, String growth) {
    return List.of(
        new PrintedCell.Text(town, 0),
        new PrintedCell.Number(new BigDecimal(growth), 1, "", "gdp.growth"),
        new PrintedCell.Number(BigDecimal.ONE, 0, "", "gdp.rank"));
  }

  private static byte[] bytes() {
    PrintedTable table =
        new PrintedTable(
            "主要指标",
            "@主要指标",
            Page.PORTRAIT,
            List.of(
                new PrintedColumn(null, "+指标", 20),
                new PrintedColumn(null, "绝对额", 10),
                new PrintedColumn(null, "同比±%", 10)),
            List.of(
                List.of(
                    new PrintedCell.Text("=SUM(A1)", 0),
                    new PrintedCell.Number(new BigDecimal("61.80"), 2, "", "gdp.level"),
                    new PrintedCell.Number(new BigDecimal("18.6"), 1, "", "gdp.growth"))),
            List.of("-注"));
    return new PrintEdition(List.of(table), FIGURES, SampleFigures.REFERENCE, new Period(2024, 6))
        .bytes();
  }

  private static XSSFWorkbook open() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes()));
  }

  private static PublishedFigures figures() {
    Figure level =
        SampleFigures.from(
            SampleFigures.figure("gdp.level | 61.8049 | 亿元 | 61.8亿元"),
            List.of(
                new Source("r1", "returns/a.xls", "表一", "C5"),
                new Source("r1", "returns/a.xls", "表一", "C6"),
                new Source("r2", "returns/=b.xls", "表二", "D7")));
    return new PublishedFigures(
        List.of(level, SampleFigures.figure("gdp.growth | 18.6 | % | 18.6%")));
  }
}
