package org.huibao.analysis;

import org.huibao.words.Code;

/** What a growth rate compares with. */
public enum RateKind implements Code {
  /** The 上年同期 of the same return. */
  COMPARABLE,
  /** The value that was received last year. */
  NOMINAL,
  /** Whatever the department that reports the rate compares with, at comparable prices. */
  REPORTED
}
