package org.huibao.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Decimals;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.Direction;
import org.huibao.reference.PeerGroup;
import org.huibao.reference.ReferenceIndex;
import org.huibao.rows.Schema;
import org.huibao.words.Code;

/**
 * The district (A) against each other place of its peer group (B): absolute A − B, ratio A / B,
 * relative (A − B) / A × 100; by level and by growth.
 *
 * <p>By level the verdict ({@link Verdict}) compares with the year before and with both growth
 * rates; by growth, with the newest earlier period.
 *
 * @param other the peer
 * @param rate growth of the district in per cent, or null; by growth none. {@code otherRate} of the
 *     peer
 */
public record PeerGap(
    FactKey key,
    String other,
    By by,
    double value,
    double otherValue,
    Double rate,
    Double otherRate,
    Double absolute,
    Double ratio,
    Double relative,
    Double baseAbsolute,
    Double baseRatio,
    Verdict verdict,
    List<Source> sources) {
  public static final String TABLE = "peer_gaps";
  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, place STRING, other STRING, indicator STRING, period STRING,"
              + " span STRING, scope STRING, by STRING, value DOUBLE, other_value DOUBLE,"
              + " absolute DOUBLE, ratio DOUBLE, relative DOUBLE, base_absolute DOUBLE,"
              + " base_ratio DOUBLE, verdict STRING");

  /**
   * One side of a gap.
   *
   * @param before what the value was: a year before, or of a rate in the newest earlier period
   */
  private record Side(
      FactKey key, By by, Double value, Double before, Double rate, List<Source> sources) {}

  private record Subject(FactKey key, By by) {}

  /** The district beside each peer in the publication's own period. */
  static List<PeerGap> of(List<GrownLevel> levels, ReferenceIndex reference) {
    Set<String> peers = new HashSet<>(reference.places(PeerGroup.PEERS));
    List<Side> sides = new ArrayList<>();
    for (GrownLevel each : levels) {
      if (each.at().isOwn()
          && each.indicator().direction() != Direction.NEUTRAL
          && peers.contains(each.key().place())) {
        sides.add(
            new Side(
                each.key(),
                By.LEVEL,
                each.level(),
                each.yearBefore(),
                each.rate(),
                Level.sourcesOf(each.at().level())));
        sides.add(
            new Side(
                each.key(), By.GROWTH, each.rate(), each.previousRate(), null, each.rateSources()));
      }
    }
    sides.removeIf(side -> side.value() == null);
    Map<Subject, Side> own = new HashMap<>();
    for (Side side : sides) {
      if (side.key().place().equals(reference.districtPlace())) {
        own.put(new Subject(side.key().withPlace(null), side.by()), side);
      }
    }
    List<PeerGap> gaps = new ArrayList<>();
    for (Side side : sides) {
      Side district = own.get(new Subject(side.key().withPlace(null), side.by()));
      if (district != null && !side.key().place().equals(reference.districtPlace())) {
        gaps.add(between(district, side));
      }
    }
    return gaps;
  }

  private static PeerGap between(Side own, Side other) {
    Double absolute = Decimals.significant(own.value() - other.value());
    Double ratio = Decimals.significant(Decimals.ratio(own.value(), other.value()));
    Double baseAbsolute = Decimals.significant(Decimals.minus(own.before(), other.before()));
    Double baseRatio = Decimals.significant(Decimals.ratio(own.before(), other.before()));
    return new PeerGap(
        own.key(),
        other.key().place(),
        own.by(),
        Decimals.significant(own.value()),
        Decimals.significant(other.value()),
        own.rate(),
        other.rate(),
        absolute,
        ratio,
        Decimals.significant(Decimals.percent((Double) (own.value() - other.value()), own.value())),
        baseAbsolute,
        baseRatio,
        Verdict.together(
            Verdict.absolute(absolute, baseAbsolute),
            own.by() == By.LEVEL ? Verdict.ratio(ratio, baseRatio) : null,
            Verdict.growth(absolute, own.rate(), other.rate())),
        Sources.together(own.sources(), other.sources()));
  }

  public Row toRow() {
    return RowFactory.create(
        key.district(),
        key.place(),
        other,
        key.indicator(),
        key.period(),
        key.span().code(),
        key.scope().code(),
        by.code(),
        value,
        otherValue,
        absolute,
        ratio,
        relative,
        baseAbsolute,
        baseRatio,
        Code.codeOf(verdict));
  }
}
