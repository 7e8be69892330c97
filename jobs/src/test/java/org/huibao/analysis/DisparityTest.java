package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inequality among the towns, worked out by hand on two to five of them. */
@ExtendWith(SparkExtension.class)
class DisparityTest {
  private static final String SHOWN = "basis, statistic, cast(value AS DECIMAL(18,6)) AS v, n";

  /** Totals 10 and 30: mean 20, deviation 10; ln 30/10 = 1.0986 over two. */
  @Test
  void countsEveryPlaceTheSameWhereItIsAboutTotals(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .numbers(
                """
                a | gdp | 2024-12 | year | value=10 previous_year=10
                c | gdp | 2024-12 | year | value=30 previous_year=20
                """);

    assertThat(
            district.rows(
                "disparity",
                "2024-12",
                "statistic, cast(value AS DECIMAL(18,6)) AS v,"
                    + " cast(base_value AS DECIMAL(18,6)) AS b, highest, lowest"))
        .containsExactly(
            "cv | 0.5 | 0.333333 | - | -",
            "gini | 0.25 | 0.166667 | - | -",
            "range | 20 | 10 | c | a",
            "range_ratio | 3 | 2 | c | a",
            "sigma | 0.549306 | 0.346574 | - | -",
            // 0.25 ln 0.5 + 0.75 ln 1.5, all of it between east and west
            "theil | 0.130812 | 0.056633 | - | -",
            "theil_between | 0.130812 | 0.056633 | - | -",
            "theil_within | 0 | 0 | - | -");
  }

  /** 100 and 300 persons with 1 and 2 each: 100 of 700, ȳ = 1.75. */
  @Test
  void weighsByPopulationPerHead(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .with("reference/population.csv", "place_id,year,population\na,2023,100\nc,2023,300\n")
            .numbers(
                """
                a | gdp | 2024-12 | year | value=100
                c | gdp | 2024-12 | year | value=600
                """);

    assertThat(district.rows("disparity", "2024-12", SHOWN))
        .contains(
            // 1.5 ± 0.5 unweighted
            "per_head | cv | 0.333333 | 2",
            // √(0.25·0.75² + 0.75·0.25²) / 1.75
            "per_head | williamson | 0.247436 | 2",
            // 1 − (0.25·(1/7) + 0.75·(1 + 1/7))
            "per_head | gini | 0.107143 | 2",
            // 1/7·ln((1/7)/0.25) + 6/7·ln((6/7)/0.75)
            "per_head | theil | 0.03451 | 2");
  }

  /** Two towns in the east, two in the west, one in neither: three regions. */
  @Test
  void theilIsWhatLiesBetweenTheGroupsAndWithinThem(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .numbers(
                """
                a | gdp | 2024-12 | year | value=10
                b | gdp | 2024-12 | year | value=30
                c | gdp | 2024-12 | year | value=20
                d | gdp | 2024-12 | year | value=20
                e | gdp | 2024-12 | year | value=20
                """);

    assertThat(district.rows("disparity", "2024-12", SHOWN))
        .contains(
            // the regions' shares are those of their places
            "total | theil_between | 0 | 5",
            // only the east is uneven: 0.4 · (0.25 ln 0.5 + 0.75 ln 1.5)
            "total | theil_within | 0.052325 | 5",
            "total | theil | 0.052325 | 5");
  }

  @Test
  void aZeroAddsItsLimitAndANegativeIsRefused(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .indicators(
                """
                zero   | flow | nominal | non_negative | yes | no |
                profit | flow | nominal | any | yes | no |
                """)
            .numbers(
                """
                a | zero   | 2024-12 | year | value=0
                c | zero   | 2024-12 | year | value=30
                a | profit | 2024-12 | year | value=-10
                c | profit | 2024-12 | year | value=30
                """);

    assertThat(
            district.rows(
                "disparity", "2024-12", "indicator, statistic, cast(value AS DECIMAL(18,6)) AS v"))
        .containsExactly(
            "profit | cv | 2",
            "profit | range | 40",
            "zero | cv | 1",
            "zero | gini | 0.5",
            "zero | range | 30",
            "zero | theil | 0.693147",
            "zero | theil_between | 0.693147",
            "zero | theil_within | 0");
  }

  @Test
  void ofWhatDoesNotAddUpThereIsOnlySpread(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .indicators("income | flow | nominal | non_negative | no | no |")
            .with("reference/population.csv", "place_id,year,population\na,2023,1\nc,2023,3\n")
            .numbers(
                """
                a | income | 2024-12 | year | value=10
                c | income | 2024-12 | year | value=30
                """);

    assertThat(district.rows("disparity", "2024-12", "basis, statistic"))
        .containsExactly("total | cv", "total | range", "total | range_ratio", "total | sigma");
  }

  /**
   * Over two years, by e^0.2, e^0.1 and 1: the poorer, the faster, by −0.05 a year and unit of ln.
   */
  @Test
  void regressesGrowthOnWhereItStartedAndSaysHowFewPlacesThereAre(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .numbers(
                """
                a | gdp | 2022-12 | year | value=1
                b | gdp | 2022-12 | year | value=2.718281828459
                c | gdp | 2022-12 | year | value=7.389056098931
                a | gdp | 2024-12 | year | value=1.221402758160
                b | gdp | 2024-12 | year | value=3.004166023946
                c | gdp | 2024-12 | year | value=7.389056098931
                """);

    assertThat(
            district.rows(
                "disparity", "2024-12", "statistic, cast(value AS DECIMAL(18,6)) AS v, n, note"))
        .contains("beta | -0.05 | 3 | 自2022-12起；地区少，仅作描述");
  }

  @Test
  void growsOverTheYearsGeometricallyAndDoubles(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .indicators("profit | flow | nominal | any | yes | no |")
            .numbers(
                """
                a | profit | 2021-12 | year | value=100
                a | profit | 2022-12 | year | value=500
                a | profit | 2024-12 | year | value=800
                b | profit | 2021-12 | year | value=-5
                b | profit | 2024-12 | year | value=800
                c | profit | 2023-12 | year | value=5
                c | profit | 2024-12 | year | value=800
                """);

    assertThat(
            district.rows(
                "long_run", "2024-12", "place, base_period, years, average_growth, doublings"))
        .containsExactly("a | 2021-12 | 3 | 100 | 3", "b | 2021-12 | 3 | - | -");
  }
}
