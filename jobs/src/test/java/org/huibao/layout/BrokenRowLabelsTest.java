package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Row labels that go on in the row below, beside the numbers. */
class BrokenRowLabelsTest {
  @Test
  void joinsALabelThatFillsItsColumn() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年主要指标
            指标 | 单位 | 本年
            农林牧渔业 | 亿元 | 10
            高技术产业主营业 | 亿元 |
            务收入 | | 20
            税收 | 亿元 | 5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 农林牧渔业 | 本年 = - 农林牧渔业 value 2012-12 year 10 亿元",
            "C5 高技术产业主营业务收入 | 本年 = - 高技术产业主营业务收入 value 2012-12 year 20 亿元",
            "C6 税收 | 本年 = - 税收 value 2012-12 year 5 亿元");
  }

  @Test
  void joinsThePartsOfAPlace() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年各地区产值（万元）
            地区 | 产值
            甘肃 | 10
            新疆生产建 |
            设兵团 | 20
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 甘肃 | 产值 = 甘肃 产值 value 2012-12 year 10 万元",
            "B5 新疆生产建设兵团 | 产值 = 新疆生产建设兵团 产值 value 2012-12 year 20 万元");
  }

  @Test
  void keepsAPlaceWithoutData() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年各地区产值（万元）
            地区 | 产值
            甘肃 | 10
            内蒙古自治区 |
            青海 | 20
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 甘肃 | 产值 = 甘肃 产值 value 2012-12 year 10 万元",
            "B5 青海 | 产值 = 青海 产值 value 2012-12 year 20 万元");
  }

  @Test
  void keepsAShortItemWithoutData() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年产值（万元）
            项目 | 产值
            农业 | 10
            林业 |
            水产业 | 20
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 农业 | 产值 = - 农业›产值 value 2012-12 year 10 万元",
            "B5 水产业 | 产值 = - 水产业›产值 value 2012-12 year 20 万元");
  }
}
