package org.huibao.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Decimals;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.Indicator;
import org.huibao.reference.Place;
import org.huibao.reference.PlaceLevel;
import org.huibao.reference.ReferenceIndex;
import org.huibao.rows.Schema;
import org.huibao.words.Units;

/**
 * 高于/低于全市平均: a place against the whole it belongs to, {@code value − average}.
 *
 * <p>By growth: published rates, in percentage points. By level: of what does not add up, so that
 * the whole's own value is the average: ratios in percentage points, scores in points, others (such
 * as income per head) in their unit. The average is the value of the place's parent, never the mean
 * of its members.
 *
 * @param averageOf the place's parent
 */
public record AverageDifference(
    FactKey key,
    String averageOf,
    By by,
    Double value,
    Double average,
    Double difference,
    String unit,
    List<Source> sources) {
  public static final String TABLE = "average_differences";
  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, place STRING, average_of STRING, indicator STRING, period STRING,"
              + " span STRING, scope STRING, by STRING, value DOUBLE, average DOUBLE,"
              + " difference DOUBLE, unit STRING");

  private record Subject(FactKey key, By by) {}

  private record Compared(double value, String unit, List<Source> sources) {}

  /** Every place beside its parent in the publication's own period. */
  static List<AverageDifference> of(List<GrownLevel> levels, ReferenceIndex reference) {
    Map<Subject, Compared> values = new HashMap<>();
    for (GrownLevel each : levels) {
      if (each.at().isOwn()) {
        Indicator indicator = each.indicator();
        if (each.rate() != null) {
          values.put(
              new Subject(each.key(), By.GROWTH),
              new Compared(each.rate(), Units.PERCENTAGE_POINT, each.rateSources()));
        }
        if (each.level() != null && !indicator.isAdditive()) {
          String points = indicator.pointUnit();
          values.put(
              new Subject(each.key(), By.LEVEL),
              new Compared(
                  each.level(),
                  points == null ? indicator.unit() : points,
                  each.at().level().sources()));
        }
      }
    }
    List<AverageDifference> differences = new ArrayList<>();
    values.forEach(
        (subject, value) -> {
          Place place = reference.place(subject.key().place());
          String parent =
              place == null || place.level() == PlaceLevel.GROUP ? null : place.parent();
          Compared average =
              parent == null
                  ? null
                  : values.get(new Subject(subject.key().withPlace(parent), subject.by()));
          if (average != null) {
            differences.add(of(subject, parent, value, average));
          }
        });
    return differences;
  }

  private static AverageDifference of(
      Subject subject, String parent, Compared value, Compared average) {
    return new AverageDifference(
        subject.key(),
        parent,
        subject.by(),
        Decimals.significant(value.value()),
        Decimals.significant(average.value()),
        Decimals.significant(value.value() - average.value()),
        value.unit(),
        Sources.together(value.sources(), average.sources()));
  }

  public Row toRow() {
    return RowFactory.create(
        key.district(),
        key.place(),
        averageOf,
        key.indicator(),
        key.period(),
        key.span().code(),
        key.scope().code(),
        by.code(),
        value,
        average,
        difference,
        unit);
  }
}
