package org.huibao.checks;

import java.util.Arrays;

/** The middle of numbers, which a few odd ones do not move; of an even count the upper one. */
final class Median {
  private Median() {}

  static double of(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** The median distance from the median. */
  static double spread(double[] numbers) {
    double median = of(numbers);
    return of(Arrays.stream(numbers).map(each -> Math.abs(each - median)).toArray());
  }
}
