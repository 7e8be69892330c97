package org.huibao.pipeline.sql;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.huibao.words.NearestName;

/** Why a query gave no rows, where that lies in the query and not in the lake. */
public final class QueryFailure {
  /** The classes of SQLSTATE that blame what was asked: data, cardinality, syntax and names. */
  private static final Set<String> OF_THE_QUERY = Set.of("21", "22", "42", "0A");

  private static final String NO_VIEW = "TABLE_OR_VIEW_NOT_FOUND";

  private static final String CANCELLED = "SPARK_JOB_CANCELLED";

  private QueryFailure() {}

  /**
   * What is wrong with the query, in one line; empty where something else is.
   *
   * @param views the names that a query may have meant
   */
  public static Optional<String> reason(Throwable thrown, Set<String> views) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof SparkThrowable failure && NO_VIEW.equals(failure.getCondition())) {
        String asked = failure.getMessageParameters().getOrDefault("relationName", "");
        return Optional.of("there is no view " + asked + meant(asked, views) + place(each));
      }
      if (each instanceof SparkThrowable failure && isOfTheQuery(failure)) {
        return Optional.of(oneLine(each.getMessage()) + place(each));
      }
    }
    return Optional.empty();
  }

  /** The nearest view, or all there are. */
  private static String meant(String asked, Set<String> views) {
    String name = asked.replaceAll("^.*\\.|`", "").toLowerCase(Locale.ROOT);
    return NearestName.of(name, views)
        .map(view -> "; did you mean `" + view + "`?")
        .orElseGet(
            () ->
                "; there are "
                    + views.stream()
                        .filter(view -> !view.endsWith("_history"))
                        .sorted()
                        .collect(Collectors.joining(", ")));
  }

  /** Whether the user stopped the query. */
  static boolean isStopped(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof SparkThrowable failure && CANCELLED.equals(failure.getCondition())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfTheQuery(SparkThrowable failure) {
    String state = failure.getSqlState();
    return state != null && state.length() == 5 && OF_THE_QUERY.contains(state.substring(0, 2));
  }

  /** Where in the query, as far as Spark says so and not in a sentence of its parser. */
  private static String place(Throwable failure) {
    return failure instanceof AnalysisException named
            && !(failure instanceof ParseException)
            && named.line().isDefined()
        ? " (line " + named.line().get() + ", pos " + named.startPosition().get() + ")"
        : "";
  }

  /** The sentence alone: neither the plan nor the query, which Spark says below it. */
  private static String oneLine(String message) {
    return message
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("")
        .replaceAll("\\s*SQLSTATE: \\w+", "")
        .replaceAll(";\\s*line \\d+ pos \\d+;?$", "")
        .replaceAll("[;\\s]+$", "");
  }
}
