package org.huibao.lake.ingest;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.util.SerializableConfiguration;
import org.huibao.reference.Reference;
import org.huibao.returns.FileToRead;
import org.huibao.returns.ReturnReading;
import org.huibao.returns.process.IsolatedReader;

/** Reads workbooks on the executors; their bytes never pass through the driver. */
final class ReadFiles {
  private static final String CANNOT_BE_OPENED = "文件无法打开：已不在原处，或没有读取权限，请检查后再运行";

  private ReadFiles() {}

  /** How a district's files are read. */
  private record Reader(IsolatedReader itself, WorkbookBytes bytes, KeptWorkbooks kept, int most) {
    static Reader of(DistrictToRead district, String ingests, Configuration hadoop) {
      Reference reference = district.reference(hadoop);
      // one byte beyond the limit is enough for the finding
      int most = (int) Math.min(Integer.MAX_VALUE - 16, reference.district().limits().bytes() + 1);
      return new Reader(
          new IsolatedReader(reference),
          new WorkbookBytes(hadoop, most),
          new KeptWorkbooks(ingests, hadoop),
          most);
    }
  }

  /**
   * One reading of each of {@code files}, but for those whose bytes are known after all.
   *
   * @param ingests where the lake's ingests lie, with its file system
   */
  static JavaRDD<Reading> read(
      JavaRDD<ListedFile> files,
      List<DistrictToRead> districts,
      String ingests,
      ReadCounters counters) {
    SerializableConfiguration hadoop =
        new SerializableConfiguration(files.context().hadoopConfiguration());
    Map<String, DistrictToRead> byId = new HashMap<>();
    districts.forEach(each -> byId.put(each.id(), each));
    return files.mapPartitions(
        each -> {
          Map<String, Reader> readers = new HashMap<>();
          return eachThatIsNew(
              each,
              file ->
                  reading(
                      file,
                      readers.computeIfAbsent(
                          file.district(), id -> Reader.of(byId.get(id), ingests, hadoop.value())),
                      counters));
        });
  }

  private static Iterator<Reading> eachThatIsNew(
      Iterator<ListedFile> files, Function<ListedFile, Optional<Reading>> read) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, 0), false)
        .map(read)
        .flatMap(Optional::stream)
        .iterator();
  }

  private static Optional<Reading> reading(
      ListedFile listed, Reader reader, ReadCounters counters) {
    WorkbookBytes workbooks = reader.bytes();
    Optional<byte[]> kept =
        Optional.ofNullable(listed.kept())
            .filter(where -> !where.ingest().equals(ListedFile.Kept.NOWHERE))
            .flatMap(where -> reader.kept().bytes(where.ingest(), where.sha256()));
    if (kept.isPresent()) {
      counters.workbooks().add(1);
      FileToRead named = new FileToRead(listed.path(), listed.file(), listed.listedOn());
      ReturnReading again =
          reader
              .itself()
              .read(named, listed.kept().sha256(), kept.get(), workbooks.before(listed.path()));
      return Optional.of(counted(again, listed, null, counters));
    }
    ListedFile file =
        listed.modified() != null
            ? listed
            : workbooks.settled(listed.path()).map(listed::at).orElse(listed);
    counters.workbooks().add(1);
    FileToRead named = new FileToRead(file.path(), file.file(), file.listedOn());
    Optional<WorkbookBytes.Hashed> bytes = workbooks.hashed(file.path());
    if (bytes.isEmpty()) {
      ReturnReading rejected = reader.itself().unread(named, CANNOT_BE_OPENED).reading();
      return isKnown(rejected.itself().sha256(), file, counters)
          ? Optional.empty()
          : Optional.of(counted(rejected, file.untimed().again(null), null, counters));
    }
    WorkbookBytes.Hashed hashed = bytes.get();
    if (isKnown(hashed.sha256(), file, counters)) {
      return Optional.empty();
    }
    ReturnReading reading =
        reader.itself().read(named, hashed.sha256(), hashed.bytes(), workbooks.before(file.path()));
    byte[] whole = hashed.bytes().length < reader.most() ? hashed.bytes() : null;
    return Optional.of(counted(reading, file.again(null), whole, counters));
  }

  private static boolean isKnown(String sha256, ListedFile file, ReadCounters counters) {
    boolean known = file.knownSha256s().contains(sha256);
    counters.unchanged().add(known ? 1 : 0);
    return known;
  }

  private static Reading counted(
      ReturnReading reading, ListedFile file, byte[] whole, ReadCounters counters) {
    counters.findings().add(reading.findings().size());
    return new Reading(reading, file, whole);
  }
}
