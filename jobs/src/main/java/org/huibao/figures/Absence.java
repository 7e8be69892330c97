package org.huibao.figures;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.facts.ReportedNothing;
import org.huibao.rows.Schema;
import org.huibao.words.Measure;

/**
 * A sign that was sent in for a level in place of a number: that there is no such item, that it is
 * below half the unit, confidential, or still to come.
 *
 * @param symbol no_item, below_unit, confidential or not_reported
 */
public record Absence(FactKey key, String symbol) {
  public static final String TABLE = "absences";

  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, place STRING, indicator STRING, period STRING, span STRING,"
              + " scope STRING, symbol STRING");

  /**
   * Those of the publication's own period that no number stands beside.
   *
   * @param signs of the returns in force, one a number
   */
  static List<Absence> of(List<ReportedNothing> signs, FactIndex facts, String period) {
    return signs.stream()
        .filter(each -> each.measure() == Measure.VALUE && each.key().period().equals(period))
        .filter(each -> !facts.has(each.key(), Measure.VALUE))
        .map(each -> new Absence(each.key(), each.symbol()))
        .toList();
  }

  public Row toRow() {
    return RowFactory.create(
        key.district(),
        key.place(),
        key.indicator(),
        key.period(),
        key.span().code(),
        key.scope().code(),
        symbol);
  }

  public static Absence from(Row row) {
    return new Absence(FactKey.from(row, row.getAs("place")), row.getAs("symbol"));
  }
}
