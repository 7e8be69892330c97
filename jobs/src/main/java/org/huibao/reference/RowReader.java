package org.huibao.reference;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.words.Code;

/** Reads the cells of one reference row and notes, with its place, each that is wrong. */
final class RowReader {
  private final String file;
  private final CsvTable.Row row;
  private final List<String> problems;

  RowReader(String file, CsvTable.Row row, List<String> problems) {
    this.file = file;
    this.row = row;
    this.problems = problems;
  }

  String required(String column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      problem(column, text, "a value");
    }
    return text;
  }

  /** The text, or null where nothing is given. */
  String optional(String column) {
    String text = row.text(column);
    return text.isEmpty() ? null : text;
  }

  List<String> list(String column) {
    return Stream.of(row.text(column).split("\\|"))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  <E extends Enum<E> & Code> E choice(String column, Class<E> type, E otherwise) {
    String text = row.text(column);
    if (text.isEmpty() && otherwise != null) {
      return otherwise;
    }
    return Code.parse(type, text)
        .orElseGet(
            () -> {
              problem(column, text, "one of " + codes(type));
              return type.getEnumConstants()[0];
            });
  }

  <T> T yesOrNo(String column, T yes, T no) {
    String text = row.text(column);
    if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
      problem(column, text, "yes or no");
    }
    return text.equals("yes") ? yes : no;
  }

  long wholeNumber(String column, String otherwise) {
    String text = row.text(column).isEmpty() ? otherwise : row.text(column);
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      problem(column, text, "a whole number");
      return 0;
    }
  }

  /** A number; where none is given, {@code otherwise}, or a problem if that is null. */
  BigDecimal decimal(String column, BigDecimal otherwise) {
    String text = row.text(column);
    if (text.isEmpty() && otherwise != null) {
      return otherwise;
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      problem(column, text, "a number");
      return BigDecimal.ONE;
    }
  }

  /** The id in {@code column}, which must be given and one of {@code known}. */
  String requiredReference(String column, List<String> known, String knownIn) {
    required(column);
    return reference(column, known, knownIn);
  }

  /** The id in {@code column}, which must be one of {@code known}; null where none is given. */
  String reference(String column, List<String> known, String knownIn) {
    String id = optional(column);
    if (id != null && !known.contains(id)) {
      problem(column, id, "an id of " + knownIn);
    }
    return id;
  }

  void problem(String column, String actual, String expected) {
    problems.add(
        file
            + ": line "
            + row.line()
            + ", column "
            + column
            + ": "
            + (actual.isEmpty() ? "nothing stands there" : "\"" + actual + "\" stands there")
            + ", expected "
            + expected);
  }

  private static <E extends Enum<E> & Code> String codes(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Code::code).collect(Collectors.joining(", "));
  }
}
