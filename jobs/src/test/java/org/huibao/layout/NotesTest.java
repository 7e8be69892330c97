package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Notes between and under tables, and what stands there that looks like data. */
class NotesTest {
  @Test
  void belowATableWithNumbersInCells() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区人口 | < | <
            地区 | 人口（万人） | 户数（万户）
            北京 | 1 | 2
            注：本表 | 2010 | 年为人口普查数
            资料来源：统计局 | |
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 人口（万人） = 北京 人口 value 2011-12 year 1 万人",
            "C3 北京 | 户数（万户） = 北京 户数 value 2011-12 year 2 万户");
    assertThat(sheet.explained()).containsExactly("B4 note");
  }

  @Test
  void wrappedOverRowsWithNumbersInCells() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区人口 | < | <
            地区 | 人口（万人） | 户数（万户）
            北京 | 1 | 2
            注：1.本表为常住人口， | 35 | 岁以上除外。
            2.户数 | 2011 | 年以前不含集体户。
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 人口（万人） = 北京 人口 value 2011-12 year 1 万人",
            "C3 北京 | 户数（万户） = 北京 户数 value 2011-12 year 2 万户");
    assertThat(sheet.explained()).containsExactly("B4 note", "B5 note");
  }

  @Test
  void betweenTablesOverTwoRows() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区人口 | <
            地区 | 人口（万人）
            北京 | 1
            注：本表按常住人口计算，2010年为人口 |
            普查数，其余年份为抽样调查推算数。 |

            2011年各地区产值 | <
            地区 | 产值（亿元）
            北京 | 1
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 人口（万人） = 北京 人口 value 2011-12 year 1 万人",
            "B9 北京 | 产值（亿元） = 北京 产值 value 2011-12 year 1 亿元");
    assertThat(sheet.titles()).containsExactly("2011年各地区人口", "2011年各地区产值");
  }
}
