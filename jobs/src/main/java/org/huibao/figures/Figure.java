package org.huibao.figures;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.huibao.checks.Questioned;
import org.huibao.facts.Source;
import org.huibao.rows.Schema;

/**
 * A published number.
 *
 * @param place of a gap among peers, the place that the district is compared with
 * @param by what a rank or gap is by, or null
 * @param peerGroup of a rank, or null
 * @param of how many are ranked, or null
 * @param value in {@code unit}, unrounded
 * @param qualifier a word such as 超过 that the text adds, or null
 * @param text as printed
 * @param verdict whether a gap is widening, narrowing, unchanged or mixed, or null
 * @param sources all its cells
 * @param status normal, provisional where an estimate went into it, or questioned
 * @param note why it is questioned, what the office answered, or that its text is the difference or
 *     ratio of two printed numbers; or null
 * @param formula how it was worked out, in words; null in what earlier versions published
 */
public record Figure(
    String district,
    String figureId,
    String place,
    String placeName,
    String indicator,
    String indicatorName,
    String period,
    String span,
    String scope,
    String kind,
    String by,
    String peerGroup,
    Integer of,
    BigDecimal value,
    String unit,
    String qualifier,
    String text,
    String verdict,
    List<Source> sources,
    String status,
    String note,
    String formula)
    implements Serializable {
  public static final String TABLE = "figures";
  public static final StructType SCHEMA =
      Schema.of(
              "district STRING, figure_id STRING, place STRING, place_name STRING,"
                  + " indicator STRING, indicator_name STRING, period STRING, span STRING,"
                  + " scope STRING, kind STRING, by STRING, peer_group STRING, of INT,"
                  + " value DECIMAL(38,12), unit STRING, qualifier STRING, text STRING")
          .add(Source.COLUMN, DataTypes.createArrayType(Source.SCHEMA))
          .add("verdict", DataTypes.StringType)
          .add("status", DataTypes.StringType)
          .add("note", DataTypes.StringType)
          .add("formula", DataTypes.StringType);

  public static final String NORMAL = "normal";
  public static final String PROVISIONAL = "provisional";

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final String OF_PRINTED = "按印出的两数";

  /** Begins the note of a difference that agrees with both numbers as they are printed. */
  static final String PRINTED_DIFFERENCE = OF_PRINTED + "相减";

  /** Begins the note of a ratio that does. */
  static final String PRINTED_RATIO = OF_PRINTED + "相除";

  /** True where its text is made of two printed numbers, and not of its own value. */
  public boolean isOfPrintedNumbers() {
    return note != null && note.startsWith(OF_PRINTED);
  }

  /**
   * The number in its text, with as many decimals as stand there.
   *
   * @throws IllegalStateException where there is none, as in that of one in doubt
   */
  public BigDecimal printedNumber() {
    Matcher number = NUMBER.matcher(text);
    if (!number.find()) {
      throw new IllegalStateException("Cannot print %s: no number in %s".formatted(figureId, text));
    }
    return new BigDecimal(number.group());
  }

  /** True where it compares the district with what peers published of themselves. */
  public boolean isAmongPublishedPeers() {
    return note != null && !isQuestioned() && note.contains(PeerNotes.OF_PEERS);
  }

  /** True where its number is not to be printed. */
  public boolean isQuestioned() {
    return Questioned.STATUS.equals(status);
  }

  public Row toRow() {
    return RowFactory.create(
        district,
        figureId,
        place,
        placeName,
        indicator,
        indicatorName,
        period,
        span,
        scope,
        kind,
        by,
        peerGroup,
        of,
        value,
        unit,
        qualifier,
        text,
        Source.toRows(sources),
        verdict,
        status,
        note,
        formula);
  }

  public static Figure from(Row row) {
    return new Figure(
        row.getAs("district"),
        row.getAs("figure_id"),
        row.getAs("place"),
        row.getAs("place_name"),
        row.getAs("indicator"),
        row.getAs("indicator_name"),
        row.getAs("period"),
        row.getAs("span"),
        row.getAs("scope"),
        row.getAs("kind"),
        row.getAs("by"),
        row.getAs("peer_group"),
        row.getAs("of"),
        row.getAs("value"),
        row.getAs("unit"),
        row.getAs("qualifier"),
        row.getAs("text"),
        row.getAs("verdict"),
        Source.from(row.getList(row.fieldIndex(Source.COLUMN))),
        row.getAs("status"),
        row.getAs("note"),
        row.getAs("formula"));
  }
}
