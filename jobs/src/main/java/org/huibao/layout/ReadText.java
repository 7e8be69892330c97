package org.huibao.layout;

import java.io.Serializable;
import java.util.Set;

/**
 * What a cell that is no number was taken for.
 *
 * @param says what a label names; empty for texts that are no labels, or are no number's
 */
public record ReadText(Role role, Set<Says> says) implements Serializable {
  /** What part a text plays on its sheet. */
  public enum Role {
    TITLE,
    UNIT_LINE,
    /** 填报单位, 表号, 填报日期. */
    HEADING,
    COLUMN_LABEL,
    ROW_LABEL,
    /** Notes and signatures. */
    NOTE,
    /** In place of a number: —, …, 未报. */
    SIGN
  }

  /** What a label names for its numbers. */
  public enum Says {
    PLACE,
    INDICATOR,
    PERIOD,
    MEASURE,
    UNIT,
    /** Something that nobody knows. */
    UNKNOWN
  }
}
