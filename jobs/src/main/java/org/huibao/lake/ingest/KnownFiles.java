package org.huibao.lake.ingest;

import static org.apache.spark.sql.functions.col;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.huibao.lake.IngestedReturns;
import org.huibao.lake.Lake;
import org.huibao.returns.Columns;
import org.huibao.returns.Return;
import scala.Tuple2;

/**
 * What the lake knows of each file by district and name: the states in which it was read under its
 * district's reference.
 *
 * <ol>
 *   <li>a file with the size, time and listed date of one of these is unchanged
 *   <li>of the others, bytes with the SHA-256 of one of these are unchanged as well
 * </ol>
 *
 * Without a query: to plan one took longer than to go through the files of 10,000 workbooks.
 */
final class KnownFiles {
  /** The ingest that has the workbook itself: empty for none, null for the reading's own. */
  static final String KEPT_IN = "kept_in";

  /** Returns as an ingest has them: with the state of their files. */
  static final StructType RETURNS =
      Return.schema()
          .add(ListedFile.SIZE, DataTypes.LongType)
          .add(ListedFile.MODIFIED, DataTypes.LongType)
          .add(KEPT_IN, DataTypes.StringType);

  private KnownFiles() {}

  /** Those of {@code listed} that may have something new, with what is known of them. */
  static JavaRDD<Row> changed(
      JavaRDD<Row> listed, SparkSession spark, Lake lake, List<DistrictToRead> districts) {
    if (lake.ingests().isEmpty()) {
      return listed;
    }
    Dataset<Row> returns =
        IngestedReturns.read(spark, lake, Return.TABLE, RETURNS)
            .where(
                col(Columns.DISTRICT).isin(districts.stream().map(DistrictToRead::id).toArray()));
    Set<String> keeping = new HashSet<>(lake.ingestsWith(KeptWorkbooks.TABLE));
    Map<String, String> references = new HashMap<>();
    districts.forEach(each -> references.put(each.id(), each.reference()));
    return listed
        .mapToPair(file -> new Tuple2<>(ListedFile.keyOf(file), file))
        .cogroup(Reading.byFile(returns, references))
        .values()
        .flatMap(each -> changed(each._1(), newest(each._2()), keeping));
  }

  /** Of each state the newest reading. */
  private static Collection<Reading> newest(Iterable<Row> readings) {
    Map<String, Reading> newest = new HashMap<>();
    for (Row row : readings) {
      Reading reading = Reading.from(row);
      newest.merge(reading.sha256(), reading, Reading::newer);
    }
    return newest.values();
  }

  private static Iterator<Row> changed(
      Iterable<Row> listed, Collection<Reading> states, Set<String> keeping) {
    return StreamSupport.stream(listed.spliterator(), false)
        .map(ListedFile::from)
        .flatMap(file -> changed(file, states, keeping))
        .map(ListedFile::toRow)
        .iterator();
  }

  private static Stream<ListedFile> changed(
      ListedFile file, Collection<Reading> states, Set<String> keeping) {
    List<Reading> asNow =
        states.stream()
            .filter(Reading::underThisReference)
            .filter(state -> state.isListedAs(file))
            .toList();
    if (asNow.stream().anyMatch(state -> state.isOf(file))) {
      return Stream.empty();
    }
    ListedFile known = file.known(asNow.stream().map(Reading::sha256).toList());
    return Stream.of(
        states.stream()
            .filter(state -> state.isOf(file))
            .findFirst()
            .map(state -> known.again(state.kept(keeping)))
            .orElse(known));
  }

  /**
   * One reading of a file.
   *
   * @param listedOn days since 1970
   * @param keptIn as {@link #KEPT_IN}
   */
  private record Reading(
      String sha256,
      String ingest,
      boolean underThisReference,
      Long size,
      Long modified,
      Integer listedOn,
      String keptIn) {

    /**
     * Readings as rows, each under its file's key.
     *
     * @param references fingerprint of each district's
     */
    static JavaPairRDD<String, Row> byFile(Dataset<Row> returns, Map<String, String> references) {
      return returns
          .select(
              col(Columns.FILE),
              col(Columns.SHA256),
              col(Columns.INGEST),
              col(Columns.REFERENCE),
              col(ListedFile.SIZE),
              col(ListedFile.MODIFIED),
              col(Columns.LISTED_ON),
              col(KEPT_IN),
              col(Columns.DISTRICT))
          // javaRDD() compiles code to make its rows, whatever the session is set to
          .queryExecution()
          .toRdd()
          .toJavaRDD()
          .mapToPair(
              row -> {
                String district = row.getUTF8String(8).toString();
                return new Tuple2<>(
                    ListedFile.key(district, row.getUTF8String(0).toString()),
                    toRow(row, references.get(district)));
              });
    }

    private static Row toRow(InternalRow row, String reference) {
      return RowFactory.create(
          row.getUTF8String(1).toString(),
          row.getUTF8String(2).toString(),
          !row.isNullAt(3) && row.getUTF8String(3).toString().equals(reference),
          row.isNullAt(4) ? null : row.getLong(4),
          row.isNullAt(5) ? null : row.getLong(5),
          row.isNullAt(6) ? null : row.getInt(6),
          row.isNullAt(7) ? null : row.getUTF8String(7).toString());
    }

    static Reading from(Row row) {
      return new Reading(
          row.getString(0),
          row.getString(1),
          row.getBoolean(2),
          (Long) row.get(3),
          (Long) row.get(4),
          (Integer) row.get(5),
          row.getString(6));
    }

    Reading newer(Reading other) {
      return ingest.compareTo(other.ingest) >= 0 ? this : other;
    }

    ListedFile.Kept kept(Set<String> keeping) {
      String where = keptIn == null ? ingest : keptIn;
      return new ListedFile.Kept(keeping.contains(where) ? where : ListedFile.Kept.NOWHERE, sha256);
    }

    boolean isListedAs(ListedFile file) {
      Integer day = file.listedOn() == null ? null : (int) file.listedOn().toEpochDay();
      return Objects.equals(listedOn, day);
    }

    boolean isOf(ListedFile file) {
      return size != null
          && size == file.size()
          && modified != null
          && modified.equals(file.modified());
    }
  }
}
