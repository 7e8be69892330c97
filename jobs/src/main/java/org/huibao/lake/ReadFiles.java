package org.huibao.lake;

import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.huibao.reference.Reference;
import org.huibao.returns.FileToRead;
import org.huibao.returns.ReturnReader;
import org.huibao.returns.ReturnReading;

/** Reads workbooks on the executors; their bytes never pass through the driver. */
final class ReadFiles {
  /** A reading, with the state of its file that says next time whether it changed. */
  static final StructType READINGS =
      ReturnReading.SCHEMA.add(ListedFile.SIZE, "bigint").add(ListedFile.MODIFIED, "bigint");

  private ReadFiles() {}

  /** One reading of each of {@code files}, but for those whose bytes are known after all. */
  static JavaRDD<Row> read(JavaRDD<ListedFile> files, Reference reference, ReadCounters counters) {
    SerializableConfiguration hadoop =
        new SerializableConfiguration(files.context().hadoopConfiguration());
    // one byte beyond the limit is enough for the finding
    int most = (int) Math.min(Integer.MAX_VALUE - 16, reference.district().limits().bytes() + 1);
    return files.mapPartitions(
        each -> {
          ReturnReader reader = new ReturnReader(reference);
          WorkbookBytes bytes = new WorkbookBytes(hadoop.value(), most);
          return eachThatIsNew(each, file -> reading(file, reader, bytes, counters));
        });
  }

  private static Iterator<Row> eachThatIsNew(
      Iterator<ListedFile> files, Function<ListedFile, Optional<Row>> read) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, 0), false)
        .map(read)
        .flatMap(Optional::stream)
        .iterator();
  }

  private static Optional<Row> reading(
      ListedFile file, ReturnReader reader, WorkbookBytes workbooks, ReadCounters counters) {
    WorkbookBytes.Hashed hashed = workbooks.hashed(file.path());
    counters.workbooks().add(1);
    if (file.knownSha256s().contains(hashed.sha256())) {
      counters.unchanged().add(1);
      return Optional.empty();
    }
    ReturnReading reading =
        reader.read(
            new FileToRead(file.path(), file.file(), file.listedOn()),
            hashed.sha256(),
            hashed.bytes(),
            workbooks.before(file.path()));
    counters.findings().add(reading.findings().size());
    Row tables = reading.toRow();
    return Optional.of(
        RowFactory.create(
            tables.get(0),
            tables.get(1),
            tables.get(2),
            tables.get(3),
            tables.get(4),
            file.size(),
            file.modified()));
  }
}
