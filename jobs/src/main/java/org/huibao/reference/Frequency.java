package org.huibao.reference;

import org.huibao.words.Code;

/** How often a form is due, and so in which months its periods end. */
public enum Frequency implements Code {
  MONTH(1),
  QUARTER(3),
  HALF(6),
  YEAR(12);

  private final int months;

  Frequency(int months) {
    this.months = months;
  }

  /** True where a period of this frequency ends with {@code month}, 1 to 12. */
  public boolean endsIn(int month) {
    return month % months == 0;
  }
}
