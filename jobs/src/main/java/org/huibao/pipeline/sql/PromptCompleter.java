package org.huibao.pipeline.sql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/**
 * Completes the names of views where a view is due, and else those of columns (of the views that
 * the query names, or of all), of views, and the words of SQL.
 */
final class PromptCompleter implements Completer {
  private static final List<String> WORDS =
      List.of(
          ("SELECT FROM WHERE GROUP ORDER BY HAVING LIMIT JOIN LEFT RIGHT FULL CROSS ON USING AS"
                  + " AND OR NOT IN IS NULL LIKE BETWEEN EXISTS CASE WHEN THEN ELSE END DISTINCT UNION"
                  + " ALL WITH ASC DESC NULLS FIRST LAST OVER PARTITION LATERAL VIEW DESCRIBE SHOW"
                  + " VIEWS VALUES CAST DATE TRUE FALSE count sum avg min max round abs coalesce"
                  + " explode exists size concat row_number rank lag")
              .split(" "));
  private static final Pattern VIEW_IS_DUE =
      Pattern.compile("\\b(from|join|describe|desc|table)\\s+\\w*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("\\w+");

  private final Map<String, List<String>> views;

  /**
   * @param views the columns of every view, by its name
   */
  PromptCompleter(Map<String, List<String>> views) {
    this.views = views;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    names(line.line(), line.cursor()).forEach(name -> candidates.add(new Candidate(name)));
  }

  /** What may stand at the cursor. */
  Set<String> names(String query, int cursor) {
    if (VIEW_IS_DUE.matcher(query.substring(0, cursor)).find()) {
      return views.keySet();
    }
    Set<String> names = new LinkedHashSet<>();
    NAME.matcher(query)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .filter(views::containsKey)
        .forEach(view -> names.addAll(views.get(view)));
    if (names.isEmpty()) {
      views.values().forEach(names::addAll);
    }
    names.addAll(views.keySet());
    names.addAll(WORDS);
    return names;
  }
}
