package org.huibao.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.huibao.lake.lock.RunLock;

/** Where everything is kept: paths, what is there, and the one step that makes things visible. */
public final class Lake {
  private static final String INGESTS = "ingests";
  private static final String PUBLICATIONS = "publications";

  private final Path root;
  private final FileSystem files;
  private RunLock lock;

  /** The lake under {@code root}, a path of any file system that Hadoop knows. */
  public Lake(String root, Configuration configuration) {
    this.root = new Path(root);
    try {
      this.files = this.root.getFileSystem(configuration);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the lake " + root + ": " + e.getMessage(), e);
    }
  }

  /** Does {@code work} when no other run writes here, and what a dead one has left is gone. */
  public <T> T alone(Consumer<String> say, Supplier<T> work) {
    lock = RunLock.take(files, root, say);
    try {
      return work.get();
    } finally {
      lock.close();
    }
  }

  /** True where {@code folder} is the lake itself. */
  public boolean isAt(Path folder) {
    return files
        .makeQualified(root)
        .equals(folder.makeQualified(files.getUri(), files.getWorkingDirectory()));
  }

  /** Ids of the ingests there are, oldest first. */
  public List<String> ingests() {
    return names(new Path(root, INGESTS));
  }

  /** The id after the newest ingest's. */
  public String nextIngest() {
    List<String> ids = ingests();
    int last = ids.isEmpty() ? 0 : Integer.parseInt(ids.get(ids.size() - 1));
    return "%06d".formatted(last + 1);
  }

  /** All publications, by district, period and vintage. */
  public List<Vintage> publications() {
    return periods().stream().flatMap(each -> each.vintages().stream()).toList();
  }

  /** All periods that there are publications of, by district and period. */
  public List<PublishedPeriod> periods() {
    List<PublishedPeriod> found = new ArrayList<>();
    for (String district : names(new Path(root, PUBLICATIONS))) {
      for (String period : names(new Path(root, PUBLICATIONS + "/" + district))) {
        period(district, period).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Which districts there are publications of. */
  public DistrictList districts() {
    return new DistrictList(new SmallFiles(files, new Path(root, PUBLICATIONS)));
  }

  /** A district's period; empty where nothing was published of it. */
  public Optional<PublishedPeriod> period(String district, String period) {
    Path folder = new Path(root, PUBLICATIONS + "/" + district + "/" + period);
    List<FileStatus> there = list(folder);
    List<Vintage> vintages =
        names(there).stream().map(number -> new Vintage(district, period, number)).toList();
    boolean isMarked =
        there.stream().anyMatch(each -> each.getPath().getName().equals(PeriodFolder.FINAL));
    return vintages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PublishedPeriod(
                vintages, isMarked ? folder(district, period).mark() : Optional.empty()));
  }

  /** What stands beside the vintages of a period. */
  public PeriodFolder folder(String district, String period) {
    return new PeriodFolder(files, new Path(root, PUBLICATIONS + "/" + district + "/" + period));
  }

  /** The newest vintage of a district's period, be another one 定稿 or not. */
  public Optional<Vintage> newest(String district, String period) {
    return period(district, period).map(PublishedPeriod::newest);
  }

  /** The vintage after the newest. */
  public Vintage next(String district, String period) {
    int last =
        newest(district, period)
            .map(newest -> Integer.parseInt(newest.number().substring(1)))
            .orElse(0);
    return new Vintage(district, period, "v%04d".formatted(last + 1));
  }

  public Path ingestTable(String ingest, String table) {
    return new Path(root, INGESTS + "/" + ingest + "/" + table);
  }

  /** Where the ingests lie, with the file system. */
  public String ingestsFolder() {
    return files.makeQualified(new Path(root, INGESTS)).toString();
  }

  public Path publicationTable(Vintage publication, String table) {
    return new Path(root, PUBLICATIONS + "/" + publication.path() + "/" + table);
  }

  /** An empty place to write to. */
  public Path stage(String name) {
    Path stage = new Path(root, RunLock.STAGING + "/" + name);
    try {
      files.delete(stage, true);
      files.mkdirs(stage);
      return stage;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + stage + ": " + e.getMessage(), e);
    }
  }

  /** Makes a staged ingest visible, in one step. */
  public void commitIngest(Path stage, String ingest) {
    commit(stage, new Path(root, INGESTS + "/" + ingest));
  }

  /** Makes a staged publication visible, in one step. */
  public void commitPublication(Path stage, Vintage publication) {
    commit(stage, new Path(root, PUBLICATIONS + "/" + publication.path()));
  }

  private void commit(Path stage, Path target) {
    if (lock != null) {
      lock.check();
    }
    try {
      files.mkdirs(target.getParent());
      if (files.exists(target) || !files.rename(stage, target)) {
        throw new IllegalStateException(
            "Cannot publish " + target + ": another run has published it; run again");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot publish " + target + ": " + e.getMessage(), e);
    }
  }

  /** True where the tables of a staged vintage have the same rows as those of {@code other}. */
  public boolean hasSameRows(
      Path stage, Vintage other, List<String> tables, Configuration configuration) {
    Path folder = new Path(root, PUBLICATIONS + "/" + other.path());
    return SameRows.everywhere(files, stage, folder, tables, configuration);
  }

  /** Removes a stage that is no longer needed. */
  public void discard(Path stage) {
    try {
      files.delete(stage, true);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + stage + ": " + e.getMessage(), e);
    }
  }

  /** True where {@code path} is there. */
  public boolean has(Path path) {
    try {
      return files.exists(path);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  /** True where there is a lake, be it empty. */
  public boolean exists() {
    try {
      return files.exists(root);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look at " + root + ": " + e.getMessage(), e);
    }
  }

  public FileSystem files() {
    return files;
  }

  private List<String> names(Path folder) {
    return names(list(folder));
  }

  private static List<String> names(List<FileStatus> entries) {
    return entries.stream()
        .filter(FileStatus::isDirectory)
        .map(status -> status.getPath().getName())
        .filter(name -> !name.startsWith("_") && !name.startsWith("."))
        .sorted()
        .toList();
  }

  private List<FileStatus> list(Path folder) {
    try {
      return files.exists(folder) ? List.of(files.listStatus(folder)) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Ids of the ingests that have a table: one of an earlier version may lack it. */
  public List<String> ingestsWith(String table) {
    return ingests().stream().filter(id -> has(ingestTable(id, table))).toList();
  }

  /** The paths of one table over many ingests. */
  public String[] ingestTables(String table) {
    return ingestsWith(table).stream()
        .map(id -> ingestTable(id, table))
        .map(Path::toString)
        .toArray(String[]::new);
  }

  /** The root as it was given. */
  @Override
  public String toString() {
    return root.toString();
  }

  static List<Path> dataFiles(FileSystem files, Path table) throws IOException {
    return Arrays.stream(files.listStatus(table))
        .map(FileStatus::getPath)
        .filter(path -> path.getName().endsWith(".parquet"))
        .sorted()
        .toList();
  }
}
