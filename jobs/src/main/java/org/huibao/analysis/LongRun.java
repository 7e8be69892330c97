package org.huibao.analysis;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.reference.ReferenceIndex;
import org.huibao.rows.Schema;
import org.huibao.words.Measure;

/**
 * 年均增长 and 翻番 since the earliest year there is, the same months of both: of flows and stocks.
 *
 * <p>Average growth is geometric, {@code ((x / b)^(1 / years) − 1) × 100}; doublings are {@code
 * lg(x / b) / lg 2}. Both only where x and b are above 0, over at least two years. At the prices
 * that the levels are in.
 */
public record LongRun(
    FactKey key,
    String basePeriod,
    int years,
    BigDecimal level,
    BigDecimal base,
    Double averageGrowth,
    Double doublings) {
  public static final String TABLE = "long_run";
  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, place STRING, indicator STRING, period STRING, span STRING,"
              + " scope STRING, base_period STRING, years INT, level DECIMAL(28,8),"
              + " base DECIMAL(28,8), average_growth DOUBLE, doublings DOUBLE");
  private static final int LEAST_YEARS = 2;

  static List<LongRun> of(FactIndex facts, ReferenceIndex reference, String period) {
    String month = period.substring(4);
    Map<FactKey, Fact> earliest = new HashMap<>();
    facts
        .ofMeasure(Measure.VALUE)
        .filter(fact -> fact.key().period().endsWith(month))
        .filter(fact -> fact.key().period().compareTo(period) < 0)
        .forEach(
            fact ->
                earliest.merge(
                    fact.key().series(),
                    fact,
                    (one, other) ->
                        one.key().period().compareTo(other.key().period()) < 0 ? one : other));
    return facts
        .ofMeasure(Measure.VALUE)
        .filter(fact -> fact.key().period().equals(period))
        .filter(fact -> reference.isAmount(fact.key().indicator()))
        .map(fact -> since(earliest.get(fact.key().series()), fact))
        .filter(Objects::nonNull)
        .toList();
  }

  private static LongRun since(Fact first, Fact last) {
    int years = first == null ? 0 : last.key().year() - first.key().year();
    if (years < LEAST_YEARS) {
      return null;
    }
    Double times = Decimals.ratio(last.value().doubleValue(), (Double) first.value().doubleValue());
    return new LongRun(
        last.key(),
        first.key().period(),
        years,
        last.value(),
        first.value(),
        times == null ? null : Decimals.significant((StrictMath.pow(times, 1.0 / years) - 1) * 100),
        times == null ? null : Decimals.significant(StrictMath.log10(times) / StrictMath.log10(2)));
  }

  public Row toRow() {
    return RowFactory.create(
        key.district(),
        key.place(),
        key.indicator(),
        key.period(),
        key.span().code(),
        key.scope().code(),
        basePeriod,
        years,
        level,
        base,
        averageGrowth,
        doublings);
  }
}
