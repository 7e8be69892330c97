package org.huibao.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with a {@code lake}, and in {@code out} the documents made from it. */
record PublishedLake(Path folder) {
  private static final String LAKE = "lake";
  private static final String OUT = "out";
  private static final String INGESTS = "ingests";

  /** Those that hold a lake or documents, by the names of their folders. */
  static SortedMap<String, PublishedLake> below(Path root) throws IOException {
    SortedMap<String, PublishedLake> lakes = new TreeMap<>();
    try (Stream<Path> inside = Files.list(root)) {
      inside
          .filter(
              each -> Files.isDirectory(each.resolve(LAKE)) || Files.isDirectory(each.resolve(OUT)))
          .forEach(each -> lakes.put(each.getFileName().toString(), new PublishedLake(each)));
    }
    return lakes;
  }

  /**
   * Parquet files by table: each of each vintage ({@code publications/wuxing/2004-06/v0001/facts}),
   * and those of all ingests together ({@code ingests/returns}).
   */
  SortedMap<String, List<Path>> tables() throws IOException {
    SortedMap<String, List<Path>> tables = new TreeMap<>();
    filesBelow(folder.resolve(LAKE))
        .forEach(
            (name, file) -> {
              if (name.endsWith(".parquet")) {
                tables.computeIfAbsent(table(Path.of(name)), t -> new ArrayList<>()).add(file);
              }
            });
    return tables;
  }

  private static String table(Path file) {
    Path table = file.getParent();
    return table.startsWith(INGESTS) ? INGESTS + "/" + table.getFileName() : table.toString();
  }

  /**
   * Spark names the files of an ingest anew each time; a publication's bytes are to be the same.
   */
  static boolean isPublished(String table) {
    return !table.startsWith(INGESTS);
  }

  SortedMap<String, Path> documents() throws IOException {
    return filesBelow(folder.resolve(OUT));
  }

  /** By their paths inside {@code root}; hidden and half-made ones left out. */
  private static SortedMap<String, Path> filesBelow(Path root) throws IOException {
    SortedMap<String, Path> found = new TreeMap<>();
    if (Files.isDirectory(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> isVisible(root.relativize(file)))
            .forEach(file -> found.put(root.relativize(file).toString(), file));
      }
    }
    return found;
  }

  private static boolean isVisible(Path inside) {
    for (Path part : inside) {
      if (part.toString().startsWith("_") || part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }
}
