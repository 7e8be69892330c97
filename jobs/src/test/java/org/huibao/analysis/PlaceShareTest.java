package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What towns and groups are to the district. */
class PlaceShareTest {
  private static final String COLUMNS = "place, round(share, 1), round(share_change, 1)";

  @Test
  void areOfWhatAddsUpWithTheirChangeFromAYearBefore() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=20 previous_year=10
                b | gdp | 2024-06 | ytd | value=10 previous_year=10
                c | gdp | 2024-06 | ytd | value=20
                d | gdp | 2024-06 | ytd | value=50 previous_year=30
                qing | gdp | 2024-06 | ytd | value=100 previous_year=80
                """);

    assertThat(district.rowsWithTotals("place_shares", "2024-06", COLUMNS))
        .containsExactly(
            "a | 20 | 7.5",
            "b | 10 | -2.5",
            "c | 20 | -",
            "d | 50 | 12.5",
            "east | 30 | 5",
            "west | 70 | -");
  }

  /** Nothing is a share of a loss, nor of incomes per head. */
  @Test
  void areNoneOfALossOrOfWhatDoesNotAddUp() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                profit | flow | nominal | any | yes | no |
                income | flow | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                a | profit | 2024-06 | ytd | value=20
                qing | profit | 2024-06 | ytd | value=-100
                a | income | 2024-06 | ytd | value=20
                qing | income | 2024-06 | ytd | value=30
                """);

    assertThat(district.rowsWithTotals("place_shares", "2024-06", COLUMNS)).isEmpty();
  }

  /** East and west of the city's counties, of which the district is one. */
  @Test
  void areNoneOfGroupsOfPeers() {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "reference/places.csv",
                """
                place_id,name,aliases,level,parent,group
                city,青州市,,city,,
                qing,青川区,,district,city,east
                p2,二县,,county,city,west
                """)
            .numbers(
                """
                qing | gdp | 2024-06 | ytd | value=100
                p2   | gdp | 2024-06 | ytd | value=300
                """);

    assertThat(district.rowsWithTotals("place_shares", "2024-06", COLUMNS)).isEmpty();
  }
}
