package org.huibao.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.bulletin.SampleFigures;
import org.huibao.figures.Figure;
import org.huibao.figures.PublishedFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionClaimsTest {
  private static final PublishedFigures FIGURES =
      SampleFigures.of(
          """
          gdp.level            | 61.8   | 亿元   | 61.8亿元
          gdp.growth           | 18.6   | %      | 18.6%
          gdp.completion       | 50.5   | %      | 50.5%
          gdp.level@liuwan     | 13.73  | 亿元   | 13.73亿元
          gdp.level@shiqiao    | 9.1    | 亿元   | 9.1亿元
          gdp.rank.level       | 3      | 位     | 第3
          va1.level            | 4      | 亿元   | 4亿元
          va1.growth           | 7.5    | %      | 7.5%
          va1.share            | 6.5    | %      | 6.5%
          va2.level            | 34.4   | 亿元   | 34.4亿元
          va2.growth           | 18.3   | %      | 18.3%
          va2.share            | 55.7   | %      | 55.7%
          va3.level            | 23.4   | 亿元   | 23.4亿元
          va3.growth           | -2.2   | %      | -2.2%
          va3.share            | 37.8   | %      | 37.8%
          va3.completion       | 50.5   | %      | 50.5%
          profit.level         | 5.01   | 亿元   | 5.01亿元
          jobless.level        | 3.7    | %      | 3.7%
          jobless.growth       | 0.2    | 百分点 | 0.2百分点
          score.level          | 8123   | 分     | 8123分
          score.rank.level     | 1      | 位     | 第1
          """);

  private static List<Figure> figures() {
    return FIGURES.ids().stream().map(id -> FIGURES.withId(id).orElseThrow()).toList();
  }

  private static SectionClaims claims(String text) {
    return SectionClaims.of(text, figures(), SampleFigures.REFERENCE);
  }

  private static String template(String text) {
    StringBuilder template = new StringBuilder(text);
    List<Claim> claims = claims(text).claims();
    for (int i = claims.size() - 1; i >= 0; i--) {
      Claim each = claims.get(i);
      template.replace(each.start(), each.end(), "{" + each.placeholder() + "}");
    }
    return template.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "生产总值61.8亿元，同比增长18.6%，完成全年目标的50.5%。"
            + "|生产总值{gdp.level}，同比{gdp.growth.wording}，完成全年目标的{gdp.completion}。",
        "第三产业增加值23.4亿元，完成全年目标的50.5%。|第三产业增加值{va3.level}，完成全年目标的{va3.completion}。",
        "生产总值达到61.80亿元。|生产总值达到61.80亿元。",
        "第一产业增加值和第二产业增加值分别为4亿元和34.4亿元，分别增长7.5%和18.3%。"
            + "|第一产业增加值和第二产业增加值分别为{va1+va2.level}，分别{va1+va2.growth.wording}。",
        "第一、二、三产业增加值分别达到4、34.4和23.4 亿元。"
            + "|第一、二、三产业增加值分别达到{va1.level.number}、{va2.level.number}和{va3.level.number} 亿元。",
        "第三产业增加值同比下降2.2%。|第三产业增加值同比{va3.growth.wording}。",
        "第三产业增加值同比增长2.2%。|第三产业增加值同比增长2.2%。",
        "第一产业增加值4亿元，占6.5%，三次产业比为6.5:55.7:37.8。"
            + "|第一产业增加值{va1.level}，占{va1.share}，三次产业比为{gdp.proportion}。",
        "生产总值61.8亿元，居全市第三位。|生产总值{gdp.level}，居全市{gdp.rank.level.wording}。",
        "生产总值61.8亿元，居全市第3位。|生产总值{gdp.level}，居全市{gdp.rank.level}位。",
        "生产总值61.8亿元，列第三名。|生产总值{gdp.level}，列{gdp.rank.level.nth}名。",
        "考核得分超过8000分，居首位。|考核得分{score.level.over}，居{score.rank.level.wording}。",
        "城镇登记失业率3.7%，上升0.2个百分点。|城镇登记失业率{jobless.level}，{jobless.growth.wording}。",
        "柳湾镇生产总值13.73亿元，石桥镇9.1亿元。" + "|柳湾镇生产总值{gdp.level@liuwan}，石桥镇{gdp.level@shiqiao}。",
        "规模以上工业利润5.01亿元。|规模以上工业利润{profit.level}。",
      })
  void putsPlaceholdersInPlaceOfWhatIsExplained(String text, String template) {
    assertThat(template(text)).isEqualTo(template);
  }

  /** Nothing near says what they are of, or another place is spoken of. */
  @ParameterizedTest
  @CsvSource({
    "完成全年目标的50.5%。",
    "修建道路61.8亿元。",
    "植树4亿元。",
    "柳湾镇生产总值61.8亿元。",
    "2024年6月28日开会。",
    "318国道整治工程。"
  })
  void leavesWhatNoNameDecides(String text) {
    assertThat(claims(text).claims()).isEmpty();
  }

  @Test
  void listsTheNearestFigures() {
    assertThat(claims("生产总值61.9亿元，2024年。").unexplained())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.text()).isEqualTo("61.9亿元");
              assertThat(each.nearest())
                  .extracting(Figure::figureId)
                  .startsWith("gdp.level", "va2.level");
            });
  }

  /** A number in the name of an indicator counts nothing. */
  @Test
  void knowsNumbersWithinNames() {
    assertThat(claims("1、开放型经济。\n第一，第二产业增加值34.4亿元。").unexplained()).isEmpty();
  }
}
