package org.huibao.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huibao.reference.ReferenceLoader;
import org.huibao.returns.EarlierFiles;
import org.huibao.returns.FileToRead;
import org.huibao.returns.Return;
import org.huibao.returns.ReturnReader;
import org.huibao.returns.ReturnReading;
import org.huibao.returns.process.IsolatedReader;
import org.huibao.workbook.parse.MutantBytes;
import org.huibao.workbook.parse.SeedWorkbooks;

/**
 * Reads many damaged workbooks, each to a workbook or one reason; fails on anything else, on more
 * than ten seconds, and on a reading process beyond a gibibyte. Arguments: how many, first seed, a
 * folder for those that were slow or wrong.
 */
public final class Mutants {
  private static final double MOST_SECONDS = 10;
  private static final long MOST_KIBIBYTES = 1L << 20;

  private final IsolatedReader reader = new IsolatedReader(ReferenceLoader.none());
  private final Map<String, Integer> answers = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private double slowest;
  private String slowestName = "";
  private long largest;

  private Mutants() {}

  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    long seed = Long.parseLong(args[1]);
    Mutants mutants = new Mutants();
    Map<String, byte[]> byName = new TreeMap<>(SeedWorkbooks.byName());
    try (Stream<Path> files = Files.walk(Path.of(args[3]))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        byName.putIfAbsent(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    List<Map.Entry<String, byte[]>> seeds = List.copyOf(byName.entrySet());
    for (int i = 0; i < count; i++) {
      Map.Entry<String, byte[]> whole = seeds.get(i % seeds.size());
      byte[] mutant = new MutantBytes(seed + i).of(whole.getValue());
      mutants.read(whole.getKey() + "#" + (seed + i), mutant, Path.of(args[2]));
    }
    mutants.report(count);
    System.exit(mutants.failures.isEmpty() ? 0 : 1);
  }

  private void read(String name, byte[] bytes, Path kept) throws IOException {
    long began = System.nanoTime();
    String answer;
    try {
      FileToRead file = new FileToRead(name, name, null);
      ReturnReading reading =
          reader.read(file, ReturnReader.sha256(bytes), bytes, EarlierFiles.NONE);
      answer = answer(reading);
      wrongWith(reading).ifPresent(wrong -> failures.add(name + ": " + wrong));
    } catch (RuntimeException | Error e) {
      answer = "threw " + e;
      failures.add(name + ": " + e);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    answers.merge(answer, 1, Integer::sum);
    if (seconds > slowest) {
      slowest = seconds;
      slowestName = name;
    }
    largest = Math.max(largest, peakOfWorkers());
    if (seconds > MOST_SECONDS) {
      failures.add(name + " took " + seconds + " s");
    }
    if (seconds > 2 || answer.startsWith("threw")) {
      Files.createDirectories(kept);
      Files.write(kept.resolve(name.replace('#', '-')), bytes);
    }
    if (largest > MOST_KIBIBYTES) {
      failures.add(name + " took the reading process to " + largest + " KiB");
    }
  }

  private static String answer(ReturnReading reading) {
    Return itself = reading.itself();
    return itself.status().equals(Return.REJECTED)
        ? "refused: " + itself.reason().replaceAll("（[^可]*）|，?请.*|；.*", "")
        : "read as " + itself.format();
  }

  /** Cells that do not balance, a surprise, or a refusal that is not one finding. */
  private static Optional<String> wrongWith(ReturnReading reading) {
    Return itself = reading.itself();
    if (itself.status().equals(Return.REJECTED)) {
      boolean oneFinding = reading.findings().size() == 1;
      return itself.reason().startsWith("读取时出错") || !oneFinding
          ? Optional.of(reading.findings().size() + " findings, " + itself.reason())
          : Optional.empty();
    }
    return itself.cellsNumeric() == itself.cellsObserved() + itself.cellsExplained()
        ? Optional.empty()
        : Optional.of("cells out of balance");
  }

  /** The most memory that any child of this process has held, in KiB; 0 where nobody tells. */
  private static long peakOfWorkers() {
    return ProcessHandle.current()
        .children()
        .mapToLong(child -> peak(Path.of("/proc", String.valueOf(child.pid()), "status")))
        .max()
        .orElse(0);
  }

  private static long peak(Path status) {
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException gone) {
      return 0;
    }
  }

  private void report(int count) {
    answers.forEach((answer, times) -> System.out.printf("%6d  %s%n", times, answer));
    System.out.printf("%d mutants, slowest %.1f s (%s)%n", count, slowest, slowestName);
    System.out.printf("largest reading process %d MiB%n", largest / 1024);
    failures.forEach(failure -> System.out.println("FAILED " + failure));
  }
}
