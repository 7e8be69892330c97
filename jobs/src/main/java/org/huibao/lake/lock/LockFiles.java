package org.huibao.lake.lock;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The lock files of a folder, {@code _staging/_lock-000001} and so on. Who creates the next number
 * holds the lock: a file system creates a file for one only. So a lock that is left behind is
 * passed over, never removed and made again by two at a time.
 */
final class LockFiles {
  private static final String PREFIX = "_lock-";

  private final FileSystem files;
  private final Path staging;

  LockFiles(FileSystem files, Path staging) {
    this.files = files;
    this.staging = staging;
  }

  static boolean isLock(Path path) {
    return path.getName().startsWith(PREFIX);
  }

  /** The lock in force, if any. */
  Optional<FileStatus> newest() throws IOException {
    List<FileStatus> locks = all();
    return locks.isEmpty() ? Optional.empty() : Optional.of(locks.get(locks.size() - 1));
  }

  private List<FileStatus> all() throws IOException {
    if (!files.exists(staging)) {
      return List.of();
    }
    return Arrays.stream(files.listStatus(staging, LockFiles::isLock))
        .sorted(Comparator.comparing(status -> status.getPath().getName()))
        .toList();
  }

  /** The lock after {@code passedOver}, unless another is faster. */
  Optional<Path> createAfter(Optional<FileStatus> passedOver) throws IOException {
    int last = passedOver.map(FileStatus::getPath).map(LockFiles::number).orElse(0);
    Path lock = new Path(staging, PREFIX + "%06d".formatted(last + 1));
    if (!create(lock, Holder.me().text())) {
      return Optional.empty();
    }
    List<FileStatus> others =
        all().stream().filter(each -> number(each.getPath()) != last + 1).toList();
    for (FileStatus other : others) {
      // others came and went since this one looked, and one of them may be there still
      if (passedOver.filter(known -> isSame(known, other)).isEmpty()) {
        files.delete(lock, false);
        return Optional.empty();
      }
    }
    for (FileStatus passed : others) {
      files.delete(passed.getPath(), false);
    }
    return Optional.of(lock);
  }

  private static int number(Path lock) {
    return Integer.parseInt(lock.getName().substring(PREFIX.length()));
  }

  private static boolean isSame(FileStatus one, FileStatus other) {
    return one.getPath().equals(other.getPath())
        && one.getModificationTime() == other.getModificationTime();
  }

  private boolean create(Path lock, byte[] text) throws IOException {
    files.mkdirs(staging);
    if (files instanceof LocalFileSystem local) {
      // Hadoop looks first and creates then
      try {
        Files.write(local.pathToFile(lock).toPath(), text, StandardOpenOption.CREATE_NEW);
        return true;
      } catch (FileAlreadyExistsException another) {
        return false;
      }
    }
    try (OutputStream stream = files.create(lock, false)) {
      stream.write(text);
      return true;
    } catch (IOException e) {
      if (files.exists(lock)) {
        return false;
      }
      throw e;
    }
  }

  /** Who holds a lock; empty where its file does not say. */
  Optional<Holder> holder(Path lock) {
    try (InputStream stream = files.open(lock)) {
      return Holder.parse(stream.readAllBytes());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** Shows that the holder is still there. */
  void renew(Path lock) throws IOException {
    files.setTimes(lock, System.currentTimeMillis(), -1);
  }

  void release(Path lock) throws IOException {
    files.delete(lock, false);
  }
}
