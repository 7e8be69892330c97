package org.huibao.reference;

/** Which way is better. A neutral indicator is not ranked. */
public enum Direction implements Code {
  HIGHER,
  LOWER,
  NEUTRAL
}
