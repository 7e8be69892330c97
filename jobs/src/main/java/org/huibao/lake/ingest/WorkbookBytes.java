package org.huibao.lake.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.hadoop.util.functional.RemoteIterators;
import org.huibao.returns.EarlierFiles;
import org.huibao.returns.EarlierFiles.EarlierFile;
import org.huibao.returns.ReturnReader;

/**
 * Where a task gets the bytes of workbooks.
 *
 * @param most no more than so many bytes are held of any file
 */
record WorkbookBytes(Configuration hadoop, int most) {
  private static final int LOOKS = 3;

  /** The first bytes of a file, and the SHA-256 of all. */
  record Hashed(byte[] bytes, String sha256) {}

  /**
   * A file's state once it is so old that a later change would show; waits until then. Empty where
   * it keeps changing, or changed in the future.
   */
  Optional<FileStatus> settled(String path) {
    try {
      Path file = new Path(path);
      FileSystem files = file.getFileSystem(hadoop);
      for (int look = 0; look < LOOKS; look++) {
        FileStatus status = files.getFileStatus(file);
        long age = System.currentTimeMillis() - status.getModificationTime();
        if (age >= ListedReturns.TICK.toMillis()) {
          return Optional.of(status);
        }
        if (age < 0) {
          return Optional.empty();
        }
        TimeUnit.MILLISECONDS.sleep(ListedReturns.TICK.toMillis() - age);
      }
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (IOException e) {
      // to read it will say so
      return Optional.empty();
    }
  }

  /** Reads a file once, to its end; empty where it is gone or nobody lets us read it. */
  Optional<Hashed> hashed(String path) {
    try (InputStream stream = open(path);
        DigestInputStream digesting = new DigestInputStream(stream, ReturnReader.digest())) {
      byte[] bytes = digesting.readNBytes(most);
      digesting.transferTo(OutputStream.nullOutputStream());
      MessageDigest digest = digesting.getMessageDigest();
      return Optional.of(new Hashed(bytes, HexFormat.of().formatHex(digest.digest())));
    } catch (FileNotFoundException | FileSystemException | AccessControlException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  /** The files before a workbook in its folder. */
  EarlierFiles before(String path) {
    return () -> {
      Path file = new Path(path);
      try {
        return RemoteIterators.toList(
                FolderEntries.of(file.getFileSystem(hadoop), file.getParent()))
            .stream()
            .filter(FileStatus::isFile)
            .map(FileStatus::getPath)
            .filter(other -> other.compareTo(file) < 0)
            .sorted(Comparator.reverseOrder())
            .flatMap(this::earlier);
      } catch (IOException e) {
        throw new UncheckedIOException(
            "Cannot list " + file.getParent() + ": " + e.getMessage(), e);
      }
    };
  }

  private Stream<EarlierFile> earlier(Path file) {
    try (InputStream stream = open(file.toString())) {
      return Stream.of(new EarlierFile(file.getName(), stream.readNBytes(most)));
    } catch (FileNotFoundException | FileSystemException | AccessControlException e) {
      // its own reading says so
      return Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private InputStream open(String path) throws IOException {
    Path file = new Path(path);
    return bare(file.getFileSystem(hadoop)).open(file);
  }

  /**
   * Hadoop's file system of a local disk looks for a file of checksums beside each, under a name
   * that may not have a colon. Nobody writes such files beside returns.
   */
  private static FileSystem bare(FileSystem files) {
    return files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
  }
}
