package org.huibao.lake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * Small files of a folder, each replaced as a whole: who looks meanwhile sees the old or the new.
 */
record SmallFiles(FileSystem files, Path folder) {

  /** What stands in a file; empty where it is not there. */
  Optional<byte[]> bytes(String file) {
    try (InputStream stream = files.open(new Path(folder, file))) {
      return Optional.of(stream.readAllBytes());
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read " + new Path(folder, file) + ": " + e.getMessage(), e);
    }
  }

  void write(String file, byte[] bytes) {
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

  UncheckedIOException failure(String file, IOException cause) {
    return new UncheckedIOException(
        "Cannot write " + new Path(folder, file) + ": " + cause.getMessage(), cause);
  }
}
