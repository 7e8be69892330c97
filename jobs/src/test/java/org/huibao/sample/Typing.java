package org.huibao.sample;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How the clerk of one office types numbers. */
enum Typing {
  /** Numbers as Excel likes them. */
  PLAIN,
  /** Numbers, shown with thousands separators. */
  THOUSANDS,
  /** Rates as fractions in per cent format. */
  PERCENT,
  /** Here and there digits in a text cell. */
  TEXT,
  /** Here and there digits with separators in a text cell. */
  COMMA,
  /** Here and there full-width digits. */
  FULLWIDTH;

  private static final int ONE_CELL_IN = 6;

  static Typing of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  void write(SheetPen pen, int row, int column, BigDecimal number, Datum datum) {
    boolean amount = datum.quantity().isAmount();
    boolean picked =
        amount
            && Noise.picks(ONE_CELL_IN, datum.place(), datum.indicator(), datum.quantity().code());
    if (this == PERCENT && !amount) {
      pen.number(row, column, number.movePointLeft(2), number.scale() > 1 ? "0.00%" : "0.0%");
    } else if (this == TEXT && picked) {
      pen.text(row, column, number.toPlainString(), Look.NUMBER);
    } else if (this == COMMA && picked) {
      pen.text(row, column, separated(number), Look.NUMBER);
    } else if (this == FULLWIDTH && picked) {
      pen.text(row, column, fullWidth(number.toPlainString()), Look.NUMBER);
    } else {
      pen.number(row, column, number, format(number.scale(), amount));
    }
  }

  String format(int scale, boolean amount) {
    String whole = this == THOUSANDS && amount ? "#,##0" : "0";
    return scale == 0 ? whole : whole + "." + "0".repeat(scale);
  }

  private static String separated(BigDecimal number) {
    String pattern = number.scale() == 0 ? "#,##0" : "#,##0." + "0".repeat(number.scale());
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }

  private static String fullWidth(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(digit -> wide.append((char) (digit - '!' + '！')));
    return wide.toString();
  }
}
