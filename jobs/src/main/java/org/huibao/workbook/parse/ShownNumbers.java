package org.huibao.workbook.parse;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.LocaleUtil;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.CellTrait;
import org.huibao.workbook.NumberFormat;

/** Makes cells of stored numbers: what they show, and whether they are dates or percentages. */
final class ShownNumbers {
  /** Excel keeps and shows 15 significant digits; a double has more. */
  private static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  /** POI would show the marks of yyyy"年"m"月" and yyyy\年m\月; only letters need them. */
  private static final Pattern QUOTED_SIGNS = Pattern.compile("\"(\\p{IsHan}*)\"|\\\\(\\p{IsHan})");

  /** Doubles have more digits; where there are no more than these, Excel's are exact. */
  private static final int MOST_DIGITS = EXCEL_DIGITS.getPrecision();

  private final boolean from1904;
  private final Map<Style, Boolean> ofDates = new HashMap<>();

  /** Costly, and few workbooks have formats that need it. */
  private DataFormatter formatter;

  /**
   * @param from1904 days count from 1904, as on a Macintosh of old
   */
  ShownNumbers(boolean from1904) {
    this.from1904 = from1904;
  }

  private DataFormatter formatter() {
    if (formatter == null) {
      formatter = new DataFormatter(Locale.ROOT);
      // Excel shows this one by the country of the computer, which is China
      SimpleDateFormat day = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);
      day.setTimeZone(LocaleUtil.getUserTimeZone());
      formatter.addFormat("m/d/yy", day);
    }
    return formatter;
  }

  boolean from1904() {
    return from1904;
  }

  /** The number that stands for a date written as 2004-06-30T00:00:00. */
  double serial(String isoDate) {
    LocalDateTime moment =
        isoDate.contains("T")
            ? LocalDateTime.parse(isoDate.replaceFirst("Z$", ""))
            : LocalDate.parse(isoDate).atStartOfDay();
    return DateUtil.getExcelDate(moment, from1904);
  }

  Cell cell(CellAddress address, double value, Style style, String formula, Set<CellTrait> known) {
    Set<CellTrait> traits = known;
    CellKind kind = CellKind.ERROR;
    BigDecimal number = null;
    boolean exact = false;
    if (Double.isFinite(value)) {
      number = BigDecimal.valueOf(value);
      exact = number.precision() <= MOST_DIGITS;
      number = (exact ? number : new BigDecimal(value).round(EXCEL_DIGITS)).stripTrailingZeros();
      kind = isDate(value, style) ? CellKind.DATE : CellKind.NUMBER;
    }
    Optional<PlainFormat> plain =
        exact && kind == CellKind.NUMBER ? PlainFormat.of(style.format()) : Optional.empty();
    String shown = plain.isPresent() ? plain.get().shown(number) : null;
    NumberFormat format =
        kind == CellKind.NUMBER && shown == null ? NumberFormat.of(style.format(), number) : null;
    if (format != null && format.percent()) {
      traits = EnumSet.of(CellTrait.PERCENT_FORMAT);
      traits.addAll(known);
    }
    if (shown == null) {
      shown = format != null && format.scale() > 0 ? format.shown(number) : shown(value, style);
    }
    return new Cell(
        address, kind, shown, number, style.indent(), formula, style.format(), null, traits);
  }

  private boolean isDate(double value, Style style) {
    return DateUtil.isValidExcelDate(value)
        && ofDates.computeIfAbsent(
            style, key -> DateUtil.isADateFormat(key.formatIndex(), key.format()));
  }

  private String shown(double value, Style style) {
    try {
      boolean date = isDate(value, style);
      String format =
          date ? QUOTED_SIGNS.matcher(style.format()).replaceAll("$1$2") : style.format();
      return formatter().formatRawCellContents(value, style.formatIndex(), format, from1904);
    } catch (RuntimeException e) {
      // a number format that POI does not understand says nothing against the number
      return Double.isFinite(value)
          ? BigDecimal.valueOf(value).toPlainString()
          : String.valueOf(value);
    }
  }
}
