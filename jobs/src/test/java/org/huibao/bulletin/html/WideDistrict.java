package org.huibao.bulletin.html;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huibao.analysis.SmallDistrict;

/**
 * A district of sixty towns in two groups that each report eighty indicators, with last year's
 * numbers and targets, in two quarters.
 */
final class WideDistrict {
  static final int TOWNS = 60;
  static final int INDICATORS = 80;

  private WideDistrict() {}

  static SmallDistrict district() {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "reference/places.csv",
                "place_id,name,level,parent,group\nqing,青川区,district,,\n"
                    + lines(
                        TOWNS,
                        n ->
                            "t%02d,第%d镇,town,qing,%s"
                                .formatted(n, n, n % 2 == 0 ? "west" : "east")))
            .indicators(
                lines(
                    INDICATORS,
                    n ->
                        "i%02d | flow | nominal | non_negative | yes | yes | %s"
                            .formatted(n, n % 5 == 1 ? "" : "i%02d".formatted(n - (n - 1) % 5))));
    for (String period : new String[] {"2024-03", "2024-06"}) {
      int factor = period.endsWith("3") ? 1 : 2;
      for (int town = 1; town <= TOWNS; town++) {
        int number = town;
        district.numbers(
            lines(
                INDICATORS,
                n -> {
                  int quarter = 1_000 + (number * 7_919 + n * 104_729) % 90_000;
                  int value = factor * quarter + (factor - 1) * (number * n % 97);
                  return "t%02d | i%02d | %s | ytd | value=%d@%s previous_year=%d@%s target=%d@%s"
                      .formatted(
                          number,
                          n,
                          period,
                          value,
                          period + "-" + number,
                          value * (80 + (number + n) % 30) / 100,
                          period + "-" + number,
                          quarter * (360 + (number * n) % 90) / 100,
                          period + "-" + number);
                }));
      }
    }
    return district;
  }

  private static String lines(int count, java.util.function.IntFunction<String> line) {
    return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining("\n"));
  }
}
