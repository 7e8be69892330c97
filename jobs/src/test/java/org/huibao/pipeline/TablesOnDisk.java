package org.huibao.pipeline;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Expected tables: CSV files whose numbers are compared by value, to nine significant digits. */
final class TablesOnDisk {
  private static final MathContext DIGITS = new MathContext(9, RoundingMode.HALF_UP);

  private TablesOnDisk() {}

  /** The columns of an expected table. */
  static String columns(Path expected) throws IOException {
    return Files.readAllLines(expected).get(0);
  }

  /** The rows below the header, in one spelling, sorted. */
  static List<String> rows(List<String> csv) throws IOException {
    List<String> rows = new ArrayList<>();
    try (MappingIterator<List<String>> records =
        CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .build()
            .readerForListOf(String.class)
            .readValues(String.join("\n", csv))) {
      records.next();
      while (records.hasNext()) {
        rows.add(String.join(" | ", records.next().stream().map(TablesOnDisk::spelling).toList()));
      }
    }
    rows.sort(null);
    return rows;
  }

  private static String spelling(String field) {
    try {
      BigDecimal number = new BigDecimal(field).round(DIGITS);
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException text) {
      return field;
    }
  }
}
