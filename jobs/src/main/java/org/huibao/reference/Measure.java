package org.huibao.reference;

/** 宾词: which number of the indicator a cell holds. 累计 is a span, not a measure. */
public enum Measure implements Code {
  VALUE,
  PREVIOUS_YEAR,
  GROWTH,
  TARGET,
  COMPLETION,
  PREVIOUS_PERIOD,
  SHARE,
  RANK;

  /** True where the number is a rate in per cent, whatever the indicator's unit. */
  public boolean isRate() {
    return this == GROWTH || this == COMPLETION || this == SHARE;
  }
}
