package org.huibao.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.words.Remembered;

/**
 * What a section of a number format does to the number it shows.
 *
 * @param scale decimal places by which it shows the number smaller than it is stored: 4 of {@code
 *     0!.0,}, which shows yuan in ten thousands
 * @param decimals shown behind the point, be it a real one or only a character
 * @param percent it shows hundredths, and no text that looks like it
 * @param before what it writes before the digits
 * @param behind what it writes behind them, such as a unit
 */
public record NumberFormat(int scale, int decimals, boolean percent, String before, String behind) {
  private static final NumberFormat GENERAL = new NumberFormat(0, 0, false, "", "");

  /** Without one of these it neither scales nor shows per cent. */
  private static final Pattern SAYS_MORE = Pattern.compile("[,%]|[!\\\\]\\.|\"\\.\"");

  private static final Remembered<Boolean> SAYING_MORE =
      new Remembered<>(code -> SAYS_MORE.matcher(code).find());
  private static final Remembered<List<String>> SECTIONS = new Remembered<>(NumberFormat::sections);
  private static final Remembered<NumberFormat> OF_SECTIONS =
      new Remembered<>(NumberFormat::ofSection);

  private static final Pattern CONDITION =
      Pattern.compile("\\[\\s*(<=|>=|<>|<|>|=)\\s*(-?\\d+(?:\\.\\d+)?)\\s*]");

  /** What the section of {@code code} does that is for {@code number}. */
  public static NumberFormat of(String code, BigDecimal number) {
    if (code == null || !SAYING_MORE.of(code)) {
      return GENERAL;
    }
    return OF_SECTIONS.of(section(SECTIONS.of(code), number));
  }

  /** The number as the format shows it, where it scales. */
  public String shown(BigDecimal stored) {
    BigDecimal rounded = stored.movePointLeft(scale).setScale(decimals, RoundingMode.HALF_UP);
    return (before + rounded.toPlainString() + behind).strip();
  }

  private static List<String> sections(String code) {
    List<String> sections = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < code.length(); at = next(code, at)) {
      if (code.charAt(at) == ';') {
        sections.add(code.substring(start, at));
        start = at + 1;
      }
    }
    sections.add(code.substring(start));
    return sections;
  }

  private static String section(List<String> sections, BigDecimal number) {
    if (CONDITION.matcher(sections.get(0)).find()) {
      return sections.stream()
          .filter(section -> suits(section, number))
          .findFirst()
          .orElse(sections.get(sections.size() - 1));
    }
    int sign = number.signum();
    if (sections.size() > 2 && sign == 0) {
      return sections.get(2);
    }
    return sections.size() > 1 && sign < 0 ? sections.get(1) : sections.get(0);
  }

  /** True where the section's condition holds, or it has none. */
  private static boolean suits(String section, BigDecimal number) {
    Matcher condition = CONDITION.matcher(section);
    if (!condition.find()) {
      return true;
    }
    int compared = number.compareTo(new BigDecimal(condition.group(2)));
    return switch (condition.group(1)) {
      case "<=" -> compared <= 0;
      case ">=" -> compared >= 0;
      case "<>" -> compared != 0;
      case "<" -> compared < 0;
      case ">" -> compared > 0;
      default -> compared == 0;
    };
  }

  /** Where the next token begins: quoted, escaped and bracketed pieces are one each. */
  private static int next(String code, int at) {
    int end =
        switch (code.charAt(at)) {
          case '"' -> code.indexOf('"', at + 1);
          case '[' -> code.indexOf(']', at + 1);
          case '\\', '!', '_', '*' -> at + 1;
          default -> at;
        };
    return end < 0 ? code.length() : end + 1;
  }

  private static NumberFormat ofSection(String section) {
    int digits = 0;
    int digitsBehind = 0;
    int commas = 0;
    boolean point = false;
    boolean percent = false;
    boolean written = false;
    StringBuilder before = new StringBuilder();
    StringBuilder behind = new StringBuilder();
    for (int at = 0; at < section.length(); at = next(section, at)) {
      char token = section.charAt(at);
      if (token == '0' || token == '#' || token == '?') {
        digits++;
        digitsBehind += point || written ? 1 : 0;
        commas = point ? commas : 0;
        behind.setLength(0);
      } else if (token == ',') {
        commas++;
      } else if (token == '.') {
        point = true;
      } else if (token == '%') {
        percent = true;
        behind.append('%');
      } else {
        String text = text(section, at, token);
        written |= text.equals(".") && digits > 0 && !point;
        (digits == 0 ? before : behind).append(text);
      }
    }
    boolean onlyWritten = written && !point;
    return new NumberFormat(
        digits == 0 ? 0 : 3 * commas + (onlyWritten ? digitsBehind : 0),
        digitsBehind,
        percent,
        before.toString(),
        behind.toString());
  }

  private static String text(String section, int at, char token) {
    return switch (token) {
      case '"' -> section.substring(at + 1, Math.max(at + 1, next(section, at) - 1));
      case '\\', '!' -> section.substring(Math.min(at + 1, section.length()), next(section, at));
      case '_', '*', '[' -> "";
      default -> String.valueOf(token);
    };
  }
}
