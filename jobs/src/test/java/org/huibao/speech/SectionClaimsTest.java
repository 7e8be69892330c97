package org.huibao.speech;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.bulletin.SampleFigures;
import org.huibao.figures.Figure;
import org.huibao.figures.PublishedFigures;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
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
          gdp.growth@liuwan    | 20.8   | %      | 20.8%
          gdp.rank.level@liuwan | 1     | 位     | 第1
          gdp.lead@liuwan      | 1.3    | 百分点 | 1.3百分点
          output.level@liuwan  | 9.65   | 亿元   | 9.65亿元
          output.change@liuwan | 2.05   | 亿元   | 2.05亿元
          va1.contribution     | 2.9    | %      | 2.9%
          va2.contribution     | 54.9   | %      | 54.9%
          va3.contribution     | 42.2   | %      | 42.2%
          va1.pull             | 0.5    | 百分点 | 0.5百分点
          va2.pull             | 10.2   | 百分点 | 10.2百分点
          va3.pull             | 7.9    | 百分点 | 7.9百分点
          output.growth        | 156.7  | %      | 156.7%
          jobs.level           | 123456 | 个     | 123456个
          fdi.level            | 14042  | 万美元 | 14042万美元
          profit.change        | 0.96   | 亿元   | 0.96亿元
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
          gdp.lead             | -0.42  | 百分点 | -0.42百分点
          gdp.change           | 9.72   | 亿元   | 9.72亿元
          gdp.rank.growth      | 5      | 位     | 第5
          gdp.gap.level@duting | -2.68  | 亿元   | -2.68亿元
          gdp.gap.level@baisha | -8.59  | 亿元   | -8.59亿元
          gdp.place_share@liuwan | 22.2 | %      | 22.2%
          gdp.level#quarter    | 31.25  | 亿元   | 31.25亿元
          gdp.growth#quarter   | 19.3   | %      | 19.3%
          output.level         | 56.85  | 亿元   | 56.85亿元
          firms.level          | 211    | 家     | 211家
          firms_new.level      | 36     | 家     | 36家
          score.level          | 8123   | 分     | 8123分
          score.rank.level     | 1      | 位     | 第1
          """);

  private static final Map<String, String> FILES =
      Map.of(
          "district.yaml",
          "{id: qing, name: 青川区, place: qing, groups: {east: 东部, west: 三县}, peers: {name: 三县二区}}",
          "reference/places.csv",
          """
          place_id,name,aliases,level,parent,group
          qing,青川区,,district,he,
          duting,渡亭县,,county,he,
          baisha,白沙县,,county,he,
          liuwan,柳湾镇,,town,qing,east
          shiqiao,石桥镇,,town,qing,west
          """,
          "reference/reporters.csv",
          "reporter_id,name\ntjj,统计局\n",
          "reference/schedule.csv",
          "form,title,reporter_id,frequency\nmain,主要指标,tjj,month\n",
          "reference/indicators.csv",
          """
          indicator_id,name,unit,display_unit,kind,part_of,direction
          gdp,生产总值,万元,亿元,flow,
          va1,第一产业增加值,万元,亿元,flow,gdp
          va2,第二产业增加值,万元,亿元,flow,gdp
          va3,第三产业增加值,万元,亿元,flow,gdp
          output,规模以上工业总产值,万元,亿元,flow,
          profit,规模以上工业利润,万元,亿元,flow,
          firms,规模以上工业企业数,家,家,stock,
          firms_new,新增规模以上工业企业,家,家,flow,
          jobs,新增就业岗位,个,个,flow,
          fdi,协议外资,万美元,万美元,flow,
          jobless,城镇登记失业率,%,%,ratio,,lower
          score,考核得分,分,分,score,
          """);

  private static final Reference REFERENCE =
      ReferenceLoader.load(
          file -> Optional.ofNullable(FILES.get(file)).map(text -> text.getBytes(UTF_8)));

  private static List<Figure> figures() {
    return FIGURES.ids().stream().map(id -> FIGURES.withId(id).orElseThrow()).toList();
  }

  private static SectionClaims claims(String text) {
    return SectionClaims.of(text, figures(), REFERENCE);
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
        "生产总值增长18.6%，总量达61.8亿元，为全年计划的50.5%。"
            + "|生产总值{gdp.growth.wording}，总量达{gdp.level}，为全年计划的{gdp.completion}。",
        "生产总值61.8亿元，增长18.6％，在三县二区中位列第五。"
            + "|生产总值{gdp.level}，增长{gdp.growth.number}％，在三县二区中位列{gdp.rank.growth.nth}。",
        "生产总值61.8亿元，总量居全市第三，增幅居全市第五。"
            + "|生产总值{gdp.level}，总量居全市{gdp.rank.level.nth}，增幅居全市{gdp.rank.growth.nth}。",
        "生产总值完成50.5%，慢于时间进度0.42个百分点。" + "|生产总值完成{gdp.completion}，慢于时间进度{gdp.lead.number}个百分点。",
        "生产总值61.8亿元，比渡亭县少2.68亿元，比白沙县少8.59亿元。"
            + "|生产总值{gdp.level}，比渡亭县{gdp.gap.level@duting.wording}，"
            + "比白沙县{gdp.gap.level@baisha.wording}。",
        "生产总值61.8亿元，与渡亭县相差2.68亿元。|生产总值{gdp.level}，与渡亭县相差{gdp.gap.level@duting.number}亿元。",
        "柳湾镇生产总值13.73亿元，占全区的22.2%。" + "|柳湾镇生产总值{gdp.level@liuwan}，占全区的{gdp.place_share@liuwan}。",
        "生产总值61.8亿元；二季度当季31.25亿元，增长19.3%。"
            + "|生产总值{gdp.level}；二季度当季{gdp.level#quarter}，{gdp.growth#quarter.wording}。",
        "规模以上工业企业211家，新增36家；实现总产值、利润56.85亿元和5.01亿元。"
            + "|规模以上工业企业{firms.level}，新增{firms_new.level}；实现总产值、利润{output+profit.level}。",
        "二产业增加值34.4亿元，利润5.01亿元。|二产业增加值{va2.level}，利润{profit.level}。",
        "生产总值突破60亿元。|生产总值{gdp.level.突破}。",
        "生产总值近62亿元。|生产总值{gdp.level.nearly2}。",
        "生产总值61亿多元。|生产总值{gdp.level.多2}。",
        "生产总值61.8个亿，净增9.7个多亿。|生产总值{gdp.level.个3}，净增{gdp.change.个多2}。",
        "考核得分约8100分。|考核得分{score.level.约2}。",
        "考核得分8100分以上。|考核得分{score.level.以上2}。",
        "考核得分8100余分。|考核得分{score.level.余2}。",
        "新增就业岗位12.3余万个，协议外资超过1.4亿美元。|新增就业岗位{jobs.level.余3万}，协议外资{fdi.level.超过2亿}。",
        "新增就业岗位12万多个。|新增就业岗位{jobs.level.万多2}。",
        "新增就业岗位近12.4万个。|新增就业岗位{jobs.level.近3万}。",
        "规模以上工业总产值56.85亿元，增长1.57倍。|规模以上工业总产值{output.level}，{output.growth.倍}。",
        "规模以上工业总产值增长1.6倍。|规模以上工业总产值{output.growth.倍1}。",
        "三次产业对经济增长的贡献率分别为2.9%、54.9%和42.2%，分别拉动经济增长0.5、10.2和7.9个百分点。"
            + "|三次产业对经济增长的贡献率分别为{va1+va2+va3.contribution}，"
            + "分别拉动经济增长{va1.pull.number}、{va2.pull.number}和{va3.pull}。",
        "生产总值61.80亿元，增长18.6%，完成全年目标的50.5%。"
            + "|生产总值61.80亿元，{gdp.growth.wording}，完成全年目标的{gdp.completion}。",
        "规模以上工业利润5.01亿元，比上年增0.96亿元。|规模以上工业利润{profit.level}，比上年增{profit.change}。",
        "规模以上工业利润5.01亿元，增收0.96亿元。|规模以上工业利润{profit.level}，增收{profit.change}。",
        "生产总值进度落后于时间进度0.42个百分点。|生产总值进度落后于时间进度{gdp.lead.number}个百分点。",
        "柳湾镇生产总值13.73亿元，增长20.8%；规模以上工业总产值9.65亿元。"
            + "|柳湾镇生产总值{gdp.level@liuwan}，{gdp.growth@liuwan.wording}；规模以上工业总产值{output.level@liuwan}。",
        "柳湾镇生产总值13.73亿元；全区规模以上工业总产值56.85亿元。"
            + "|柳湾镇生产总值{gdp.level@liuwan}；全区规模以上工业总产值{output.level}。",
      })
  void putsPlaceholdersInPlaceOfWhatIsExplained(String text, String template) {
    assertThat(template(text)).isEqualTo(template);
  }

  /** A town speaks of itself, and of the district as that which it is part of. */
  @Test
  void knowsATownsOwnText() {
    assertThat(
            template(
                """
                今年以来，柳湾镇经济增长较快。
                1．全镇生产总值13.73亿元，增长20.8%，总量稳居全区第一，占全区的22.2%，超时间进度1.3个百分点。
                2．规模以上工业总产值9.65亿元，比上年增2.05亿元。全区规模以上工业总产值56.85亿元。
                """))
        .isEqualTo(
            """
            今年以来，柳湾镇经济增长较快。
            1．全镇生产总值{gdp.level@liuwan}，{gdp.growth@liuwan.wording}，总量稳居全区{gdp.rank.level@liuwan.nth}，\
            占全区的{gdp.place_share@liuwan}，超时间进度{gdp.lead@liuwan}。
            2．规模以上工业总产值{output.level@liuwan}，比上年增{output.change@liuwan}。\
            全区规模以上工业总产值{output.level}。
            """);
  }

  /** 全镇 in the district's own text is the town named last. */
  @Test
  void takesTheDistrictsTextForTheDistricts() {
    assertThat(template("全区生产总值61.8亿元。柳湾镇平稳，全镇生产总值13.73亿元。考核得分超过8000分。"))
        .isEqualTo("全区生产总值{gdp.level}。柳湾镇平稳，全镇生产总值{gdp.level@liuwan}。考核得分{score.level.over}。");
  }

  /** Nothing near says what they are of, or another place is spoken of. */
  @ParameterizedTest
  @CsvSource({
    "完成全年目标的50.5%。",
    "修建道路61.8亿元。",
    "植树4亿元。",
    "柳湾镇生产总值61.8亿元。",
    "生产总值近70亿元。",
    "生产总值超过62亿元。",
    "生产总值约61亿元。",
    "完成道路投资近62亿元。",
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
                  .startsWith("gdp.level", "output.level");
            });
  }

  /** A number in the name of an indicator counts nothing. */
  @Test
  void knowsNumbersWithinNames() {
    assertThat(claims("1、开放型经济。\n第一，第二产业增加值34.4亿元。").unexplained()).isEmpty();
  }
}
