package org.huibao.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.huibao.SparkExtension;
import org.huibao.returns.Columns;
import org.huibao.returns.Return;
import org.huibao.returns.ReturnReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Which of a reporter's returns for one form and period is in force, which are superseded, and
 * which are the same bytes again. A line is {@code ingest | file | bytes | received on |
 * reference}.
 */
@ExtendWith(SparkExtension.class)
class IngestedReturnsTest {
  private static final StructType READ =
      StructType.fromDDL(
          "ingest STRING, file STRING, sha256 STRING, received_on DATE, reference STRING,"
              + " return_id STRING");

  private SparkSession spark;

  @BeforeEach
  void keep(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void theLastReceivedIsInForceInWhateverOrderTheyCame() {
    assertThat(statuses("000001 | a | 1 | 2024-07-05 | r", "000002 | b | 2 | 2024-07-20 | r"))
        .containsExactly("a superseded 已被后报的 b 取代", "b accepted");
    assertThat(statuses("000001 | b | 2 | 2024-07-20 | r", "000002 | a | 1 | 2024-07-05 | r"))
        .containsExactly("a superseded 已被后报的 b 取代", "b accepted");
  }

  @Test
  void onTheSameDayTheOneThatWasSeenLater() {
    assertThat(statuses("000001 | b | 2 | 2024-07-05 | r", "000002 | a | 1 | 2024-07-05 | r"))
        .containsExactly("a accepted", "b superseded 已被后报的 a 取代");
  }

  @Test
  void theCopyReceivedFirstIsTheOriginalInWhateverOrderTheyCame() {
    assertThat(statuses("000001 | a | 1 | 2024-07-20 | r", "000002 | b | 1 | 2024-07-05 | r"))
        .containsExactly("a duplicate 与 b 内容相同", "b accepted");
    assertThat(statuses("000001 | b | 1 | 2024-07-05 | r", "000002 | a | 1 | 2024-07-20 | r"))
        .containsExactly("a duplicate 与 b 内容相同", "b accepted");
  }

  /** A correction stands, though what it corrects comes once more after it. */
  @Test
  void theSameAgainAfterItsCorrectionChangesNothing() {
    assertThat(
            statuses(
                "000001 | a | 1 | 2024-07-05 | r",
                "000002 | b | 2 | 2024-07-20 | r",
                "000003 | c | 1 | 2024-07-25 | r"))
        .containsExactly("a superseded 已被后报的 b 取代", "b accepted", "c duplicate 与 a 内容相同");
  }

  @Test
  void aFileThatWasMovedAndLostItsDateChangesNothing() {
    assertThat(statuses("000001 | b | 1 | 2024-07-05 | r", "000002 | a | 1 |  | r"))
        .containsExactly("a duplicate 与 b 内容相同", "b accepted");
    assertThat(statuses("000001 | b | 1 |  | r", "000002 | a | 1 |  | r"))
        .containsExactly("a duplicate 与 b 内容相同", "b accepted");
  }

  @Test
  void ofCopiesThatCameTogetherTheShorterNameIsTheOriginal() {
    assertThat(statuses("000001 | 报表 (1) | 1 |  | r", "000001 | 报表 | 1 |  | r"))
        .containsExactly("报表 accepted", "报表 (1) duplicate 与 报表 内容相同");
  }

  /** The old name is no longer among the files, so that only the new one is read anew. */
  @Test
  void aRenamedFileIsReadByTheNewReference() {
    assertThat(
            statuses(
                "000001 | old | 1 | 2024-07-05 | r1",
                "000002 | new | 1 | 2024-07-05 | r1",
                "000003 | new | 1 | 2024-07-05 | r2"))
        .containsExactly("new accepted", "old duplicate 与 new 内容相同");
  }

  @Test
  void theNumbersOfADuplicateAreNotThere() {
    Dataset<Row> read = read("000001 | a | 1 |  | r", "000001 | b | 1 |  | r");
    Dataset<Row> numbers = read.select("district", "return_id", "ingest", "file");

    Dataset<Row> current =
        IngestedReturns.ofCurrent(
            numbers, IngestedReturns.withStatus(IngestedReturns.newestReadings(read)));

    assertThat(current.select("file").collectAsList()).containsExactly(RowFactory.create("a"));
  }

  private List<String> statuses(String... lines) {
    return IngestedReturns.withStatus(IngestedReturns.newestReadings(read(lines)))
        .orderBy(Columns.FILE)
        .collectAsList()
        .stream()
        .map(IngestedReturnsTest::line)
        .toList();
  }

  private static String line(Row row) {
    String reason = row.getAs(Columns.REASON);
    return row.getAs(Columns.FILE)
        + " "
        + row.getAs(Columns.STATUS)
        + (reason == null ? "" : " " + reason);
  }

  private Dataset<Row> read(String... lines) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\\s*\\|\\s*", -1);
      rows.add(
          RowFactory.create(
              fields[0],
              fields[1],
              fields[2],
              fields[3].isEmpty() ? null : LocalDate.parse(fields[3]),
              fields[4],
              ReturnReader.returnId(fields[2], fields[1])));
    }
    Dataset<Row> read =
        spark
            .createDataFrame(rows, READ)
            .withColumn(Columns.DISTRICT, lit("longhe"))
            .withColumn(Columns.REPORTER, lit("cz"))
            .withColumn(Columns.FORM, lit("f"))
            .withColumn(Columns.PERIOD, lit("2024-06"))
            .withColumn(Columns.STATUS, lit(Return.ACCEPTED))
            .withColumn(Columns.CELLS_NUMERIC, lit(3))
            .withColumn(Columns.CELLS_OBSERVED, lit(2))
            .withColumn(Columns.CELLS_EXPLAINED, lit(1));
    return read.withColumn(Columns.FORMAT, lit("xls"))
        .withColumn(Columns.TITLE, lit("财政收入"))
        .withColumn(Columns.SPAN, lit("ytd"))
        .withColumn(Columns.REASON, lit(null))
        .withColumn(Columns.LISTED_ON, col(Columns.RECEIVED_ON))
        .to(Return.schema().add(Columns.INGEST, "string"));
  }
}
