package org.huibao.analysis;

import org.huibao.words.Code;

/** What places are ranked or compared by. */
public enum By implements Code {
  LEVEL,
  GROWTH,
  COMPLETION,
  PER_HEAD
}
