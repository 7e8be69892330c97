package org.huibao.words;

/** 宾词: which number of the indicator a cell holds. 累计 is a span, not a measure. */
public enum Measure implements Code {
  VALUE("本期数"),
  PREVIOUS_YEAR("上年同期数"),
  GROWTH("同比"),
  TARGET("全年目标"),
  GROWTH_TARGET("增速目标"),
  COMPLETION("完成比例"),
  PREVIOUS_PERIOD("上期数"),
  SHARE("占比"),
  /** By the value; {@code observations} have every rank as {@code rank}, and what it is by. */
  RANK("位次"),
  GROWTH_RANK("增速位次"),
  COMPLETION_RANK("完成比例位次"),
  /** 增减额: how much more or less than a year before, in the indicator's unit. */
  CHANGE("增减额"),
  /** 贡献率: the share of a part's change in that of the whole. */
  CONTRIBUTION("贡献率"),
  /** 拉动: by how many percentage points a part raises the growth of the whole. */
  PULL("拉动");

  private final String printed;

  Measure(String printed) {
    this.printed = printed;
  }

  /** The measure as a message names it. */
  public String printed() {
    return printed;
  }

  /** True of a place among others, whatever by. */
  public boolean isRank() {
    return this == RANK || this == GROWTH_RANK || this == COMPLETION_RANK;
  }

  /** What a rank is by; null of all else. */
  public Measure rankedBy() {
    return switch (this) {
      case RANK -> VALUE;
      case GROWTH_RANK -> GROWTH;
      case COMPLETION_RANK -> COMPLETION;
      default -> null;
    };
  }

  /** The rank by {@code measure}. */
  public static Measure rankBy(Measure measure) {
    return measure == GROWTH ? GROWTH_RANK : measure == COMPLETION ? COMPLETION_RANK : RANK;
  }

  /** True where the number is a rate in per cent, whatever the indicator's unit. */
  public boolean isRate() {
    return this == GROWTH
        || this == GROWTH_TARGET
        || this == COMPLETION
        || this == SHARE
        || this == CONTRIBUTION;
  }
}
