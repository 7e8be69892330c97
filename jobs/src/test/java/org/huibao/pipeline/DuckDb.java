package org.huibao.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Another engine over the same Parquet and the same reference files. {@code published} holds what
 * was published; the statistics are computed again, each by its file in {@code duckdb/}, from
 * facts, reference and the one row of {@code run}: district, its place ({@code home}), that place's
 * parent ({@code above}) and the period ({@code now}).
 */
final class DuckDb implements AutoCloseable {
  /** What several statistics build on, in this order. */
  private static final List<String> SHARED =
      List.of("rates", "before", "peer_groups", "compared", "sides");

  private final Connection connection;

  DuckDb(Path publication, Path district, String period) throws SQLException, IOException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    run("CREATE SCHEMA published");
    run("CREATE VIEW facts AS FROM '%s/facts/*.parquet'".formatted(publication));
    for (String table : List.of("places", "indicators", "population")) {
      run(
          "CREATE VIEW %s AS FROM read_csv('%s/reference/%s.csv', header = true)"
              .formatted(table, district, table));
    }
    run(
        ("CREATE TABLE run AS SELECT place_id AS district, place_id AS home, parent AS above,"
                + " '%s' AS now FROM places WHERE place_id = '%s'")
            .formatted(period, district.getFileName()));
    run(resource("macros"));
    for (String shared : SHARED) {
      compute(shared);
    }
  }

  /** Makes {@code published.table} of what lies in the publication. */
  void open(String table, Path publication) throws SQLException {
    run("CREATE VIEW published.%s AS FROM '%s/%s/*.parquet'".formatted(table, publication, table));
  }

  /** Computes a statistic again, by its file. */
  void compute(String table) throws SQLException, IOException {
    run("CREATE TABLE %s AS %s".formatted(table, resource(table)));
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream =
        DuckDb.class.getResourceAsStream("/org/huibao/duckdb/" + name + ".sql")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  void run(String sql) throws SQLException {
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

  /** To 1e-9 of the larger, or to 1e-12 where both are close to 0. */
  private static boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    try {
      double a = Double.parseDouble(one);
      double b = Double.parseDouble(other);
      return Math.abs(a - b) <= 1e-9 * Math.max(1e-3, Math.max(Math.abs(a), Math.abs(b)));
    } catch (NumberFormatException text) {
      return false;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
