package org.huibao.lake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * What stands beside the vintages of a period: {@code final.json}, which of them is 定稿, and {@code
 * latest.json}, where programs that are not ours find the tables of the one in force.
 */
public final class PeriodFolder {
  /** Which tables a vintage has, in its own folder. */
  public static final String TABLES = "tables.json";

  static final String FINAL = "final.json";
  private static final String LATEST = "latest.json";

  private final FileSystem files;
  private final Path folder;

  /**
   * @param folder of the period, with its file system
   */
  PeriodFolder(FileSystem files, Path folder) {
    this.files = files;
    this.folder = folder;
  }

  Optional<FinalMark> mark() {
    return bytes(FINAL)
        .map(
            bytes -> {
              try {
                return JsonFile.MAPPER.readValue(bytes, FinalMark.class);
              } catch (IOException e) {
                throw new UncheckedIOException(
                    "Cannot read " + new Path(folder, FINAL) + ": " + e.getMessage(), e);
              }
            });
  }

  /** A vintage is 定稿 from now on: later ones stand beside it. */
  public void mark(FinalMark mark) {
    write(FINAL, JsonFile.of(mark));
  }

  /** None is 定稿 any more. */
  public void reopen() {
    try {
      files.delete(new Path(folder, FINAL), false);
    } catch (IOException e) {
      throw failure(FINAL, e);
    }
  }

  /** Lets {@code latest.json} say where the vintage in force is. */
  public void follow(PublishedPeriod period) {
    Optional<byte[]> tables = bytes(period.inForce().number() + "/" + TABLES);
    if (tables.isEmpty()) {
      // of an earlier version
      return;
    }
    try {
      ObjectNode latest = (ObjectNode) JsonFile.MAPPER.readTree(tables.get());
      period.mark().ifPresent(mark -> latest.set("final", JsonFile.MAPPER.valueToTree(mark)));
      byte[] now = JsonFile.of(latest);
      if (!bytes(LATEST).filter(before -> Arrays.equals(before, now)).isPresent()) {
        write(LATEST, now);
      }
    } catch (IOException e) {
      throw failure(LATEST, e);
    }
  }

  private Optional<byte[]> bytes(String file) {
    try (InputStream stream = files.open(new Path(folder, file))) {
      return Optional.of(stream.readAllBytes());
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read " + new Path(folder, file) + ": " + e.getMessage(), e);
    }
  }

  /** In one step: who looks meanwhile sees the old or the new. */
  private void write(String file, byte[] bytes) {
    Path target = new Path(folder, file);
    Path unseen = new Path(folder, "_" + file);
    try {
      try (OutputStream stream = files.create(unseen, true)) {
        stream.write(bytes);
      }
      FileContext.getFileContext(files.getUri(), files.getConf())
          .rename(
              files.makeQualified(unseen), files.makeQualified(target), Options.Rename.OVERWRITE);
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  private UncheckedIOException failure(String file, IOException cause) {
    return new UncheckedIOException(
        "Cannot write " + new Path(folder, file) + ": " + cause.getMessage(), cause);
  }
}
