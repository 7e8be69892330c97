package org.huibao.workbook.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.workbook.CellAddress;

/** A formula that is written once and holds for many cells, its references moved along. */
record SharedFormula(String text, CellAddress from) {
  /** Texts and quoted sheet names stay as they are; of the rest only references move. */
  private static final Pattern PART =
      Pattern.compile(
          "\"[^\"]*\"|'[^']*'"
              + "|(?<![\\p{L}\\p{N}_.$])(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7})(?![\\p{L}\\p{N}_.(!])");

  /** The formula as it holds at {@code cell}. */
  String at(CellAddress cell) {
    int down = cell.row() - from.row();
    int right = cell.column() - from.column();
    return PART.matcher(text).replaceAll(part -> moved(part.group(), part, down, right));
  }

  private static String moved(String whole, java.util.regex.MatchResult part, int down, int right) {
    if (part.group(2) == null) {
      return Matcher.quoteReplacement(whole);
    }
    CellAddress old = A1.cell(part.group(2) + part.group(4));
    int row = part.group(3).isEmpty() ? old.row() + down : old.row();
    int column = part.group(1).isEmpty() ? old.column() + right : old.column();
    if (row < 0 || column < 0) {
      return "#REF!";
    }
    String letters = new CellAddress(0, column).toString();
    return Matcher.quoteReplacement(
        part.group(1) + letters.substring(0, letters.length() - 1) + part.group(3) + (row + 1));
  }
}
