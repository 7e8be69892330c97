package org.huibao.pipeline.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huibao.pipeline.console.ExitCode;
import org.huibao.pipeline.console.Job;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;

/**
 * A prompt for queries: lines can be edited, earlier ones come back, Tab completes. A query ends
 * with a semicolon and may take many lines. Ctrl-C drops what is being typed, or ends the query
 * that is running.
 */
public final class QueryPrompt {
  private static final Set<String> FAREWELLS = Set.of("exit", "quit");
  private static final Path HISTORY =
      Path.of(System.getProperty("user.home"), ".huibao_sql_history");

  private final LakeQueries queries;
  private final ResultFormat format;

  public QueryPrompt(LakeQueries queries, ResultFormat format) {
    this.queries = queries;
    this.format = format;
  }

  /** Answers until the user leaves. */
  public int run() throws IOException {
    Map<String, List<String>> views = queries.views();
    try (Terminal terminal =
        TerminalBuilder.builder()
            .name("scripts/sql")
            .systemOutput(TerminalBuilder.SystemOutput.SysOutOrSysErr)
            .build()) {
      LineReader reader = reader(terminal, views, HISTORY);
      System.err.println(
          views.size()
              + " views (SHOW VIEWS, DESCRIBE growth). A query ends with a semicolon; exit or"
              + " Ctrl-D leaves.");
      terminal.handle(Signal.INT, signal -> queries.cancel());
      while (answerNext(reader)) {
        // until the user leaves
      }
    }
    return ExitCode.DONE;
  }

  static LineReader reader(Terminal terminal, Map<String, List<String>> views, Path history) {
    return LineReaderBuilder.builder()
        .terminal(terminal)
        .parser(new PromptParser())
        .completer(new PromptCompleter(views))
        .variable(LineReader.HISTORY_FILE, history)
        .variable(LineReader.SECONDARY_PROMPT_PATTERN, "   > ")
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .option(LineReader.Option.CASE_INSENSITIVE, true)
        .build();
  }

  /** False where the user leaves. */
  private boolean answerNext(LineReader reader) {
    String typed;
    try {
      typed = reader.readLine("sql> ");
    } catch (UserInterruptException dropped) {
      return true;
    } catch (EndOfFileException end) {
      return false;
    }
    if (isFarewell(typed)) {
      return false;
    }
    SqlStatement.in(typed).forEach(this::answer);
    return true;
  }

  static boolean isFarewell(String typed) {
    return FAREWELLS.contains(typed.strip().replaceAll("\\s*;$", "").toLowerCase(Locale.ROOT));
  }

  private void answer(SqlStatement statement) {
    try {
      queries.print(statement.text(), format, System.out);
    } catch (Exception e) {
      // whatever it was, the next query may fare better
      System.err.println(told(e, queries.viewNames()));
    }
  }

  static String told(Exception failure, Set<String> views) {
    return QueryFailure.isStopped(failure)
        ? "已中断"
        : QueryFailure.reason(failure, views)
            .map(reason -> "Cannot run the query: " + reason)
            .orElseGet(() -> Job.message(failure));
  }
}
