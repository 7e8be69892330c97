package org.huibao.analysis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkHook;

/**
 * What holds of any numbers. A try is a batch of cases computed together, each with indicators of
 * its own: {@code x0}, {@code x1} ….
 */
@AddLifecycleHook(SparkHook.class)
class StatisticsPropertiesTest {
  private static final String PERIOD = "2024-06";
  private static final int TRIES = 2;
  private static final int CASES = 50;

  /** Four values now and a year ago, of the towns a to d or of parts; many are 0 or alike. */
  record Case(List<Integer> now, List<Integer> before) {
    int sumNow() {
      return now.stream().mapToInt(Integer::intValue).sum();
    }

    int sumBefore() {
      return before.stream().mapToInt(Integer::intValue).sum();
    }
  }

  @Provide
  Arbitrary<List<Case>> cases() {
    Arbitrary<Integer> alike = Arbitraries.integers().between(0, 3);
    Arbitrary<Integer> any = Arbitraries.integers().between(1, 100_000_000);
    Arbitrary<List<Integer>> four = Arbitraries.oneOf(alike.list().ofSize(4), any.list().ofSize(4));
    return Combinators.combine(four, four).as(Case::new).list().ofSize(CASES);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void sharesAddUpToAHundredAndPullsToGrowth(
      @ForAll("cases") List<Case> cases, SparkSession spark) {
    StringBuilder indicators = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < cases.size(); i++) {
      Case each = cases.get(i);
      indicators.append("x%d | flow | nominal | non_negative | no | no |%n".formatted(i));
      numbers.append(number("a", "x" + i, each.sumNow(), each.sumBefore()));
      for (int part = 0; part < 4; part++) {
        String name = "x%dp%d".formatted(i, part);
        indicators.append("%s | flow | nominal | any | no | no | x%d%n".formatted(name, i));
        numbers.append(number("a", name, each.now().get(part), each.before().get(part)));
      }
    }
    Map<String, List<String[]>> parts =
        rows(district(spark, indicators, numbers), "structure", "whole, share, pull")
            .collect(groupingBy(row -> row[0]));

    for (int i = 0; i < cases.size(); i++) {
      Case each = cases.get(i);
      if (each.sumNow() > 0) {
        assertThat(sum(parts.get("x" + i), 1)).isEqualTo(100, within(1e-6));
      }
      if (each.sumNow() > 0 && each.sumBefore() > 0) {
        double growth = 100.0 * (each.sumNow() - each.sumBefore()) / each.sumBefore();
        assertThat(sum(parts.get("x" + i), 2))
            .as("pulls of %s", each)
            .isEqualTo(growth, within(1e-7 * (1000 + Math.abs(growth))));
      }
    }
  }

  /** Each case again with its numbers a hundred times as large is y0, y1 …. */
  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void growthOfAScaledSeriesIsTheSame(@ForAll("cases") List<Case> cases, SparkSession spark) {
    StringBuilder indicators = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < cases.size(); i++) {
      Case each = cases.get(i);
      indicators.append("x%d | flow | nominal | non_negative | no | no |%n".formatted(i));
      indicators.append("y%d | flow | nominal | non_negative | no | no |%n".formatted(i));
      numbers.append(number("a", "x" + i, each.now().get(0), each.before().get(0)));
      numbers.append(number("a", "y" + i, 100L * each.now().get(0), 100L * each.before().get(0)));
    }
    Map<String, String> growth =
        rows(district(spark, indicators, numbers), "growth", "indicator, rate, outcome")
            .collect(toMap(row -> row[0], row -> row[1] + " " + row[2]));

    assertThat(growth).hasSize(2 * CASES);
    for (int i = 0; i < cases.size(); i++) {
      assertThat(growth.get("y" + i)).isEqualTo(growth.get("x" + i));
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void ranksAreAPermutationUpToTies(@ForAll("cases") List<Case> cases, SparkSession spark) {
    Map<String, List<String[]>> rankings =
        rows(towns(spark, cases), "rankings", "indicator, by, value, rank, tied")
            .filter(row -> row[1].equals("level"))
            .collect(groupingBy(row -> row[0]));

    for (int i = 0; i < cases.size(); i++) {
      List<Integer> values = cases.get(i).now();
      assertThat(rankings.get("x" + i)).hasSize(values.size());
      for (String[] row : rankings.get("x" + i)) {
        double value = Double.parseDouble(row[2]);
        assertThat(Integer.parseInt(row[3]))
            .as("rank of %s in %s", row[2], values)
            .isEqualTo(1 + (int) values.stream().filter(other -> other > value).count());
        assertThat(Boolean.parseBoolean(row[4]))
            .isEqualTo(values.stream().filter(other -> other == value).count() > 1);
      }
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void theilIsBetweenAndWithin(@ForAll("cases") List<Case> cases, SparkSession spark) {
    Map<String, List<String[]>> parts =
        SmallDistrict.rawRows(
                towns(spark, cases).table("disparity", PERIOD), "indicator, statistic, value")
            .stream()
            .filter(row -> row[1].startsWith("theil"))
            .collect(groupingBy(row -> row[0]));

    for (int i = 0; i < cases.size(); i++) {
      if (cases.get(i).sumNow() > 0) {
        Map<String, Double> theil =
            parts.get("x" + i).stream()
                .collect(toMap(row -> row[1], row -> Double.parseDouble(row[2])));
        assertThat(theil.get("theil_between") + theil.get("theil_within"))
            .isEqualTo(theil.get("theil"), within(1e-12));
        assertThat(theil.get("theil_between")).isGreaterThanOrEqualTo(-1e-12);
      }
    }
  }

  /** y0, y1 … have the numbers of the other side: a and b those of c and d. */
  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void aGapWithItsSidesSwappedChangesSign(@ForAll("cases") List<Case> cases, SparkSession spark) {
    StringBuilder indicators = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < cases.size(); i++) {
      indicators.append("x%d | flow | nominal | non_negative | yes | no |%n".formatted(i));
      indicators.append("y%d | flow | nominal | non_negative | yes | no |%n".formatted(i));
      numbers.append(ofTowns("abcd", "x" + i, cases.get(i)));
      numbers.append(ofTowns("cdab", "y" + i, cases.get(i)));
    }
    Map<String, String[]> gaps =
        rows(district(spark, indicators, numbers), "gaps", "indicator, by, absolute, verdict")
            .filter(row -> row[1].equals("level"))
            .collect(toMap(row -> row[0], row -> row));

    assertThat(gaps).hasSize(2 * CASES);
    for (int i = 0; i < cases.size(); i++) {
      String[] one = gaps.get("x" + i);
      String[] swapped = gaps.get("y" + i);
      assertThat(Double.parseDouble(swapped[2])).isEqualTo(0 - Double.parseDouble(one[2]));
      assertThat(swapped[3]).as("verdict on %s", cases.get(i)).isEqualTo(one[3]);
    }
  }

  private static SmallDistrict towns(SparkSession spark, List<Case> cases) {
    StringBuilder indicators = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < cases.size(); i++) {
      indicators.append("x%d | flow | nominal | non_negative | yes | no |%n".formatted(i));
      numbers.append(ofTowns("abcd", "x" + i, cases.get(i)));
    }
    return district(spark, indicators, numbers);
  }

  private static SmallDistrict district(
      SparkSession spark, StringBuilder indicators, StringBuilder numbers) {
    return new SmallDistrict(spark).indicators(indicators.toString()).numbers(numbers.toString());
  }

  private static String ofTowns(String places, String indicator, Case each) {
    StringBuilder lines = new StringBuilder();
    for (int town = 0; town < places.length(); town++) {
      String place = places.substring(town, town + 1);
      lines.append(number(place, indicator, each.now().get(town), each.before().get(town)));
    }
    return lines.toString();
  }

  private static String number(String place, String indicator, long now, long before) {
    return "%s | %s | %s | ytd | value=%d previous_year=%d%n"
        .formatted(place, indicator, PERIOD, now, before);
  }

  private static Stream<String[]> rows(SmallDistrict district, String table, String columns) {
    return SmallDistrict.rawRows(district.table(table, PERIOD), columns).stream();
  }

  private static double sum(List<String[]> rows, int column) {
    return rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).sum();
  }
}
