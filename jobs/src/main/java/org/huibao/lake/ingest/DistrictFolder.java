package org.huibao.lake.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.huibao.lake.ingest.FolderToList.Depth;
import org.huibao.reference.InvalidReferenceException;
import org.huibao.reference.ReceivedDates;
import org.huibao.reference.ReferenceLoader;

/** A district folder on any file system that Hadoop knows: its files and its returns. */
public final class DistrictFolder {
  public static final String RETURNS = "returns";
  private static final int MOST_SAID = 8;
  private static final String RECEIVED = ReceivedDates.FILE;

  private final Path root;
  private final FileSystem files;

  public DistrictFolder(String root, Configuration configuration) {
    this.root = new Path(root);
    try {
      this.files = this.root.getFileSystem(configuration);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open " + root + ": " + e.getMessage(), e);
    }
  }

  /** True where the folder has a {@code district.yaml}. */
  public boolean isDistrict() {
    return isDistrict(root);
  }

  private boolean isDistrict(Path folder) {
    try {
      return files.isFile(new Path(folder, ReferenceLoader.DISTRICT));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Paths of the districts right below the folder, in order. */
  public List<String> districtsBelow() {
    try {
      return files.exists(root) ? districtsIn(root) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + root + ": " + e.getMessage(), e);
    }
  }

  private List<String> districtsIn(Path around) throws IOException {
    return foldersIn(around).stream()
        .filter(this::isDistrict)
        .map(found -> new Path(around, found.getName()).toString())
        .sorted()
        .toList();
  }

  /** Districts beside the folder; few of them. */
  public List<String> districtsNear() {
    try {
      Path around = root.getParent();
      return around == null || !files.exists(around)
          ? List.of()
          : districtsIn(around).stream().limit(MOST_SAID).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + root + ": " + e.getMessage(), e);
    }
  }

  /** The bytes of a file in the folder; empty where there is none. */
  public Optional<byte[]> bytes(String file) {
    try (InputStream stream = files.open(new Path(root, file))) {
      return Optional.of(stream.readAllBytes());
    } catch (FileNotFoundException absent) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * The days on which returns were received, by path, as {@code received.csv} has them.
   *
   * @throws InvalidReferenceException where {@code received.csv} is wrong
   */
  public Map<String, LocalDate> receivedDates() {
    // a plain map, which every serializer of a cluster can take
    Map<String, LocalDate> dates = new HashMap<>();
    bytes(RECEIVED).ifPresent(bytes -> dates.putAll(ReceivedDates.parse(RECEIVED, bytes)));
    return dates;
  }

  /** Paths of all files among the returns, from the district folder. */
  public Set<String> returnFiles() {
    Path returns = returns();
    Set<String> found = new TreeSet<>();
    try {
      if (files.exists(returns)) {
        int begin = returns.toUri().getPath().length() - RETURNS.length();
        new FilesInFolder(files, new FolderToList(returns.toString(), Depth.ALL_BELOW))
            .forEachRemaining(file -> found.add(file.getPath().toUri().getPath().substring(begin)));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the returns: " + e.getMessage(), e);
    }
  }

  /** Where the returns are. */
  Path returns() {
    return files.makeQualified(new Path(root, RETURNS));
  }

  /**
   * Folders that together have every return once. Only folders are looked for here.
   *
   * @param most no more than so many are looked into
   */
  List<FolderToList> foldersToList(int most) {
    List<FolderToList> found = new ArrayList<>();
    Deque<Path> unopened = new ArrayDeque<>();
    try {
      if (files.exists(returns())) {
        unopened.add(returns());
      }
      while (!unopened.isEmpty() && found.size() + unopened.size() < most) {
        Path folder = unopened.remove();
        found.add(new FolderToList(folder.toString(), Depth.OWN_FILES));
        unopened.addAll(foldersIn(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the returns: " + e.getMessage(), e);
    }
    unopened.forEach(folder -> found.add(new FolderToList(folder.toString(), Depth.ALL_BELOW)));
    return found;
  }

  private List<Path> foldersIn(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    RemoteIterator<FileStatus> entries = FolderEntries.of(files, folder);
    while (entries.hasNext()) {
      FileStatus entry = entries.next();
      if (entry.isDirectory() && !entry.getPath().getName().startsWith(".")) {
        found.add(entry.getPath());
      }
    }
    return found;
  }

  /** The path with its file system, as other machines know it. */
  @Override
  public String toString() {
    return files.makeQualified(root).toString();
  }
}
