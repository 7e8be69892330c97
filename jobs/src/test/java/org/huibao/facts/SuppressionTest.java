package org.huibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

/** Sums of too few contributors, and the ones they could be subtracted from. */
class SuppressionTest {
  private static final String TOWNS =
      """
      place_id,name,level,parent,group
      qing,青川区,district,,
      a,甲镇,town,qing,east
      b,乙镇,town,qing,east
      c,丙镇,town,qing,west
      d,丁镇,town,qing,west
      e,戊镇,town,qing,west
      f,己镇,town,qing,north
      g,庚镇,town,qing,north
      h,辛镇,town,qing,north
      i,壬镇,town,qing,north
      """;

  private static SmallDistrict district(String suppressBelow) {
    return new SmallDistrict()
        .with(
            "district.yaml",
            "{id: qing, name: 青川区, place: qing, groups: {east: 东部, west: 西部, north: 北部}"
                + suppressBelow
                + "}")
        .with("reference/places.csv", TOWNS)
        .indicators(
            """
            gdp | flow | nominal | non_negative | yes | no |
            first | flow | nominal | non_negative | yes | no | gdp
            second | flow | nominal | non_negative | yes | no | gdp
            third | flow | nominal | non_negative | yes | no | gdp
            """);
  }

  private static String all(String indicator, String places) {
    StringBuilder lines = new StringBuilder();
    for (String place : places.split("")) {
      lines.append("%s | %s | 2024-06 | ytd | value=1%n".formatted(place, indicator));
    }
    return lines.toString();
  }

  private static List<String> disclosed(SmallDistrict district) {
    return SmallDistrict.lines(
        Totals.disclosed(district.facts().sums(), district.reference()),
        Fact::toRow,
        Fact.SCHEMA,
        "place, indicator, value");
  }

  private static List<String> withheld(SmallDistrict district) {
    return Totals.withheld(district.facts().sums(), district.reference()).stream()
        .map(
            sum -> sum.key().place() + " | " + sum.key().indicator() + " | " + sum.members().size())
        .sorted()
        .toList();
  }

  @Test
  void isOffByDefault() {
    SmallDistrict district = district("").numbers(all("gdp", "abcdefghi"));

    assertThat(disclosed(district))
        .containsExactly("east | gdp | 2", "north | gdp | 4", "qing | gdp | 9", "west | gdp | 3");
    assertThat(withheld(district)).isEmpty();
  }

  /**
   * The east has two; from the district's 9 and the others' 7 it could be told, so one more goes.
   */
  @Test
  void withholdsTheSmallestSiblingBesides() {
    SmallDistrict district = district(", suppress_below: 3").numbers(all("gdp", "abcdefghi"));

    assertThat(disclosed(district)).containsExactly("north | gdp | 4", "qing | gdp | 9");
    assertThat(withheld(district)).containsExactly("east | gdp | 2", "west | gdp | 3");
  }

  @Test
  void withholdsNoMoreWhereTwoAreWithheldOrNone() {
    SmallDistrict district =
        district(", suppress_below: 3").numbers(all("gdp", "abcdfghi") + all("first", "cdefgh"));

    assertThat(disclosed(district))
        .containsExactly(
            "north | first | 3",
            "north | gdp | 4",
            "qing | first | 6",
            "qing | gdp | 8",
            "west | first | 3");
    assertThat(withheld(district)).containsExactly("east | gdp | 2", "west | gdp | 2");
  }

  /** Two towns have the first sector: without the second it could be told from the whole. */
  @Test
  void withholdsASecondPartOfOneWhole() {
    SmallDistrict district =
        district(", suppress_below: 3")
            .numbers(
                all("gdp", "fghi")
                    + all("first", "fg")
                    + all("second", "fgh")
                    + all("third", "fghi"));

    assertThat(disclosed(district))
        .containsExactly(
            "north | gdp | 4", "north | third | 4", "qing | gdp | 4", "qing | third | 4");
    assertThat(withheld(district))
        .containsExactly(
            "north | first | 2", "north | second | 3", "qing | first | 2", "qing | second | 3");
  }
}
