package org.huibao.analysis;

import org.huibao.reference.Indicator;

/**
 * Values per head: of additive flows and stocks, by the year-end population of the value's own
 * year, else the newest year-end before; last year's value by last year's population. Places
 * without a population have none.
 */
final class PerHead {
  private PerHead() {}

  /** True for what may be divided by the number of persons. */
  static boolean isCountable(Indicator indicator) {
    return indicator.isAdditive() && indicator.isAmount();
  }
}
