package org.huibao.lake;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;

/**
 * What each column of each view means, with its unit, as {@code DESCRIBE} shows it: from {@code
 * view-columns.csv}, where {@code *} stands for every view that has no word of its own.
 */
final class ColumnMeanings {
  private static final String ANY_VIEW = "*";
  private static final String HISTORY = "_history";

  private final Map<String, String> meanings = new HashMap<>();

  ColumnMeanings() {
    try (InputStream stream = ColumnMeanings.class.getResourceAsStream("view-columns.csv")) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the meanings of columns", e);
    }
  }

  private void add(String line) {
    String[] fields = line.split(",", 3);
    meanings.put(fields[0] + "." + fields[1], fields[2]);
  }

  /** The same rows, each column with its meaning as a comment. */
  Dataset<Row> describe(String view, Dataset<Row> rows) {
    return rows.select(
        Arrays.stream(rows.columns())
            .map(name -> described(view.replace(HISTORY, ""), name))
            .toArray(Column[]::new));
  }

  private Column described(String view, String name) {
    String meaning =
        meanings.getOrDefault(view + "." + name, meanings.getOrDefault(ANY_VIEW + "." + name, ""));
    Metadata comment = new MetadataBuilder().putString("comment", meaning).build();
    return col("`" + name + "`").as(name, comment);
  }
}
