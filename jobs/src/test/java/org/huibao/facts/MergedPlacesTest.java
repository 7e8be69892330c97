package org.huibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.figures.Figure;
import org.huibao.figures.Publication;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedPlacesTest {
  private static final String PLACES =
      """
      place_id,name,level,parent,group,merged_into,since
      city,青州市,city,,,,
      qing,青川区,district,city,,,
      a,甲镇,town,qing,east,,
      b,乙镇,town,qing,east,a,2024-01
      c,丙镇,town,qing,west,,
      """;

  private static final String BOTH_YEARS =
      """
      a    | gdp | 2023-06 | ytd | value=100 growth=3.0
      b    | gdp | 2023-06 | ytd | value=40 growth=9.0
      c    | gdp | 2023-06 | ytd | value=60
      a    | gdp | 2024-06 | ytd | value=154
      c    | gdp | 2024-06 | ytd | value=66
      """;

  private static SmallDistrict merged(String numbers) {
    return new SmallDistrict().with("reference/places.csv", PLACES).numbers(numbers);
  }

  /** a took in b: 154 are 10 % more than the 140 of both; the growth of one is none of both. */
  @Test
  void theBaseIsThatOfBoth() {
    SmallDistrict district = merged(BOTH_YEARS);

    assertThat(facts(district))
        .containsExactlyInAnyOrder(
            "a 2023-06 value 140 A1,A3",
            "a 2023-06 growth 3 A2",
            "b 2023-06 growth 9 A4",
            "c 2023-06 value 60 A5",
            "a 2024-06 value 154 A6",
            "c 2024-06 value 66 A7",
            "qing 2023-06 value 200 A1,A3,A5",
            "qing 2024-06 value 220 A6,A7");
  }

  /**
   * Nobody has b's 40 of 2022 beside it: it is kept, and is nobody's base; 154 is 10 % above 140.
   */
  @Test
  void whatHasNothingToBeAddedToStays() {
    SmallDistrict district = merged(BOTH_YEARS + "b | gdp | 2022-06 | ytd | value=38\n");

    assertThat(facts(district)).contains("b 2022-06 value 38 A8");
    Publication publication =
        Publication.of(district.inputs(), district.reference().reference(), new Period(2024, 6));
    assertThat(publication.figures())
        .filteredOn(figure -> figure.figureId().equals("gdp.growth@a"))
        .extracting(Figure::text)
        .containsExactly("10%");
    assertThat(publication.figures()).extracting(Figure::place).doesNotContain("b");
  }

  @Test
  void beforeTheMergerTheyAreTwo() {
    SmallDistrict district =
        merged(BOTH_YEARS.substring(0, BOTH_YEARS.indexOf("a    | gdp | 2024")));

    assertThat(facts(district))
        .contains(
            "a 2023-06 value 100 A1", "b 2023-06 value 40 A3", "qing 2023-06 value 200 A1,A3,A5");
  }

  /**
   * 红旗乡 is no short form of 甲镇, 甲 is; and two rows under one name are a wrong name more likely,
   * whatever they add up to.
   */
  @ParameterizedTest
  @CsvSource({
    "甲镇, 红旗乡, , 140",
    "甲镇, 红旗乡, 200, 140",
    "甲镇, 红旗乡, 160, 100",
    "甲镇, 甲, 200, 100",
    "甲镇, 甲镇, 200, 100",
    "甲镇, 无名村, , 100",
  })
  void twoRowsUnderTwoNamesOfAPlaceAreOne(String one, String other, String total, String expected) {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "reference/places.csv",
                """
                place_id,name,aliases,level,parent
                city,青州市,,city,
                qing,青川区,,district,city
                a,甲镇,甲|红旗乡,town,qing
                c,丙镇,,town,qing
                """)
            .with("district.yaml", "{id: qing, name: 青川区, place: qing}")
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=100~%s
                a | gdp | 2024-06 | ytd | value=40~%s
                c | gdp | 2024-06 | ytd | value=60
                """
                    .formatted(one, other));
    if (total != null) {
      district.numbers("qing | gdp | 2024-06 | ytd | value=" + total);
    }

    assertThat(facts(district))
        .anyMatch(fact -> fact.startsWith("a 2024-06 value %s ".formatted(expected)));
    assertThat(district.facts().joined()).hasSize(expected.equals("140") ? 2 : 0);
  }

  private static List<String> facts(SmallDistrict district) {
    return district.facts().facts().stream()
        .map(
            fact ->
                String.join(
                    " ",
                    fact.key().place(),
                    fact.key().period(),
                    fact.measure().code(),
                    Decimals.plain(fact.value()),
                    String.join(",", fact.sources().stream().map(Source::cell).toList())))
        .toList();
  }
}
