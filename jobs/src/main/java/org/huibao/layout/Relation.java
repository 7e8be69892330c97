package org.huibao.layout;

import org.huibao.words.Measure;
import org.huibao.words.Units;

/**
 * How three numbers of one item hang together where their measures are what the words say: a level,
 * what it is held against, and what comes of both.
 */
enum Relation {
  /** 同比＝本期数÷上年同期数－1, in per cent. At comparable prices it need not hold. */
  GROWTH(Measure.PREVIOUS_YEAR, Measure.GROWTH, Formula.RATE),
  /** 同比＝本期数－上年同期数, in points: of ratios and scores. */
  POINTS(Measure.PREVIOUS_YEAR, Measure.GROWTH, Formula.DIFFERENCE),
  /** 完成比例＝本期数÷全年目标, in per cent. */
  COMPLETION(Measure.TARGET, Measure.COMPLETION, Formula.RATIO),
  /** 增减额＝本期数－上年同期数. */
  CHANGE(Measure.PREVIOUS_YEAR, Measure.CHANGE, Formula.DIFFERENCE);

  private final Measure base;
  private final Measure result;
  private final Formula formula;

  Relation(Measure base, Measure result, Formula formula) {
    this.base = base;
    this.result = result;
    this.formula = formula;
  }

  /** True where {@code level} and {@code result} are in the units that it is about. */
  boolean isOf(ObservedNumber level, ObservedNumber result) {
    boolean inPercent = Units.PERCENT.equals(level.unit());
    boolean isRate = Units.PERCENT.equals(result.unit());
    return switch (this) {
      case GROWTH -> isRate && !inPercent;
      case POINTS -> !isRate;
      default -> true;
    };
  }

  /** What the level is held against. */
  Measure base() {
    return base;
  }

  /** What comes of both. */
  Measure result() {
    return result;
  }

  Formula formula() {
    return formula;
  }

  /** As a note says it: 同比＝本期数÷上年同期数－1. */
  String printed() {
    return result.printed() + "＝" + formula.printed(Measure.VALUE.printed(), base.printed());
  }

  /** What a number may be that is made of a level and what it is held against. */
  enum Formula {
    RATE("%s÷%s－1", 100, -100),
    RATIO("%s÷%s", 100, 0),
    DIFFERENCE("%s－%s", 0, 0),
    RATE_OF_ONE("%s÷%s－1（未乘100）", 1, -1),
    RATIO_OF_ONE("%s÷%s（未乘100）", 1, 0);

    private final String printed;
    private final double factor;
    private final double summand;

    /**
     * @param factor of the quotient, or 0 where there is none
     */
    Formula(String printed, double factor, double summand) {
      this.printed = printed;
      this.factor = factor;
      this.summand = summand;
    }

    String printed(String level, String base) {
      return printed.formatted(level, base);
    }

    /** True where {@code result} may come of the others, each known as far as it is shown. */
    boolean holds(Bounds level, Bounds base, Bounds result) {
      if (this == DIFFERENCE) {
        return result.meets(level.low() - base.high(), level.high() - base.low());
      }
      if (base.low() <= 0) {
        return false;
      }
      double least = level.low() / (level.low() < 0 ? base.low() : base.high());
      double most = level.high() / (level.high() < 0 ? base.high() : base.low());
      return result.meets(factor * least + summand, factor * most + summand);
    }
  }

  /** Between what and what the number behind a shown one lies. */
  record Bounds(double low, double high) {
    private static final double SLACK = 1e-9;

    static Bounds of(ObservedNumber number) {
      double value = number.value().doubleValue();
      double half = number.halfUnit() == null ? 0 : number.halfUnit().doubleValue();
      double slack = Math.abs(value) * SLACK;
      return new Bounds(value - half - slack, value + half + slack);
    }

    boolean meets(double otherLow, double otherHigh) {
      return low <= otherHigh && otherLow <= high;
    }

    boolean mayBeZero() {
      return low <= 0 && high >= 0;
    }
  }
}
