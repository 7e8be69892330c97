package org.huibao.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.lake.Publication;
import org.huibao.returns.Columns;
import org.huibao.returns.Severity;

/** How many findings there are of each rule, and the first errors in full. */
record FindingsSummary(List<Row> byRule, List<Row> firstErrors) {
  private static final int SHOWN = 10;

  static FindingsSummary of(DistrictRun run, Publication publication) {
    Dataset<Row> findings =
        run.views()
            .findingsAsOf(run.options().asOfDate())
            .where(col(Columns.DISTRICT).equalTo(publication.district()))
            .where(
                col(Columns.PERIOD).isNull().or(col(Columns.PERIOD).equalTo(publication.period())));
    List<Row> byRule =
        findings
            .groupBy(Columns.SEVERITY, Columns.RULE)
            .agg(count(lit(1)).as("n"))
            .orderBy(Columns.SEVERITY, Columns.RULE)
            .collectAsList();
    List<Row> errors =
        findings
            .where(col(Columns.SEVERITY).equalTo(Severity.ERROR.code()))
            .orderBy(Columns.FILE, Columns.SHEET, Columns.CELL, Columns.RULE)
            .limit(SHOWN)
            .collectAsList();
    return new FindingsSummary(byRule, errors);
  }

  long errors() {
    return byRule.stream()
        .filter(row -> row.getAs(Columns.SEVERITY).equals(Severity.ERROR.code()))
        .mapToLong(row -> row.getAs("n"))
        .sum();
  }

  void print(Progress progress) {
    if (byRule.isEmpty()) {
      progress.say("没有发现问题");
    }
    for (Row row : byRule) {
      progress.say(
          "      "
              + row.getAs(Columns.SEVERITY)
              + "  "
              + row.getAs(Columns.RULE)
              + "  "
              + row.getAs("n")
              + " 条");
    }
    for (Row row : firstErrors) {
      progress.say("      " + place(row) + row.getAs(Columns.MESSAGE) + actual(row));
    }
  }

  private static String place(Row row) {
    String file = row.getAs(Columns.FILE);
    String sheet = row.getAs(Columns.SHEET);
    String cell = row.getAs(Columns.CELL);
    if (file == null) {
      return "";
    }
    return file + (sheet == null ? "" : "!" + sheet) + (cell == null ? "" : "!" + cell) + "：";
  }

  private static String actual(Row row) {
    String actual = row.getAs(Columns.ACTUAL);
    return actual == null || actual.isBlank() ? "" : "（现为 " + actual.strip() + "）";
  }
}
