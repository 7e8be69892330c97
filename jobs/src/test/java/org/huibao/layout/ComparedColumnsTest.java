package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With what the columns of a monthly bulletin compare, and how much time they cover. */
class ComparedColumnsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2023年9月止 | 上年同期止; 产值 value 2023-09 ytd 亿元 | 产值 previous_year 2023-09 ytd 亿元",
        "当期 | 上年当期; 产值 value 2023-09 month 亿元 | 产值 previous_year 2023-09 month 亿元",
        "9月 | 比上月增长%; 产值 value 2023-09 month 亿元 | 产值›比上月 growth 2023-09 month %",
        "三季度 | 环比增长%; 产值 value 2023-09 quarter 亿元 | 产值›环比 growth 2023-09 quarter %",
        "9月末 | 比上年同期末增长%; 产值 value 2023-09 point 亿元 | 产值 growth 2023-09 point %",
        "余额 | 比年初增长%; 产值›余额 value 2023-09 ytd 亿元 | 产值›比年初 growth 2023-09 ytd %",
        "9月末 | 比上年末增长（%）; 产值 value 2023-09 point 亿元 | 产值›比上年末 growth 2023-09 ytd %",
        "余额 | 比上年末增加额; 产值›余额 value 2023-09 ytd 亿元 | 产值›比上年末 change 2023-09 ytd 亿元",
        "全年目标（增长%） | 1-9月增长%; 产值 growth_target 2023-09 ytd % | 产值 growth 2023-09 ytd %",
        "增减绝对数 | 增减幅度（%）; 产值 change 2023-09 ytd 亿元 | 产值 growth 2023-09 ytd %",
        "同比± | 同比±%; 产值 change 2023-09 ytd 亿元 | 产值 growth 2023-09 ytd %",
        "比上月末增加（亿元） | 同比（现价，%）; 产值›比上月末 change 2023-09 month 亿元 | 产值 growth 2023-09 ytd %",
        "净增减 | 增长率; 产值 change 2023-09 ytd 亿元 | 产值 growth 2023-09 ytd %",
        "2023年9月 | 2023年1-9月; 产值 value 2023-09 month 亿元 | 产值 value 2023-09 ytd 亿元",
      })
  void columns(String header, String expected) {
    List<String> read =
        ShownSheet.of(
                """
                2023年9月主要指标 | < | < | <
                指标 | 单位 | %s
                产值 | 亿元 | 41 | 5.1
                """
                    .formatted(header))
            .observed()
            .stream()
            .map(line -> line.replaceFirst(".* = - ", "").replaceFirst(" [\\d.]+ (?=\\S+$)", " "))
            .toList();

    assertThat(read).containsExactly(expected.split(" \\| "));
  }

  /** Growth behind two quarters' ends is of the later, wherever it stands. */
  @ParameterizedTest
  @CsvSource({"3季度末 | 2季度末", "2季度末 | 3季度末"})
  void growthIsOfTheLater(String header) {
    assertThat(
            ShownSheet.of(
                    """
                    2023年主要指标 | < | < | < | <
                    指标 | 单位 | %s | 增减%%
                    产值 | 亿元 | 41 | 40 | 2.5
                    """
                        .formatted(header))
                .observed())
        .last()
        .asString()
        .endsWith("growth 2023-09 point 2.5 %");
  }
}
