package org.huibao.facts.checks;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.facts.ReferenceTables;
import org.huibao.returns.Columns;

/** Printed names for messages. */
final class Names {
  private Names() {}

  static Dataset<Row> ofPlaces(ReferenceTables reference) {
    return reference.places().select(Columns.PLACE, "place_name");
  }

  static Dataset<Row> ofIndicators(ReferenceTables reference) {
    return reference.indicators().select(Columns.INDICATOR, "indicator_name");
  }
}
