package org.huibao.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.Indicator;
import org.huibao.reference.PriceBasis;
import org.huibao.rows.Schema;
import org.huibao.words.Code;

/**
 * 同比: growth on the same period of the year before, {@code (x − b) / b × 100}.
 *
 * <ol>
 *   <li>{@code comparable}: b is the 上年同期 of the same return
 *   <li>{@code nominal}: b is the value that was received last year
 *   <li>{@code reported}: the rate that the department reports; of an indicator at comparable
 *       prices the only one published
 * </ol>
 *
 * A rate exists only for b &gt; 0 and x ≥ 0. Ratios and scores have a change in points instead. A
 * value that is missing on either side is a row with its reason, never a 0.
 *
 * @param isOwn true in the publication's own period, false in the one before
 * @param published true for the kind that speaks for the indicator, also where it can only say why
 *     there is no rate
 * @param base b, or null
 * @param change x − b, or a reported change in points; null where there is none
 * @param rate in per cent, or null
 * @param baseRevision what the base was revised by since last year, in per cent, or null
 * @param previousRate the rate in the newest earlier period, or null
 * @param rateChange by how much the rate is higher than that, in percentage points
 * @param lossChange 减亏 (above 0) or 增亏 (below 0): (|b| − |x|) / |b| in per cent
 * @param rateLow the rate when its numbers move by half a unit of their last digits, down; {@code
 *     rateHigh} up
 */
public record Growth(
    FactKey key,
    boolean isOwn,
    Indicator indicator,
    RateKind rateKind,
    boolean published,
    BigDecimal level,
    BigDecimal base,
    String baseSource,
    BigDecimal change,
    String changeUnit,
    Double rate,
    Outcome outcome,
    Double baseRevision,
    Double previousRate,
    Double rateChange,
    Double lossChange,
    Double rateLow,
    Double rateHigh,
    List<Source> sources,
    List<Source> previousSources) {
  public static final String TABLE = "growth";

  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, place STRING, indicator STRING, period STRING, span STRING,"
              + " scope STRING, rate_kind STRING, published BOOLEAN, level DECIMAL(28,8),"
              + " base DECIMAL(28,8), base_source STRING, change DECIMAL(28,8),"
              + " change_unit STRING, rate DOUBLE, outcome STRING, base_revision DOUBLE,"
              + " previous_rate DOUBLE, rate_change DOUBLE, loss_change DOUBLE");

  private record Series(FactKey series, RateKind kind) {}

  /** Growth of every place and indicator in the recent periods. */
  static List<Growth> of(List<Level> levels) {
    List<Growth> rates = new ArrayList<>();
    for (Level level : levels) {
      for (RateKind kind : RateKind.values()) {
        if (isStated(kind, level)) {
          rates.add(of(kind, level));
        }
      }
    }
    return withPrevious(rates);
  }

  /** Which kinds can be stated; comparable growth also says that none can. */
  private static boolean isStated(RateKind kind, Level level) {
    return switch (kind) {
      case COMPARABLE -> level.base() != null || (level.last() == null && level.reported() == null);
      case NOMINAL -> level.last() != null && level.level() != null;
      case REPORTED -> level.reported() != null;
    };
  }

  private static Growth of(RateKind kind, Level level) {
    return kind == RateKind.REPORTED ? reported(level) : computed(kind, level);
  }

  private static Growth computed(RateKind kind, Level level) {
    Fact compared = kind == RateKind.COMPARABLE ? level.base() : level.last();
    BigDecimal x = Level.valueOf(level.level());
    BigDecimal b = Level.valueOf(compared);
    Indicator indicator = level.indicator();
    boolean hasRate =
        x != null
            && b != null
            && b.signum() > 0
            && x.signum() >= 0
            && indicator.pointUnit() == null;
    BigDecimal change = Decimals.minus(x, b);
    Double rate = hasRate ? Decimals.significant(Decimals.percent(change, b)) : null;
    Outcome outcome = Outcome.of(x, b, rate, change, indicator);
    boolean isLoss = outcome == Outcome.LOSS_NARROWED || outcome == Outcome.LOSS_WIDENED;
    BigDecimal halfX = Level.halfUnitOf(level.level());
    BigDecimal halfB = Level.halfUnitOf(compared);
    return new Growth(
        level.key(),
        level.isOwn(),
        indicator,
        kind,
        kind == published(level),
        x,
        b,
        compared == null ? null : kind == RateKind.COMPARABLE ? "same_return" : "last_year",
        change,
        change == null ? null : changeUnit(indicator),
        rate,
        outcome,
        kind == RateKind.COMPARABLE ? baseRevision(b, Level.valueOf(level.last())) : null,
        null,
        null,
        isLoss ? Decimals.significant(Decimals.percent(b.abs().subtract(x.abs()), b.abs())) : null,
        hasRate ? rate(x.subtract(halfX), b.add(halfB)) : null,
        hasRate ? rate(x.add(halfX), b.subtract(halfB)) : null,
        Sources.together(Level.sourcesOf(level.level()), Level.sourcesOf(compared)),
        null);
  }

  private static Double rate(BigDecimal x, BigDecimal b) {
    return Decimals.percent(x.subtract(b), b);
  }

  private static Double baseRevision(BigDecimal base, BigDecimal last) {
    return Decimals.significant(Decimals.percent(Decimals.minus(base, last), last));
  }

  private static Growth reported(Level level) {
    Indicator indicator = level.indicator();
    boolean inPoints = indicator.pointUnit() != null;
    Fact stated = level.reported();
    Double rate = inPoints ? null : Decimals.significant(stated.value().doubleValue());
    BigDecimal change = inPoints ? stated.value() : null;
    double half = Level.halfUnitOf(stated).doubleValue();
    return new Growth(
        level.key(),
        level.isOwn(),
        indicator,
        RateKind.REPORTED,
        published(level) == RateKind.REPORTED,
        Level.valueOf(level.level()),
        null,
        null,
        change,
        change == null ? null : changeUnit(indicator),
        rate,
        Outcome.bySign(rate, change, indicator),
        null,
        null,
        null,
        null,
        rate == null ? null : (Double) (rate - half),
        rate == null ? null : (Double) (rate + half),
        stated.sources(),
        null);
  }

  private static String changeUnit(Indicator indicator) {
    return indicator.pointUnit() == null ? indicator.unit() : indicator.pointUnit();
  }

  /** The kind that speaks for the indicator. */
  private static RateKind published(Level level) {
    if (level.indicator().priceBasis() == PriceBasis.COMPARABLE) {
      return RateKind.REPORTED;
    }
    if (level.base() != null) {
      return RateKind.COMPARABLE;
    }
    if (level.last() != null && level.level() != null) {
      return RateKind.NOMINAL;
    }
    return level.reported() != null ? RateKind.REPORTED : RateKind.COMPARABLE;
  }

  /**
   * Beside each rate the one of the newest earlier period and the change, in percentage points:
   * 比一季度加快.
   */
  private static List<Growth> withPrevious(List<Growth> rates) {
    Map<Series, Growth> earlier = new HashMap<>();
    for (Growth each : rates) {
      if (!each.isOwn) {
        earlier.put(new Series(each.key.running(), each.rateKind), each);
      }
    }
    return rates.stream()
        .map(
            each -> {
              Growth before = earlier.get(new Series(each.key.running(), each.rateKind));
              return each.isOwn && before != null ? each.after(before) : each;
            })
        .toList();
  }

  private Growth after(Growth before) {
    return new Growth(
        key,
        isOwn,
        indicator,
        rateKind,
        published,
        level,
        base,
        baseSource,
        change,
        changeUnit,
        rate,
        outcome,
        baseRevision,
        before.rate,
        Decimals.significant(Decimals.minus(rate, before.rate)),
        lossChange,
        rateLow,
        rateHigh,
        sources,
        before.sources);
  }

  public Row toRow() {
    return RowFactory.create(
        key.district(),
        key.place(),
        key.indicator(),
        key.period(),
        key.span().code(),
        key.scope().code(),
        rateKind.code(),
        published,
        level,
        base,
        baseSource,
        change,
        changeUnit,
        rate,
        Code.codeOf(outcome),
        baseRevision,
        previousRate,
        rateChange,
        lossChange);
  }
}
