package org.huibao.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huibao.pipeline.console.ExitCode;
import org.huibao.pipeline.console.Job;
import org.huibao.pipeline.console.NothingUsableException;
import org.huibao.pipeline.sql.LakeQueries;
import org.huibao.pipeline.sql.QueryFailure;
import org.huibao.pipeline.sql.QueryPrompt;
import org.huibao.pipeline.sql.ResultFormat;
import org.huibao.pipeline.sql.SqlStatement;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** SQL over the lake's views: one query, the queries of a file, or those typed at a prompt. */
@Command(
    name = "scripts/sql",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "SQL over the lake's views. DESCRIBE growth says what a view's columns mean.",
      "Without a query: a prompt on a terminal, else the queries on standard input."
    })
public final class QueryLake implements Callable<Integer> {
  @ArgGroup private Asked asked = new Asked();

  private static final class Asked {
    @Parameters(index = "0", arity = "0..1", paramLabel = "SQL", description = "One query.")
    private String query;

    @Option(
        names = "--file",
        paramLabel = "FILE",
        description = "The queries of a file one after another, each ended by a semicolon.")
    private Path file;

    @Option(names = "--prompt", hidden = true, description = "Standard input is a terminal.")
    private boolean prompt;
  }

  @Option(names = "--lake", defaultValue = "data/lake", description = "Where tables are kept.")
  private String lake;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, csv, json (a line per row) or html.")
  private ResultFormat format;

  @Option(
      names = "--bom",
      description = "A byte order mark first, by which Excel knows CSV for UTF-8.")
  private boolean withMark;

  public static void main(String[] arguments) {
    Job.run(new QueryLake(), arguments);
  }

  /** Opens the lake at {@code path} for queries; notebooks do. */
  public static LakeQueries open(String path) {
    return LakeQueries.open(Sessions.open("QueryLake"), path, PublishedTable.views());
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> script = script();
    if (script.isPresent() && SqlStatement.in(script.get()).isEmpty()) {
      System.err.println("Cannot run the query: there is none");
      return ExitCode.USAGE;
    }
    try (LakeQueries queries = open(lake)) {
      return script.isPresent()
          ? run(queries, SqlStatement.in(script.get()), System.out)
          : new QueryPrompt(queries, format).run();
    }
  }

  /** What to run; empty at a prompt. */
  private Optional<String> script() throws IOException {
    if (asked.query != null) {
      return Optional.of(asked.query);
    }
    if (asked.file != null) {
      if (!Files.isRegularFile(asked.file)) {
        throw new NothingUsableException(
            "Cannot read the queries of " + asked.file + ": there is no such file");
      }
      return Optional.of(Files.readString(asked.file));
    }
    return asked.prompt
        ? Optional.empty()
        : Optional.of(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
  }

  /** Runs one after another, a blank line between their results, until one fails. */
  private int run(LakeQueries queries, List<SqlStatement> statements, PrintStream out) {
    if (withMark) {
      out.print('\uFEFF');
    }
    for (SqlStatement statement : statements) {
      if (statement != statements.get(0)) {
        out.println();
        out.flush();
      }
      if (statements.size() > 1 && !statement.title().isEmpty()) {
        System.err.println("-- " + statement.title());
      }
      try {
        queries.print(statement.text(), format, out);
      } catch (Exception e) {
        Optional<String> reason = QueryFailure.reason(e, queries.viewNames());
        if (reason.isEmpty()) {
          throw e;
        }
        String which = statements.size() > 1 ? " of line " + statement.line() : "";
        System.err.println("Cannot run the query" + which + ": " + reason.get());
        return ExitCode.USAGE;
      }
    }
    return ExitCode.DONE;
  }
}
