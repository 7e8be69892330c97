package org.huibao.returns.html;

import java.util.ArrayList;
import java.util.List;
import org.huibao.layout.ReadText;
import org.huibao.layout.ReadText.Says;

/**
 * How a cell looks by what it was taken for.
 *
 * @param name of its style in the page's style sheet
 * @param mark the small characters behind its text
 */
record CellLook(String name, String mark) {
  static final CellLook UNUSED = new CellLook("unused", "");
  static final CellLook OBSERVED = new CellLook("observed", "");
  static final CellLook ERROR = new CellLook("error", "错");
  static final CellLook MISSING = new CellLook("error", "缺");
  static final CellLook BLANK = new CellLook("blank", "");

  static CellLook explained(String reason) {
    return new CellLook("explained", Words.reason(reason));
  }

  static CellLook of(ReadText text) {
    List<String> marks = new ArrayList<>();
    for (Says said : text.says()) {
      marks.add(mark(said));
    }
    return new CellLook(name(text.role()), String.join("", marks));
  }

  /** Paler, where this is a label and no number's: a translation, what stands over the stub. */
  CellLook aside() {
    boolean label = name.equals("column") || name.equals("row");
    return label ? new CellLook(name + " aside", mark) : this;
  }

  private static String name(ReadText.Role role) {
    return switch (role) {
      case TITLE -> "title";
      case UNIT_LINE -> "unit";
      case HEADING -> "heading";
      case COLUMN_LABEL -> "column";
      case ROW_LABEL -> "row";
      case NOTE -> "note";
      case SIGN -> "sign";
    };
  }

  private static String mark(Says said) {
    return switch (said) {
      case PLACE -> "地";
      case INDICATOR -> "指";
      case PERIOD -> "时";
      case MEASURE -> "量";
      case UNIT -> "单";
      case UNKNOWN -> "？";
    };
  }
}
