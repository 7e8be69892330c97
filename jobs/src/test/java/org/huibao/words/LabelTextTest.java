package org.huibao.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          生产总值                 | 生产总值
          一、生产总值             | 生产总值
          （一）生产总值           | 生产总值
          十二、工业               | 工业
          1.生产总值               | 生产总值
          2、工业                  | 工业
          (3)工业                  | 工业
          ①工业                   | 工业
          其中：第一产业           | 第一产业
          其中:工业                | 工业
          1.其中：工业             | 工业
          #地方收入                | 地方收入
          △地方收入               | 地方收入
          合　　计                 | 合计
          织 里 镇                 | 织里镇
          生产总值：               | 生产总值
          ＧＤＰ                   | GDP
          生产总值（ＧＤＰ）       | 生产总值(GDP)
          3000万元以上项目投资额   | 3000万元以上项目投资额
          第一产业增加值           | 第一产业增加值
          十一项经济效益考核得分   | 十一项经济效益考核得分
          三县二区                 | 三县二区
          1.5万亩                  | 1.5万亩
          """)
  void takesNumberingMarksAndSpacesAway(String text, String expected) {
    assertThat(LabelText.core(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          生产总值（万元）         | 万元  | 生产总值
          实到外资(万美元)         | 万美元 | 实到外资
          增长［%］                | %     | 增长
          面积【亩】               | 亩    | 面积
          一、生产总值(GDP)（万元）| 万元  | 生产总值(GDP)
          生产总值                 | ''    | 生产总值
          （区）合计               | ''    | (区)合计
          """)
  void partsTheBracketAtTheEnd(String text, String bracket, String rest) {
    assertThat(LabelText.trailingBracket(text)).isEqualTo(bracket);
    assertThat(LabelText.withoutBracket(text)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"其中：工业", "  其中:工业", "1.其中：工业", "#地方收入", "（一）其中：工业", "＃地方收入"})
  void knowsWhatIsMarkedAsAPart(String text) {
    assertThat(LabelText.isMarkedAsPart(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"工业", "一、工业", "工业其中", ""})
  void knowsWhatIsNotMarkedAsAPart(String text) {
    assertThat(LabelText.isMarkedAsPart(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'生产\n总值', 生产总值", "'\u00A0GDP\u200B', GDP", "'ｋｍ２', km2", "'㎡', m2"})
  void compactsToOneWidthWithoutSpaces(String text, String expected) {
    assertThat(LabelText.compact(text)).isEqualTo(expected);
  }
}
