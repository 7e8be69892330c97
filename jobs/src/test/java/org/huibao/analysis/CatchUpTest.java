package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When the one behind would catch up, and for how long the difference still grows. */
@ExtendWith(SparkExtension.class)
class CatchUpTest {
  /** Of every indicator the leader has 10 and the follower 6, growing as the name says. */
  @Test
  void extrapolatesOnlyWhereTheFollowerGrowsFaster(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .indicators(
                """
                up5_up8     | flow | nominal | non_negative | yes | no |
                down5_down2 | flow | nominal | non_negative | yes | no |
                up8_up5     | flow | nominal | non_negative | yes | no |
                up5_up5     | flow | nominal | non_negative | yes | no |
                """)
            .numbers(
                """
                a | up5_up8     | 2024-12 | year | value=10 previous_year=9.5238095238095
                c | up5_up8     | 2024-12 | year | value=6 previous_year=5.5555555555556
                a | down5_down2 | 2024-12 | year | value=9.5 previous_year=10
                c | down5_down2 | 2024-12 | year | value=5.88 previous_year=6
                a | up8_up5     | 2024-12 | year | value=10.8 previous_year=10
                c | up8_up5     | 2024-12 | year | value=6.3 previous_year=6
                a | up5_up5     | 2024-12 | year | value=10.5 previous_year=10
                c | up5_up5     | 2024-12 | year | value=6.3 previous_year=6
                """);

    assertThat(
            district.rows(
                "catch_up",
                "2024-12",
                "indicator, leader, follower, catches_up, cast(years AS DECIMAL(9,1)) AS y,"
                    + " cast(widening_years AS DECIMAL(9,2)) AS w"))
        .containsExactly(
            "down5_down2 | east | west | true | 15.4 | 0",
            "up5_up5 | east | west | false | - | -",
            "up5_up8 | east | west | true | 18.1 | 1.95",
            "up8_up5 | east | west | false | - | -");
  }

  @Test
  void alsoOfTheDistrictAndItsPeers(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .numbers(
                """
                qing | gdp | 2024-12 | year | value=6 previous_year=5
                p2   | gdp | 2024-12 | year | value=10 previous_year=9
                """);

    assertThat(district.rows("catch_up", "2024-12", "leader, follower, catches_up, note"))
        .containsExactly("p2 | qing | true | 按现有增速外推，不是预测");
  }
}
