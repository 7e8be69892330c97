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
 * Met: for flows, rate ≥ time_progress; for others, rate ≥ 100. At mid-year, rate ≥ 50 is 双过半. No
 * target ("—"): no row. Of a target of 0 there is no rate: met where the level is not below it.
 *
 * <p>Where lower is better the target is met by level ≤ target; of a ratio, or another that does
 * not grow with the months, it is a ceiling, of which nothing is completed: no rate and no lead.
 *
 * <p>A target for growth is met by published growth ≥ target; a row may have one target, the other,
 * or both.
 *
 * @param level null where nothing but growth is reported
 * @param rate in per cent: computed, else reported; or null
 * @param met null where nothing tells
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
      Fact level = each.at().level();
      boolean hasAim = aim != null && each.growth() != null;
      if (hasAim || (level != null && (target != null || reported != null || aim != null))) {
        completions.add(of(each, target, reported, aim));
      }
    }
    return completions;
  }

  private static Completion of(GrownLevel grown, Fact target, Fact reported, Fact aim) {
    Fact level = grown.at().level();
    boolean isFlow = grown.indicator().kind() == Kind.FLOW;
    boolean isLowerBetter = grown.indicator().direction() == Direction.LOWER;
    boolean isCeiling = isLowerBetter && !isFlow;
    boolean isComputed =
        !isCeiling && level != null && target != null && target.value().signum() != 0;
    Fact stated = isComputed || isCeiling || level == null ? null : reported;
    Double rate =
        Decimals.significant(
            isComputed
                ? Decimals.percent(level.value(), target.value())
                : Decimals.asDouble(Level.valueOf(stated)));
    Double timeProgress = Decimals.significant(grown.key().month() * 100.0 / 12);
    Double growthTarget = Decimals.asDouble(Level.valueOf(aim));
    return new Completion(
        grown.key(),
        grown.at().isOwn(),
        Level.valueOf(level),
        Level.valueOf(target),
        rate,
        timeProgress,
        isFlow ? Decimals.significant(Decimals.minus(rate, timeProgress)) : null,
        isMet(grown, target, rate, timeProgress),
        grown.rate(),
        growthTarget,
        grown.rate() == null || growthTarget == null ? null : grown.rate() >= growthTarget,
        isComputed ? bound(level, target, -1) : bound(rate, stated, -1),
        isComputed ? bound(level, target, 1) : bound(rate, stated, 1),
        isComputed
            ? Sources.together(level.sources(), target.sources())
            : stated == null ? List.of() : stated.sources());
  }

  private static Boolean isMet(GrownLevel grown, Fact target, Double rate, Double timeProgress) {
    Fact level = grown.at().level();
    boolean isLowerBetter = grown.indicator().direction() == Direction.LOWER;
    if (rate != null && !isLowerBetter) {
      return grown.indicator().kind() == Kind.FLOW ? rate >= timeProgress : rate >= 100;
    }
    if (level == null || target == null) {
      return null;
    }
    int compared = level.value().compareTo(target.value());
    return isLowerBetter ? compared <= 0 : compared >= 0;
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
