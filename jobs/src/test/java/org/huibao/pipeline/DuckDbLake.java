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
import org.huibao.facts.Fact;
import org.huibao.pipeline.sql.SqlStatement;

/** A lake's views made anew on DuckDB, of nothing but its Parquet files. */
final class DuckDbLake implements AutoCloseable {
  private final Connection connection;

  DuckDbLake(Path lake) throws SQLException, IOException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    try (InputStream stream = DuckDbLake.class.getResourceAsStream("/org/huibao/duckdb/lake.sql");
        Statement statement = connection.createStatement()) {
      String script = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (SqlStatement each : SqlStatement.in(script.replace("LAKE", lake.toString()))) {
        statement.execute(each.text());
      }
      for (String table : PublishedTable.views().keySet()) {
        if (table.equals(Fact.TABLE)) {
          // a publication holds those of several periods: no query needs them
          continue;
        }
        statement.execute(
            ("CREATE VIEW %s_history AS SELECT * EXCLUDE (filename),"
                    + " regexp_extract(filename, '/(v[0-9]+)/', 1) AS vintage"
                    + " FROM read_parquet('%s/publications/*/*/*/%s/*.parquet', filename = true)")
                .formatted(table, lake, table));
        statement.execute(
            "CREATE VIEW %s AS SELECT * EXCLUDE (vintage) FROM %s_history".formatted(table, table));
      }
    }
  }

  /** A query's rows in their order, fields parted as {@link DuckDb#compareRows} parts them. */
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
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
