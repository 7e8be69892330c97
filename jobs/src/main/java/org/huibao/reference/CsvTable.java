package org.huibao.reference;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reference table as it was typed: header names to text, each row with its line number. */
record CsvTable(String file, List<String> columns, List<Row> rows) {

  /** One line; a missing or blank cell is the empty string. */
  record Row(int line, Map<String, String> cells) {
    String text(String column) {
      return cells.getOrDefault(column, "");
    }

    boolean isBlank() {
      return cells.values().stream().allMatch(String::isEmpty);
    }
  }

  static CsvTable parse(String file, byte[] bytes, List<String> problems) {
    List<List<String>> lines = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    CsvMapper mapper =
        CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();
    try (MappingIterator<List<String>> records =
        mapper.readerForListOf(String.class).readValues(TextDecoding.decode(bytes))) {
      while (records.hasNextValue()) {
        numbers.add(Math.max(1, records.getCurrentLocation().getLineNr()));
        lines.add(records.nextValue());
      }
    } catch (IOException e) {
      problems.add(file + ": is not a CSV file: " + e.getMessage().lines().findFirst().orElse(""));
    }
    if (lines.isEmpty()) {
      return new CsvTable(file, List.of(), List.of());
    }
    List<String> columns = lines.get(0).stream().map(String::strip).toList();
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int column = 0; column < columns.size() && column < lines.get(i).size(); column++) {
        String text = lines.get(i).get(column);
        cells.put(columns.get(column), text == null ? "" : text.strip());
      }
      Row row = new Row(numbers.get(i), cells);
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
    return new CsvTable(file, columns, rows);
  }
}
