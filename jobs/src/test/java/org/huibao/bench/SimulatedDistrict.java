package org.huibao.bench;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;

/**
 * A district of 10 to 60 towns in two groups, whose towns and three bureaus report twenty
 * indicators, some eighty numbers a town, every quarter.
 *
 * @param number from 1; of any 51 one after the other no two have as many towns
 */
record SimulatedDistrict(Path folder, int number) {
  static final int FIRST_YEAR = 2003;
  static final int LAST_YEAR = 2004;

  private static final int LEAST_TOWNS = 10;
  private static final int MOST_TOWNS = 60;

  /** Leaves no remainder twice before each came once. */
  private static final int STEP = 37;

  static SimulatedDistrict in(Path root, int number) {
    return new SimulatedDistrict(root.resolve("districts/" + id(number)), number);
  }

  private static String id(int number) {
    return "d%04d".formatted(number);
  }

  String id() {
    return id(number);
  }

  int towns() {
    return LEAST_TOWNS + number * STEP % (MOST_TOWNS - LEAST_TOWNS + 1);
  }

  /** The reference that {@link #writeReference} wrote. */
  Reference reference() {
    return ReferenceLoader.load(this::bytes);
  }

  private Optional<byte[]> bytes(String file) {
    Path path = folder.resolve(file);
    try {
      return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }

  void writeReference() throws IOException {
    Files.createDirectories(folder.resolve("reference"));
    write(
        "district.yaml",
        Stream.of(
            "id: " + id(),
            "name: 第%d区".formatted(number),
            "place: " + id(),
            "groups: {east: 东部, west: 西部}"));
    write(
        "reference/places.csv",
        Stream.concat(
            Stream.of(
                "place_id,name,aliases,level,parent,group",
                "%s,第%d区,全区,district,,".formatted(id(), number)),
            eachTown("t%1$02d,%2$s,,town," + id() + ",%3$s")));
    write(
        "reference/population.csv",
        Stream.concat(
            Stream.of("place_id,year,population"),
            IntStream.rangeClosed(FIRST_YEAR - 1, LAST_YEAR)
                .mapToObj(year -> eachTown("t%1$02d," + year + ",%4$d"))
                .flatMap(lines -> lines)));
    write(
        "reference/reporters.csv",
        Stream.concat(
            Stream.of("reporter_id,name,aliases,place_id", "tjj,统计局,,", "czj,财政局,,", "jmj,经贸局,,"),
            eachTown("t%1$02d,%2$s,,t%1$02d")));
    write(
        "reference/schedule.csv",
        Stream.concat(
            Stream.of(
                "form,title,reporter_id,frequency,due_day",
                "统01,国民经济主要指标,tjj,quarter,20",
                "财01,财政收入完成情况,czj,quarter,10",
                "经01,工业和外经主要指标,jmj,quarter,18"),
            eachTown("乡01,主要经济指标完成情况,t%1$02d,quarter,12")));
    copy("indicators.csv");
    copy("composites.csv");
  }

  /** A line to a town of its number, name, group and population. */
  private Stream<String> eachTown(String line) {
    return IntStream.rangeClosed(1, towns())
        .mapToObj(
            n ->
                line.formatted(
                    n,
                    BenchDistrict.town(n - 1),
                    n % 2 == 0 ? "west" : "east",
                    20_000 + (number + n) * 7_919 % 60_000));
  }

  private void write(String file, Stream<String> lines) throws IOException {
    Files.write(folder.resolve(file), List.copyOf(lines.toList()));
  }

  /** Every district has the same indicators. */
  private void copy(String file) throws IOException {
    try (InputStream stream = SimulatedDistrict.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new FileNotFoundException("Cannot find " + file + " beside the bench");
      }
      Files.write(folder.resolve("reference/" + file), stream.readAllBytes());
    }
  }
}
