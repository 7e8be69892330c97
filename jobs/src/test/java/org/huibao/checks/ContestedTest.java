package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

/** The bureau's numbers of three towns, beside the towns' own. */
class ContestedTest {
  private static final List<String> TOWNS = List.of("a", "b", "c");

  @Test
  void whereTheTwoAlwaysAgreed() {
    assertThat(errors("100 200 300", "100 200 300", "205 410 615", "190 380 570"))
        .containsExactly("contested_numbers | A7 | 205；本表有 3 个如此");
  }

  /** They count differently. */
  @Test
  void notWhereTheyNeverDid() {
    assertThat(errors("100 200 300", "95 190 285", "205 410 615", "190 380 570")).isEmpty();
  }

  /** Two of three differ: warnings tell. */
  @Test
  void notWhereFewDiffer() {
    assertThat(errors("100 200 300", "100 200 300", "205 410 570", "190 380 570")).isEmpty();
  }

  private static List<String> errors(
      String bureauBefore, String townsBefore, String bureau, String towns) {
    SmallDistrict district = new SmallDistrict();
    StringBuilder returns = new StringBuilder();
    for (String period : List.of("2024-03", "2024-06")) {
      returns.append("tjj%s | %s | tjj | 快报 | accepted | - | -%n".formatted(period, period));
      TOWNS.forEach(
          town ->
              returns.append(
                  "%s%s | %s | %s | 月报 | accepted | - | -%n"
                      .formatted(town, period, period, town)));
    }
    district
        .with(
            "reference/reporters.csv", "reporter_id,name,place\ntjj,统计局,\na,甲镇,a\nb,乙镇,b\nc,丙镇,c\n")
        .returns(returns.toString());
    numbers(district, "2024-03", bureauBefore, townsBefore);
    numbers(district, "2024-06", bureau, towns);
    return Errors.of(district);
  }

  private static void numbers(SmallDistrict district, String period, String bureau, String towns) {
    for (int i = 0; i < TOWNS.size(); i++) {
      String town = TOWNS.get(i);
      district.numbers(
          "%s | gdp | %s | ytd | value=%s@tjj%s value=%s@%s%s"
              .formatted(
                  town, period, bureau.split(" ")[i], period, towns.split(" ")[i], town, period));
    }
  }
}
