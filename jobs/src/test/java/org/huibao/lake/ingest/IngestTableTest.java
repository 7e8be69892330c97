package org.huibao.lake.ingest;

import static org.apache.parquet.filter2.predicate.FilterApi.and;
import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.huibao.lake.ParquetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;

/**
 * Of 160,000 observations, of 20 periods, 20 indicators and 400 places, Parquet's statistics let a
 * query for one period and indicator skip all but a few pages.
 */
class IngestTableTest {
  private static final int ROWS = 160_000;
  private static final FilterPredicate ONE_PERIOD_AND_INDICATOR =
      and(
          eq(binaryColumn("period"), Binary.fromString("2004-07")),
          eq(binaryColumn("indicator"), Binary.fromString("i13")));
  private static final int TABLE = 0;
  private static final IngestTable OBSERVATIONS = IngestTable.ALL.get(TABLE);

  @TempDir private Path folder;

  @Test
  void severalFilesSkipTheirPages() throws IOException {
    IngestPartitions partitions = new IngestPartitions(4);
    Map<Integer, List<Row>> divided =
        shuffled().stream()
            .collect(
                Collectors.groupingBy(
                    row -> partitions.getPartition(new Tuple2<>(TABLE, row)), Collectors.toList()));
    for (Map.Entry<Integer, List<Row>> file : divided.entrySet()) {
      assertThat(partitions.table(file.getKey())).isEqualTo(OBSERVATIONS);
      write("observations", "part-" + partitions.file(file.getKey()), sorted(file.getValue()));
    }
    File[] files = dataFiles("observations");

    assertThat(files).hasSize(4);
    assertThat(rows(files, ParquetFileReader::getFilteredRecordCount)).isBetween(400L, 80_000L);
  }

  @Test
  void oneFileSkipsItsPages() throws IOException {
    write("observations", "part-0", sorted(shuffled()));

    assertThat(rows(dataFiles("observations"), ParquetFileReader::getFilteredRecordCount))
        .isBetween(400L, 40_000L);
  }

  @Test
  void unsortedNothingIsSkipped() throws IOException {
    write("unsorted", "part-0", shuffled());

    assertThat(rows(dataFiles("unsorted"), ParquetFileReader::getFilteredRecordCount))
        .isEqualTo(ROWS);
  }

  private void write(String table, String name, List<Row> rows) throws IOException {
    new ParquetTable(OBSERVATIONS.schema(), Map.of(), true)
        .write(
            rows,
            new org.apache.hadoop.fs.Path(folder.resolve(table).resolve(name + ".parquet").toUri()),
            new Configuration());
  }

  private static List<Row> sorted(List<Row> rows) {
    return rows.stream().sorted(OBSERVATIONS.rowOrder()).toList();
  }

  /** Period, indicator and place in no order. */
  private static List<Row> shuffled() {
    List<Row> rows = new ArrayList<>();
    for (long id = 0; id < ROWS; id++) {
      int n = (int) (id * 7919 % ROWS);
      Object[] fields = new Object[OBSERVATIONS.schema().length()];
      fields[OBSERVATIONS.schema().fieldIndex("period")] = "2004-%02d".formatted(n % 20);
      fields[OBSERVATIONS.schema().fieldIndex("indicator")] = "i" + n / 20 % 20;
      fields[OBSERVATIONS.schema().fieldIndex("place")] = "p" + n / 400;
      fields[OBSERVATIONS.schema().fieldIndex("cell")] = Integer.toString(n);
      rows.add(RowFactory.create(fields));
    }
    return rows;
  }

  private File[] dataFiles(String table) {
    return folder.resolve(table).toFile().listFiles((in, name) -> name.endsWith(".parquet"));
  }

  private static long rows(File[] files, ToLongFunction<ParquetFileReader> count) {
    return Arrays.stream(files).mapToLong(file -> rowsIn(file, count)).sum();
  }

  private static long rowsIn(File file, ToLongFunction<ParquetFileReader> count) {
    Configuration hadoop = new Configuration();
    ParquetReadOptions options =
        ParquetReadOptions.builder()
            .withRecordFilter(FilterCompat.get(ONE_PERIOD_AND_INDICATOR))
            .useStatsFilter(true)
            .useDictionaryFilter(false)
            .useColumnIndexFilter(true)
            .build();
    try (ParquetFileReader reader =
        ParquetFileReader.open(
            HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(file.toURI()), hadoop),
            options)) {
      return count.applyAsLong(reader);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
