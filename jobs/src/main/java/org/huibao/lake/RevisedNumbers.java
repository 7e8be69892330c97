package org.huibao.lake;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.huibao.returns.Columns;
import org.huibao.words.Scope;

/**
 * Which numbers of a view are followed from vintage to vintage, from {@code revised-numbers.csv}.
 *
 * @param key columns that tell the view's rows of one period apart
 * @param numbers columns that are compared
 */
record RevisedNumbers(String view, List<String> key, List<String> numbers) {
  static List<RevisedNumbers> all() {
    try (InputStream stream = RevisedNumbers.class.getResourceAsStream("revised-numbers.csv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .map(fields -> new RevisedNumbers(fields[0], list(fields[1]), list(fields[2])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read which numbers are followed", e);
    }
  }

  private static List<String> list(String field) {
    return List.of(field.split("\\|"));
  }

  /**
   * An array with a {@code key} and a {@code number} for each number of a row, such as {@code
   * place=zhili indicator=gdp span=ytd measure=value}. The scope is named where it is not the whole
   * place, the column where a row has several numbers.
   */
  Column ofRow() {
    return array(numbers.stream().map(this::keyed).toArray(Column[]::new));
  }

  private Column keyed(String number) {
    Stream<Column> column = Stream.of(lit("column=" + number)).filter(only -> numbers.size() > 1);
    Column[] parts =
        Stream.concat(key.stream().map(RevisedNumbers::part), column).toArray(Column[]::new);
    return struct(concat_ws(" ", parts).as("key"), col(number).cast("double").as("number"));
  }

  /** {@code name=value}, or nothing where there is none. */
  private static Column part(String name) {
    Column part = concat(lit(name + "="), col(name));
    return name.equals(Columns.SCOPE) ? when(col(name).notEqual(Scope.WHOLE.code()), part) : part;
  }
}
