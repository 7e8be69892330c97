package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Inequality of two, three or four places, each number worked out by hand. */
class DisparityTest {
  /** 1 and 3: mean 2, deviation 1; shares 1/4 and 3/4 of equal weights. A year ago 2 and 2. */
  @Test
  void ofTotalsWeighsEveryPlaceTheSame() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1 previous_year=2
                c | gdp | 2024-06 | ytd | value=3 previous_year=2
                """);

    assertThat(
            district.rows(
                "disparity",
                "2024-06",
                "peer_group, basis, statistic, value, n, base_value, highest, lowest"))
        .containsExactly(
            "towns | total | cv | 0.5 | 2 | 0 | - | -",
            "towns | total | gini | 0.25 | 2 | 0 | - | -",
            "towns | total | range | 2 | 2 | 0 | c | a",
            "towns | total | range_ratio | 3 | 2 | 1 | c | a",
            // half of ln 3
            "towns | total | sigma | 0.549306144 | 2 | 0 | - | -",
            // 1/4 ln(1/2) + 3/4 ln(3/2)
            "towns | total | theil | 0.130812036 | 2 | 0 | - | -",
            "towns | total | theil_between | 0.130812036 | 2 | 0 | - | -",
            "towns | total | theil_within | 0 | 2 | 0 | - | -");
  }

  /** 3 a head of 100 persons and 1 a head of 300: the weighted mean is 1.5. */
  @Test
  void perHeadWeighsByPopulation() {
    SmallDistrict district =
        new SmallDistrict()
            .with("reference/population.csv", "place_id,year,population\na,2023,100\nc,2023,300\n")
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=300
                c | gdp | 2024-06 | ytd | value=300
                """);

    assertThat(
            district.rows("disparity", "2024-06", "basis, statistic, value, n").stream()
                .filter(line -> line.startsWith("per_head")))
        .containsExactly(
            // deviation 1 of the unweighted mean 2
            "per_head | cv | 0.5 | 2",
            // 1 − 3/4 (1/2) − 1/4 (1 + 1/2)
            "per_head | gini | 0.25 | 2",
            "per_head | range | 2 | 2",
            "per_head | range_ratio | 3 | 2",
            "per_head | sigma | 0.549306144 | 2",
            // 1/2 ln 2 + 1/2 ln(2/3)
            "per_head | theil | 0.143841036 | 2",
            "per_head | theil_between | 0.143841036 | 2",
            "per_head | theil_within | 0 | 2",
            // √(1/4 · 1.5² + 3/4 · 0.5²) / 1.5
            "per_head | williamson | 0.577350269 | 2");
  }

  /** A zero adds nothing to Theil; a negative leaves range and cv; one place is no disparity. */
  @Test
  void takesZerosAndRefusesNegatives() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                zero | flow | nominal | any | yes | no |
                negative | flow | nominal | any | yes | no |
                nothing | flow | nominal | any | yes | no |
                one | flow | nominal | any | yes | no |
                """)
            .numbers(
                """
                a | zero | 2024-06 | ytd | value=0
                c | zero | 2024-06 | ytd | value=4
                a | negative | 2024-06 | ytd | value=-1
                c | negative | 2024-06 | ytd | value=5
                a | nothing | 2024-06 | ytd | value=0
                c | nothing | 2024-06 | ytd | value=0
                a | one | 2024-06 | ytd | value=4
                """);

    assertThat(district.rows("disparity", "2024-06", "indicator, statistic, value, n"))
        .containsExactly(
            "negative | cv | 1.5 | 2",
            "negative | range | 6 | 2",
            "nothing | range | 0 | 2",
            "zero | cv | 1 | 2",
            "zero | gini | 0.5 | 2",
            "zero | range | 4 | 2",
            // ln 2
            "zero | theil | 0.693147181 | 2",
            "zero | theil_between | 0.693147181 | 2",
            "zero | theil_within | 0 | 2");
  }

  /** 1 and 3 in the east, 2 and 2 in the west: nothing between, half of the east's 0.13 within. */
  @Test
  void ofTheilIsBetweenAndWithinGroups() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | yes | no |
                income | flow | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1
                b | gdp | 2024-06 | ytd | value=3
                c | gdp | 2024-06 | ytd | value=2
                d | gdp | 2024-06 | ytd | value=2
                a | income | 2024-06 | ytd | value=1
                b | income | 2024-06 | ytd | value=3
                qing | gdp | 2024-06 | ytd | value=1
                p2 | gdp | 2024-06 | ytd | value=3
                """);

    assertThat(
            district
                .rows("disparity", "2024-06", "peer_group, indicator, statistic, value, n")
                .stream()
                .filter(line -> line.contains("theil") || line.contains("gini")))
        .containsExactly(
            "peers | gdp | gini | 0.25 | 2",
            "peers | gdp | theil | 0.130812036 | 2",
            "towns | gdp | gini | 0.1875 | 4",
            "towns | gdp | theil | 0.065406018 | 4",
            "towns | gdp | theil_between | 0 | 4",
            "towns | gdp | theil_within | 0.065406018 | 4");
  }

  /** From 1, 10 and 100 to 100 each in two years: growth is ½ ln 100 − ½ ln y₀. */
  @Test
  void convergesWhereThePoorerGrowFaster() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | yes | no |
                tax | flow | nominal | non_negative | yes | no |
                """)
            .numbers(
                """
                a | gdp | 2022-06 | ytd | value=1
                b | gdp | 2022-06 | ytd | value=10
                c | gdp | 2022-06 | ytd | value=100
                d | gdp | 2022-06 | ytd | value=0
                a | gdp | 2024-06 | ytd | value=100
                b | gdp | 2024-06 | ytd | value=100
                c | gdp | 2024-06 | ytd | value=100
                d | gdp | 2024-06 | ytd | value=100
                a | tax | 2022-06 | ytd | value=1
                b | tax | 2022-06 | ytd | value=10
                a | tax | 2024-06 | ytd | value=100
                b | tax | 2024-06 | ytd | value=100
                """);

    assertThat(
            district.rows("disparity", "2024-06", "indicator, statistic, value, n, note").stream()
                .filter(line -> line.contains("beta")))
        .containsExactly("gdp | beta | -0.5 | 3 | 自2022-06起；地区少，仅作描述");
  }
}
