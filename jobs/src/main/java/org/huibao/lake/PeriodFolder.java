package org.huibao.lake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
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

  private final SmallFiles folder;

  /**
   * @param folder of the period, with its file system
   */
  PeriodFolder(FileSystem files, Path folder) {
    this.folder = new SmallFiles(files, folder);
  }

  Optional<FinalMark> mark() {
    return folder
        .bytes(FINAL)
        .map(
            bytes -> {
              try {
                return JsonFile.MAPPER.readValue(bytes, FinalMark.class);
              } catch (IOException e) {
                throw new UncheckedIOException(
                    "Cannot read " + new Path(folder.folder(), FINAL) + ": " + e.getMessage(), e);
              }
            });
  }

  /** A vintage is 定稿 from now on: later ones stand beside it. */
  public void mark(FinalMark mark) {
    folder.write(FINAL, JsonFile.of(mark));
  }

  /** None is 定稿 any more. */
  public void reopen() {
    try {
      folder.files().delete(new Path(folder.folder(), FINAL), false);
    } catch (IOException e) {
      throw folder.failure(FINAL, e);
    }
  }

  /** Lets {@code latest.json} say where the vintage in force is. */
  public void follow(PublishedPeriod period) {
    Optional<byte[]> tables = folder.bytes(period.inForce().number() + "/" + TABLES);
    if (tables.isEmpty()) {
      // of an earlier version
      return;
    }
    try {
      ObjectNode latest = (ObjectNode) JsonFile.MAPPER.readTree(tables.get());
      period.mark().ifPresent(mark -> latest.set("final", JsonFile.MAPPER.valueToTree(mark)));
      byte[] now = JsonFile.of(latest);
      if (!folder.bytes(LATEST).filter(before -> Arrays.equals(before, now)).isPresent()) {
        folder.write(LATEST, now);
      }
    } catch (IOException e) {
      throw folder.failure(LATEST, e);
    }
  }
}
