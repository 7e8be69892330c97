package org.huibao.workbook.parse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.words.Remembered;

/**
 * The few number formats that nearly all cells have, shown as POI's DataFormatter shows them,
 * without its cost: General, 0, 0.00.
 *
 * @param decimals digits shown behind the point; -1 where as many as there are
 */
record PlainFormat(int decimals) {
  private static final int GENERAL = -1;

  /** General shows no more digits than these. */
  private static final int GENERAL_DIGITS = 10;

  private static final BigDecimal LEAST = new BigDecimal("0.001");
  private static final BigDecimal MOST = BigDecimal.TEN.pow(10);

  private static final Pattern FIXED = Pattern.compile("0(?:\\.(0{1,9}))?");

  private static final Remembered<Optional<PlainFormat>> KNOWN =
      new Remembered<>(code -> Optional.ofNullable(understood(code)));

  /** The format that {@code code} writes, where it is as plain as that; else empty. */
  static Optional<PlainFormat> of(String code) {
    return code == null ? Optional.empty() : KNOWN.of(code);
  }

  private static PlainFormat understood(String code) {
    if (code.equals("General")) {
      return new PlainFormat(GENERAL);
    }
    Matcher fixed = FIXED.matcher(code);
    if (!fixed.matches()) {
      return null;
    }
    return new PlainFormat(fixed.group(1) == null ? 0 : fixed.group(1).length());
  }

  /**
   * What it shows of a number; null where only DataFormatter knows: very large and small ones,
   * digits that General leaves out, a minus before nought.
   *
   * @param number exactly what is stored
   */
  String shown(BigDecimal number) {
    BigDecimal size = number.abs();
    if (number.signum() == 0) {
      return decimals == GENERAL ? "0" : number.setScale(decimals).toPlainString();
    }
    if (size.compareTo(LEAST) < 0 || size.compareTo(MOST) >= 0) {
      return null;
    }
    if (decimals == GENERAL) {
      return number.precision() > GENERAL_DIGITS && number.scale() > 0
          ? null
          : number.toPlainString();
    }
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? null : rounded.toPlainString();
  }
}
