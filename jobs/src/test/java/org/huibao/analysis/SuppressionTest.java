package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sums of too few contributors, and those they could be subtracted out with. */
@ExtendWith(SparkExtension.class)
class SuppressionTest {
  private static final String NUMBERS =
      """
      a | gdp | 2024-12 | year | value=10
      b | gdp | 2024-12 | year | value=10
      c | gdp | 2024-12 | year | value=10
      """;

  private static SmallDistrict suppressedBelow(SparkSession spark, int least) {
    return new SmallDistrict(spark)
        .with(
            "district.yaml",
            "{id: qing, name: 青川区, place: qing, suppress_below: "
                + least
                + ", groups: {east: 东部, west: 西部}}")
        .indicators(
            """
            gdp   | flow | nominal | non_negative | yes | no |
            part1 | flow | nominal | non_negative | yes | no | gdp
            part2 | flow | nominal | non_negative | yes | no | gdp
            part3 | flow | nominal | non_negative | yes | no | gdp
            """)
        .numbers(NUMBERS);
  }

  private static List<String> districtSums(SmallDistrict district) {
    return SmallDistrict.lines(district.facts().where("place = 'qing'"), "indicator, value");
  }

  @Test
  void isOffUnlessTheDistrictAsksForIt(SparkSession spark) {
    assertThat(districtSums(suppressedBelow(spark, 0))).containsExactly("gdp | 30");
    assertThat(suppressedBelow(spark, 0).rows("gaps", "2024-12", "east, west"))
        .containsExactly("20 | 10");
  }

  @Test
  void withholdsASumOfTooFewAndTheOtherGroupWithIt(SparkSession spark) {
    assertThat(districtSums(suppressedBelow(spark, 4))).isEmpty();
    assertThat(districtSums(suppressedBelow(spark, 3))).containsExactly("gdp | 30");
    // the west has one contributor; the east has two, but 30 − 20 would tell the west's
    assertThat(suppressedBelow(spark, 2).rows("gaps", "2024-12", "east, west")).isEmpty();
  }

  @Test
  void withholdsASecondPartOfTheSameWhole(SparkSession spark) {
    SmallDistrict district =
        suppressedBelow(spark, 2)
            .numbers(
                """
                a | part1 | 2024-12 | year | value=1
                a | part2 | 2024-12 | year | value=1
                b | part2 | 2024-12 | year | value=1
                a | part3 | 2024-12 | year | value=1
                b | part3 | 2024-12 | year | value=1
                c | part3 | 2024-12 | year | value=1
                """);

    assertThat(districtSums(district)).containsExactly("gdp | 30", "part3 | 3");
  }
}
