package org.huibao.pipeline;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.apache.spark.sql.Row;

/** The outcome of each district of a partition whose rows come district by district. */
final class EachDistrict implements Iterator<DistrictOutcome> {
  private static final int DISTRICT = 0;

  private final Iterator<Row> rows;
  private final BiFunction<String, Iterable<Row>, DistrictOutcome> work;
  private Row next;

  /**
   * @param work is given a district and its rows, to be gone through once
   */
  EachDistrict(Iterator<Row> rows, BiFunction<String, Iterable<Row>, DistrictOutcome> work) {
    this.rows = rows;
    this.work = work;
    this.next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public DistrictOutcome next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    String district = next.getString(DISTRICT);
    Iterator<Row> own = own(district);
    DistrictOutcome outcome = work.apply(district, () -> own);
    // what was refused before its last row
    own.forEachRemaining(row -> {});
    return outcome;
  }

  private Iterator<Row> own(String district) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return next != null && next.getString(DISTRICT).equals(district);
      }

      @Override
      public Row next() {
        Row row = next;
        next = rows.hasNext() ? rows.next() : null;
        return row;
      }
    };
  }
}
