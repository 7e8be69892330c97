package org.huibao.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.facts.Decimals;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.Indicator;

/**
 * A level beside the growth that is published for it.
 *
 * @param growth or null where none is published
 */
record GrownLevel(Level at, Growth growth) {

  static List<GrownLevel> of(List<Level> levels, List<Growth> growth) {
    Map<FactKey, Growth> published = new HashMap<>();
    for (Growth each : growth) {
      if (each.published()) {
        published.put(each.key(), each);
      }
    }
    return levels.stream().map(each -> new GrownLevel(each, published.get(each.key()))).toList();
  }

  FactKey key() {
    return at.key();
  }

  Indicator indicator() {
    return at.indicator();
  }

  /** The level's value, or null. */
  Double level() {
    return Decimals.asDouble(Level.valueOf(at.level()));
  }

  /** What it was a year before, or null. */
  Double yearBefore() {
    return Decimals.asDouble(Level.valueOf(at.yearBefore()));
  }

  /** The published rate in per cent, or null. */
  Double rate() {
    return growth == null ? null : growth.rate();
  }

  Double previousRate() {
    return growth == null ? null : growth.previousRate();
  }

  /** The cells of the published growth; null where there is none. */
  List<Source> rateSources() {
    return growth == null ? null : growth.sources();
  }

  boolean isReported() {
    return growth != null && growth.rateKind() == RateKind.REPORTED;
  }
}
