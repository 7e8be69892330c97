package org.huibao.lake.ingest;

import static org.apache.parquet.filter2.predicate.FilterApi.and;
import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.returns.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of 160,000 observations, of 20 periods, 20 indicators and 400 places, Parquet's statistics let a
 * query for one period and indicator skip all but a few pages.
 */
@ExtendWith(SparkExtension.class)
class IngestTableTest {
  private static final long ROWS = 160_000;
  private static final FilterPredicate ONE_PERIOD_AND_INDICATOR =
      and(
          eq(binaryColumn("period"), Binary.fromString("2004-07")),
          eq(binaryColumn("indicator"), Binary.fromString("i13")));

  @TempDir private Path folder;

  @Test
  void filesOfOtherPeriodsAndPagesOfOtherIndicatorsAreSkipped(SparkSession spark)
      throws IOException {
    observations().write(shuffled(spark), 4, folder.toString());
    File[] files = dataFiles("observations");

    assertThat(files).hasSize(4);
    assertThat(
            Arrays.stream(files)
                .filter(file -> rowsIn(file, ParquetFileReader::getRecordCount) > 0))
        .hasSizeBetween(1, 2);
    assertThat(rows(files, ParquetFileReader::getFilteredRecordCount)).isBetween(400L, 40_000L);
  }

  @Test
  void oneFileSkipsItsPages(SparkSession spark) throws IOException {
    observations().write(shuffled(spark), 1, folder.toString());
    File[] files = dataFiles("observations");

    assertThat(files).hasSize(1);
    assertThat(rows(files, ParquetFileReader::getFilteredRecordCount)).isBetween(400L, 40_000L);
  }

  @Test
  void unsortedNothingIsSkipped(SparkSession spark) throws IOException {
    shuffled(spark).coalesce(1).write().parquet(folder.resolve("unsorted").toString());

    assertThat(rows(dataFiles("unsorted"), ParquetFileReader::getFilteredRecordCount))
        .isEqualTo(ROWS);
  }

  private static IngestTable observations() {
    return IngestTable.ALL.stream()
        .filter(table -> table.name().equals(Observation.TABLE))
        .findFirst()
        .orElseThrow();
  }

  /** Period, indicator and place in no order. */
  private static Dataset<Row> shuffled(SparkSession spark) {
    Dataset<Row> numbers = spark.range(ROWS).select(expr("(id * 7919) % " + ROWS).as("n"));
    return numbers
        .select(
            format_string("2004-%02d", expr("n % 20")).as("period"),
            concat(lit("i"), expr("n div 20 % 20")).as("indicator"),
            concat(lit("p"), expr("n div 400")).as("place"),
            col("n").cast("string").as("cell"))
        .to(Observation.SCHEMA);
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
