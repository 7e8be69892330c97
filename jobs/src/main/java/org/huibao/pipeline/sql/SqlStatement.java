package org.huibao.pipeline.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * One statement of a script.
 *
 * @param text as written, without the semicolon that ends it
 * @param title the first line of the comment right above it; blank where there is none
 * @param line of the script on which it begins, from 1
 */
public record SqlStatement(String text, String title, int line) {

  /** The statements of a script, which semicolons end: those outside quotes and comments. */
  public static List<SqlStatement> in(String script) {
    List<SqlStatement> statements = new ArrayList<>();
    SqlText sql = new SqlText(script);
    int from = 0;
    while (from < script.length()) {
      int end = sql.statementEnd(from);
      int begin = sql.firstToken(from);
      if (begin < end) {
        int line = 1 + (int) script.substring(0, begin).chars().filter(c -> c == '\n').count();
        String title = title(script.substring(from, begin));
        statements.add(new SqlStatement(script.substring(begin, end).strip(), title, line));
      }
      from = end + 1;
    }
    return statements;
  }

  /** True where {@code script} leaves a statement without its semicolon. */
  static boolean isUnfinished(String script) {
    SqlText sql = new SqlText(script);
    int from = 0;
    while (sql.statementEnd(from) < script.length()) {
      from = sql.statementEnd(from) + 1;
    }
    return sql.firstToken(from) < script.length() || sql.endsWithinQuotesOrComment(from);
  }

  private static String title(String above) {
    String[] blocks = above.stripTrailing().split("\\R[ \\t]*\\R", -1);
    String first = blocks[blocks.length - 1].strip().lines().findFirst().orElse("");
    return first.startsWith("--") ? first.substring(2).strip() : "";
  }
}
