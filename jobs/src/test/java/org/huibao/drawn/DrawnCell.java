package org.huibao.drawn;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a drawing puts into one cell: digits are a stored number, {@code 18.6%} one in per cent
 * format, {@code '12} text, {@code @2004-06-01} and {@code @2004年6月} dates shown like that, {@code
 * ⏎} a line break, each {@code »} a step of the cell's own indent.
 *
 * @param text as shown
 * @param value as stored where {@code kind} is a number or a per cent
 * @param date where {@code kind} is a day or a month
 */
record DrawnCell(
    int row, int column, Kind kind, String text, double value, LocalDate date, int indent) {
  enum Kind {
    TEXT,
    NUMBER,
    PERCENT,
    DAY,
    MONTH
  }

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern PERCENT = Pattern.compile("(-?\\d+(?:\\.\\d+)?)%");
  private static final Pattern DAY = Pattern.compile("@(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern MONTH = Pattern.compile("@((\\d{4})年(\\d{1,2})月)");

  static DrawnCell of(int row, int column, String drawn) {
    Matcher percent = PERCENT.matcher(drawn);
    Matcher day = DAY.matcher(drawn);
    Matcher month = MONTH.matcher(drawn);
    if (NUMBER.matcher(drawn).matches()) {
      return number(row, column, Kind.NUMBER, drawn, Double.parseDouble(drawn));
    } else if (percent.matches()) {
      double hundred = Double.parseDouble(percent.group(1));
      return number(row, column, Kind.PERCENT, drawn, hundred / 100);
    } else if (day.matches()) {
      return date(row, column, Kind.DAY, day.group(1), LocalDate.parse(day.group(1)));
    } else if (month.matches()) {
      int year = Integer.parseInt(month.group(2));
      LocalDate first = LocalDate.of(year, Integer.parseInt(month.group(3)), 1);
      return date(row, column, Kind.MONTH, month.group(1), first);
    }
    String unindented = drawn.replaceFirst("^»+", "");
    String typed = unindented.replaceFirst("^'", "").replace('⏎', '\n');
    int indent = drawn.length() - unindented.length();
    return new DrawnCell(row, column, Kind.TEXT, typed, 0, null, indent);
  }

  private static DrawnCell number(int row, int column, Kind kind, String text, double value) {
    return new DrawnCell(row, column, kind, text, value, null, 0);
  }

  private static DrawnCell date(int row, int column, Kind kind, String text, LocalDate date) {
    return new DrawnCell(row, column, kind, text, 0, date, 0);
  }

  /** Digits behind the point, as a number's format shows them. */
  int decimals() {
    int point = text.indexOf('.');
    return point < 0 ? 0 : text.replace("%", "").length() - point - 1;
  }
}
