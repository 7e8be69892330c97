package org.huibao.pipeline;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Another engine over the same Parquet and the same reference files. */
final class DuckDb implements AutoCloseable {
  private final Connection connection;

  /** The tables of one publication and the reference of its district. */
  DuckDb(Path publication, Path district) throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    for (String table : List.of("facts", "rankings", "gaps", "figures")) {
      run(
          "CREATE VIEW %s AS SELECT * FROM read_parquet('%s/%s/*.parquet')"
              .formatted(table, publication, table));
    }
    for (String table : List.of("places", "indicators", "population")) {
      run(
          "CREATE VIEW %s AS SELECT * FROM read_csv('%s/reference/%s.csv', header = true)"
              .formatted(table, district, table));
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A query's rows, sorted by their text: begin with what tells rows apart. */
  List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> fields = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          fields.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join(" | ", fields));
      }
    }
    rows.sort(null);
    return rows;
  }

  /** Zero where two rows are the same but for the last digits of their numbers. */
  static int compareRows(String one, String other) {
    String[] fields = one.split(" \\| ");
    String[] others = other.split(" \\| ");
    for (int i = 0; i < Math.max(fields.length, others.length); i++) {
      if (i >= fields.length || i >= others.length || !same(fields[i], others[i])) {
        return one.compareTo(other);
      }
    }
    return 0;
  }

  private static boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    try {
      double a = Double.parseDouble(one);
      double b = Double.parseDouble(other);
      return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    } catch (NumberFormatException text) {
      return false;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
