package org.huibao.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a plain CSV table, header name to text; no cell of the sample's tables is quoted. */
final class CsvRows {
  private CsvRows() {}

  /** The table {@code name} that lies beside this package. */
  static List<Map<String, String>> ofResource(String name) {
    try (InputStream stream = CsvRows.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("Cannot read the sample's table: no resource " + name);
      }
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the sample's table " + name, e);
    }
  }

  static List<Map<String, String>> ofFile(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static List<Map<String, String>> parse(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    String[] columns = lines.get(0).split(",", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      if (cells.length != columns.length) {
        throw new IllegalStateException(
            "Cannot read \"" + line + "\": " + cells.length + " cells, not " + columns.length);
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
