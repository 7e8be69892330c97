package org.huibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

/** 工业经济效益综合指数 out of its seven items, and assessment scores. */
class CompositesTest {
  private static SmallDistrict efficiency() {
    return new SmallDistrict()
        .indicators(
            """
            efficiency | index | nominal | non_negative | no | no |
            assets | ratio | nominal | any | no | no |
            capital | ratio | nominal | any | no | no |
            debt | ratio lower | nominal | any | no | no |
            turnover | ratio | nominal | any | no | no |
            cost | ratio | nominal | any | no | no |
            labour | flow | nominal | any | no | no |
            sales | ratio | nominal | any | no | no |
            """)
        .with(
            "reference/composites.csv",
            """
            indicator_id,method,item,weight,standard,annualised
            efficiency,ratio,assets,20,10.7,yes
            efficiency,ratio,capital,16,120,no
            efficiency,at_most,debt,12,60,no
            efficiency,ratio,turnover,15,1.52,yes
            efficiency,ratio,cost,14,3.71,no
            efficiency,ratio,labour,10,16500,yes
            efficiency,ratio,sales,13,96,no
            """);
  }

  private static List<String> composites(SmallDistrict district, String columns) {
    return SmallDistrict.lines(
        Composites.of(district.sentIn(), district.reference()), Fact::toRow, Fact.SCHEMA, columns);
  }

  /** Items in the order of the table. */
  private static String items(String place, String period, String values) {
    String[] names = {"assets", "capital", "debt", "turnover", "cost", "labour", "sales"};
    String[] numbers = values.split(", ");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < numbers.length; i++) {
      lines.append(
          "%s | %s | %s | ytd | value=%s%n".formatted(place, names[i], period, numbers[i]));
    }
    return lines.toString();
  }

  /** Back test: 广东, December 2011, published 214.06, 169.38 and 182.5. */
  @Test
  void areWithinRoundingOfWhatGuangdongPublished() {
    SmallDistrict district =
        efficiency()
            .numbers(
                items("a", "2011-12", "13.32, 118.93, 58.21, 2.71, 5.15, 168255.77, 97.22")
                    + items("b", "2011-12", "12.6, 123.62, 56.09, 5.16, 3.68, 64785.37, 98.4")
                    + items("c", "2011-12", "8.3, 110.77, 47.09, 2.92, 2.71, 145856.7, 94.59"));

    assertThat(composites(district, "place, indicator, round(value, 2)"))
        .containsExactly(
            "a | efficiency | 214.07", "b | efficiency | 169.43", "c | efficiency | 182.53");
  }

  /** At half-year a and b are at every standard, but for b's debt; c lacks an item, d reports. */
  @Test
  void annualiseSomeItemsAndTakeAllOfDebtUpToItsStandard() {
    SmallDistrict district =
        efficiency()
            .numbers(
                items("a", "2024-06", "5.35, 120, 60, 0.76, 3.71, 8250, 96")
                    + items("b", "2024-06", "5.35, 120, 80, 0.76, 3.71, 8250, 96")
                    + items("c", "2024-06", "5.35, 120, 60, 0.76, 3.71, 8250")
                    + items("d", "2024-06", "5.35, 120, 60, 0.76, 3.71, 8250, 96")
                    + items("e", "2024-06", "5.35, 120, 0, 0.76, 3.71, 8250, 96")
                    + "d | efficiency | 2024-06 | ytd | value=254.23\n");

    assertThat(composites(district, "place, value, unit"))
        .containsExactly("a | 100 | %", "b | 94 | %", "e | 100 | %");
  }

  /** 功效系数: halfway from the floor to the satisfactory value is 80. */
  @Test
  void scoreBetweenTheFloorAndTheSatisfactoryValue() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                assessment | score | nominal | non_negative | no | no |
                growth | flow | nominal | any | no | no |
                energy | flow lower | nominal | any | no | no |
                """)
            .with(
                "reference/composites.csv",
                """
                indicator_id,method,item,weight,standard,floor,annualised
                assessment,score,growth,3,20,10,no
                assessment,score,energy,1,5,9,no
                """)
            .numbers(
                """
                a | growth | 2024-06 | ytd | value=15
                a | energy | 2024-06 | ytd | value=7
                b | growth | 2024-06 | ytd | value=20
                b | energy | 2024-06 | ytd | value=9
                c | growth | 2024-06 | ytd | value=5
                c | energy | 2024-06 | ytd | value=5
                """);

    assertThat(composites(district, "place, value, unit"))
        .containsExactly("a | 80 | 分", "b | 90 | 分", "c | 55 | 分");
  }
}
