package org.huibao.lake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.huibao.returns.EarlierFiles;
import org.huibao.returns.EarlierFiles.EarlierFile;
import org.huibao.returns.ReturnReader;

/**
 * Where a task gets the bytes of workbooks.
 *
 * @param most no more than so many bytes are held of any file
 */
record WorkbookBytes(Configuration hadoop, int most) {
  /** The first bytes of a file, and the SHA-256 of all. */
  record Hashed(byte[] bytes, String sha256) {}

  /** Reads a file once, to its end. */
  Hashed hashed(String path) {
    try (InputStream stream = open(path);
        DigestInputStream digesting = new DigestInputStream(stream, ReturnReader.digest())) {
      byte[] bytes = digesting.readNBytes(most);
      digesting.transferTo(OutputStream.nullOutputStream());
      MessageDigest digest = digesting.getMessageDigest();
      return new Hashed(bytes, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  /** The files before a workbook in its folder. */
  EarlierFiles before(String path) {
    return () -> {
      Path file = new Path(path);
      try {
        return Arrays.stream(
                file.getFileSystem(hadoop)
                    .listStatus(file.getParent(), other -> other.compareTo(file) < 0))
            .filter(FileStatus::isFile)
            .map(FileStatus::getPath)
            .sorted(Comparator.reverseOrder())
            .map(each -> new EarlierFile(each.getName(), bytes(each.toString())));
      } catch (IOException e) {
        throw new UncheckedIOException(
            "Cannot list " + file.getParent() + ": " + e.getMessage(), e);
      }
    };
  }

  private byte[] bytes(String path) {
    try (InputStream stream = open(path)) {
      return stream.readNBytes(most);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  private InputStream open(String path) throws IOException {
    Path file = new Path(path);
    return file.getFileSystem(hadoop).open(file);
  }
}
