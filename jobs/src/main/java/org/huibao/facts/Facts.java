package org.huibao.facts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.substring;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.huibao.lake.Contract;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/**
 * The table of facts: one row per place, indicator, period, span, scope and measure, in the unit
 * that the indicator is kept in (rates in %, changes of ratios in 百分点, of scores in 分). A fact made
 * of several cells has no file, sheet and cell of its own; all its cells are in {@code sources}.
 */
public final class Facts {
  public static final String TABLE = "facts";

  /** A cell that a number was made from. */
  public static final StructType SOURCE =
      StructType.fromDDL("return_id STRING, file STRING, sheet STRING, cell STRING");

  public static final StructType SCHEMA =
      StructType.fromDDL(
              "district STRING, place STRING, indicator STRING, period STRING, span STRING,"
                  + " scope STRING, measure STRING, value DECIMAL(28,8), unit STRING,"
                  + " status STRING, return_id STRING, file STRING, sheet STRING, cell STRING,"
                  + " half_unit DECIMAL(28,8)")
          .add(Columns.SOURCES, DataTypes.createArrayType(SOURCE));

  /** What tells one number from another, its measure apart. */
  public static final String[] NUMBER = {
    Columns.DISTRICT, Columns.PLACE, Columns.INDICATOR, Columns.PERIOD, Columns.SPAN, Columns.SCOPE
  };

  private Facts() {}

  /** Closes the contract of facts. */
  static Dataset<Row> select(Dataset<Row> facts) {
    return Contract.close(facts, SCHEMA);
  }

  /** Facts of one measure, the value named after its role beside its half unit and sources. */
  public static Dataset<Row> values(Dataset<Row> facts, Measure measure, String name) {
    return ofMeasure(facts, measure.code())
        .select(
            col(Columns.DISTRICT),
            col(Columns.PLACE),
            col(Columns.INDICATOR),
            col(Columns.PERIOD),
            col(Columns.SPAN),
            col(Columns.SCOPE),
            col(Columns.VALUE).as(name),
            col(Columns.HALF_UNIT).as(name + "_half_unit"),
            col(Columns.SOURCES).as(name + "_sources"));
  }

  /** The same month of the next year: joins last year's values to this year's. */
  public static Column yearLater() {
    return concat(
        substring(col(Columns.PERIOD), 1, 4).cast("int").plus(1).cast("string"),
        substring(col(Columns.PERIOD), 5, 3));
  }

  public static Dataset<Row> ofMeasure(Dataset<Row> facts, String measure) {
    return facts.where(col(Columns.MEASURE).equalTo(measure));
  }
}
