package org.huibao.returns;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.layout.Basis;
import org.huibao.rows.Schema;

/**
 * A number that was sent in, with all that its labels say. Place, indicator or period are null
 * where labels name what the reference does not know.
 *
 * @param value in {@code unit}, to Excel's 15 significant digits
 * @param halfUnit half a unit of the last digit shown, in {@code unit}
 * @param status after SDMX: A normal
 * @param rowLabels outermost first
 * @param factValue the value in the unit that facts of the indicator are kept in, or null where the
 *     indicator is unknown or the units do not agree
 * @param rankedBy of a rank the measure that it is by, or null
 */
public record Observation(
    String district,
    String returnId,
    String file,
    String sheet,
    String cell,
    String place,
    String indicator,
    String measure,
    String period,
    String span,
    String scope,
    BigDecimal value,
    String unit,
    String rawText,
    String status,
    List<String> rowLabels,
    List<String> columnLabels,
    String title,
    String basis,
    String basisNote,
    BigDecimal halfUnit,
    BigDecimal factValue,
    BigDecimal factHalfUnit,
    String factUnit,
    String rankedBy)
    implements Serializable {
  public static final String TABLE = "observations";
  public static final String NORMAL = "A";

  /** Read out of an estimate such as 约5000. */
  public static final String ESTIMATED = "e";

  /** What the reading rests on, with {@link #BASIS_NOTE}. */
  public static final String BASIS = "basis";

  /**
   * The basis of a number whose reading another one equals, or its table's numbers speak against.
   */
  public static final String LEVEL = Basis.LEVEL.code();

  /** The labels of a number's row, from the outside in. */
  public static final String ROW_LABELS = "row_labels";

  /** What was assumed, which relation confirms it, or which reading stands level; null for none. */
  public static final String BASIS_NOTE = "basis_note";

  /** The value in the unit of the indicator's facts, with {@link #FACT_HALF_UNIT} and the unit. */
  public static final String FACT_VALUE = "fact_value";

  public static final String FACT_HALF_UNIT = "fact_half_unit";
  public static final String FACT_UNIT = "fact_unit";

  /** Of a rank the measure that it is by. */
  public static final String RANKED_BY = "ranked_by";

  /** Apart: who only holds records, as the process that reads workbooks, loads nothing of Spark. */
  private static final class Table {
    /** Wide enough for 15 significant digits of any size that statistics have. */
    private static final String DECIMAL = "DECIMAL(38,15)";

    static final StructType SCHEMA =
        Schema.of(
            "district STRING, return_id STRING, file STRING, sheet STRING, cell STRING,"
                + " place STRING, indicator STRING, measure STRING, period STRING, span STRING,"
                + " scope STRING, value "
                + DECIMAL
                + ", unit STRING, raw_text STRING, status STRING, row_labels ARRAY<STRING>,"
                + " column_labels ARRAY<STRING>, title STRING, basis STRING,"
                + " basis_note STRING, half_unit "
                + DECIMAL
                + ", fact_value DECIMAL(28,8), fact_half_unit DECIMAL(28,8), fact_unit STRING,"
                + " ranked_by STRING");
  }

  /** The columns of the table. */
  public static StructType schema() {
    return Table.SCHEMA;
  }

  public Row toRow() {
    return RowFactory.create(
        district,
        returnId,
        file,
        sheet,
        cell,
        place,
        indicator,
        measure,
        period,
        span,
        scope,
        value,
        unit,
        rawText,
        status,
        rowLabels.toArray(new String[0]),
        columnLabels.toArray(new String[0]),
        title,
        basis,
        basisNote,
        halfUnit,
        factValue,
        factHalfUnit,
        factUnit,
        rankedBy);
  }
}
