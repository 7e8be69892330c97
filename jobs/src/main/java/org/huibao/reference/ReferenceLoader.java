package org.huibao.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.huibao.words.LabelText;
import org.huibao.words.Units;

/** Reads a district folder and refuses it with all that is wrong at once. */
public final class ReferenceLoader {
  /** The file that makes a folder a district. */
  public static final String DISTRICT = DistrictFile.FILE;

  /** Files of which readings need nothing, or not all. */
  private static final Set<String> NOT_FOR_READING =
      Set.of("reference/population.csv", "reference/schedule.csv");

  private static final String NO_FILE = ": is missing, expected a CSV file with a header row";

  private final Function<String, Optional<byte[]>> folder;
  private final List<String> problems = new ArrayList<>();

  /** Of what readings are made by, and of all there is. */
  private final MessageDigest reading = digest();

  private final MessageDigest whole = digest();

  private ReferenceLoader(Function<String, Optional<byte[]>> folder) {
    this.folder = folder;
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot fingerprint the reference: no SHA-256 here", e);
    }
  }

  /**
   * The reference in {@code folder}, which gives a file's bytes by its name inside the district
   * folder.
   *
   * @throws InvalidReferenceException with every problem there is
   */
  public static Reference load(Function<String, Optional<byte[]>> folder) {
    return new ReferenceLoader(folder).load();
  }

  /** No district: nothing has a name, and labels stand for themselves. */
  public static Reference none() {
    District none =
        new District(
            "",
            "",
            null,
            Map.of(),
            null,
            RoundingMode.HALF_UP,
            Symbol.defaults(),
            0,
            ReadingLimits.DEFAULTS,
            List.of());
    Units builtIn = new ReferenceLoader(file -> Optional.empty()).units();
    return new Reference(
        none, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), builtIn, List.of(),
        "", "");
  }

  private Reference load() {
    Optional<byte[]> yaml = bytes(DISTRICT);
    if (yaml.isEmpty()) {
      throw new InvalidReferenceException(List.of(DISTRICT + ": is missing"));
    }
    // which return came when is no part of the reference, but no job goes on where it is wrong
    folder
        .apply(ReceivedDates.FILE)
        .ifPresent(bytes -> ReceivedDates.parse(ReceivedDates.FILE, bytes, problems));
    folder.apply(AcceptedNumber.FILE).ifPresent(AcceptedNumber::parse);
    District district = DistrictFile.parse(yaml.get(), this::bytes, problems);
    if (district == null) {
      throw new InvalidReferenceException(problems);
    }
    CsvTable placeTable = table("places.csv", "place_id", "name", "level");
    CsvTable reporterTable = table("reporters.csv", "reporter_id", "name");
    CsvTable indicatorTable = table("indicators.csv", "indicator_id", "name", "unit", "kind");
    List<String> placeIds = ids(placeTable, "place_id");
    List<String> reporterIds = ids(reporterTable, "reporter_id");
    List<String> indicatorIds = ids(indicatorTable, "indicator_id");
    ReferenceRows rows = new ReferenceRows(placeIds, reporterIds, indicatorIds, district);
    Units units =
        units().with(indicatorTable.rows().stream().flatMap(ReferenceRows::units).toList());
    Reference reference =
        new Reference(
            district,
            rows(placeTable, rows::place),
            rows(optionalTable("population.csv"), rows::population),
            rows(reporterTable, rows::reporter),
            rows(indicatorTable, (row, reader) -> rows.indicator(row, reader, units)),
            rows(optionalTable("composites.csv"), rows::compositeItem),
            rows(table("schedule.csv", "form", "title", "reporter_id"), rows::scheduledForm),
            units,
            rows(optionalTable("measures.csv"), ReferenceRows::measureWord),
            "",
            "");
    PlaceChecks.check(placeTable, reference.places(), district.place(), problems);
    if (!placeIds.contains(district.place())) {
      problems.add(
          "district.yaml: place: \""
              + district.place()
              + "\" stands there, expected an id of"
              + " places.csv");
    }
    // what is printed is no part of the reference either, but is refused before anything is read
    folder
        .apply(BulletinFile.FILE)
        .ifPresent(bytes -> BulletinFile.parse(BulletinFile.FILE, bytes, reference, problems));
    if (!problems.isEmpty()) {
      throw new InvalidReferenceException(problems);
    }
    return reference.with(readingFingerprint(reference), hex(whole));
  }

  /** Which forms there are a reading has to know; when they are due it has not. */
  private String readingFingerprint(Reference reference) {
    for (ScheduledForm each : reference.schedule()) {
      String line =
          each.form()
              + "\t"
              + each.title()
              + "\t"
              + each.reporter()
              + "\t"
              + each.confidential()
              + "\n";
      reading.update(line.getBytes(StandardCharsets.UTF_8));
    }
    reading.update(CodeFingerprint.ofReading().getBytes(StandardCharsets.UTF_8));
    return hex(reading);
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private <T> List<T> rows(CsvTable table, BiFunction<CsvTable.Row, RowReader, T> parser) {
    return table.rows().stream()
        .map(row -> parser.apply(row, new RowReader(table.file(), row, problems)))
        .toList();
  }

  private List<String> ids(CsvTable table, String column) {
    Set<String> seen = new HashSet<>();
    List<String> ids = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      String id = row.text(column);
      if (!id.isEmpty() && !seen.add(id)) {
        new RowReader(table.file(), row, problems).problem(column, id, "an id used once");
      }
      ids.add(id);
    }
    return ids;
  }

  private Units units() {
    Map<String, List<String>> aliases = new HashMap<>();
    List<Units.Unit> units = new ArrayList<>();
    CsvTable own = optionalTable("units.csv");
    for (CsvTable table : List.of(builtInUnits(), own)) {
      for (CsvTable.Row row : table.rows()) {
        RowReader reader = new RowReader(table.file(), row, problems);
        String name = LabelText.compact(reader.required("name"));
        aliases.put(name, reader.list("aliases").stream().map(LabelText::compact).toList());
        try {
          units.add(
              new Units.Unit(
                  name, LabelText.compact(row.text("base")), new BigDecimal(row.text("factor"))));
        } catch (NumberFormatException e) {
          reader.problem("factor", row.text("factor"), "a number");
        }
      }
    }
    Units all = new Units(units, aliases);
    for (CsvTable.Row row : own.rows()) {
      String base = row.text("base");
      if (all.parse(base).isEmpty()) {
        new RowReader(own.file(), row, problems)
            .problem("base", base, "a unit, built in or of this file, such as 元, 个, 平方米");
      }
    }
    return all;
  }

  private CsvTable builtInUnits() {
    try (var stream = Units.class.getResourceAsStream("units.csv")) {
      return CsvTable.parse("built-in units.csv", stream.readAllBytes(), problems);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("Cannot read the built-in units", e);
    }
  }

  private CsvTable table(String name, String... requiredColumns) {
    String file = "reference/" + name;
    Optional<byte[]> bytes = bytes(file);
    if (bytes.isEmpty()) {
      problems.add(file + NO_FILE);
      return new CsvTable(file, List.of(), List.of());
    }
    CsvTable table = CsvTable.parse(file, bytes.get(), problems);
    for (String column : requiredColumns) {
      if (!table.columns().contains(column)) {
        problems.add(file + ": line 1: there is no column " + column + ", but " + table.columns());
      }
    }
    return table;
  }

  private CsvTable optionalTable(String name) {
    String file = "reference/" + name;
    return bytes(file)
        .map(bytes -> CsvTable.parse(file, bytes, problems))
        .orElseGet(() -> new CsvTable(file, List.of(), List.of()));
  }

  private Optional<byte[]> bytes(String file) {
    Optional<byte[]> bytes = folder.apply(file);
    bytes.ifPresent(
        content -> {
          byte[] name = (file + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8);
          whole.update(name);
          whole.update(content);
          if (!NOT_FOR_READING.contains(file)) {
            reading.update(name);
            reading.update(content);
          }
        });
    return bytes;
  }
}
