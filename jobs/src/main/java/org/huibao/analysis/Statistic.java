package org.huibao.analysis;

/**
 * One number that says how unequal places are.
 *
 * @param n places that went into it
 * @param highest the place at the upper end of a range, else null; {@code lowest} at the lower
 */
record Statistic(String name, double value, int n, String highest, String lowest) {
  static Statistic of(String name, double value, int n) {
    return new Statistic(name, value, n, null, null);
  }
}
