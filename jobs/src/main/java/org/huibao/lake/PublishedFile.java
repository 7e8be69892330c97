package org.huibao.lake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.huibao.returns.ReturnReader;

/** What a publication's table is known by: how many rows it has, and the SHA-256 of its files. */
public record PublishedFile(long rows, String sha256) {
  private static final int BUFFER = 1 << 16;

  /** Of the table that lies in {@code folder}. */
  public static PublishedFile of(Path folder, Configuration configuration) {
    try {
      FileSystem files = folder.getFileSystem(configuration);
      MessageDigest digest = ReturnReader.digest();
      long rows = 0;
      for (Path file : Lake.dataFiles(files, folder)) {
        add(files, file, digest);
        try (ParquetFileReader reader = ParquetFooters.open(file, configuration)) {
          rows += reader.getRecordCount();
        }
      }
      return new PublishedFile(rows, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException | RuntimeException e) {
      throw new UnreadableTableException(folder, e);
    }
  }

  /** A table is damaged, or is none. */
  public static final class UnreadableTableException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    UnreadableTableException(Path folder, Exception cause) {
      super(
          "Cannot read " + folder + ": " + cause.getMessage(),
          cause instanceof IOException io ? io : new IOException(cause));
    }
  }

  private static void add(FileSystem files, Path file, MessageDigest digest) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (InputStream stream = files.open(file)) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
  }
}
