package org.huibao.bulletin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.huibao.bulletin.SampleFigures;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.TargetsMet;
import org.huibao.words.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersTest {
  private static final PublishedFigures FIGURES =
      SampleFigures.of(
          """
          gdp.level              | 61.8014 | 亿元   | 61.8亿元
          gdp.growth             | 18.6    | %      | 18.6%
          gdp.growth@liuwan      | 25.1    | %      | 25.1%
          gdp.growth@shiqiao     | -1.2    | %      | -1.2%
          gdp.level@liuwan       | 13.73   | 亿元   | 13.73亿元
          gdp.level@east         | 13.73   | 亿元   | 13.73亿元
          gdp.place_share@liuwan | 22.2    | %      | 22.2%
          gdp.place_share@east   | 22.2    | %      | 22.2%
          gdp.completion         | 50.5    | %      | 50.5%
          gdp.lead               | 0.5     | 百分点 | 0.5百分点
          gdp.acceleration       | -1.5    | 百分点 | -1.5百分点
          gdp.rank.growth        | 12      | 位     | 第12
          gdp.rank.level         | 1       | 位     | 第1
          gdp.gap.level          | 16.93   | 亿元   | 16.93亿元
          va1.growth             | 7.5     | %      | 7.5%
          va1.share              | 6.5     | %      | 6.5%
          va1.share@liuwan       | 4.1     | %      | 4.1%
          va1.rank.level         | 2       | 位     | 并列第2
          va2.growth             | -3.2    | %      | -3.2%
          va3.growth             | 0.04    | %      | 0%
          score.level            | 8123    | 分     | 8123分
          gdp.previous_year      | 51.13   | 亿元   | 51.13亿元
          gdp.target             | 122.39  | 亿元   | 122.39亿元
          gdp.change             | -0.67   | 亿元   | -0.67亿元
          gdp.ratio.level        | 2.2     | 倍     | 2.2倍
          gdp.place_share_change@liuwan | -0.3 | 百分点 | -0.3百分点
          gdp.average_difference.growth@liuwan | 6.5 | 百分点 | 6.5百分点
          gdp.level.per_head@liuwan | 15786 | 元/人 | 15786元/人
          gdp.level!own_level    | 30.1    | 亿元   | 30.1亿元
          gdp.level#quarter      | 31.2    | 亿元   | 31.2亿元
          va1.share_change       | 0.1     | 百分点 | 0.1百分点
          va1.contribution       | 2.9     | %      | 2.9%
          va1.pull               | 0.5     | 百分点 | 0.5百分点
          va1.acceleration       | 0.7     | 百分点 | 0.7百分点
          va1.rank.growth        | 5       | 位     | 第5
          profit.growth@shiqiao  | 156.7   | %      | 156.7%
          va2.level              | 123456  | 个     | 123456个
          va3.level              | 14042   | 万美元 | 14042万美元
          va2.growth@liuwan      | 7       | %      | 7%
          va2.growth@shiqiao     | 8       | %      | 8%
          va2.rank.growth@liuwan | 2       | 位     | 〔待核〕
          jobless.level          | 3.7     | %      | 3.7%
          jobless.level@liuwan   | 3.9     | %      | 3.9%
          jobless.level@shiqiao  | 3.1     | %      | 3.1%
          profit.level@liuwan    | 1       | 亿元   | 〔待核〕
          """);

  private static final Map<String, String> WORDS =
      Map.of(
          "gdp.gap.verdict", "拉大",
          "gdp.gap.level.verdict", "拉大",
          "profit.growth.wording", "扭亏为盈",
          "gdp.proportion", "6.5:55.7:37.8");

  private static SectionFilling filling() {
    Placeholders placeholders = new Placeholders(FIGURES, WORDS, SampleFigures.REFERENCE);
    TargetsMet targets =
        new TargetsMet(
            Map.of("gdp.met", true, "va1.met", false, "va2.met", true), Set.of("va2.met"));
    return new SectionFilling(
        placeholders, new Conditions(placeholders, targets, new Period(2024, 6)));
  }

  @ParameterizedTest
  @CsvSource({
    "gdp.level,                    61.8亿元",
    "level.gdp,                    61.8亿元",
    "gdp,                          61.8亿元",
    "生产总值.增速.措辞,           增长18.6%",
    "wording.growth.gdp,           增长18.6%",
    "gdp.level.liuwan,             13.73亿元",
    "level@柳湾镇.gdp,             13.73亿元",
    "gdp.level@qing,               61.8亿元",
    "gdp.level@东部,               13.73亿元",
    "gdp.growth@liuwan+shiqiao.wording, 增长25.1%和下降1.2%",
    "growth.gdp+va1.wording,       增长18.6%和7.5%",
    "gdp.share@liuwan,             22.2%",
    "gdp.share@east,               22.2%",
    "va1.share,                    6.5%",
    "va1.share@liuwan,             4.1%",
    "gdp.lead.wording,             快0.5个百分点",
    "gdp.acceleration.wording,     回落1.5个百分点",
    "gdp.rank.growth.wording,      第十二位",
    "growth.rank.gdp.wording,      第十二位",
    "gdp.rank.wording,             首位",
    "gdp.rank.ordinal,             第一位",
    "gdp.rank.nth,                 第一",
    "gdp.rank.growth.nth,          第十二",
    "gdp.level.number,             61.8",
    "gdp.change.number,            0.67",
    "gdp.change.signed,            -0.67",
    "gdp.level.signed2,            61.80",
    "gdp.level.带符号,             61.8",
    "gdp.previous_year.signed1,    51.1",
    "va1.rank.level.signed,        2",
    "profit.level@liuwan.signed2,  〔待核〕",
    "gdp.change.wording,           减少0.67亿元",
    "gdp.上年同期,                 51.13亿元",
    "gdp.target,                   122.39亿元",
    "gdp.倍数,                     2.2倍",
    "gdp.占全区比重变化@liuwan.wording, 下降0.3个百分点",
    "gdp.share_change@liuwan.wording, 下降0.3个百分点",
    "va1.share_change.wording,     提高0.1个百分点",
    "gdp.average_difference.growth@liuwan.wording, 高6.5个百分点",
    "gdp.人均@liuwan,              15786元/人",
    "gdp.level!own_level,          30.1亿元",
    "gdp.level!本级,               30.1亿元",
    "gdp.level#quarter,            31.2亿元",
    "va1.contribution,             2.9%",
    "va1.pull,                     0.5个百分点",
    "va1.加快.措辞,                加快0.7个百分点",
    "score.level.超,               超8000分",
    "score.level.exceeds,          超8000分",
    "score.level.逾2,              逾8100分",
    "score.level.接近2,            接近8200分",
    "score.level.左右2,            8100分左右",
    "va1.rank.wording,             并列第二",
    "gdp.gap.wording,              多16.93亿元",
    "gap.gdp.verdict,              拉大",
    "profit.growth.wording,        扭亏为盈",
    "profit.level@liuwan,          〔待核〕",
    "gdp.proportion,               6.5:55.7:37.8",
    "proportion.gdp,               6.5:55.7:37.8",
    "score.level.over,             超过8000分",
    "score.level.nearly2,          近8200分",
    "score.level.余2,              8100余分",
    "score.level.约2,              约8100分",
    "score.level.以上,             8000分以上",
    "gdp.level.多2,                61亿多元",
    "gdp.level.个多2,              61个多亿",
    "gdp.level.个3,                61.8个亿",
    "gdp.level.突破3,              61.8亿元",
    "va2.level.余3万,              12.3余万个",
    "va2.level.万余3,              12.3万余个",
    "va2.level.近2万,              近13万个",
    "va2.level.over3万,            超过12.3万个",
    "va3.level.超过2亿,            超过1.4亿美元",
    "va3.level.超过2万,            14042万美元",
    "gdp.level.突破2万,            61.8亿元",
    "va2.level.3万,                〔缺 va2.level.3万〕",
    "va2.level.number3万,          〔缺 va2.level.number3万〕",
    "profit.growth@shiqiao.倍,     增长1.57倍",
    "profit.growth@shiqiao.倍1,    增长1.6倍",
    "gdp.growth.times,             增长18.6%",
    "top.va2.growth,               〔待核〕",
    "below.va2.growth,             〔待核〕",
    "top.gdp.growth,               柳湾镇",
    "top2.gdp.growth,              柳湾镇和石桥镇",
    "bottom.gdp.growth.wording,    石桥镇（下降1.2%）",
    "above.gdp.growth,             柳湾镇",
    "below.gdp.growth,             石桥镇",
    "below.jobless.level,          石桥镇",
    "gdp.growht,                   〔缺 gdp.growht〕",
    "gdp.growth.share,             〔缺 gdp.growth.share〕",
    "gdp.wording,                  〔缺 gdp.wording〕",
    "below.gdp.level,              〔缺 below.gdp.level〕",
  })
  void saysWhatIsAskedFor(String placeholder, String text) {
    assertThat(filling().said(placeholder)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "gdp.met,                      SAID",
    "gdp.missed,                   LEFT_OUT",
    "va1.missed,                   SAID",
    "!va1.missed,                  LEFT_OUT",
    "va2.met,                      QUESTIONED",
    "gdp+va1.met,                  LEFT_OUT",
    "gdp.half_met,                 SAID",
    "gdp.双过半,                   SAID",
    "va1.half_met,                 UNKNOWN",
    "gdp.gap.widening,             SAID",
    "gdp.widening,                 SAID",
    "gdp.gap.narrowing,            LEFT_OUT",
    "gdp.growth.up,                SAID",
    "va2.down,                     SAID",
    "va3.flat,                     SAID",
    "profit.up,                    LEFT_OUT",
    "gdp.slower,                   SAID",
    "gdp.faster,                   LEFT_OUT",
    "va1.faster,                   SAID",
    "gdp.gap.unchanged,            LEFT_OUT",
    "gdp.gap.mixed,                LEFT_OUT",
    "va1.rank.growth.last,         SAID",
    "gdp.rank.growth.last,         LEFT_OUT",
    "gdp.growth≥18.6,              SAID",
    "gdp.growth<=18.5,             LEFT_OUT",
    "gdp.growth = 18.6,            SAID",
    "!gdp.growth.up,               LEFT_OUT",
    "！gdp.growth.down,            SAID",
    "va2.growth@liuwan+shiqiao>6,  SAID",
    "va2.growth@liuwan+shiqiao>7,  LEFT_OUT",
    "gdp.first,                    SAID",
    "gdp.rank.growth.first,        LEFT_OUT",
    "gdp.growth>10,                SAID",
    "gdp.growth >= 18.6%,          SAID",
    "gdp.growth<va1.growth,        LEFT_OUT",
    "gdp.growth@shiqiao < 0,       SAID",
    "va3.growth>0,                 LEFT_OUT",
    "gdp.level.known,              SAID",
    "va1.level.known,              LEFT_OUT",
    "profit.level@liuwan > 0,      QUESTIONED",
    "gdp.happy,                    UNKNOWN",
    "export.up,                    UNKNOWN",
  })
  void answersConditions(String condition, Conditions.Answer answer) {
    assertThat(filling().answer(condition)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "总值61.8亿元{?gdp.met}，完成良好{/}。,                    总值61.8亿元，完成良好。",
    "总值{?gdp.missed}，不及进度{/}。,                         总值。",
    "{?gdp.met}一{?va1.met}二{/}三{/},                         一三",
    "一{?va1.met}{gdp.nothing}{/}二,                           一二",
    "一{?gdp.happy}二{/}三,                                    一〔缺 gdp.happy〕三",
    "一{?va2.met}二{/}三,                                      一〔待核〕三",
  })
  void saysClausesOfMarkdownOnACondition(String template, String text) {
    DataSection.Filled filled = new DataSection(filling()).fill(template);

    assertThat(filled.text()).isEqualTo(text);
    assertThat(filled.missing().isEmpty()).isEqualTo(!text.contains("缺"));
  }
}
