package org.huibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

class MissingFormsTest {
  private static final String RETURNS =
      """
      first  | 2024-06 | jia | 月报 | accepted   | - | -
      second | 2024-06 | yi  | 月报 | superseded | - | -
      third  | 2024-06 | c   | 月报 | rejected   | - | -
      fourth | 2024-05 | d   | 月报 | accepted   | - | -
      fifth  | 2024-06 | jia | 季报 | accepted   | - | -
      """;

  private static SmallDistrict district() {
    return new SmallDistrict()
        .with(
            "reference/reporters.csv",
            """
            reporter_id,name,place_id
            jia,甲镇,a
            yi,乙镇,b
            c,丙镇,c
            d,丁镇,d
            tjj,统计局,
            """)
        .with(
            "reference/schedule.csv",
            """
            form,title,reporter_id,frequency
            月报,主要经济指标,jia,month
            月报,主要经济指标,yi,month
            月报,主要经济指标,c,month
            月报,主要经济指标,d,month
            季报,国民经济核算,tjj,quarter
            半年报,农村经济,tjj,half
            年报,统计年鉴,tjj,year
            """)
        .indicators(
            """
            gdp | flow | nominal | non_negative | yes | no |
            tax | flow | nominal | non_negative | yes | no |
            """)
        .returns(RETURNS);
  }

  private static List<String> owed(MissingForms missing) {
    return missing.forms().stream()
        .map(each -> each.reporter().id() + " " + each.form().form())
        .toList();
  }

  /** 甲镇's quarterly form is not 统计局's; June ends a quarter and a half, and no year. */
  @Test
  void areTheLinesDueThatNoReadableReturnAnswers() {
    SmallDistrict district =
        district()
            .numbers("a | gdp | 2024-06 | ytd | value=1@first")
            .numbers("a | tax | 2024-06 | month | value=1@fifth");

    assertThat(owed(district.facts().missing()))
        .containsExactly("c 月报", "d 月报", "tjj 季报", "tjj 半年报");
  }

  @Test
  void inOtherMonthsAreTheMonthlyOnes() {
    SmallDistrict district = district().numbers("d | gdp | 2024-05 | ytd | value=1@fourth");

    assertThat(owed(district.facts().missing())).containsExactly("jia 月报", "yi 月报", "c 月报");
  }

  /** 月报 carries gdp as 甲镇's shows; the quarterly form is a department's, which is no town. */
  @Test
  void leaveTheirTownsOutOfTheIndicatorsThatOthersFormsCarry() {
    SmallDistrict district =
        district()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1@first
                d | tax | 2024-05 | ytd | value=1@fourth
                a | tax | 2024-06 | ytd | value=1@fifth
                """);

    assertThat(district.facts().missing().placesByIndicator())
        .isEqualTo(Map.of("gdp", Set.of("c", "d")));
  }
}
