package org.huibao.lake.ingest;

import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * A file among a district's returns as a task listed it.
 *
 * @param district id of the district that it belongs to
 * @param path where its bytes are, as the file system names it
 * @param file path inside the district folder
 * @param size in bytes
 * @param modified milliseconds since 1970; null where the file is too young for its time to mean
 *     anything
 * @param listedOn the received date that {@code received.csv} or a dated folder gives, or null
 * @param kept where its bytes are kept that are to be read again, or null where they are new
 * @param knownSha256s of the bytes that the lake knows under this name and date
 */
record ListedFile(
    String district,
    String path,
    String file,
    long size,
    Long modified,
    LocalDate listedOn,
    Kept kept,
    List<String> knownSha256s) {
  /**
   * Bytes that were read before, under another reference or by another version of this program.
   *
   * @param ingest that has them, or {@link #NOWHERE}
   */
  record Kept(String ingest, String sha256) {
    static final String NOWHERE = "";
  }

  static final String SIZE = "size";
  static final String MODIFIED = "modified";

  /** As it goes from task to task: a row is what every serializer of a cluster can take. */
  Row toRow() {
    return RowFactory.create(
        district,
        path,
        file,
        size,
        modified,
        listedOn,
        kept == null ? null : kept.ingest,
        kept == null ? null : kept.sha256,
        knownSha256s.isEmpty() ? null : knownSha256s.toArray(new String[0]));
  }

  /** The same with what the lake knows of it. */
  ListedFile known(List<String> sha256s) {
    return new ListedFile(district, path, file, size, modified, listedOn, kept, sha256s);
  }

  /** The same, to be read again. */
  ListedFile again(Kept bytes) {
    return new ListedFile(district, path, file, size, modified, listedOn, bytes, knownSha256s);
  }

  /** The same file as it was at another moment. */
  ListedFile at(FileStatus status) {
    return new ListedFile(
        district,
        path,
        file,
        status.getLen(),
        status.getModificationTime(),
        listedOn,
        kept,
        knownSha256s);
  }

  /** The same, where its time does not tell whether it can be read by now. */
  ListedFile untimed() {
    return new ListedFile(district, path, file, size, null, listedOn, kept, knownSha256s);
  }

  /** Of such a row. */
  static ListedFile from(Row row) {
    return new ListedFile(
        row.getString(0),
        row.getString(1),
        row.getString(2),
        sizeOf(row),
        row.isNullAt(4) ? null : row.getLong(4),
        row.getLocalDate(5),
        isKnown(row) ? new Kept(row.getString(6), row.getString(7)) : null,
        row.isNullAt(8) ? List.of() : List.of((String[]) row.get(8)));
  }

  /** What a file is known by in a lake of many districts. */
  static String keyOf(Row row) {
    return key(row.getString(0), row.getString(2));
  }

  static String key(String district, String file) {
    return district + "/" + file;
  }

  /** True where its bytes are to be read again. */
  static boolean isKnown(Row row) {
    return !row.isNullAt(6);
  }

  static long sizeOf(Row row) {
    return row.getLong(3);
  }
}
