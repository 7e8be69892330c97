package org.huibao.bulletin.xlsx;

import java.math.RoundingMode;
import java.util.List;
import org.huibao.bulletin.tables.PrintedCell;

/**
 * Number formats that stand digits of a column on the point: where a cell has fewer decimals than
 * its neighbours, or no word behind it, the format leaves their width blank ({@code _0} leaves the
 * width of a 0).
 *
 * @param decimals the most of any cell in the column
 * @param suffix the longest of any cell in the column
 */
record NumberFormats(int decimals, String suffix) {
  static NumberFormats of(List<PrintedCell> column) {
    int decimals = 0;
    String suffix = "";
    for (PrintedCell cell : column) {
      if (cell instanceof PrintedCell.Number number) {
        decimals = Math.max(decimals, number.decimals());
        suffix = number.suffix().length() > suffix.length() ? number.suffix() : suffix;
      }
    }
    return new NumberFormats(decimals, suffix);
  }

  /** How wide a number is with all that stands behind it, in Latin letters. */
  int width(PrintedCell.Number number) {
    int whole = number.value().setScale(0, RoundingMode.DOWN).toPlainString().length() + 1;
    int behind = decimals > 0 ? 1 + decimals : 0;
    return whole + behind + 2 * suffix.length();
  }

  String format(PrintedCell.Number number) {
    int missing = decimals - number.decimals();
    StringBuilder format = new StringBuilder("0");
    if (number.decimals() > 0) {
      format.append('.').append("0".repeat(number.decimals()));
    } else if (missing > 0) {
      format.append("_.");
    }
    format.append("_0".repeat(missing));
    if (!number.suffix().isEmpty()) {
      format.append('"').append(number.suffix()).append('"');
    }
    suffix
        .substring(number.suffix().length())
        .chars()
        .forEach(letter -> format.append('_').append((char) letter));
    // a little room before the rule on the right; an indent would do, but for LibreOffice, which
    // drops it in some cells
    return format.append("_)").toString();
  }
}
