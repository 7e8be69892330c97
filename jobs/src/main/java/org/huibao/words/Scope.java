package org.huibao.words;

/** 口径: the whole area, or own level only (本级, 区属). Different facts, never mixed. */
public enum Scope implements Code {
  WHOLE,
  OWN_LEVEL
}
