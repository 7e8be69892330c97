package org.huibao.figures;

import org.huibao.words.Code;

/** What a figure states of its indicator. */
public enum FigureKind implements Code {
  LEVEL,
  GROWTH,
  /** By how much it increased, in its own unit: 增加 is absolute, 增长 relative. */
  CHANGE,
  /** How much faster it grows than in the period before: 比一季度加快. */
  ACCELERATION,
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
  GAP
}
