package org.huibao.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Years, months and quarters in the digits people write them with. */
final class DatePart {
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final List<String> ENGLISH =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private DatePart() {}

  /** The year of 2004, 二〇〇四, 04 or 98: two digits count up to 2039 and from 1970. */
  static int year(String digits) {
    StringBuilder arabic = new StringBuilder();
    for (char digit : digits.toCharArray()) {
      int value = CHINESE.indexOf(digit);
      String number = value < 0 ? String.valueOf(digit) : String.valueOf(value);
      arabic.append("零○Oo".indexOf(digit) >= 0 ? "0" : number);
    }
    int year = Integer.parseInt(arabic.toString());
    if (year >= 100) {
      return year;
    }
    return year < 40 ? 2000 + year : 1900 + year;
  }

  /** The month of 6, 06, 六, 十二, 元 or June. */
  static int month(String text) {
    if (text.equals("元")) {
      return 1;
    }
    if (text.startsWith("十")) {
      return 10 + (text.length() == 1 ? 0 : CHINESE.indexOf(text.charAt(1)));
    }
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    int chinese = CHINESE.indexOf(text.charAt(0));
    return chinese > 0
        ? chinese
        : ENGLISH.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  /** The quarter of 2, 二, 两 or second. */
  static int quarter(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "1", "一", "first", "1st" -> 1;
      case "2", "二", "两", "second", "2nd" -> 2;
      case "3", "三", "third", "3rd" -> 3;
      case "4", "四", "fourth", "4th" -> 4;
      default -> throw new IllegalArgumentException("Cannot read as a quarter: " + text);
    };
  }

  /** True of the 30th of June; without a year, February ends on the 28th and on the 29th. */
  static boolean isLastDay(Integer year, int month, int day) {
    if (year == null && month == 2) {
      return day == 28 || day == 29;
    }
    return day == YearMonth.of(year == null ? 2004 : year, month).lengthOfMonth();
  }
}
