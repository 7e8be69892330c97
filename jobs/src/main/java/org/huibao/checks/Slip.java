package org.huibao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a hand may have done to a number: a zero too many, digits swapped, a sign lost.
 *
 * @param gravity the lower, the likelier it is to be meant by a difference
 * @param cause for the finding: 可能多写了一个0
 */
record Slip(int gravity, String cause) {
  /** The gravity of a factor of ten. */
  static final int OF_SIZE = 1;

  /** The gravity of a digit too many, or one too few. */
  static final int OF_DIGITS = 3;

  private static final int MOST_ZEROS = 4;

  /**
   * How the number that stands there came from the one that is expected; empty where it did not.
   */
  static Optional<Slip> between(BigDecimal stands, BigDecimal expected, BigDecimal tolerance) {
    if (stands.signum() == 0 || near(stands, expected, tolerance)) {
      return Optional.empty();
    }
    if (near(stands.negate(), expected, tolerance)) {
      return Optional.of(new Slip(0, "可能漏写或多写了负号"));
    }
    for (int zeros = 1; zeros <= MOST_ZEROS; zeros++) {
      if (near(stands.movePointLeft(zeros), expected, tolerance)) {
        return Optional.of(new Slip(OF_SIZE, "大了" + times(zeros)));
      }
      BigDecimal larger = stands.movePointRight(zeros);
      // the digits that a small number has lost leave the large one as rough
      if (near(larger, expected, tolerance.max(expected.abs().movePointLeft(2)))) {
        return Optional.of(new Slip(OF_SIZE, "小了" + times(zeros)));
      }
    }
    String digits = stands.abs().stripTrailingZeros().toPlainString();
    // 949.1 may have been 9049.1: a zero that came first was lost
    if (anyNear(swapped(digits), stands, expected, tolerance)
        || anyNear(swapped("0" + digits), stands, expected, tolerance)) {
      return Optional.of(new Slip(2, "可能颠倒了相邻两个数字"));
    }
    if (anyNear(withoutOne(digits), stands, expected, tolerance)) {
      return Optional.of(new Slip(OF_DIGITS, "可能多写了一个数字"));
    }
    if (anyNear(withOneMore(digits), stands, expected, tolerance)) {
      return Optional.of(new Slip(OF_DIGITS + 1, "可能漏写了一个数字"));
    }
    return Optional.empty();
  }

  private static String times(int zeros) {
    return switch (zeros) {
      case 1 -> "10倍，可能错了一个0或小数点";
      case 2 -> "100倍，可能错了小数点或百分号";
      case 3 -> "1000倍，可能错了计量单位";
      default -> "1万倍，可能错了计量单位";
    };
  }

  private static boolean near(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
    return one.subtract(other).abs().compareTo(tolerance) <= 0;
  }

  private static boolean anyNear(
      List<String> candidates, BigDecimal stands, BigDecimal expected, BigDecimal tolerance) {
    return candidates.stream()
        .map(BigDecimal::new)
        .map(number -> stands.signum() < 0 ? number.negate() : number)
        .anyMatch(number -> near(number, expected, tolerance));
  }

  private static List<String> swapped(String digits) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < digits.length() - 1; i++) {
      // over a point as well: 12.3 may have been 13.2
      int next = digits.charAt(i + 1) == '.' ? i + 2 : i + 1;
      if (digits.charAt(i) != '.' && next < digits.length()) {
        StringBuilder swap = new StringBuilder(digits);
        swap.setCharAt(i, digits.charAt(next));
        swap.setCharAt(next, digits.charAt(i));
        all.add(swap.toString());
      }
    }
    return all;
  }

  private static List<String> withoutOne(String digits) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < digits.length(); i++) {
      String rest = digits.substring(0, i) + digits.substring(i + 1);
      if (digits.charAt(i) != '.' && rest.chars().anyMatch(Character::isDigit)) {
        all.add(rest);
      }
    }
    return all;
  }

  private static List<String> withOneMore(String digits) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i <= digits.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        all.add(digits.substring(0, i) + digit + digits.substring(i));
      }
    }
    return all;
  }
}
