package org.huibao.county;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How a clerk types a number. */
enum Typing {
  PLAIN,
  /** 1,234.5 by the cell's format. */
  GROUPED,
  /** Some numbers came by mail and were pasted as text: 1,234.5. */
  SOMETIMES_TEXT,
  /** 12.3% as text. */
  PERCENT_TEXT,
  /** 0.123 in a format that shows 12.3%. */
  PERCENT_FORMAT;

  CountyCell cell(int row, int column, Fact fact) {
    double value = fact.value().doubleValue();
    int decimals = Math.max(0, fact.value().scale());
    return switch (this) {
      case PLAIN -> CountyCell.number(row, column, value, null, null);
      case GROUPED -> CountyCell.number(row, column, value, grouped(decimals), null);
      case SOMETIMES_TEXT ->
          (row * 5 + column) % 7 == 0
              ? CountyCell.text(row, column, shown(value, decimals), 0)
              : CountyCell.number(row, column, value, null, null);
      case PERCENT_TEXT -> CountyCell.text(row, column, fact.value().toPlainString() + "%", 0);
      case PERCENT_FORMAT ->
          CountyCell.number(
              row,
              column,
              fact.value().movePointLeft(2).doubleValue(),
              decimals == 0 ? "0%" : "0." + "0".repeat(decimals) + "%",
              null);
    };
  }

  static String grouped(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  private static String shown(double value, int decimals) {
    return new DecimalFormat(grouped(decimals), DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }
}
