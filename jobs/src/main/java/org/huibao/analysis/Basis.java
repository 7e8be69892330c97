package org.huibao.analysis;

import org.huibao.words.Code;

/** What places are compared on. */
public enum Basis implements Code {
  /** Every place weighs the same. */
  TOTAL,
  /** Values per head, weighed by population. */
  PER_HEAD
}
