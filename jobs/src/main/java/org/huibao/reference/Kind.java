package org.huibao.reference;

import org.huibao.words.Code;

/** What sort of quantity an indicator is. Only flows are differenced or added up over time. */
public enum Kind implements Code {
  /** 时期数: adds up over a span of time. */
  FLOW,
  /** 时点数: stands at a point in time. */
  STOCK,
  /** 比率: a numerator over a denominator; changes in percentage points. */
  RATIO,
  /** 指数. */
  INDEX,
  /** 得分: changes in points. */
  SCORE
}
