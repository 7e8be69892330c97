package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 工业经济效益综合指数 and 功效系数 out of their items. */
@ExtendWith(SparkExtension.class)
class CompositesTest {
  private static final String INDICATORS =
      """
      indicator_id,name,unit,kind,additive
      index,工业经济效益综合指数,%,index,no
      assets,总资产贡献率,%,ratio,no
      capital,资本保值增值率,%,ratio,no
      debt,资产负债率,%,ratio,no
      turnover,流动资产周转率,次,ratio,no
      cost,成本费用利润率,%,ratio,no
      labour,全员劳动生产率,元/人,ratio,no
      sales,产品销售率,%,ratio,no
      """;
  private static final String SEVEN_ITEMS =
      """
      indicator_id,item,weight,standard,method,annualised
      index,assets,20,10.7,ratio,yes
      index,capital,16,120,ratio,no
      index,debt,12,60,at_most,no
      index,turnover,15,1.52,ratio,yes
      index,cost,14,3.71,ratio,no
      index,labour,10,16500,ratio,yes
      index,sales,13,96,ratio,no
      """;

  /** 广东, December 2011: published 214.06, 169.38 and 182.5, from rounded items. */
  @Test
  void givesGuangdongsPublishedIndices(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .with("reference/indicators.csv", INDICATORS)
            .with("reference/composites.csv", SEVEN_ITEMS)
            .numbers(
                items("a", "2011-12 | year", 13.32, 118.93, 58.21, 2.71, 5.15, 168255.77, 97.22))
            .numbers(items("b", "2011-12 | year", 12.6, 123.62, 56.09, 5.16, 3.68, 64785.37, 98.4))
            .numbers(items("c", "2011-12 | year", 8.3, 110.77, 47.09, 2.92, 2.71, 145856.7, 94.59));

    assertThat(index(district)).containsExactly("a | 214.07", "b | 169.43", "c | 182.53");
  }

  private static String items(String place, String when, double... values) {
    String[] names = {"assets", "capital", "debt", "turnover", "cost", "labour", "sales"};
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      lines.append("%s | %s | %s | value=%s%n".formatted(place, names[i], when, values[i]));
    }
    return lines.toString();
  }

  private static java.util.List<String> index(SmallDistrict district) {
    return SmallDistrict.lines(
        district.facts().where("indicator = 'index' AND measure = 'value'"),
        "place, cast(value AS DECIMAL(9,2)) AS v");
  }

  /**
   * At its standards all items are 100; half a year's flows count double; debt of 80 earns half.
   */
  @Test
  void annualisesPartYearsAndCapsTheDebtRatio(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .with("reference/indicators.csv", INDICATORS)
            .with("reference/composites.csv", SEVEN_ITEMS)
            .numbers(items("a", "2024-12 | year", 10.7, 120, 60, 1.52, 3.71, 16500, 96))
            .numbers(items("b", "2024-06 | ytd", 5.35, 120, 30, 0.76, 3.71, 8250, 96))
            .numbers(items("c", "2024-12 | year", 10.7, 120, 80, 1.52, 3.71, 16500, 96))
            .numbers(items("d", "2024-12 | year", 10.7, 120, 60, 1.52, 3.71, 16500))
            .numbers(items("e", "2024-12 | year", 10.7, 120, 60, 1.52, 3.71, 16500, 96))
            .numbers("e | index | 2024-12 | year | value=254.23");

    assertThat(index(district)).containsExactly("a | 100", "b | 100", "c | 94", "e | 254.23");
  }

  @Test
  void scoresAnAssessmentFromFloorAndStandard(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .with(
                "reference/indicators.csv",
                """
                indicator_id,name,unit,kind,additive
                index,考核得分,分,score,no
                growth,增速,%,ratio,no
                jobs,就业,人,flow,yes
                """)
            .with(
                "reference/composites.csv",
                """
                indicator_id,item,weight,standard,floor,method
                index,growth,60,20,10,score
                index,jobs,40,1000,500,score
                """)
            .numbers(
                """
                a | growth | 2024-12 | year | value=15
                a | jobs   | 2024-12 | year | value=1000
                """);

    // 80 · 0.6 + 100 · 0.4
    assertThat(index(district)).containsExactly("a | 88");
  }
}
