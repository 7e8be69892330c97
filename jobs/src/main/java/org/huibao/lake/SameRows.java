package org.huibao.lake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;

/**
 * Whether two files of {@link VintageWriter} have the same rows. The same rows give the same bytes,
 * up to the footer, which says which vintage it is and what it was made from.
 */
final class SameRows {
  private SameRows() {}

  /** True where each table below {@code stage} is in {@code folder} as well, with the same rows. */
  static boolean everywhere(
      FileSystem files, Path stage, Path folder, List<String> tables, Configuration configuration) {
    try {
      for (String table : tables) {
        Path other = new Path(folder, table);
        if (!files.exists(other)
            || !in(
                files,
                Lake.dataFiles(files, new Path(stage, table)),
                Lake.dataFiles(files, other),
                configuration)) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot compare " + folder + ": " + e.getMessage(), e);
    }
  }

  private static boolean in(
      FileSystem files, List<Path> some, List<Path> others, Configuration configuration)
      throws IOException {
    return some.size() == 1
        && others.size() == 1
        && schema(some.get(0), configuration).equals(schema(others.get(0), configuration))
        && sameData(files, some.get(0), others.get(0));
  }

  private static String schema(Path file, Configuration configuration) throws IOException {
    try (ParquetFileReader reader = ParquetFooters.open(file, configuration)) {
      return reader.getFileMetaData().getSchema().toString();
    }
  }

  private static boolean sameData(FileSystem files, Path one, Path other) throws IOException {
    long length = FixedFooter.dataLength(files, one);
    if (length != FixedFooter.dataLength(files, other)) {
      return false;
    }
    byte[] ours = new byte[1 << 16];
    byte[] theirs = new byte[1 << 16];
    try (InputStream first = files.open(one);
        InputStream second = files.open(other)) {
      for (long left = length; left > 0; ) {
        int part = (int) Math.min(left, ours.length);
        if (first.readNBytes(ours, 0, part) != part
            || second.readNBytes(theirs, 0, part) != part
            || !Arrays.equals(ours, 0, part, theirs, 0, part)) {
          return false;
        }
        left -= part;
      }
    }
    return true;
  }
}
