package org.huibao.lake.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.huibao.returns.ReturnReading;

/** What one file gave, with its state that says next time whether it changed. */
record Reading(ReturnReading itself, ListedFile file) {

  /** The return's row, with the state of its file. */
  Stream<Row> returns() {
    Row row = itself.itself().toRow();
    Object[] fields = new Object[row.length() + 2];
    Arrays.setAll(fields, i -> i < row.length() ? row.get(i) : null);
    fields[row.length()] = file.size();
    fields[row.length() + 1] = file.modified();
    return Stream.of(RowFactory.create(fields));
  }

  /** What its sheets show. */
  Stream<Row> shownCells() {
    return itself.shownCells().stream()
        .flatMap(
            part ->
                IntStream.range(0, part.size())
                    .mapToObj(cell -> part.toRow(cell, itself.itself())));
  }

  <R> Stream<Row> rows(Function<ReturnReading, List<R>> records, Function<R, Row> toRow) {
    return records.apply(itself).stream().map(toRow);
  }
}
