package org.huibao.sample;

import java.util.Locale;

/** Which number of an indicator a column of a return holds. */
enum Quantity {
  MONTH,
  VALUE,
  PREVIOUS_YEAR,
  GROWTH,
  TARGET,
  COMPLETION,
  /** 位次 by level. */
  RANK,
  /** 位次 by growth. */
  GROWTH_RANK;

  static Quantity of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The name used in the sample's tables. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True for numbers that the places of the district add up to. */
  boolean isAmount() {
    return this == MONTH || this == VALUE || this == PREVIOUS_YEAR || this == TARGET;
  }
}
