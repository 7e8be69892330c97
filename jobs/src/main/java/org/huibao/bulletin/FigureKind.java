package org.huibao.bulletin;

import org.huibao.reference.Code;

/** What a figure states of its indicator. */
public enum FigureKind implements Code {
  LEVEL,
  GROWTH,
  COMPLETION,
  RANK,
  GAP
}
