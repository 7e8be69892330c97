package org.huibao.bulletin.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.bulletin.SampleFigures;
import org.huibao.bulletin.tables.DueIndicators;
import org.huibao.bulletin.tables.SummaryTables;
import org.huibao.figures.Absences;
import org.huibao.figures.GrowthOutcomes;
import org.huibao.figures.PublishedFigures;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

class SummaryWorkbookTest {
  private static final PublishedFigures FIGURES =
      SampleFigures.of(
          """
          gdp.level               | 61.8049 | 亿元 | 61.8亿元
          gdp.growth              | 18.6    | %    | 18.6%
          gdp.completion          | 50.5    | %    | 50.5%
          gdp.level@liuwan        | 40.005  | 亿元 | 40.01亿元
          gdp.growth@liuwan       | 20.25   | %    | 20.3%
          gdp.rank.level@liuwan   | 1       | 位   | 第1
          gdp.level@shiqiao       | 21.7999 | 亿元 | 21.8亿元
          gdp.rank.level@shiqiao  | 2       | 位   | 第2
          gdp.level@east          | 40.005  | 亿元 | 40.01亿元
          gdp.level@west          | 21.7999 | 亿元 | 21.8亿元
          gdp.gap.level           | 18.2051 | 亿元 | 18.21亿元
          gdp.ratio.level         | 1.8351  | 倍   | 1.84倍
          va1.level               | 4       | 亿元 | 4亿元
          score.level             | 254.23  | 分   | 254.23分
          score.growth            | 25.46   | 分   | 25.46分
          score.rank.level        | 1       | 位   | 第1
          """);

  @Test
  void printsTheDistrictsIndicators() throws IOException {
    assertThat(rows("主要指标"))
        .startsWith(
            "2024年1-6月青川区主要经济社会指标",
            "指标|计量单位|绝对额|同比±%|完成年度 目标%|三县二区 位次",
            "生产总值|亿元|61.8|18.6|50.5|—",
            "第一产业增加值|亿元|4.0|—|—|—",
            "考核得分|分|254.23|25.46|—|1.0",
            "注：1.生产总值、第一产业增加值的绝对额按现行价格计算，增长速度按可比价格计算。");
  }

  @Test
  void printsTownsInTheOrderOfPlaces() throws IOException {
    assertThat(rows("各地区"))
        .startsWith(
            "2024年1-6月青川区各地区主要指标",
            "地区|生产总值 （亿元）",
            "绝对额|位次|同比±%",
            "青川区|61.8|18.6",
            "东部|40.01|—",
            "柳湾镇|40.01|1.0|20.3",
            "西部|21.8|—",
            "石桥镇|21.8|2.0|—",
            "注：1.位次分别按绝对额、同比和完成比例排列。");
  }

  @Test
  void printsEastBesideWest() throws IOException {
    assertThat(rows("东西部比较"))
        .startsWith(
            "2024年1-6月青川区东部、西部主要指标比较",
            "指标|计量单位|绝对额",
            "东部|西部|差距|东部为西部 的倍数",
            "生产总值|亿元|40.01|21.8|18.21|1.84",
            "注：1.东部：柳湾镇。",
            "　　2.西部：石桥镇。");
  }

  @Test
  void standsDigitsOnThePointAndFitsAPageOfA4() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      Sheet sheet = workbook.getSheet("主要指标");
      Row gdp = sheet.getRow(2);
      Row score = sheet.getRow(4);

      assertThat(new DataFormatter().formatCellValue(gdp.getCell(2))).startsWith("61.80");
      assertThat(gdp.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("0.0_0_分_)");
      assertThat(score.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("0.00\"分\"_)");
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
    }
  }

  @Test
  void givesTheSameBytesForTheSameFigures() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDate.of(2024, 7, 1).atStartOfDay());
        assertThat(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
            .doesNotContain(String.valueOf(LocalDate.now().getYear()) + "-");
      }
    }
  }

  private static byte[] bytes() {
    GrowthOutcomes outcomes =
        GrowthOutcomes.of(List.of(), FIGURES, Set.of(), SampleFigures.REFERENCE);
    SummaryTables tables =
        new SummaryTables(
            FIGURES,
            outcomes,
            new Absences(List.of(), "qing"),
            DueIndicators.of(List.of(), "qing", new Period(2024, 6)),
            SampleFigures.REFERENCE,
            new Period(2024, 6));
    return new SummaryWorkbook(tables.pages(), tables.reference(), tables.period()).bytes();
  }

  private static XSSFWorkbook open() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes()));
  }

  /** Each row's cells that hold something. */
  private static List<String> rows(String sheet) throws IOException {
    List<String> rows = new ArrayList<>();
    try (XSSFWorkbook workbook = open()) {
      for (Row row : workbook.getSheet(sheet)) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
          String text = cell.toString().replace('\n', ' ');
          if (!text.isEmpty()) {
            cells.add(text);
          }
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }
}
