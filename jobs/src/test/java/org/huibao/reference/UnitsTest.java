package org.huibao.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
  })
  void turnsOneUnitIntoAnother(String from, String to, BigDecimal factor) {
    assertThat(UNITS.factor(from, to))
        .get()
        .satisfies(f -> assertThat(f).isEqualByComparingTo(factor));
  }

  @ParameterizedTest
  @CsvSource({"万元, 万美元", "万元, %", "户, 家", "%, 百分点", "万元, 石", "石, 万元"})
  void turnsNothingIntoAnotherSortOfThing(String from, String to) {
    assertThat(UNITS.factor(from, to)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "万", "石", "万石", "生产总值", "十"})
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
    "次/石, ''",
  })
  void findsAllUnitsOfAList(String text, String expected) {
    assertThat(String.join(" ", UNITS.parseList(text))).isEqualTo(expected);
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
}
