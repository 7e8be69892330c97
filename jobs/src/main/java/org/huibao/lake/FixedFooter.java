package org.huibao.lake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Parquet keeps a column's encodings as a set of objects and writes them in the order in which the
 * JVM happens to have placed these, another one in every process. Sorted, the same table has the
 * same bytes wherever it is written.
 */
final class FixedFooter {
  /** Length of the footer, and PAR1. */
  private static final int TAIL = 8;

  private FixedFooter() {}

  /** The Parquet file {@code file} with its footer's lists in order. */
  static byte[] in(byte[] file) throws IOException {
    byte[] tail = Arrays.copyOfRange(file, file.length - TAIL, file.length);
    int end = file.length - TAIL;
    int dataLength = end - footerLength(tail);
    byte[] fixed = fixed(Arrays.copyOfRange(file, dataLength, end));
    return ByteBuffer.allocate(dataLength + fixed.length + TAIL)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(file, 0, dataLength)
        .put(fixed)
        .putInt(fixed.length)
        .put(tail, 4, 4)
        .array();
  }

  private static int footerLength(byte[] tail) {
    return ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }

  /** How long the file is up to its footer. */
  static long dataLength(FileSystem files, Path file) throws IOException {
    long length = files.getFileStatus(file).getLen();
    byte[] tail = new byte[TAIL];
    try (FSDataInputStream input = files.open(file)) {
      input.readFully(length - TAIL, tail);
    }
    return length - TAIL - footerLength(tail);
  }

  /** The same footer, its lists in order. */
  static byte[] fixed(byte[] footer) throws IOException {
    FileMetaData metadata = Util.readFileMetaData(new ByteArrayInputStream(footer));
    for (RowGroup group : metadata.getRow_groups()) {
      for (ColumnChunk chunk : group.getColumns()) {
        ColumnMetaData column = chunk.getMeta_data();
        column.getEncodings().sort(Comparator.naturalOrder());
        if (column.isSetEncoding_stats()) {
          column
              .getEncoding_stats()
              .sort(
                  Comparator.comparing(PageEncodingStats::getPage_type)
                      .thenComparing(PageEncodingStats::getEncoding));
        }
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Util.writeFileMetaData(metadata, bytes);
    return bytes.toByteArray();
  }
}
