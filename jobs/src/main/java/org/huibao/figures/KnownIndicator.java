package org.huibao.figures;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.reference.Direction;
import org.huibao.reference.Indicator;
import org.huibao.reference.Kind;
import org.huibao.reference.PriceBasis;
import org.huibao.reference.Reference;
import org.huibao.reference.Sign;
import org.huibao.rows.Schema;
import org.huibao.words.Code;

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

  /** A row of the table; empty where this version knows a word of it no more. */
  public static Optional<KnownIndicator> from(Row row) {
    Optional<Kind> kind = Code.parse(Kind.class, row.getAs("kind"));
    Optional<Direction> direction = Code.parse(Direction.class, row.getAs("direction"));
    Optional<PriceBasis> priceBasis = Code.parse(PriceBasis.class, row.getAs("price_basis"));
    Optional<Sign> sign = Code.parse(Sign.class, row.getAs("sign"));
    if (kind.isEmpty() || direction.isEmpty() || priceBasis.isEmpty() || sign.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new KnownIndicator(
            row.getAs("district"),
            new Indicator(
                row.getAs("indicator"),
                row.getAs("name"),
                row.getList(row.fieldIndex("aliases")),
                row.getAs("unit"),
                row.getAs("display_unit"),
                row.<Integer>getAs("decimals"),
                kind.get(),
                direction.get(),
                priceBasis.get(),
                sign.get(),
                row.<Boolean>getAs("additive")
                    ? Indicator.Additivity.ADDITIVE
                    : Indicator.Additivity.NOT_ADDITIVE,
                row.<Boolean>getAs("differenced")
                    ? Indicator.Differencing.DIFFERENCED
                    : Indicator.Differencing.DISCRETE,
                row.getAs("part_of"),
                row.getAs("numerator"),
                row.getAs("denominator"),
                row.getAs("authority"))));
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
