package org.huibao.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that says a number where one is due, and that elsewhere may say something else: 约5000,
 * 下降1.2%, (12).
 *
 * @param number what it says; a rate in per cent
 */
public record LooseNumber(TypedNumber number, Kind kind) {
  /** What makes a number of it. */
  public enum Kind {
    /** 约5000, 5000左右, 5000（预计）: an estimate. */
    ESTIMATE,
    /** 下降1.2%, 增长6.2%, 持平: a growth, where growth is what the column is about. */
    GROWTH,
    /** (12), （5）: a loss, where it does not number anything. */
    BRACKETED,
    /** 第3, 第三: a rank, below 位次 or 排名. */
    RANK
  }

  private static final int LONGEST = 30;
  private static final Pattern ABOUT = Pattern.compile("^(?:大?约|大致|将近|接近|近|预计|预估|估计)");
  private static final Pattern OR_SO =
      Pattern.compile("(?:左右|上下|[(\\[](?:预计|预估|预测|估计|估算|估|暂估|测算|约|初步|初步数|初步预计)(?:数|值)?[)\\]])$");
  private static final Pattern MOVED =
      Pattern.compile(
          "(?:同比|比上年同期|比上年|较上年同期|较上年)?(增长|增加|上升|提高|上涨|扩大|增|升|涨"
              + "|负增长|下降|减少|降低|下跌|回落|下滑|降|减|跌)了?(.+)");
  private static final String UP = "增长|增加|上升|提高|上涨|扩大|增|升|涨";
  private static final Pattern LEVEL = Pattern.compile("(?:与?(?:上年|去年)?同期|同比|基本)?(?:基本)?持平");
  private static final Pattern RANK = Pattern.compile("(?:并列)?第(\\d{1,3}|[一二三四五六七八九十]{1,3})[位名]?");
  private static final String FIRST_TEN = "一二三四五六七八九十";
  private static final Pattern BRACKETS = Pattern.compile("[(\\[](\\d{1,2})[)\\]]");

  private static final Remembered<Optional<LooseNumber>> SAID = new Remembered<>(LooseNumber::said);

  /** The number that {@code text} says loosely; empty where it says none, or says it outright. */
  public static Optional<LooseNumber> parse(String text) {
    return SAID.of(text);
  }

  private static Optional<LooseNumber> said(String text) {
    if (text.length() > LONGEST || TypedNumber.parse(text).isPresent()) {
      return Optional.empty();
    }
    String compact = LabelText.compact(text);
    return growth(compact)
        .or(() -> estimate(compact))
        .or(() -> bracketed(compact))
        .or(() -> rank(compact));
  }

  private static Optional<LooseNumber> growth(String compact) {
    if (LEVEL.matcher(compact).matches()) {
      TypedNumber none = new TypedNumber(BigDecimal.ZERO, 0, Units.PERCENT);
      return Optional.of(new LooseNumber(none, Kind.GROWTH));
    }
    Matcher moved = MOVED.matcher(compact);
    if (!moved.matches()) {
      return Optional.empty();
    }
    boolean up = moved.group(1).matches(UP);
    return TypedNumber.parse(moved.group(2))
        .filter(by -> by.value().signum() >= 0 && by.bound().isEmpty())
        .flatMap(LooseNumber::asRate)
        .map(
            by ->
                new TypedNumber(
                    up ? by.value() : by.value().negate(), by.decimals(), by.unit(), ""))
        .map(number -> new LooseNumber(number, Kind.GROWTH));
  }

  /** 1.2倍 as 120 %, points as they are; empty for what is no rate: 增加5个. */
  private static Optional<TypedNumber> asRate(TypedNumber by) {
    if (by.unit().endsWith("百分点") || by.unit().equals("分")) {
      return Optional.of(by);
    }
    return switch (by.unit()) {
      case "", "%" -> Optional.of(new TypedNumber(by.value(), by.decimals(), Units.PERCENT));
      case TypedNumber.TIMES -> Optional.of(by.timesAsPercent());
      default -> Optional.empty();
    };
  }

  private static Optional<LooseNumber> estimate(String compact) {
    String bare = ABOUT.matcher(OR_SO.matcher(compact).replaceFirst("")).replaceFirst("");
    return bare.equals(compact)
        ? Optional.empty()
        : TypedNumber.parse(bare)
            .filter(number -> number.bound().isEmpty())
            .map(number -> new LooseNumber(number, Kind.ESTIMATE));
  }

  private static Optional<LooseNumber> rank(String compact) {
    Matcher rank = RANK.matcher(compact);
    if (!rank.matches()) {
      return Optional.empty();
    }
    int small = FIRST_TEN.indexOf(rank.group(1));
    return (small < 0
            ? TypedNumber.parse(rank.group(1)).map(TypedNumber::value)
            : Optional.of(BigDecimal.valueOf(small + 1L)))
        .map(place -> new LooseNumber(new TypedNumber(place, 0, "位"), Kind.RANK));
  }

  private static Optional<LooseNumber> bracketed(String compact) {
    Matcher brackets = BRACKETS.matcher(compact);
    return brackets.matches()
        ? Optional.of(
            new LooseNumber(
                new TypedNumber(new BigDecimal(brackets.group(1)).negate(), 0, ""), Kind.BRACKETED))
        : Optional.empty();
  }
}
