package org.huibao.drawn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder of drawings, and the folder of workbooks that were made from them. */
record Drawings(Path folder) {
  private static final String DRAWN = ".txt";

  /** By name. */
  Stream<DrawnReturn> all() {
    Path drawings = folder.resolve("drawings");
    try (Stream<Path> files = Files.walk(drawings)) {
      return files
          .filter(file -> file.toString().endsWith(DRAWN))
          .map(file -> drawings.relativize(file).toString().replace('\\', '/'))
          .map(file -> named(file.substring(0, file.length() - DRAWN.length())))
          .sorted(java.util.Comparator.comparing(DrawnReturn::name))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + drawings, e);
    }
  }

  /** {@code units/in-the-title}. */
  DrawnReturn named(String name) {
    Path file = folder.resolve("drawings").resolve(name + DRAWN);
    try {
      return DrawnReturn.of(name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the drawing " + file, e);
    }
  }

  Path workbook(DrawnReturn drawn, Saving saving) {
    return folder.resolve("workbooks").resolve(saving.file(drawn.name()));
  }
}
