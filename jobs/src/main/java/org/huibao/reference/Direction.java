package org.huibao.reference;

import org.huibao.words.Code;

/** Which way is better. A neutral indicator is not ranked. */
public enum Direction implements Code {
  HIGHER,
  LOWER,
  NEUTRAL
}
