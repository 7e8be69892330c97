package org.huibao.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huibao.reference.ReferenceLoader;
import org.huibao.reference.Wuxing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
  private static final Units UNITS = Wuxing.reference().units();

  @ParameterizedTest
  @CsvSource({
    "万元, 亿元, 0.0001",
    "亿元, 万元, 10000",
    "元, 万元, 0.0001",
    "千元, 万元, 0.1",
    "百万元, 亿元, 0.01",
    "亩, 万亩, 0.0001",
    "公顷, 亩, 15",
    "千公顷, 万亩, 1.5",
    "万羽, 羽, 10000",
    "万只, 万只, 1",
    "公里, 米, 1000",
    "吨, 公斤, 1000",
    "‰, %, 0.1",
    "万户, 户, 10000",
    "万　元, 万元, 1",
    "％, %, 1",
    "平方公里, 平方米, 1000000",
    "㎡, 平方米, 1",
    "亿立方米, 立方米, 100000000",
    "万千瓦, 千瓦, 10000",
    "兆瓦, 万千瓦, 0.1",
    "千万元, 万元, 1000",
    "万亿元, 亿元, 10000",
    "万吨标准煤, 吨标准煤, 10000",
    "万人年, 人·年, 10000",
    "公斤/公顷, 吨/公顷, 0.001",
    "公斤/亩, 公斤/公顷, 15",
    "万元/人, 元/人, 10000",
    "件/万人, 件/人, 0.0001",
    "元/平方米, 元/平方米, 1",
    "人/平方公里, 万人/平方公里, 0.0001",
    "人每平方公里, 人/平方公里, 1",
    "微克/立方米, 毫克/立方米, 0.001",
    "吨标准煤/万元, 吨标准煤/亿元, 10000",
    "hm2, 亩, 15",
    "10000 tons, 吨, 10000",
    "100 million yuan, 万元, 10000",
    "KG, 吨, 0.001",
  })
  void turnsOneUnitIntoAnother(String from, String to, BigDecimal factor) {
    assertThat(UNITS.factor(from, to))
        .get()
        .satisfies(f -> assertThat(f).isEqualByComparingTo(factor));
  }

  @ParameterizedTest
  @CsvSource({
    "万元, 万美元",
    "万元, %",
    "户, 家",
    "%, 百分点",
    "万元, 石",
    "石, 万元",
    "元/人, 元",
    "公斤/公顷, 公斤",
    "元/人, 元/户",
    "千瓦, 千瓦时",
    "人年, 人"
  })
  void turnsNothingIntoAnotherSortOfThing(String from, String to) {
    assertThat(UNITS.factor(from, to)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "万",
        "石",
        "万石",
        "生产总值",
        "十",
        "个标准台",
        "场（户）",
        "台、套",
        "万元/%",
        "万元/亿元",
        "元/人/月",
        "100 million",
        "10000",
        "20000 tons",
        "万元 tons",
        "千克 kg/hm2",
        "Total",
        "M",
      })
  void knowsNoUnitThatIsNone(String text) {
    assertThat(UNITS.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "万元, 万元",
    "万元、%, 万元 %",
    "万元，%, 万元 %",
    "万元/%, 万元 %",
    "户、万羽、亩, 户 万羽 亩",
    "人和%, 人 %",
    "元/人, 元/人 元 人",
    "次/石, 次",
    "单位:个、亿元, 个 亿元",
    "单位：万元、%, 万元 %",
    "个标准台、万元, 万元",
    "亿元（100 million yuan）, 亿元",
  })
  void findsAllUnitsOfAList(String text, String expected) {
    assertThat(String.join(" ", UNITS.parseList(text))).isEqualTo(expected);
  }

  /** A number's unit is reported as the table says it, also where nobody knows it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          单位：万元               | 万元        || 个标准台                | 个标准台
          计量单位: 千公顷         | 千公顷      || 场（户）                | 场(户)
          （万 人）                | 万人        || 单位：个标准台          | 个标准台
          千米                     | 公里        || 台、套                  | 台、套
          (10 000 yuan)            | 万元        || 万石                    | 万石
          Unit: 100 million yuan   | 亿元        || standard   units        | standard units
          10000 tons               | 万吨        || 元/人/月                | 元/人/月
          (1 000 hectares)         | 千公顷      || 件/每百户               | 件/每百户
          1,000 hm2                | 千公顷      || ％                      | %
          10 000 kW                | 万千瓦      || ‰                       | ‰
          million persons          | 百万人      || 个百分点                | 百分点
          万元 10 000 yuan         | 万元        || 万只                    | 万只
          千公顷（1 000 ha）       | 千公顷      || 篇                      | 篇
          person-years             | 人年        || 人・年                  | 人年
          kg per hectare           | 公斤/公顷   || 万元／人                | 万元/人
          persons/sq.km            | 人/平方公里 || 元/人·年                | 元/人
          kWh                      | 千瓦时      || ''                      | ''
          """)
  void namesAUnitAndLeavesAnUnknownOneAsItStands(
      String text, String name, String gap, String other, String otherName) {
    assertThat(UNITS.named(text)).isEqualTo(name);
    assertThat(UNITS.named(other)).isEqualTo(otherName);
  }

  @ParameterizedTest
  @CsvSource({
    "单位:个、亿元, 个 亿元",
    "单位：万元（%）, 万元 %",
    "个标准台、场（户）、班, 个标准台 场(户) 班",
    "万元/%, 万元 %",
    "公斤/公顷、元/人, 公斤/公顷 元/人",
    "人和石, 人和石",
    "人和%, 人 %",
    "亿元（100 million yuan）, 亿元",
    "单位：, ''",
  })
  void namesAllUnitsOfALineInTheirOrder(String text, String expected) {
    assertThat(String.join(" ", UNITS.namedList(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "人, true",
    "篇, true",
    "万人, false",
    "元, false",
    "人年, false",
    "人/户, false",
    "石, false",
  })
  void knowsCountsFromMeasurements(String unit, boolean counted) {
    assertThat(UNITS.isCounted(unit)).isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource({"石, 斤, 120", "担, 斤, 100", "万担, 斤, 1000000"})
  void takesADistrictsOwnUnitsAndTheirAliases(String from, String to, BigDecimal factor) {
    Units own =
        new Units(
            List.of(
                new Units.Unit("斤", "克", new BigDecimal(500)),
                new Units.Unit("石", "克", new BigDecimal(60_000)),
                new Units.Unit("百斤", "克", new BigDecimal(50_000))),
            Map.of("百斤", List.of("担")));

    assertThat(own.factor(from, to))
        .get()
        .satisfies(f -> assertThat(f).isEqualByComparingTo(factor));
  }

  /** A unit that an indicator is kept in is one, whether a table has it or not. */
  @Test
  void learnsTheUnitsThatIndicatorsName() {
    Units units = ReferenceLoader.none().units().with(List.of("万石", "元", "12", ""));

    assertThat(units.factor("万石", "石")).hasValue(new BigDecimal(10_000));
    assertThat(units.parse("12")).isEmpty();
    assertThat(units.isCounted("石")).isTrue();
  }
}
