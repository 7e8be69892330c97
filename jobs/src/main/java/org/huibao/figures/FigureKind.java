package org.huibao.figures;

import org.huibao.words.Code;

/** What a figure states of its indicator. */
public enum FigureKind implements Code {
  LEVEL,
  /** The level of the same period a year before, on which growth is: 上年同期. */
  PREVIOUS_YEAR,
  GROWTH,
  /** By how much it increased, in its own unit: 增加 is absolute, 增长 relative. */
  CHANGE,
  /** How much faster it grows than in the period before: 比一季度加快. */
  ACCELERATION,
  /** What the level is to be by the end of the year: 全年目标. */
  TARGET,
  COMPLETION,
  /** Completion less the time of the year that has passed: 比时间进度快. */
  LEAD,
  RANK,
  SHARE,
  SHARE_CHANGE,
  /** A town's or a group's share of the district. */
  PLACE_SHARE,
  PLACE_SHARE_CHANGE,
  CONTRIBUTION,
  PULL,
  AVERAGE_DIFFERENCE,
  GAP,
  /** How many times the other's the one's is: 东部为西部的1.84倍. */
  RATIO
}
