package org.huibao.workbook.parse;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.workbook.CellAddress;

/** Formulas whose references count rows and columns, rewritten to letters and numbers. */
final class R1C1 {
  private static final Pattern PART =
      Pattern.compile(
          "\"[^\"]*\"|'[^']*'"
              + "|(?<![\\p{L}\\p{N}_.])R(\\[-?\\d+]|\\d+)?C(\\[-?\\d+]|\\d+)?(?![\\p{L}\\p{N}_.(])");

  private R1C1() {}

  /** The formula without its equals sign as it holds at {@code cell}; null where there is none. */
  static String formula(String text, CellAddress cell) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String formula = text.startsWith("=") ? text.substring(1) : text;
    return PART.matcher(formula).replaceAll(part -> Matcher.quoteReplacement(moved(part, cell)));
  }

  private static String moved(MatchResult part, CellAddress cell) {
    if (!part.group().startsWith("R")) {
      return part.group();
    }
    int row = index(part.group(1), cell.row());
    int column = index(part.group(2), cell.column());
    return row < 0 || column < 0 ? "#REF!" : new CellAddress(row, column).toString();
  }

  private static int index(String text, int from) {
    if (text == null) {
      return from;
    }
    return text.startsWith("[")
        ? from + Integer.parseInt(text.substring(1, text.length() - 1))
        : Integer.parseInt(text) - 1;
  }
}
