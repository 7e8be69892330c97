package org.huibao.words;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers in Chinese numerals, plain or as on cheques: 一百二十三, 三千二百, 壹佰, 十二. A lone 一 is a heading's
 * number, 二〇〇四 a year, 百万 a unit: none of these is a number.
 */
public final class ChineseNumeral {
  private static final String SIGNS = "零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{2,20}");
  private static final Pattern DIGIT = Pattern.compile("[一二三四五六七八九两壹贰叁肆伍陆柒捌玖]");
  private static final Pattern MULTIPLIER = Pattern.compile("[十百千万亿拾佰仟]");
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final Map<Character, Long> STEPS =
      Map.of('十', 10L, '拾', 10L, '百', 100L, '佰', 100L, '千', 1000L, '仟', 1000L);

  private ChineseNumeral() {}

  /** 一, 十, 十二, 二十, 二十一; digits from 100 on, and of what is below one. */
  public static String of(int number) {
    if (number < 1 || number > 99) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
  }

  /** True of a character that numerals are written with. */
  static boolean mayHold(int character) {
    return SIGNS.indexOf(character) >= 0;
  }

  static Optional<TypedNumber> parse(String text) {
    if (!SHAPE.matcher(text).matches()
        || !DIGIT.matcher(text).find()
        || !MULTIPLIER.matcher(text).find()) {
      return Optional.empty();
    }
    return value(text).map(value -> new TypedNumber(BigDecimal.valueOf(value), 0, ""));
  }

  /** Empty where the signs stand in no order of a number. */
  private static Optional<Long> value(String text) {
    long total = 0;
    long section = 0;
    long lastStep = 10_000;
    long lastGroup = Long.MAX_VALUE;
    int digit = -1;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      int asDigit = digit(sign);
      if (asDigit == 0) {
        continue;
      }
      if (asDigit > 0) {
        if (digit > 0) {
          return Optional.empty();
        }
        digit = asDigit;
      } else if (STEPS.containsKey(sign)) {
        long step = STEPS.get(sign);
        boolean leadingTen = step == 10 && digit < 0 && i == 0;
        if ((digit <= 0 && !leadingTen) || step >= lastStep) {
          return Optional.empty();
        }
        section += (leadingTen ? 1 : digit) * step;
        lastStep = step;
        digit = -1;
      } else {
        long group = sign == '万' ? 10_000L : 100_000_000L;
        section += Math.max(0, digit);
        if (section == 0 || group >= lastGroup) {
          return Optional.empty();
        }
        total += section * group;
        section = 0;
        lastStep = 10_000;
        lastGroup = group;
        digit = -1;
      }
    }
    return Optional.of(total + section + Math.max(0, digit));
  }

  private static int digit(char sign) {
    if (sign == '〇') {
      return 0;
    }
    if (sign == '两') {
      return 2;
    }
    return Math.max(DIGITS.indexOf(sign), FORMAL_DIGITS.indexOf(sign));
  }
}
