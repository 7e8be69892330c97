package org.huibao.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huibao.pipeline.console.NothingUsableException;
import org.huibao.returns.EarlierFiles;
import org.huibao.returns.EarlierFiles.EarlierFile;

/** The files that a person named, and those in the folders they named. */
final class WorkbookFiles {
  private WorkbookFiles() {}

  /**
   * In the order the paths were given, those of a folder by name; hidden ones left out, each once.
   * A folder that may not be looked into stands for itself.
   */
  static List<Path> in(List<Path> paths) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NothingUsableException("Cannot read " + path + ": there is no such file");
      }
      files.addAll(below(path));
    }
    if (files.isEmpty()) {
      throw new NothingUsableException("Cannot read " + paths + ": there are no files");
    }
    return List.copyOf(files);
  }

  /** The files before {@code file} in its folder. */
  static EarlierFiles before(Path file) {
    return () -> {
      SortedSet<Path> beside = new TreeSet<>(Comparator.reverseOrder());
      Path folder = file.toAbsolutePath().getParent();
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(other -> Files.isRegularFile(other) && Files.isReadable(other))
            .filter(other -> other.compareTo(file.toAbsolutePath()) < 0)
            .forEach(beside::add);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot look into " + folder + ": " + e, e);
      }
      return beside.stream()
          .map(other -> new EarlierFile(other.getFileName().toString(), bytes(other)));
    };
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e, e);
    }
  }

  private static SortedSet<Path> below(Path path) {
    SortedSet<Path> found = new TreeSet<>();
    try {
      Files.walkFileTree(
          path,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return isHidden(folder, path)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!isHidden(file, path)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException denied) {
              found.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look into " + path + ": " + e, e);
    }
    return found;
  }

  private static boolean isHidden(Path file, Path named) {
    return !file.equals(named) && file.getFileName().toString().startsWith(".");
  }
}
