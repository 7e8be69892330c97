package org.huibao.workbook.parse;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibao.words.TypedNumber;
import org.huibao.workbook.CellAddress;

/** Reads text whose lines are rows and whose fields are parted by one sign. */
final class DelimitedBook {
  private static final char[] DELIMITERS = {'\t', ',', ';', '|'};

  /** Other programs write ="0571" so that Excel takes it for text. */
  private static final Pattern AS_TEXT = Pattern.compile("^=\"(.*)\"$", Pattern.DOTALL);

  private DelimitedBook() {}

  /** The sheet that {@code text} is; empty where it is no table with a number in it. */
  static Optional<ParsedBook> read(String text, Budget budget) {
    Optional<Character> delimiter = delimiter(text);
    if (delimiter.isEmpty()) {
      return Optional.empty();
    }
    List<String[]> rows = rows(text, delimiter.get(), budget);
    boolean hasNumber =
        rows.stream()
            .filter(row -> row.length > 1)
            .flatMap(Arrays::stream)
            .anyMatch(field -> TypedNumber.parse(field).isPresent());
    if (!hasNumber) {
      return Optional.empty();
    }
    SheetBuilder sheet = new SheetBuilder("Sheet1", false, budget);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).length; column++) {
        String field = AS_TEXT.matcher(rows.get(row)[column]).replaceFirst("$1");
        sheet.addTyped(new CellAddress(row, column), field, Style.GENERAL, Set.of());
      }
    }
    return Optional.of(new ParsedBook("text", List.of(sheet.build()), Map.of(), false));
  }

  /** The sign that parts most lines into equally many fields; titles and notes may have none. */
  private static Optional<Character> delimiter(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(2000).toList();
    Character best = null;
    long most = 1;
    for (char delimiter : DELIMITERS) {
      Map<Long, Long> linesByFields = new HashMap<>();
      for (String line : lines) {
        long signs = outsideQuotes(line).chars().filter(each -> each == delimiter).count();
        linesByFields.merge(signs, 1L, Long::sum);
      }
      long parted = lines.size() - linesByFields.getOrDefault(0L, 0L);
      linesByFields.remove(0L);
      long alike = linesByFields.values().stream().mapToLong(Long::longValue).max().orElse(0);
      if (alike > most && alike * 2 >= parted) {
        best = delimiter;
        most = alike;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String outsideQuotes(String line) {
    return line.indexOf('"') < 0 ? line : line.replaceAll("\"[^\"]*\"", "");
  }

  private static List<String[]> rows(String text, char delimiter, Budget budget) {
    CsvMapper mapper = new CsvMapper();
    mapper.enable(CsvParser.Feature.WRAP_AS_ARRAY);
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(delimiter);
    List<String[]> rows = new ArrayList<>();
    try (MappingIterator<String[]> read =
        mapper.readerFor(String[].class).with(schema).readValues(text)) {
      while (read.hasNext()) {
        budget.checkTime();
        rows.add(read.next());
      }
      return rows;
    } catch (IOException | RuntimeException strayQuote) {
      if (strayQuote instanceof OverLimitException overLimit) {
        throw overLimit;
      }
      return text.lines()
          .map(line -> line.split(Pattern.quote(String.valueOf(delimiter)), -1))
          .toList();
    }
  }
}
