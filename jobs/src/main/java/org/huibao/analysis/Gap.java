package org.huibao.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Decimals;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.ReferenceIndex;
import org.huibao.rows.Schema;
import org.huibao.words.Code;

/**
 * Gaps between east (A) and west (B): absolute A − B, ratio A / B, relative (A − B) / A × 100; by
 * level, by growth (in percentage points, from the groups' own levels and bases) and per head.
 *
 * <p>The verdict ({@link Verdict}) compares with the same period a year earlier, since a running
 * total's gap grows with the months: {@code base_absolute} and {@code base_ratio} hold what it is
 * compared with. By growth it compares with the newest earlier period, whose numbers the {@code
 * previous_…} columns hold.
 *
 * @param key names no place
 * @param eastGrowth in per cent, or null; by growth none
 * @param eastSources the cells of the east's number; {@code westSources} the west's
 */
public record Gap(
    FactKey key,
    By by,
    double east,
    double west,
    Double eastGrowth,
    Double westGrowth,
    Double absolute,
    Double ratio,
    Double relative,
    Double previousAbsolute,
    Double previousRatio,
    Verdict verdict,
    Double baseAbsolute,
    Double baseRatio,
    List<Source> eastSources,
    List<Source> westSources) {
  public static final String TABLE = "gaps";
  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, indicator STRING, period STRING, span STRING, scope STRING,"
              + " by STRING, east DOUBLE, west DOUBLE, absolute DOUBLE, ratio DOUBLE,"
              + " relative DOUBLE, previous_absolute DOUBLE, previous_ratio DOUBLE,"
              + " verdict STRING, base_absolute DOUBLE, base_ratio DOUBLE");

  /** Key of the group that is A; {@link #WEST} of the other. */
  public static final String EAST = "east";

  public static final String WEST = "west";

  private record Series(FactKey key, By by) {}

  /** Gaps in the publication's own period. */
  static List<Gap> of(List<GroupLevel> levels, RecentPeriods recent, ReferenceIndex reference) {
    List<Gap> gaps = new ArrayList<>(between(levels, By.LEVEL));
    gaps.addAll(between(changed(levels, GroupLevel::growth), By.GROWTH));
    gaps.addAll(between(changed(levels, each -> each.perHead(reference)), By.PER_HEAD));
    return withPrevious(gaps, recent);
  }

  private static List<GroupLevel> changed(
      List<GroupLevel> levels, UnaryOperator<GroupLevel> change) {
    return levels.stream().map(change).filter(Objects::nonNull).toList();
  }

  /** East beside west, where both have a value. */
  private static List<Gap> between(List<GroupLevel> levels, By by) {
    Map<FactKey, GroupLevel> west = new HashMap<>();
    for (GroupLevel each : levels) {
      if (each.key().place().equals(WEST)) {
        west.put(each.key().withPlace(null), each);
      }
    }
    return levels.stream()
        .filter(each -> each.key().place().equals(EAST))
        .filter(each -> west.containsKey(each.key().withPlace(null)))
        .map(each -> between(each, west.get(each.key().withPlace(null)), by))
        .toList();
  }

  private static Gap between(GroupLevel east, GroupLevel west, By by) {
    double absolute = east.value() - west.value();
    return new Gap(
        east.key().withPlace(null),
        by,
        Decimals.significant(east.value()),
        Decimals.significant(west.value()),
        east.rate(),
        west.rate(),
        Decimals.significant(absolute),
        Decimals.significant(Decimals.ratio(east.value(), west.value())),
        Decimals.significant(Decimals.percent(absolute, east.value())),
        null,
        null,
        null,
        Decimals.significant(Decimals.minus(east.base(), west.base())),
        Decimals.significant(Decimals.ratio(east.base(), west.base())),
        east.sources(),
        west.sources());
  }

  private static List<Gap> withPrevious(List<Gap> gaps, RecentPeriods recent) {
    Map<Series, Gap> earlier = new HashMap<>();
    for (Gap each : gaps) {
      if (!recent.isOwn(each.key)) {
        earlier.put(each.series(), each);
      }
    }
    return gaps.stream()
        .filter(each -> recent.isOwn(each.key))
        .map(each -> each.after(earlier.get(each.series())))
        .toList();
  }

  private Series series() {
    return new Series(key.running(), by);
  }

  /**
   * With the gap before and the verdict.
   *
   * @param before or null
   */
  private Gap after(Gap before) {
    Double previous = before == null ? null : before.absolute;
    return new Gap(
        key,
        by,
        east,
        west,
        eastGrowth,
        westGrowth,
        absolute,
        ratio,
        relative,
        previous,
        before == null ? null : before.ratio,
        verdict(previous),
        baseAbsolute,
        baseRatio,
        eastSources,
        westSources);
  }

  private Verdict verdict(Double previous) {
    if (by == By.GROWTH) {
      // growth has no base of its own; its gap is compared with the period before
      Verdict ofGrowth = Verdict.absolute(absolute, previous);
      return ofGrowth == null ? Verdict.UNKNOWN : ofGrowth;
    }
    return Verdict.together(
        Verdict.absolute(absolute, baseAbsolute),
        Verdict.ratio(ratio, baseRatio),
        Verdict.growth(absolute, eastGrowth, westGrowth));
  }

  public Row toRow() {
    return RowFactory.create(
        key.district(),
        key.indicator(),
        key.period(),
        key.span().code(),
        key.scope().code(),
        by.code(),
        east,
        west,
        absolute,
        ratio,
        relative,
        previousAbsolute,
        previousRatio,
        Code.codeOf(verdict),
        baseAbsolute,
        baseRatio);
  }
}
