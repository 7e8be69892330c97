package org.huibao.compare;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads two states of a table from their Parquet files, with DuckDB. */
final class TableRows implements AutoCloseable {
  private static final String PLACE_IN_FILE = "file_row_number";

  /** These say when a file was written and listed, not what was made of it. */
  private static final Set<String> NOT_COMPARED = Set.of("modified", "listed_on", PLACE_IN_FILE);

  private final Connection connection;

  TableRows() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
  }

  long count(List<Path> files) throws SQLException {
    return Long.parseLong(query("SELECT count(*) FROM " + parquet(files)).get(0).get(0));
  }

  /**
   * Rows as multisets over the columns that both have.
   *
   * <ol>
   *   <li>a row counts as often as it occurs, wherever it stands
   *   <li>arrays and structs whose type changed are compared by their text
   *   <li>where all rows are the same, once more with the place of each in its file
   * </ol>
   */
  TableComparison compare(List<Path> old, List<Path> fresh) throws SQLException {
    open("old", old);
    open("fresh", fresh);
    Sides<String> columns = new Sides<>(columns("old"), columns("fresh"));
    List<String> shared =
        columns.old().keySet().stream()
            .filter(column -> columns.fresh().containsKey(column) && !NOT_COMPARED.contains(column))
            .toList();
    String compared =
        shared.stream().map(column -> compared(column, columns)).collect(joining(", "));
    if (shared.isEmpty()) {
      return new TableComparison(columns, count(old), count(fresh), List.of(), List.of(), false);
    }
    List<TableRow> onlyInOld =
        onlyIn("old", "fresh", compared).stream().map(row -> new TableRow(shared, row)).toList();
    List<TableRow> onlyInNew =
        onlyIn("fresh", "old", compared).stream().map(row -> new TableRow(shared, row)).toList();
    boolean otherOrder =
        onlyInOld.isEmpty()
            && onlyInNew.isEmpty()
            && !onlyIn("old", "fresh", compared + ", " + PLACE_IN_FILE).isEmpty();
    return new TableComparison(columns, count(old), count(fresh), onlyInOld, onlyInNew, otherOrder);
  }

  private void open(String view, List<Path> files) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE OR REPLACE VIEW %s AS FROM %s".formatted(view, parquet(files)));
    }
  }

  private static String parquet(List<Path> files) {
    return files.stream()
        .map(file -> "'" + file.toString().replace("'", "''") + "'")
        .collect(
            joining(
                ", ",
                "read_parquet([",
                "], union_by_name = true, %s = true)".formatted(PLACE_IN_FILE)));
  }

  /** Names and types. */
  private Map<String, String> columns(String view) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    query("SELECT column_name, column_type FROM (DESCRIBE %s)".formatted(view))
        .forEach(column -> columns.put(column.get(0), column.get(1)));
    return columns;
  }

  private static String compared(String column, Sides<String> types) {
    String quoted = '"' + column.replace("\"", "\"\"") + '"';
    String old = types.old().get(column);
    String fresh = types.fresh().get(column);
    boolean nested =
        Stream.of(old, fresh).anyMatch(type -> type.matches("STRUCT.*|MAP.*|.*\\[\\]"));
    return nested && !old.equals(fresh) ? quoted + "::VARCHAR" : quoted;
  }

  private List<List<String>> onlyIn(String view, String other, String columns) throws SQLException {
    return query(
        "SELECT COLUMNS(*)::VARCHAR FROM (SELECT %s FROM %s EXCEPT ALL SELECT %s FROM %s) ORDER BY ALL"
            .formatted(columns, view, columns, other));
  }

  private List<List<String>> query(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
