package org.huibao.pipeline.console;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingText;
import org.huibao.findings.Severity;
import org.huibao.lake.Publication;

/** How many findings there are of each rule, and the first errors in full. */
public record FindingsSummary(List<Row> byRule, List<Finding> firstErrors) {
  private static final int SHOWN = 10;

  /** Of {@code all} findings those of the publication's district and period. */
  public static FindingsSummary of(Dataset<Row> all, Publication publication) {
    Dataset<Row> findings =
        all.where(col(Finding.DISTRICT).equalTo(publication.district()))
            .where(
                col(Finding.PERIOD).isNull().or(col(Finding.PERIOD).equalTo(publication.period())));
    List<Row> byRule =
        findings
            .groupBy(Finding.SEVERITY, Finding.RULE)
            .agg(count(lit(1)).as("n"))
            .orderBy(Finding.SEVERITY, Finding.RULE)
            .collectAsList();
    List<Finding> errors =
        findings
            .where(col(Finding.SEVERITY).equalTo(Severity.ERROR.code()))
            .orderBy(Finding.FILE, Finding.SHEET, Finding.CELL, Finding.RULE)
            .limit(SHOWN)
            .collectAsList()
            .stream()
            .map(Finding::from)
            .toList();
    return new FindingsSummary(byRule, errors);
  }

  public long errors() {
    return byRule.stream()
        .filter(row -> row.getAs(Finding.SEVERITY).equals(Severity.ERROR.code()))
        .mapToLong(row -> row.getAs("n"))
        .sum();
  }

  public void print(Progress progress) {
    if (byRule.isEmpty()) {
      progress.say("没有发现问题");
    }
    for (Row row : byRule) {
      progress.say(
          "      "
              + row.getAs(Finding.SEVERITY)
              + "  "
              + row.getAs(Finding.RULE)
              + "  "
              + row.getAs("n")
              + " 条");
    }
    for (Finding finding : firstErrors) {
      progress.say("      " + FindingText.sentence(finding));
    }
  }
}
