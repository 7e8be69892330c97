package org.huibao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.findings.Finding;
import org.huibao.lake.ParquetTable;
import org.huibao.returns.Observation;
import org.huibao.returns.ReportedSign;
import org.huibao.returns.Return;

/**
 * Writes {@code args[1]} districts below {@code args[0]}: {@code districts/<id>} their folders,
 * {@code lake} one ingest of all that they sent. The same arguments give the same numbers.
 */
public final class GenerateDistricts {
  private static final int FILES_PER_TABLE = 8;

  /** As an ingest has them: with the state of their files. */
  private static final StructType RETURNS =
      Return.schema().add("size", "bigint").add("modified", "bigint");

  private GenerateDistricts() {}

  public static void main(String[] args) {
    Path root = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    IntStream.range(0, FILES_PER_TABLE)
        .parallel()
        .forEach(
            file ->
                write(
                    root,
                    file,
                    count * file / FILES_PER_TABLE + 1,
                    count * (file + 1) / FILES_PER_TABLE));
  }

  /** The districts {@code first} to {@code last}, and what they sent as one file of each table. */
  private static void write(Path root, int file, int first, int last) {
    Function<Function<SimulatedReturns, Stream<Row>>, Iterable<Row>> rows =
        ofReturns ->
            () ->
                IntStream.rangeClosed(first, last)
                    .mapToObj(number -> SimulatedReturns.of(SimulatedDistrict.in(root, number)))
                    .flatMap(ofReturns)
                    .iterator();
    try {
      for (int number = first; number <= last; number++) {
        SimulatedDistrict.in(root, number).writeReference();
      }
      write(root, file, Return.TABLE, RETURNS, rows.apply(SimulatedReturns::returns));
      write(
          root,
          file,
          Observation.TABLE,
          Observation.schema(),
          rows.apply(SimulatedReturns::observations));
      write(
          root,
          file,
          ReportedSign.TABLE,
          ReportedSign.schema(),
          rows.apply(SimulatedReturns::signs));
      write(root, file, Finding.TABLE, Finding.schema(), rows.apply(SimulatedReturns::findings));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot generate districts", e);
    }
  }

  /** Rows lie by district and period, as after an ingest of each. */
  private static void write(
      Path root, int file, String table, StructType schema, Iterable<Row> rows) throws IOException {
    Path folder = root.resolve("lake/ingests/000001/" + table);
    new ParquetTable(schema, Map.of(), true)
        .write(
            rows,
            new org.apache.hadoop.fs.Path(folder + "/part-%05d.parquet".formatted(file)),
            new Configuration());
  }
}
