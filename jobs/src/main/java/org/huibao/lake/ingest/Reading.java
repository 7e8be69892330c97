package org.huibao.lake.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.huibao.returns.ReturnReading;

/**
 * What one file gave, with its state that says next time whether it changed.
 *
 * @param bytes the whole file where it is to be kept, or null
 */
record Reading(ReturnReading itself, ListedFile file, byte[] bytes) {

  /** The return's row, with the state of its file. */
  Stream<Row> returns() {
    Row row = itself.itself().toRow();
    Object[] fields = new Object[row.length() + 3];
    Arrays.setAll(fields, i -> i < row.length() ? row.get(i) : null);
    fields[row.length()] = file.size();
    fields[row.length() + 1] = file.modified();
    fields[row.length() + 2] = bytes != null ? null : keptIn();
    return Stream.of(RowFactory.create(fields));
  }

  private String keptIn() {
    return file.kept() == null ? ListedFile.Kept.NOWHERE : file.kept().ingest();
  }

  /** The workbook itself, where it is to be kept. */
  Stream<Row> workbook() {
    return bytes == null
        ? Stream.empty()
        : Stream.of(
            KeptWorkbooks.row(
                itself.itself().district(), itself.itself().sha256(), file.file(), bytes));
  }

  /** What its sheets show, a row for many cells. */
  Stream<Row> shownCells() {
    return itself.shownCells().stream().map(part -> part.toPart(itself.itself()));
  }

  <R> Stream<Row> rows(Function<ReturnReading, List<R>> records, Function<R, Row> toRow) {
    return records.apply(itself).stream().map(toRow);
  }
}
