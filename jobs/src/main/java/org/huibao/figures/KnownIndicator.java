package org.huibao.figures;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.reference.Indicator;
import org.huibao.reference.Reference;
import org.huibao.rows.Schema;

/** An indicator as the district's reference has it, so that queries can say its name and unit. */
public record KnownIndicator(String district, Indicator indicator) {
  public static final String TABLE = "indicators";
  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, indicator STRING, name STRING, aliases ARRAY<STRING>, unit STRING,"
              + " display_unit STRING, decimals INT, kind STRING, direction STRING,"
              + " price_basis STRING, sign STRING, additive BOOLEAN, differenced BOOLEAN,"
              + " part_of STRING, numerator STRING, denominator STRING, authority STRING");

  /** In the order of {@code indicators.csv}. */
  public static List<KnownIndicator> of(Reference reference) {
    return reference.indicators().stream()
        .map(indicator -> new KnownIndicator(reference.district().id(), indicator))
        .toList();
  }

  public Row toRow() {
    return RowFactory.create(
        district,
        indicator.id(),
        indicator.name(),
        indicator.aliases().toArray(new String[0]),
        indicator.unit(),
        indicator.displayUnit(),
        indicator.decimals(),
        indicator.kind().code(),
        indicator.direction().code(),
        indicator.priceBasis().code(),
        indicator.sign().code(),
        indicator.additivity() == Indicator.Additivity.ADDITIVE,
        indicator.differencing() == Indicator.Differencing.DIFFERENCED,
        indicator.partOf(),
        indicator.numerator(),
        indicator.denominator(),
        indicator.authority());
  }
}
