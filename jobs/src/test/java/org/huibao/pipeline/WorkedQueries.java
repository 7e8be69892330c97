package org.huibao.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huibao.pipeline.sql.SqlStatement;

/** The queries of {@code notebooks/queries.sql}. */
final class WorkedQueries {
  private static final Path FILE = Path.of("../notebooks/queries.sql");

  private WorkedQueries() {}

  static List<SqlStatement> all() throws IOException {
    return SqlStatement.in(Files.readString(FILE));
  }

  /** The one whose title has {@code words}. */
  static SqlStatement about(String words) throws IOException {
    return all().stream().filter(each -> each.title().contains(words)).findFirst().orElseThrow();
  }
}
