package org.huibao.lake.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.huibao.findings.Finding;
import org.huibao.returns.Columns;
import org.huibao.returns.ExplainedCell;
import org.huibao.returns.Observation;
import org.huibao.returns.ReportedSign;
import org.huibao.returns.Return;

/**
 * How a table lies in an ingest: its rows in the order of what people ask for, so that Parquet's
 * statistics let files, row groups and pages be skipped that have nothing of it.
 *
 * @param order columns, the first asked for first
 */
record IngestTable(String name, StructType schema, List<String> order) {
  private static final List<String> WHAT_THEN_WHERE =
      List.of(
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
          new IngestTable(Observation.TABLE, Observation.SCHEMA, WHAT_THEN_WHERE),
          new IngestTable(Return.TABLE, KnownFiles.RETURNS, List.of(Columns.PERIOD, Columns.FILE)),
          new IngestTable(ReportedSign.TABLE, ReportedSign.SCHEMA, WHAT_THEN_WHERE),
          new IngestTable(
              ExplainedCell.TABLE,
              ExplainedCell.SCHEMA,
              List.of(Columns.FILE, Columns.SHEET, Columns.CELL)),
          new IngestTable(
              Finding.TABLE,
              Finding.SCHEMA,
              List.of(Columns.PERIOD, Columns.RULE, Columns.FILE, Columns.SHEET, Columns.CELL)));

  /** The table's rows in {@code readings}. */
  Dataset<Row> in(Dataset<Row> readings) {
    return name.equals(Return.TABLE)
        ? readings.select("returns.*", ListedFile.SIZE, ListedFile.MODIFIED)
        : readings.select(explode(col(name)).as("row")).select("row.*");
  }

  /** Writes {@code rows} as {@code files} files below {@code folder}. */
  void write(Dataset<Row> rows, int files, String folder) {
    Column[] sorted = order.stream().map(functions::col).toArray(Column[]::new);
    Dataset<Row> closed = rows.to(schema);
    Dataset<Row> divided =
        files == 1 ? closed.coalesce(1) : closed.repartitionByRange(files, sorted);
    divided.sortWithinPartitions(sorted).write().parquet(folder + "/" + name);
  }
}
