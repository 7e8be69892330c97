package org.huibao.lake.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files of a folder one after the other, as the file system gives them; hidden files and
 * folders are left out. However many there are, few are held at a time.
 */
final class FilesInFolder implements Iterator<FileStatus> {
  private final FileSystem files;
  private final FolderToList.Depth depth;
  private final Deque<Path> folders = new ArrayDeque<>();
  private RemoteIterator<FileStatus> entries;
  private FileStatus next;

  FilesInFolder(FileSystem files, FolderToList folder) {
    this.files = files;
    this.depth = folder.depth();
    folders.push(new Path(folder.path()));
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null && (hasEntries() || !folders.isEmpty())) {
        if (hasEntries()) {
          take(entries.next());
        } else {
          entries = FolderEntries.of(files, folders.pop());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the returns: " + e.getMessage(), e);
    }
    return next != null;
  }

  private boolean hasEntries() throws IOException {
    return entries != null && entries.hasNext();
  }

  private void take(FileStatus entry) {
    if (entry.getPath().getName().startsWith(".")) {
      return;
    }
    if (entry.isFile()) {
      next = entry;
    } else if (depth == FolderToList.Depth.ALL_BELOW) {
      folders.push(entry.getPath());
    }
  }

  @Override
  public FileStatus next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    FileStatus file = next;
    next = null;
    return file;
  }
}
