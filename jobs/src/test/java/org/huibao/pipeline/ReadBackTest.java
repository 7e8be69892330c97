package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds documents against the figures finds each kind of mistake. */
class ReadBackTest {
  private static final String TABLE =
      """
      2024年1-6月东西部比较,,,,,,
      指标,东部,西部,差距,东部为西部的倍数,"完成年度
      目标%","比时间进度快
      （百分点）"
      生产总值,12.50,10.00,2.50,1.25,50.50,0.50
      注：1.本表为初步统计数。,,,,,,
      """;
  private static final String SOURCES =
      """
      所在表,所在格,数据,印出的数,来源工作簿,来源工作表,来源单元格,编号
      比较,B3,,,,,,gdp.level@east
      比较,C3,,,,,,gdp.level@west
      比较,D3,,,,,,gdp.gap.level
      比较,E3,,,,,,gdp.ratio.level
      比较,F3,,,,,,gdp.completion
      比较,G3,,,,,,gdp.lead
      """;
  private static final Map<String, ReadBack.Shown> FIGURES =
      Map.of(
          "gdp.level@east", figure("东部", "level", "12.5亿元"),
          "gdp.level@west", figure("西部", "level", "10亿元"),
          "gdp.gap.level", figure("", "gap", "2.5亿元"),
          "gdp.ratio.level", figure("", "ratio", "1.25倍"),
          "gdp.completion", figure("", "completion", "50.5%"),
          "gdp.lead", figure("", "lead", "0.5百分点"));

  private static ReadBack.Shown figure(String place, String kind, String text) {
    return new ReadBack.Shown("生产总值", place, kind, text);
  }

  private static ReadBack readBack(String table, Map<String, ReadBack.Shown> figures) {
    return new ReadBack(
        Map.of("比较", ReadBack.rows(table), ReadBack.SOURCES, ReadBack.rows(SOURCES)),
        figures,
        new BigDecimal("50.00"));
  }

  @Test
  void findsNothingWhereAllIsRight() {
    ReadBack right = readBack(TABLE, FIGURES);

    assertThat(right.numbers()).isEqualTo(6);
    assertThat(right.strangers()).isEmpty();
    assertThat(right.disagreements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'12.50,10.00', '12.51,10.00', 比较!B3 12.51 is 12.5亿元",
    "生产总值, 财政总收入, 比较!B3 12.50 is of 东部生产总值",
    "'完成年度\n目标%', 上年同期, 比较!F3 50.50 is a completion below 上年同期",
    "2024年1-6月东西部比较, 7, 比较!A1 7 is no figure"
  })
  void findsANumberThatIsNotItsFigures(String right, String wrong, String found) {
    assertThat(TABLE).contains(right);
    List<String> strangers = readBack(TABLE.replace(right, wrong), FIGURES).strangers();

    assertThat(strangers).contains(found);
  }

  @ParameterizedTest
  @CsvSource({
    "2.50, 2.51, 比较 生产总值 差距2.51",
    "1.25, 1.26, 比较 生产总值 东部为西部的倍数1.26",
    "0.50, 0.51, 比较 生产总值 比时间进度快（百分点）0.51"
  })
  void findsWhatDoesNotAddUp(String right, String wrong, String found) {
    assertThat(readBack(TABLE.replace("," + right, "," + wrong), FIGURES).disagreements())
        .containsExactly(found);
  }

  @Test
  void findsANumberInASentenceThatNoneOfItsFiguresIs() {
    SectionReadBack section =
        new SectionReadBack(
            Map.of(
                "生产总值12.5亿元，下降3.2%。", numbers("12.50", "-3.2"), "另有3000万元以上项目10个。", numbers("10")),
            "生产总值{gdp.level}，{gdp.growth.wording}。另有3000万元以上项目{big.level}。");

    assertThat(section.strangers("2024年1-6月\n1.生产总值12.5亿元，下降3.2%。另有3000万元以上项目10个。")).isEmpty();
    assertThat(section.strangers("生产总值12.6亿元，下降3.2%。")).isNotEmpty();
    assertThat(section.strangers("生产总值12.5亿元，下降3.2%。10"))
        .containsExactly("10 in 生产总值12.5亿元，下降3.2%。10");
  }

  private static Set<BigDecimal> numbers(String... numbers) {
    return Set.copyOf(Arrays.stream(numbers).map(BigDecimal::new).toList());
  }
}
