package org.huibao.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader may see of a lake and of the documents: folders that become visible whole, at these
 * depths. Looks again and again, and keeps what was there in part only.
 *
 * @param whole of each folder the files of an uninterrupted run
 */
record VisibleFiles(
    Path lake, Path out, Map<String, List<String>> whole, AtomicLong looks, List<String> halfMade) {

  static VisibleFiles of(Path lake, Path out, Map<String, List<String>> whole) {
    return new VisibleFiles(lake, out, whole, new AtomicLong(), new ArrayList<>());
  }

  /** Every folder there is now that becomes visible in one step, with its files. */
  static Map<String, List<String>> now(Path lake, Path out) {
    Map<String, List<String>> folders = new TreeMap<>();
    below(lake.resolve("ingests"), 1).forEach(f -> folders.put("ingest " + f, tables(lake, f)));
    below(lake.resolve("publications"), 3)
        .forEach(f -> folders.put("publication " + f, files(lake.resolve("publications"), f)));
    below(out, 3).forEach(f -> folders.put("documents " + f, files(out, f)));
    return folders;
  }

  /** Spark names the files of an ingest anew each time: the tables, and how many files each has. */
  private static List<String> tables(Path lake, Path ingest) {
    Map<String, Long> tables =
        files(lake.resolve("ingests"), ingest).stream()
            .filter(file -> file.endsWith(".parquet"))
            .collect(
                Collectors.groupingBy(
                    file -> file.split("/")[0], TreeMap::new, Collectors.counting()));
    return tables.entrySet().stream().map(Object::toString).toList();
  }

  private static List<String> files(Path root, Path folder) {
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.resolve(folder).relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Collection<Path> below(Path root, int depth) {
    try (Stream<Path> found = Files.walk(root, depth)) {
      return found
          .map(root::relativize)
          .filter(path -> path.getNameCount() == depth && !path.toString().isEmpty())
          // latest.json before it has its name: no reader looks at it
          .filter(path -> !path.getFileName().toString().startsWith("_"))
          .filter(path -> !path.startsWith("_staging"))
          .toList();
    } catch (NoSuchFileException notYet) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks until {@code process} has ended, and once more. */
  void watch(Process process) throws InterruptedException {
    while (process.isAlive()) {
      look();
      Thread.sleep(10);
    }
    look();
  }

  void look() {
    Map<String, List<String>> seen;
    try {
      seen = now(lake, out);
    } catch (UncheckedIOException moving) {
      // a folder under _staging went away while it was walked
      return;
    }
    looks.incrementAndGet();
    seen.forEach(
        (folder, files) -> {
          if (!files.equals(whole.get(folder))) {
            halfMade.add(folder + ": " + files);
          }
        });
  }
}
