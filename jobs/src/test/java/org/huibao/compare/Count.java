package org.huibao.compare;

import java.util.Locale;

/** A number of things in words: 1 row, 5,123 rows. */
final class Count {
  private Count() {}

  static String of(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }
}
