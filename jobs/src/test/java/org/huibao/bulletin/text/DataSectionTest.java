package org.huibao.bulletin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.bulletin.SampleFigures;
import org.huibao.figures.GapVerdicts;
import org.huibao.figures.GrowthOutcomes;
import org.huibao.figures.Proportions;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.TargetsMet;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataSectionTest {
  private static final PublishedFigures FIGURES =
      SampleFigures.of(
          """
          gdp.level          | 61.8014 | 亿元   | 61.8亿元
          gdp.level@liuwan   | 13.73   | 亿元   | 13.73亿元
          gdp.growth         | 18.6    | %      | 18.6%
          gdp.completion     | 50.5    | %      | 50.5%
          va1.level          | 4       | 亿元   | 4亿元
          va1.growth         | 7.5     | %      | 7.5%
          va2.growth         | -3.2    | %      | -3.2%
          va3.growth         | 0.04    | %      | 0%
          score.level        | 254.23  | 分     | 254.23分
          score.growth       | 25.46   | 分     | 25.46分
          rate.growth        | -0.31   | 百分点 | -0.31百分点
          score.rank.level   | 1       | 位     | 第1
          gdp.rank.level     | 1       | 位     | 并列第1
          va1.rank.level     | 3       | 位     | 第3
          va2.rank.level     | 3       | 位     | 并列第3
          gdp.gap.level      | 16.93   | 亿元   | 16.93亿元
          va1.gap.level      | -0.58   | 亿元   | -0.58亿元
          gdp.gap.growth     | 3       | 百分点 | 3百分点
          gdp.gap.per_head   | 7027.82 | 元/人  | 7027.82元/人
          profit.level       | -0.13   | 亿元   | -0.13亿元
          profit.change      | 0.2     | 亿元   | 0.2亿元
          jobless.growth     | 0.2     | 百分点 | 0.2百分点
          va2.pull           | 1.2     | 百分点 | 1.2百分点
          va3.gap.level@p2   | 0.001   | 亿元   | 0亿元
          va1.share          | 6.5     | %      | 6.5%
          va2.share          | 55.7    | %      | 55.7%
          va3.share          | 37.8    | %      | 37.8%
          """);

  @ParameterizedTest
  @CsvSource({
    "{gdp.level},                     61.8亿元",
    "{gdp.level@liuwan},              13.73亿元",
    "{gdp.growth},                    18.6%",
    "{gdp.growth.wording},            增长18.6%",
    "{va2.growth.wording},            下降3.2%",
    "{va3.growth.wording},            持平",
    "{score.growth.wording},          提高25.46分",
    "{rate.growth.wording},           下降0.31个百分点",
    "{score.rank.level.wording},      首位",
    "{gdp.rank.level.wording},        并列首位",
    "{va1.rank.level.wording},        第三位",
    "{va2.rank.level.wording},        并列第三",
    "{gdp.gap.level.wording},         多16.93亿元",
    "{va1.gap.level.wording},         少0.58亿元",
    "{gdp.gap.growth.wording},        快3个百分点",
    "{gdp.gap.per_head.wording},      高7027.82元",
    "{gdp+va1.growth.wording},        增长18.6%和7.5%",
    "{gdp+va1+va2.growth.wording},    增长18.6%、增长7.5%和下降3.2%",
    "{gdp.gap.verdict},               拉大",
    "利润{profit.level},              利润亏损0.13亿元",
    "{jobless.growth.wording},        上升0.2个百分点",
    "拉动{va2.pull},                  拉动1.2个百分点",
    "比永昌县{va3.gap.level@p2.wording}, 与永昌县持平",
    "增速比上年同期{va3.growth.wording}, 增速与上年同期持平",
    "同比{va3.growth.wording},        同比持平",
    "三产比重{va3.growth.wording},    三产比重持平",
    "占全区比例{va3.growth.wording},  占全区比例持平",
    "{{gdp.level}} 是 {gdp.level},    {gdp.level} 是 61.8亿元",
    "没有 { 占位符 } 的字,            没有 { 占位符 } 的字"
  })
  void fillsPlaceholders(String template, String text) {
    DataSection section = section(Map.of("gdp.gap.verdict", "拉大"));

    DataSection.Filled filled = section.fill(template);
    assertThat(filled.text()).isEqualTo(text);
    assertThat(filled.missing()).isEmpty();
  }

  @Test
  void knowsWhichFiguresStandWhere() {
    DataSection.Filled filled =
        section(Map.of("gdp.gap.verdict", "拉大"))
            .fill("一产{va1.growth.wording}。二产、全区{va2+gdp.growth.wording}。另有{period}{gdp.level}。");

    int second = filled.text().indexOf("二产");
    int third = filled.text().indexOf("另有");
    assertThat(filled.figuresIn(0, second)).containsExactly("va1.growth");
    assertThat(filled.figuresIn(second, third)).containsExactly("va2.growth", "gdp.growth");
    assertThat(filled.figuresIn(third, filled.text().length())).containsExactly("gdp.level");
  }

  private static DataSection section(Map<String, String> words) {
    Placeholders placeholders = new Placeholders(FIGURES, words, SampleFigures.REFERENCE);
    return new DataSection(
        new SectionFilling(
            placeholders,
            new Conditions(placeholders, new TargetsMet(Map.of(), Set.of()), new Period(2024, 6))));
  }

  @Test
  void showsAndReportsWhatIsMissing() {
    DataSection.Filled filled = section(Map.of()).fill("出口{export.level}，{export.growth.wording}");

    assertThat(filled.text()).isEqualTo("出口〔缺 export.level〕，〔缺 export.growth.wording〕");
    assertThat(filled.missing()).containsExactly("export.growth.wording", "export.level");
    assertThat(filled.warnings())
        .last()
        .isEqualTo("数据段：没有 export.level 这个数，文中印作〔缺 export.level〕；最接近的是 score.level");
  }

  /** The district's own, with the word behind it; a condition by what may be said of it. */
  @ParameterizedTest
  @CsvSource({
    "{gpd.growth.wording},   gdp.growth.wording",
    "{gdp.lvel@liuwan},      gdp.level@liuwan",
    "{生产总直.增速},         生产总值.增速",
    "{?gdp.mett}好{/},       gdp.met",
    "{?gdp.gap.widning}好{/}, gdp.gap.widening",
  })
  void suggestsWhatWasMeant(String template, String meant) {
    assertThat(section(Map.of()).fill(template).warnings())
        .singleElement()
        .asString()
        .endsWith("；最接近的是 " + meant);
  }

  @Test
  void understandsFullWidthBraces() {
    assertThat(
            section(Map.of())
                .fill("总值｛gdp.level｝｛?gdp.growth>10｝，快｛/｝，记作｛一｝、｛gdp.nothing｝。")
                .text())
        .isEqualTo("总值61.8亿元，快，记作｛一｝、〔缺 gdp.nothing〕。");
  }

  @Test
  void namesPeriodDistrictAndGroups() {
    Map<String, String> words =
        SectionWords.of(
            SampleFigures.REFERENCE, new Period(2024, 6), GapVerdicts.of(List.of(), FIGURES));

    assertThat(
            section(words)
                .fill("{district}{period}，{period.wording}，{peers}，{east}：{east.members}")
                .text())
        .isEqualTo("青川区2024年1-6月，2024年上半年，三县二区，东部：柳湾镇");
  }

  /** 同比上年同期为0 says last year twice. */
  @Test
  void saysLastYearOnce() {
    Map<String, String> words =
        Map.of("projects.growth.wording", "上年同期为0", "profit.growth.wording", "由盈转亏");

    assertThat(
            section(words)
                .fill("新引进项目3个，同比{projects.growth.wording}；利润同比{profit.growth.wording}。")
                .text())
        .isEqualTo("新引进项目3个，上年同期为0；利润同比由盈转亏。");
  }

  @Test
  void listsIndicatorsPlainlyWhereThereIsNoTemplate() {
    assertThat(
            new PlainSection(
                    FIGURES,
                    SampleFigures.REFERENCE,
                    new Period(2024, 6),
                    GrowthOutcomes.of(List.of(), FIGURES, Set.of(), SampleFigures.REFERENCE))
                .text())
        .isEqualTo(
            """
            # 2024年1-6月青川区主要指标

            - 生产总值61.8亿元，同比增长18.6%，完成全年目标的50.5%。
            - 第一产业增加值4亿元，同比增长7.5%。
            - 第二产业增加值同比下降3.2%。
            - 第三产业增加值同比持平。
            - 规模以上工业利润亏损0.13亿元。
            - 城镇登记失业率同比上升0.2个百分点。
            - 考核得分254.23分，同比提高25.46分。
            """);
  }

  @Test
  void saysTheProportionOfAWholesParts() {
    assertThat(Proportions.words(FIGURES, SampleFigures.REFERENCE))
        .containsExactly(Map.entry("gdp.proportion", "6.5:55.7:37.8"));
  }
}
