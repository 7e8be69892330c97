package org.huibao.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.Direction;
import org.huibao.reference.Kind;
import org.huibao.rows.Schema;
import org.huibao.words.Measure;

/**
 * Completion of the year's target, {@code level / target × 100}, beside the share of the year that
 * has passed.
 *
 * <p>time_progress = month / 12 × 100; lead = rate − time_progress in percentage points, for flows.
 * Met: where lower is better, level ≤ target; for flows, rate ≥ time_progress; for others, rate ≥
 * 100. No target ("—") or a target of 0: no row. At mid-year, rate ≥ 50 is 双过半.
 *
 * <p>A target for growth is met by published growth ≥ target; a row may have one target, the other,
 * or both.
 *
 * @param rate in per cent: computed, else reported; null where only growth has a target
 * @param met null where there is no rate
 * @param rateLow the rate when its numbers move by half a unit of their last digits, down; {@code
 *     rateHigh} up
 */
public record Completion(
    FactKey key,
    boolean isOwn,
    BigDecimal level,
    BigDecimal target,
    Double rate,
    Double timeProgress,
    Double lead,
    Boolean met,
    Double growth,
    Double growthTarget,
    Boolean growthMet,
    Double rateLow,
    Double rateHigh,
    List<Source> sources) {
  public static final String TABLE = "completion";
  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, place STRING, indicator STRING, period STRING, span STRING,"
              + " scope STRING, level DECIMAL(28,8), target DECIMAL(28,8), rate DOUBLE,"
              + " time_progress DOUBLE, lead DOUBLE, met BOOLEAN, growth DOUBLE,"
              + " growth_target DOUBLE, growth_met BOOLEAN");

  /** Completion in the recent periods. */
  static List<Completion> of(FactIndex facts, List<GrownLevel> levels) {
    List<Completion> completions = new ArrayList<>();
    for (GrownLevel each : levels) {
      FactKey key = each.key();
      Fact target = facts.find(key, Measure.TARGET);
      Fact reported = facts.find(key, Measure.COMPLETION);
      Fact aim = facts.find(key, Measure.GROWTH_TARGET);
      boolean hasTarget = target != null && target.value().signum() != 0;
      if (each.at().level() != null && (hasTarget || reported != null || aim != null)) {
        completions.add(of(each, target, hasTarget ? null : reported, aim));
      }
    }
    return completions;
  }

  /**
   * @param reported the completion that was sent in; null where it is computed from the target
   */
  private static Completion of(GrownLevel grown, Fact target, Fact reported, Fact aim) {
    Fact level = grown.at().level();
    boolean isComputed = target != null && target.value().signum() != 0;
    Double rate =
        Decimals.significant(
            isComputed
                ? Decimals.percent(level.value(), target.value())
                : Decimals.asDouble(Level.valueOf(reported)));
    Double timeProgress = Decimals.significant(grown.key().month() * 100.0 / 12);
    boolean isFlow = grown.indicator().kind() == Kind.FLOW;
    Double growthTarget = Decimals.asDouble(Level.valueOf(aim));
    return new Completion(
        grown.key(),
        grown.at().isOwn(),
        level.value(),
        Level.valueOf(target),
        rate,
        timeProgress,
        isFlow ? Decimals.significant(Decimals.minus(rate, timeProgress)) : null,
        isMet(grown, level, target, rate, timeProgress),
        grown.rate(),
        growthTarget,
        grown.rate() == null || growthTarget == null ? null : grown.rate() >= growthTarget,
        isComputed ? bound(level, target, -1) : bound(rate, reported, -1),
        isComputed ? bound(level, target, 1) : bound(rate, reported, 1),
        isComputed
            ? Sources.together(level.sources(), target.sources())
            : reported == null ? null : reported.sources());
  }

  private static Boolean isMet(
      GrownLevel grown, Fact level, Fact target, Double rate, Double timeProgress) {
    if (rate == null) {
      return null;
    }
    if (grown.indicator().direction() == Direction.LOWER) {
      return target == null ? null : (Boolean) (level.value().compareTo(target.value()) <= 0);
    }
    return grown.indicator().kind() == Kind.FLOW ? rate >= timeProgress : rate >= 100;
  }

  private static Double bound(Fact level, Fact target, int direction) {
    BigDecimal moved = BigDecimal.valueOf(direction);
    return Decimals.percent(
        level.value().add(Level.halfUnitOf(level).multiply(moved)),
        target.value().subtract(Level.halfUnitOf(target).multiply(moved)));
  }

  private static Double bound(Double rate, Fact reported, int direction) {
    return rate == null
        ? null
        : (Double) (rate + Level.halfUnitOf(reported).doubleValue() * direction);
  }

  public Row toRow() {
    return RowFactory.create(
        key.district(),
        key.place(),
        key.indicator(),
        key.period(),
        key.span().code(),
        key.scope().code(),
        level,
        target,
        rate,
        timeProgress,
        lead,
        met,
        growth,
        growthTarget,
        growthMet);
  }
}
