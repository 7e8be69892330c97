package org.huibao.bulletin.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.analysis.SmallDistrict;
import org.huibao.bulletin.SampleFigures;
import org.huibao.figures.Absences;
import org.huibao.figures.GrowthOutcomes;
import org.huibao.figures.Publication;
import org.huibao.figures.PublishedFigures;
import org.huibao.findings.Finding;
import org.huibao.reference.BulletinFile;
import org.huibao.reference.Reference;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

class EditionTablesTest {
  private static final PublishedFigures FIGURES =
      SampleFigures.of(
          """
          gdp.level              | 61.8049 | 亿元   | 61.8亿元
          gdp.growth             | 18.6    | %      | 18.6%
          gdp.completion         | 49.5    | %      | 49.5%
          gdp.lead               | -0.5    | 百分点 | -0.5百分点
          va1.level              | 4       | 亿元   | 4亿元
          va1.share              | 6.5     | %      | 6.5%
          va1.lead               | 2       | 百分点 | 2百分点
          va2.level              | 20      | 亿元   | 20亿元
          va2.lead               | -7.25   | 百分点 | -7.25百分点
          gdp.level@liuwan       | 40.005  | 亿元   | 40.01亿元
          gdp.growth@shiqiao     | 20.26   | %      | 20.3%
          gdp.level@shiqiao      | 21.7999 | 亿元   | 21.8亿元
          """);

  @Test
  void printsPartsAndTargetsAtRiskWithoutBeingTold() {
    List<PrintedTable> tables = edition(BulletinFile.NONE).morePages();

    assertThat(tables).extracting(PrintedTable::sheet).containsExactly("构成", "目标预警");
    assertThat(lines(tables.get(0))).contains("第一产业增加值|亿元|6.5|—|—|—");
    assertThat(lines(tables.get(1)))
        .containsExactly("第二产业增加值|亿元|—|20.00|—|-7.25|—", "生产总值|亿元|—|61.80|49.50|-0.50|18.6");
  }

  @Test
  void printsADistrictsOwnTableInPlaceOfTheUsual() {
    List<PrintedTable> pages =
        edition(
                own(
                    """
                    default: no
                    tables:
                      - id: board
                        title: "{period}{district}增速"
                        rows: [district, towns]
                        indicators: [gdp]
                        columns: [level, growth]
                        sort: {column: growth, direction: descending}
                        decimals: 3
                        notes: 按增速排列。
                    """))
            .morePages();

    assertThat(pages).hasSize(1);
    assertThat(edition(own("default: no")).bound(pages)).isEqualTo(pages);
    assertThat(pages.get(0).title()).isEqualTo("2024年1-6月青川区增速");
    assertThat(pages.get(0).notes().get(0)).isEqualTo("注：1.按增速排列。");
    assertThat(lines(pages.get(0)))
        .containsExactly("青川区|61.805|18.600", "石桥镇|21.800|20.260", "柳湾镇|40.005|—");
  }

  @Test
  void letsANamedIndicatorWithoutNumbersStand() {
    List<PrintedTable> pages =
        edition(
                own(
                    """
                    default: no
                    tables:
                      - {id: t, title: t, indicators: [profit, gdp], columns: [level], unit: 亿元}
                    """))
            .morePages();

    assertThat(pages.get(0).columns())
        .extracting(PrintedColumn::heading)
        .containsExactly("指标", "绝对额\n（亿元）");
    assertThat(lines(pages.get(0))).containsExactly("规模以上工业利润|未报", "生产总值|61.80");
  }

  @Test
  void setsPlacesSideBySide() {
    PrintedTable table =
        edition(
                own(
                    """
                    default: no
                    tables:
                      - id: t
                        title: "{district}与{peers}"
                        places: [district, towns, groups]
                        indicators: [gdp]
                        columns: [level, growth]
                    """))
            .morePages()
            .get(0);

    assertThat(table.title()).isEqualTo("青川区与三县二区");
    assertThat(table.columns().subList(2, table.columns().size()))
        .extracting(column -> column.group() + " " + column.heading())
        .containsExactly(
            "绝对额 青川区",
            "绝对额 柳湾镇",
            "绝对额 石桥镇",
            "绝对额 东部",
            "绝对额 西部",
            "同比±% 青川区",
            "同比±% 柳湾镇",
            "同比±% 石桥镇",
            "同比±% 东部",
            "同比±% 西部");
    assertThat(lines(table)).containsExactly("生产总值|亿元|61.80|40.01|21.80|—|—|18.6|—|20.3|—|—");
  }

  @Test
  void makesNoBoardOfTwoTowns() {
    PublishedFigures two =
        SampleFigures.of(
            """
            gdp.growth@liuwan       | 3    | % | 3%
            gdp.rank.growth@liuwan  | 2    | 位 | 第2
            gdp.growth@shiqiao      | 20.3 | % | 20.3%
            gdp.rank.growth@shiqiao | 1    | 位 | 第1
            """);

    assertThat(new GrowthBoard(tables(two).cells(), new Period(2024, 6)).tables()).isEmpty();
  }

  /** 丁镇 sent 30 as 300; of five towns behind one is not among the furthest. */
  @Test
  void townsBehindTheTimeAreListedByIndicator() {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "reference/places.csv",
                """
                place_id,name,level,parent
                qing,青川区,district,
                a,甲镇,town,qing
                b,乙镇,town,qing
                c,丙镇,town,qing
                d,丁镇,town,qing
                e,戊镇,town,qing
                f,己镇,town,qing
                g,庚镇,town,qing
                h,辛镇,town,qing
                """)
            .indicators("gdp | flow | nominal | non_negative | no | no |")
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=40 previous_year=40 target=100
                b | gdp | 2024-06 | ytd | value=55 previous_year=50 target=100
                c | gdp | 2024-06 | ytd | value=45 previous_year=40 target=100
                d | gdp | 2024-06 | ytd | value=300 previous_year=27 growth=11.1 target=100
                e | gdp | 2024-06 | ytd | value=49 previous_year=40 target=100
                f | gdp | 2024-06 | ytd | value=20 previous_year=20 target=100
                g | gdp | 2024-06 | ytd | value=41 previous_year=40 target=100
                h | gdp | 2024-06 | ytd | value=42 previous_year=40 target=100
                """);

    PrintedTable table =
        new TownTargetsTable(cells(district), new Period(2024, 6)).table().orElseThrow();
    assertThat(lines(table))
        .containsExactly(
            "gdp|己镇|万元|100.0|20.0|20.00|-30.00|0.0",
            "gdp|甲镇|万元|100.0|40.0|40.00|-10.00|0.0",
            "gdp|庚镇|万元|100.0|41.0|41.00|-9.00|2.5",
            "gdp|辛镇|万元|100.0|42.0|42.00|-8.00|5.0",
            "gdp|丙镇|万元|100.0|45.0|45.00|-5.00|12.5",
            "gdp|丁镇|万元|100.0|〔待核〕|〔待核〕|〔待核〕|〔待核〕");
    assertThat(edition(BulletinFile.NONE).morePages())
        .extracting(PrintedTable::sheet)
        .as("where no town is behind")
        .doesNotContain("各地区目标预警");
  }

  /** Who has used up less of what should be little is ahead. */
  @Test
  void whereLowerIsBetterATownIsBehindThatHasTooMuch() {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "reference/indicators.csv",
                """
                indicator_id,name,unit,display_unit,decimals,kind,direction,price_basis,sign,additive,differenced
                cases,案件,件,件,0,flow,lower,nominal,non_negative,yes,yes
                """)
            .numbers(
                """
                a | cases | 2024-06 | ytd | value=40 target=100
                b | cases | 2024-06 | ytd | value=70 target=100
                """);

    PrintedTable table =
        new TownTargetsTable(cells(district), new Period(2024, 6)).table().orElseThrow();
    assertThat(lines(table)).containsExactly("案件|乙镇|件|100|70|70.00|20.00|—");
  }

  private static Cells cells(SmallDistrict district) {
    Reference reference = district.reference().reference();
    Publication publication = Publication.of(district.inputs(), reference, new Period(2024, 6));
    PublishedFigures figures = new PublishedFigures(publication.figures());
    return new Cells(
        figures,
        GrowthOutcomes.of(publication.analysis().growth(), figures, Set.of(), reference),
        new Absences(publication.absences(), "qing"),
        reference);
  }

  /** 丁镇 has no growth to report, 戊镇 sent nothing. */
  @Test
  void townsOfWhichNothingIsKnownStandBehindTheBoard() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("gdp | flow | nominal | non_negative | no | no |")
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=12 previous_year=10
                b | gdp | 2024-06 | ytd | value=9 previous_year=10
                c | gdp | 2024-06 | ytd | value=11 previous_year=10
                d | gdp | 2024-06 | ytd | value=5
                """);

    assertThat(lines(new GrowthBoard(cells(district), new Period(2024, 6)).tables().get(0)))
        .containsExactly("▲甲镇|20.0|1", "丙镇|10.0|2", "▼乙镇|-10.0|3", "戊镇|未报|未报");
  }

  @Test
  void listsReturnsThatAreMissingLateOrWrong() {
    List<Finding> findings =
        List.of(
            finding("sum_differs", "error", "returns/b.xls", "统计局", null, null),
            finding("magnitude", "error", "returns/b.xls", "统计局", null, null),
            finding("growth_differs", "warning", "returns/c.xls", "统计局", null, null),
            finding("late_return", "warning", "returns/a.xls", "财政局", "2024-07-10", "2024-07-12"),
            finding("missing_return", "error", null, "农业局", "农业报表", null));

    PrintedTable table =
        new ReturnsTable(findings, SampleFigures.REFERENCE, new Period(2024, 6))
            .table()
            .orElseThrow();

    assertThat(lines(table))
        .containsExactly(
            "应报未报|农业局|农业报表|应报未报",
            "迟报|财政局|a.xls|应于2024-07-10前报送，2024-07-12收到",
            "有疑问|统计局|b.xls|合计不等、大小不对");
  }

  private static Finding finding(
      String rule, String severity, String file, String reporter, String expected, String actual) {
    return new Finding(
        "qing", null, file, null, null, "2024-06", rule, severity, "", expected, actual, reporter);
  }

  private static BulletinFile own(String yaml) {
    return BulletinFile.parse(yaml.getBytes(UTF_8), SampleFigures.REFERENCE);
  }

  private static EditionTables edition(BulletinFile own) {
    SummaryTables summary = tables(FIGURES);
    return new EditionTables(summary, summary.pages(), own, List.of());
  }

  private static SummaryTables tables(PublishedFigures figures) {
    return new SummaryTables(
        figures,
        GrowthOutcomes.of(List.of(), figures, Set.of(), SampleFigures.REFERENCE),
        new Absences(List.of(), "qing"),
        DueIndicators.of(List.of(), "qing", new Period(2024, 6)),
        SampleFigures.REFERENCE,
        new Period(2024, 6));
  }

  private static List<String> lines(PrintedTable table) {
    return table.rows().stream()
        .map(
            row ->
                row.stream()
                    .map(
                        cell ->
                            cell instanceof PrintedCell.Number number
                                ? number.value().toPlainString() + number.suffix()
                                : ((PrintedCell.Text) cell).text())
                    .collect(Collectors.joining("|")))
        .toList();
  }
}
