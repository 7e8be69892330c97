package org.huibao.analysis;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any numbers. */
class StatisticsPropertiesTest {
  private static final String PERIOD = "2024-06";
  private static final int TRIES = 100;

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
  Arbitrary<Case> cases() {
    Arbitrary<Integer> alike = Arbitraries.integers().between(0, 3);
    Arbitrary<Integer> any = Arbitraries.integers().between(1, 100_000_000);
    Arbitrary<List<Integer>> four = Arbitraries.oneOf(alike.list().ofSize(4), any.list().ofSize(4));
    return Combinators.combine(four, four).as(Case::new);
  }

  @Property(tries = TRIES)
  void sharesAddUpToAHundredAndPullsToGrowth(@ForAll("cases") Case each) {
    StringBuilder numbers = new StringBuilder(number("a", "x", each.sumNow(), each.sumBefore()));
    for (int part = 0; part < 4; part++) {
      numbers.append(number("a", "part" + part, each.now().get(part), each.before().get(part)));
    }
    List<Structure> parts =
        analysis(
                """
                x | flow | nominal | non_negative | no | no |
                part0 | flow | nominal | any | no | no | x
                part1 | flow | nominal | any | no | no | x
                part2 | flow | nominal | any | no | no | x
                part3 | flow | nominal | any | no | no | x
                """,
                numbers.toString())
            .structure();

    if (each.sumNow() > 0) {
      assertThat(parts.stream().mapToDouble(Structure::share).sum()).isEqualTo(100, within(1e-6));
    }
    if (each.sumNow() > 0 && each.sumBefore() > 0) {
      double growth = 100.0 * (each.sumNow() - each.sumBefore()) / each.sumBefore();
      assertThat(parts.stream().mapToDouble(Structure::pull).sum())
          .isEqualTo(growth, within(1e-7 * (1000 + Math.abs(growth))));
    }
  }

  @Property(tries = TRIES)
  void growthOfAScaledSeriesIsTheSame(@ForAll("cases") Case each) {
    long now = each.now().get(0);
    long before = each.before().get(0);
    Map<String, Growth> growth =
        analysis(
                """
                x | flow | nominal | non_negative | no | no |
                scaled | flow | nominal | non_negative | no | no |
                """,
                number("a", "x", now, before) + number("a", "scaled", 100 * now, 100 * before))
            .growth()
            .stream()
            .collect(toMap(row -> row.key().indicator(), row -> row));

    assertThat(growth).hasSize(2);
    assertThat(growth.get("scaled").rate()).isEqualTo(growth.get("x").rate());
    assertThat(growth.get("scaled").outcome()).isEqualTo(growth.get("x").outcome());
  }

  @Property(tries = TRIES)
  void ranksAreAPermutationUpToTies(@ForAll("cases") Case each) {
    List<Integer> values = each.now();
    List<Ranking> ranks =
        analysisOfTowns(each).rankings().stream().filter(row -> row.by() == By.LEVEL).toList();

    assertThat(ranks).hasSize(values.size());
    for (Ranking row : ranks) {
      assertThat(row.rank())
          .isEqualTo(1 + (int) values.stream().filter(other -> other > row.value()).count());
      assertThat(row.tied())
          .isEqualTo(values.stream().filter(other -> other == row.value()).count() > 1);
    }
  }

  @Property(tries = TRIES)
  void theilIsBetweenAndWithin(@ForAll("cases") Case each) {
    Map<String, Double> statistics =
        analysisOfTowns(each).disparity().stream()
            .collect(toMap(Disparity::statistic, Disparity::value));

    if (each.sumNow() > 0) {
      assertThat(statistics.get("theil_between") + statistics.get("theil_within"))
          .isEqualTo(statistics.get("theil"), within(1e-12));
      assertThat(statistics.get("theil_between")).isGreaterThanOrEqualTo(-1e-12);
    }
  }

  /** Swapped has the numbers of the other side: a and b those of c and d. */
  @Property(tries = TRIES)
  void aGapWithItsSidesSwappedChangesSign(@ForAll("cases") Case each) {
    Map<String, Gap> gaps =
        analysis(
                """
                x | flow | nominal | non_negative | yes | no |
                swapped | flow | nominal | non_negative | yes | no |
                """,
                ofTowns("abcd", "x", each) + ofTowns("cdab", "swapped", each))
            .gaps()
            .stream()
            .filter(row -> row.by() == By.LEVEL)
            .collect(toMap(row -> row.key().indicator(), row -> row));

    assertThat(gaps).hasSize(2);
    assertThat(gaps.get("swapped").absolute()).isEqualTo(0 - gaps.get("x").absolute());
    assertThat(gaps.get("swapped").verdict()).isEqualTo(gaps.get("x").verdict());
  }

  private static Analysis analysisOfTowns(Case each) {
    return analysis("x | flow | nominal | non_negative | yes | no |", ofTowns("abcd", "x", each));
  }

  private static Analysis analysis(String indicators, String numbers) {
    return new SmallDistrict().indicators(indicators).numbers(numbers).analysisOfSentIn(PERIOD);
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
}
