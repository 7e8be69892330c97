package org.huibao.layout;

import org.huibao.words.Code;

/** Why a numeric cell is no observation. A closed list. */
public enum Explanation implements Code {
  ROW_NUMBER,
  COLUMN_NUMBER,
  CODE,
  PERIOD_LABEL,
  NOTE,
  OUTSIDE_TABLE,
  UNPLACED
}
