package org.huibao.soak;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huibao.pipeline.Longhe;

/**
 * A return comes in to a lake that has a vintage, and the run that takes it in is killed, at
 * moments spread over its length; the next run must leave what an uninterrupted one leaves, byte by
 * byte. Meanwhile a reader looks on. Arguments: how many kills, a folder to work in.
 */
public final class Kills {
  private final Path folder;
  private final Longhe district;
  private final List<String> failures = new ArrayList<>();
  private final Map<String, Integer> reached = new TreeMap<>();
  private long looks;

  private Kills(Path folder) {
    this.folder = folder;
    this.district = Longhe.in(folder.resolve("longhe"));
  }

  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    Path folder = Path.of(args[1]);
    delete(folder);
    Kills kills = new Kills(folder);
    kills.trial(count);
    kills.report(count);
    System.exit(kills.failures.isEmpty() ? 0 : 1);
  }

  private void trial(int count) throws Exception {
    Path before = folder.resolve("before");
    Path uninterrupted = folder.resolve("uninterrupted");
    district.receives("2024-07-10/青石镇.xls", "青石镇", 100);
    ended(run(before), "the first run");
    district.receives("2024-07-20/白沙镇.xls", "白沙镇", 50);
    copy(before, uninterrupted);
    long began = System.nanoTime();
    ended(run(uninterrupted), "the uninterrupted run");
    long length = System.nanoTime() - began;
    System.out.printf("uninterrupted: %.1f s%n", length / 1e9);
    Map<String, List<String>> whole = VisibleFiles.now(lake(uninterrupted), out(uninterrupted));
    for (int i = 0; i < count; i++) {
      Path killed = folder.resolve("killed-" + (i + 1));
      VisibleFiles visible;
      OptionalLong missed;
      do {
        delete(killed);
        copy(before, killed);
        visible = VisibleFiles.of(lake(killed), out(killed), whole);
        missed = kill(killed, visible, length * (2 * i + 1) / (2 * count));
        if (missed.isPresent()) {
          // shorter than the uninterrupted run: no kill, and an earlier moment is due
          length = missed.getAsLong();
          tally(visible);
        }
      } while (missed.isPresent());
      Process again = run(killed);
      visible.watch(again);
      ended(again, "the run after kill " + (i + 1));
      int known = failures.size();
      compare(uninterrupted, killed, i + 1);
      tally(visible);
      System.out.println(failures.size() == known ? "    then the same" : "    then NOT THE SAME");
      delete(killed);
    }
  }

  private void tally(VisibleFiles visible) {
    looks += visible.looks().get();
    visible.halfMade().forEach(seen -> failures.add("half-made: " + seen));
  }

  /** Kills a run after so long; where it ends before, says how long it took. */
  private OptionalLong kill(Path place, VisibleFiles visible, long nanos) throws Exception {
    Process run = run(place);
    long began = System.nanoTime();
    while (System.nanoTime() - began < nanos && run.isAlive()) {
      visible.look();
      Thread.sleep(10);
    }
    if (!run.isAlive()) {
      ended(run, "a run to be killed");
      long took = System.nanoTime() - began;
      System.out.printf("ended in %.1f s, before it could be killed: once more%n", took / 1e9);
      return OptionalLong.of(took);
    }
    List<ProcessHandle> children = run.descendants().toList();
    run.destroyForcibly().waitFor();
    children.forEach(ProcessHandle::destroyForcibly);
    visible.look();
    Map<String, List<String>> seen = VisibleFiles.now(lake(place), out(place));
    String last = "before the ingest";
    for (String step :
        List.of(
            "ingest 000002",
            "publication longhe/2024-06/v0002",
            "documents longhe/2024-06/v0002")) {
      last = seen.containsKey(step) ? "after the " + step.replaceFirst(" .*", "") : last;
    }
    reached.merge(last, 1, Integer::sum);
    System.out.printf("killed at %.1f s, %s%n", nanos / 1e9, last);
    return OptionalLong.empty();
  }

  private Process run(Path place) throws IOException {
    Files.createDirectories(place);
    Path log = folder.resolve("log");
    return new ProcessBuilder(
            "scripts/run",
            district.folder().toString(),
            "--period",
            "2024H1",
            "--lake",
            lake(place).toString(),
            "--out",
            out(place).toString())
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  private static Path lake(Path place) {
    return place.resolve("lake");
  }

  private static Path out(Path place) {
    return place.resolve("out");
  }

  private void ended(Process run, String what) throws InterruptedException {
    if (!run.waitFor(10, TimeUnit.MINUTES) || run.exitValue() != 0) {
      throw new IllegalStateException(
          "Cannot go on: " + what + " did not end well; see " + folder.resolve("log"));
    }
  }

  private void compare(Path expected, Path actual, int kill) throws IOException {
    for (String part : List.of("lake/publications", "out")) {
      Map<String, byte[]> wanted = bytes(expected.resolve(part));
      Map<String, byte[]> found = bytes(actual.resolve(part));
      if (!wanted.keySet().equals(found.keySet())) {
        failures.add("kill " + kill + ": " + part + " has " + found.keySet());
      }
      wanted.forEach(
          (file, bytes) -> {
            if (found.containsKey(file) && !java.util.Arrays.equals(bytes, found.get(file))) {
              failures.add("kill " + kill + ": " + part + "/" + file + " differs");
            }
          });
    }
    Path staging = lake(actual).resolve("_staging");
    try (Stream<Path> left = Files.list(staging)) {
      left.forEach(file -> failures.add("kill " + kill + ": left behind " + file));
    }
  }

  private static Map<String, byte[]> bytes(Path root) throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(root.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return bytes;
  }

  private void report(int count) {
    reached.forEach((moment, times) -> System.out.printf("%6d  killed %s%n", times, moment));
    System.out.printf(
        "%d kills, each followed by a run that must give the same bytes; %d looks meanwhile%n",
        count, looks);
    failures.forEach(failure -> System.out.println("FAILED " + failure));
    System.out.println(failures.isEmpty() ? "all the same, nothing half-made" : "NOT THE SAME");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failed)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
