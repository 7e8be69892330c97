package org.huibao.facts;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.rows.Schema;

/** A cell that a number was made from. */
public record Source(String returnId, String file, String sheet, String cell)
    implements Serializable, Comparable<Source> {
  /** The column of a table that holds a number's cells. */
  public static final String COLUMN = "sources";

  public static final StructType SCHEMA =
      Schema.of("return_id STRING, file STRING, sheet STRING, cell STRING");

  private static final Comparator<String> NOTHING_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<Source> BY_PLACE =
      Comparator.comparing(Source::returnId, NOTHING_FIRST)
          .thenComparing(Source::file, NOTHING_FIRST)
          .thenComparing(Source::sheet, NOTHING_FIRST)
          .thenComparing(Source::cell, NOTHING_FIRST);

  /** The row of its cell, from 1. */
  public int row() {
    int row = 0;
    for (int i = 0; i < cell.length(); i++) {
      int digit = Character.digit(cell.charAt(i), 10);
      row = digit < 0 ? row : 10 * row + digit;
    }
    return row;
  }

  @Override
  public int compareTo(Source other) {
    return BY_PLACE.compare(this, other);
  }

  public static Row[] toRows(List<Source> sources) {
    return sources.stream()
        .map(each -> RowFactory.create(each.returnId, each.file, each.sheet, each.cell))
        .toArray(Row[]::new);
  }

  public static List<Source> from(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new Source(row.getString(0), row.getString(1), row.getString(2), row.getString(3)))
        .toList();
  }
}
