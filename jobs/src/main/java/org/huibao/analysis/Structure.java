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
import org.huibao.rows.Schema;

/**
 * What a part is to its whole ({@code part_of}), at one place: share, contribution and pull.
 *
 * <ul>
 *   <li>share = part / whole × 100; its change in percentage points against the year before
 *   <li>contribution {@code c_i = ΔX_i / ΔX × 100}: none where the whole did not grow, or by less
 *       than 0.5 %
 *   <li>pull {@code p_i = ΔX_i / X₀ × 100}, in percentage points; the parts' pulls add up to the
 *       whole's growth
 * </ul>
 *
 * Where the published growth is a reported one (comparable prices), {@code ΔX = V − V / (1 + g)}
 * for the part and for the whole, and the row is {@code estimated}. Only flows and stocks have
 * parts.
 *
 * @param shareSources the cells of part and whole
 * @param shareChangeSources those of the year before besides, or null
 * @param growthSources those of part, whole and their growth, or null
 */
public record Structure(
    FactKey key,
    String whole,
    Double share,
    Double shareChange,
    Double contribution,
    Double pull,
    boolean estimated,
    List<Source> shareSources,
    List<Source> shareChangeSources,
    List<Source> growthSources) {
  public static final String TABLE = "structure";
  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, place STRING, indicator STRING, whole STRING, period STRING,"
              + " span STRING, scope STRING, share DOUBLE, share_change DOUBLE,"
              + " contribution DOUBLE, pull DOUBLE, estimated BOOLEAN");

  /** Growth of a whole below this share of it, in per cent, is too little to be divided. */
  private static final double LEAST_GROWTH = 0.5;

  /** Every part beside its whole in the publication's own period. */
  static List<Structure> of(List<GrownLevel> levels) {
    Map<FactKey, GrownLevel> amounts = new HashMap<>();
    for (GrownLevel each : levels) {
      if (each.at().isOwn() && each.indicator().isAmount() && each.at().level() != null) {
        amounts.put(each.key(), each);
      }
    }
    List<Structure> parts = new ArrayList<>();
    for (GrownLevel part : amounts.values()) {
      String partOf = part.indicator().partOf();
      GrownLevel whole = partOf == null ? null : amounts.get(part.key().withIndicator(partOf));
      if (whole != null && whole.level() > 0) {
        parts.add(of(part, whole));
      }
    }
    return parts;
  }

  private static Structure of(GrownLevel part, GrownLevel whole) {
    // what grew at other prices than its whole pulled it by nothing that could be told
    boolean samePrices = part.indicator().priceBasis() == whole.indicator().priceBasis();
    Double increase = samePrices ? increase(part) : null;
    Double wholeIncrease = increase(whole);
    Double base = Decimals.minus(whole.level(), wholeIncrease);
    Double share = Decimals.percent(part.level(), whole.level());
    Double shareBefore = Decimals.percent(part.yearBefore(), whole.yearBefore());
    List<Source> shareSources =
        Sources.together(part.at().level().sources(), whole.at().level().sources());
    return new Structure(
        part.key(),
        whole.key().indicator(),
        Decimals.significant(share),
        Decimals.significant(Decimals.minus(share, shareBefore)),
        Decimals.significant(contribution(increase, wholeIncrease, base)),
        Decimals.significant(base != null && base > 0 ? Decimals.percent(increase, base) : null),
        increase != null && wholeIncrease != null && (part.isReported() || whole.isReported()),
        shareSources,
        Sources.together(shareSources, sourcesBefore(part), sourcesBefore(whole)),
        Sources.distinct(Sources.together(shareSources, part.rateSources(), whole.rateSources())));
  }

  private static List<Source> sourcesBefore(GrownLevel each) {
    return each.at().yearBefore() == null ? null : each.at().yearBefore().sources();
  }

  /** By how much the amount grew: from its base, or out of a reported rate. */
  private static Double increase(GrownLevel each) {
    if (!each.isReported()) {
      return each.growth() == null
          ? null
          : Decimals.minus(each.level(), Decimals.asDouble(each.growth().base()));
    }
    if (each.rate() == null) {
      return null;
    }
    double grownBy = 1 + each.rate() / 100;
    return grownBy > 0 ? (Double) (each.level() - each.level() / grownBy) : null;
  }

  private static Double contribution(Double increase, Double wholeIncrease, Double base) {
    boolean grew = wholeIncrease != null && wholeIncrease > 0 && base > 0;
    return grew && Decimals.percent(wholeIncrease, base) >= LEAST_GROWTH
        ? Decimals.percent(increase, wholeIncrease)
        : null;
  }

  public Row toRow() {
    return RowFactory.create(
        key.district(),
        key.place(),
        key.indicator(),
        whole,
        key.period(),
        key.span().code(),
        key.scope().code(),
        share,
        shareChange,
        contribution,
        pull,
        estimated);
  }
}
