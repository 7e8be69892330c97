package org.huibao.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.huibao.bulletin.Documents;
import org.huibao.lake.FinalMark;
import org.huibao.lake.Lake;
import org.huibao.lake.PublishedPeriod;
import org.huibao.lake.Vintage;
import org.huibao.lake.lock.RunLock;
import org.huibao.pipeline.manifest.Manifest;

/**
 * Where documents go: {@code OUT/<district>/<period>/<vintage>/}. They become visible by the rename
 * of that folder.
 *
 * @param out as the caller gave it, or with its file system
 */
record DocumentFolder(String out, Configuration hadoop) {
  private static final String FINAL = "定稿.txt";

  /** Does {@code work} when no other run writes documents here. */
  <T> T alone(Lake lake, Consumer<String> say, Supplier<T> work) {
    Path folder = new Path(out);
    if (lake.isAt(folder)) {
      // this run has it to itself already
      return work.get();
    }
    RunLock lock = RunLock.take(files(), folder, say);
    try {
      return work.get();
    } finally {
      lock.close();
    }
  }

  /** True where every document of a vintage is there. */
  boolean isWhole(Vintage vintage) {
    return due(folder(vintage)).isEmpty();
  }

  /** One of a vintage's documents; empty where it is not there. */
  Optional<byte[]> bytes(Vintage vintage, String name) {
    Path file = new Path(folder(vintage), name);
    try {
      if (!files().exists(file)) {
        return Optional.empty();
      }
      try (FSDataInputStream stream = files().open(file)) {
        return Optional.of(stream.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** False where one of a vintage's documents is there and is another than would be written now. */
  boolean isAsIn(Documents documents, Vintage vintage) {
    try {
      for (Map.Entry<String, byte[]> document : documents.files().entrySet()) {
        Path file = new Path(folder(vintage), document.getKey());
        if (files().exists(file)) {
          try (FSDataInputStream stream = files().open(file)) {
            if (!Arrays.equals(stream.readAllBytes(), document.getValue())) {
              return false;
            }
          }
        }
      }
      return true;
    } catch (IOException e) {
      throw failure(folder(vintage), e);
    }
  }

  /**
   * Writes documents where nobody sees them yet; the folder.
   *
   * @param attempt tells the stages of a task apart from those of its other attempts
   */
  Path stage(Map<String, byte[]> documents, Vintage vintage, long attempt) {
    Path stage =
        new Path(out, RunLock.STAGING + "/" + vintage.path().replace('/', '-') + "-" + attempt);
    try {
      for (Map.Entry<String, byte[]> document : documents.entrySet()) {
        write(new Path(stage, document.getKey()), document.getValue());
      }
      return stage;
    } catch (IOException e) {
      throw failure(stage, e);
    }
  }

  /**
   * Makes staged documents visible: the folder at once; or, where it lacks only some, these one by
   * one. Paths of those that are new, as the caller gave them.
   */
  List<String> publish(Path stage, Vintage vintage) {
    Path folder = folder(vintage);
    try {
      List<String> due = due(folder);
      if (!files().exists(folder)) {
        files().mkdirs(folder.getParent());
        rename(stage, folder);
      } else {
        for (String name : due) {
          rename(new Path(stage, name), new Path(folder, name));
        }
        if (files().exists(new Path(stage, Manifest.FILE))) {
          // it names those that have come
          files().delete(new Path(folder, Manifest.FILE), false);
          rename(new Path(stage, Manifest.FILE), new Path(folder, Manifest.FILE));
        }
        files().delete(stage, true);
      }
      return due.stream().map(name -> asGiven(vintage, name)).toList();
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  /** Says which vintage is 定稿, in its manifest and beside all of them, or that none is. */
  void say(PublishedPeriod period) {
    Vintage vintage = period.inForce();
    Path beside = new Path(folder(vintage).getParent(), FINAL);
    try {
      if (period.mark().isEmpty()) {
        if (files().exists(beside)) {
          for (Vintage each : period.vintages()) {
            remark(new Path(folder(each), Manifest.FILE), Optional.empty());
          }
          files().delete(beside, false);
        }
        return;
      }
      FinalMark mark = period.mark().get();
      remark(new Path(folder(vintage), Manifest.FILE), period.mark());
      if (files().exists(folder(vintage))) {
        write(
            beside,
            "%s 为定稿，%s 于 %s 签定。\n"
                .formatted(mark.vintage(), mark.by(), mark.on())
                .getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw failure(beside, e);
    }
  }

  private void remark(Path manifest, Optional<FinalMark> mark) throws IOException {
    if (!files().exists(manifest)) {
      return;
    }
    byte[] before;
    try (FSDataInputStream stream = files().open(manifest)) {
      before = stream.readAllBytes();
    }
    byte[] now = Manifest.marked(before, mark);
    if (!Arrays.equals(before, now)) {
      write(manifest, now);
    }
  }

  private void write(Path file, byte[] bytes) throws IOException {
    try (FSDataOutputStream stream = files().create(file, true)) {
      stream.write(bytes);
    }
  }

  private Path folder(Vintage vintage) {
    return new Path(out, vintage.path());
  }

  private FileSystem files() {
    try {
      FileSystem files = new Path(out).getFileSystem(hadoop);
      // no hidden checksum files beside documents that people open
      files.setWriteChecksum(false);
      return files;
    } catch (IOException e) {
      throw failure(new Path(out), e);
    }
  }

  private static UncheckedIOException failure(Path folder, IOException cause) {
    return new UncheckedIOException("Cannot write " + folder + ": " + cause.getMessage(), cause);
  }

  private List<String> due(Path folder) {
    List<String> due = new ArrayList<>();
    try {
      for (String name : VintageFiles.NAMES) {
        if (!files().exists(new Path(folder, name))) {
          due.add(name);
        }
      }
      return due;
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files().rename(from, to)) {
      throw new IllegalStateException(
          "Cannot write " + to + ": another run is writing it; run again");
    }
  }

  private String asGiven(Vintage vintage, String name) {
    return out + (out.endsWith("/") ? "" : "/") + vintage.path() + "/" + name;
  }
}
