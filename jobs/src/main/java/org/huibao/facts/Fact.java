package org.huibao.facts;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.huibao.rows.Schema;
import org.huibao.words.Code;
import org.huibao.words.Measure;
import org.huibao.words.Scope;
import org.huibao.words.Span;

/**
 * The number in force for a place, indicator, period, span, scope and measure, in the unit that the
 * indicator is kept in (rates in %, changes of ratios in 百分点, of scores in 分).
 *
 * @param value to eight decimals
 * @param status after SDMX
 * @param cell where it stands; null where it was made of several cells
 * @param halfUnit half a unit of the last digit shown, or null where nothing shows digits
 * @param sources all its cells
 */
public record Fact(
    FactKey key,
    Measure measure,
    BigDecimal value,
    String unit,
    String status,
    Source cell,
    BigDecimal halfUnit,
    List<Source> sources)
    implements Serializable {
  public static final String TABLE = "facts";

  public static final StructType SCHEMA =
      Schema.of(
              "district STRING, place STRING, indicator STRING, period STRING, span STRING,"
                  + " scope STRING, measure STRING, value DECIMAL(28,8), unit STRING,"
                  + " status STRING, return_id STRING, file STRING, sheet STRING, cell STRING,"
                  + " half_unit DECIMAL(28,8)")
          .add(Source.COLUMN, DataTypes.createArrayType(Source.SCHEMA));

  /** A fact made of several cells. */
  static Fact computed(
      FactKey key,
      Measure measure,
      BigDecimal value,
      String unit,
      String status,
      BigDecimal halfUnit,
      List<Source> sources) {
    return new Fact(key, measure, value, unit, status, null, halfUnit, sources);
  }

  /** True for what is compared with the year before: the value and its 上年同期. */
  public boolean isLevelOrBase() {
    return measure == Measure.VALUE || measure == Measure.PREVIOUS_YEAR;
  }

  /** The same number as another measure of another key. */
  Fact as(Measure other, FactKey of) {
    return new Fact(of, other, value, unit, status, cell, halfUnit, sources);
  }

  /** The same of another place, indicator, period or span. */
  public Fact at(FactKey other) {
    return new Fact(other, measure, value, unit, status, cell, halfUnit, sources);
  }

  /** The same with another value. */
  public Fact withValue(BigDecimal other) {
    return new Fact(key, measure, other, unit, status, cell, halfUnit, sources);
  }

  /** The same, of which something else is to be known. */
  public Fact withStatus(String other) {
    return new Fact(key, measure, value, unit, other, cell, halfUnit, sources);
  }

  public Row toRow() {
    return RowFactory.create(
        key.district(),
        key.place(),
        key.indicator(),
        key.period(),
        key.span().code(),
        key.scope().code(),
        measure.code(),
        value,
        unit,
        status,
        cell == null ? null : cell.returnId(),
        cell == null ? null : cell.file(),
        cell == null ? null : cell.sheet(),
        cell == null ? null : cell.cell(),
        halfUnit,
        Source.toRows(sources));
  }

  /** A row of the table; null where this version knows a word of it no more. */
  public static Fact from(Row row) {
    Optional<Span> span = Code.parse(Span.class, row.getAs("span"));
    Optional<Scope> scope = Code.parse(Scope.class, row.getAs("scope"));
    Optional<Measure> measure = Code.parse(Measure.class, row.getAs("measure"));
    if (span.isEmpty() || scope.isEmpty() || measure.isEmpty()) {
      return null;
    }
    String cell = row.getAs("cell");
    return new Fact(
        new FactKey(
            row.getAs("district"),
            row.getAs("place"),
            row.getAs("indicator"),
            row.getAs("period"),
            span.get(),
            scope.get()),
        measure.get(),
        row.getAs("value"),
        row.getAs("unit"),
        row.getAs("status"),
        cell == null
            ? null
            : new Source(row.getAs("return_id"), row.getAs("file"), row.getAs("sheet"), cell),
        row.getAs("half_unit"),
        Source.from(row.getList(row.fieldIndex(Source.COLUMN))));
  }
}
