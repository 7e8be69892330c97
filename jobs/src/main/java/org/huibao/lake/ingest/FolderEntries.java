package org.huibao.lake.ingest;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.util.functional.RemoteIterators;

/** What a folder holds, whatever one of its entries is. */
final class FolderEntries {
  private FolderEntries() {}

  /**
   * The entries of {@code folder}. A link that leads round in a circle ends the listing of a local
   * folder: then each is asked for by itself, and one that does not answer is a file, so that
   * reading it says so.
   */
  static RemoteIterator<FileStatus> of(FileSystem files, Path folder) throws IOException {
    try {
      // not listFiles: on a local disk that asks for every file's owner, a process each
      return files.listStatusIterator(folder);
    } catch (FileSystemException circle) {
      List<FileStatus> found = new ArrayList<>();
      try (Stream<java.nio.file.Path> all =
          Files.list(java.nio.file.Path.of(folder.toUri().getPath()))) {
        for (java.nio.file.Path each : all.sorted().toList()) {
          found.add(status(files, new Path(each.toUri())));
        }
      }
      return RemoteIterators.remoteIteratorFromIterable(found);
    }
  }

  private static FileStatus status(FileSystem files, Path entry) {
    try {
      return files.getFileStatus(entry);
    } catch (IOException doesNotAnswer) {
      return new FileStatus(0, false, 0, 0, 0, entry);
    }
  }
}
