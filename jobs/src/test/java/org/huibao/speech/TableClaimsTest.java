package org.huibao.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.huibao.bulletin.SampleFigures;
import org.huibao.figures.Figure;
import org.huibao.figures.PublishedFigures;
import org.huibao.speech.TableClaims.TextCell;
import org.junit.jupiter.api.Test;

class TableClaimsTest {
  private static final PublishedFigures FIGURES =
      SampleFigures.of(
          """
          gdp.level              | 61.8  | 亿元 | 61.8亿元
          gdp.growth             | 18.6  | %    | 18.6%
          gdp.completion         | 50.5  | %    | 50.5%
          va1.level              | 4     | 亿元 | 4亿元
          va1.growth             | -7.5  | %    | -7.5%
          gdp.level@liuwan       | 13.73 | 亿元 | 13.73亿元
          gdp.growth@liuwan      | 20.8  | %    | 20.8%
          gdp.rank.growth@liuwan | 1     | 位   | 第1
          gdp.level@east         | 13.73 | 亿元 | 13.73亿元
          """);

  /** A row to a line, cells between bars. */
  private static List<String> claims(String table) {
    List<List<TextCell>> rows = new ArrayList<>();
    int at = 0;
    for (String line : table.lines().toList()) {
      List<TextCell> row = new ArrayList<>();
      for (String cell : line.split("\\|")) {
        row.add(new TextCell(at, cell));
        at += cell.length() + 1;
      }
      rows.add(row);
    }
    List<Figure> figures =
        FIGURES.ids().stream().map(id -> FIGURES.withId(id).orElseThrow()).toList();
    return new TableClaims(figures, SampleFigures.REFERENCE)
        .of(rows).stream()
            .map(each -> table.substring(each.start(), each.end()) + " " + each.placeholder())
            .toList();
  }

  @Test
  void rowsAreIndicatorsAndColumnsSayWhatOfThem() {
    assertThat(
            claims(
                """
                指标|单位|1-6月|同比±%|完成年度目标%
                生产总值|亿元|61.80|18.6%|50.50
                第一产业增加值|亿元|4.00|-7.5|—
                修路|公里|61.80|18.6|50.50
                """))
        .containsExactly(
            "61.80 gdp.level.signed2",
            "18.6 gdp.growth.signed1",
            "50.50 gdp.completion.signed2",
            "4.00 va1.level.signed2",
            "-7.5 va1.growth.signed1");
  }

  @Test
  void rowsAreTownsAndGroupsBelowTheNameOfAnIndicator() {
    assertThat(
            claims(
                """
                地区|生产总值（亿元）|生产总值（亿元）|生产总值（亿元）
                 |绝对额|同比±%|增速位次
                青川区|61.8|18.6|1
                东部|13.73|20.8|1
                柳湾镇|13.73|20.8|1
                """))
        .containsExactly(
            "61.8 gdp.level.signed1",
            "18.6 gdp.growth.signed1",
            "13.73 gdp.level@east.signed2",
            "13.73 gdp.level@liuwan.signed2",
            "20.8 gdp.growth@liuwan.signed1",
            "1 gdp.rank.growth@liuwan.signed");
  }

  /** Another number, fewer decimals than are printed, rows of several lengths, no head. */
  @Test
  void leavesWhatIsNotTheFiguresNumber() {
    assertThat(claims("指标|绝对额\n生产总值|61.9\n第一产业增加值|40")).isEmpty();
    assertThat(claims("地区|生产总值\n柳湾镇|13.7")).isEmpty();
    assertThat(claims("指标|绝对额\n生产总值|61.8|18.6")).isEmpty();
    assertThat(claims("生产总值|61.8")).isEmpty();
  }
}
