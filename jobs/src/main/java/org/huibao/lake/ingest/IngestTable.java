package org.huibao.lake.ingest;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.findings.Finding;
import org.huibao.lake.RowOrder;
import org.huibao.returns.Columns;
import org.huibao.returns.ExplainedCell;
import org.huibao.returns.Observation;
import org.huibao.returns.ReportedSign;
import org.huibao.returns.Return;
import org.huibao.returns.ReturnReading;
import org.huibao.returns.ShownCells;

/**
 * How a table lies in an ingest: its rows in the order of what people ask for, so that Parquet's
 * statistics let files, row groups and pages be skipped that have nothing of it.
 *
 * @param order columns, the first asked for first
 * @param rows what a reading adds to it, as it is sorted
 * @param written what each of these is written as
 */
record IngestTable(
    String name,
    StructType schema,
    List<String> order,
    Function<Reading, Stream<Row>> rows,
    Function<Row, Stream<Row>> written) {
  private static final List<String> WHAT_THEN_WHERE =
      List.of(
          Columns.DISTRICT,
          Columns.PERIOD,
          Columns.INDICATOR,
          Columns.PLACE,
          Columns.MEASURE,
          Columns.FILE,
          Columns.SHEET,
          Columns.CELL);

  /** All tables of an ingest, the largest first. */
  static final List<IngestTable> ALL =
      List.of(
          new IngestTable(
              Observation.TABLE,
              Observation.schema(),
              WHAT_THEN_WHERE,
              each -> each.rows(ReturnReading::observations, Observation::toRow)),
          new IngestTable(
              Return.TABLE,
              KnownFiles.RETURNS,
              List.of(Columns.DISTRICT, Columns.PERIOD, Columns.FILE),
              Reading::returns),
          new IngestTable(
              ReportedSign.TABLE,
              ReportedSign.schema(),
              WHAT_THEN_WHERE,
              each -> each.rows(ReturnReading::signs, ReportedSign::toRow)),
          new IngestTable(
              ExplainedCell.TABLE,
              ExplainedCell.schema(),
              List.of(Columns.DISTRICT, Columns.FILE, Columns.SHEET, Columns.CELL),
              each -> each.rows(ReturnReading::explainedCells, ExplainedCell::toRow)),
          new IngestTable(
              ShownCells.TABLE,
              ShownCells.schema(),
              List.of(
                  Columns.DISTRICT, Columns.FILE, Columns.SHEET, ShownCells.ROW, ShownCells.COLUMN),
              Reading::shownCells,
              ShownCells::rows),
          new IngestTable(
              KeptWorkbooks.TABLE,
              KeptWorkbooks.SCHEMA,
              List.of(Columns.DISTRICT, KeptWorkbooks.SHA256, Columns.FILE),
              Reading::workbook),
          new IngestTable(
              Finding.TABLE,
              Finding.schema(),
              List.of(
                  Columns.DISTRICT,
                  Columns.PERIOD,
                  Finding.RULE,
                  Columns.FILE,
                  Columns.SHEET,
                  Columns.CELL),
              each -> each.rows(ReturnReading::findings, Finding::toRow)));

  /** A table whose rows are written as they are. */
  private IngestTable(
      String name, StructType schema, List<String> order, Function<Reading, Stream<Row>> rows) {
    this(name, schema, order, rows, Stream::of);
  }

  RowOrder rowOrder() {
    return new RowOrder(schema, order);
  }
}
