package org.huibao.facts.checks;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.returns.Columns;

/** Rows that break a rule, as findings. */
public final class FactFinding {
  private FactFinding() {}

  /**
   * One finding a row. The rows have return_id, file, sheet, cell and period, null where there is
   * none.
   *
   * @param what who or what it is about, set before the rule's message
   */
  public static Dataset<Row> of(
      Dataset<Row> rows,
      String district,
      FindingRule rule,
      Column what,
      Column expected,
      Column actual) {
    return rows.select(
            lit(district).as(Columns.DISTRICT),
            col(Columns.RETURN_ID),
            col(Columns.FILE),
            col(Columns.SHEET),
            col(Columns.CELL),
            col(Columns.PERIOD),
            lit(rule.code()).as(Columns.RULE),
            lit(rule.severity().code()).as(Columns.SEVERITY),
            concat(what, lit("：" + rule.message())).as(Columns.MESSAGE),
            expected.cast("string").as(Columns.EXPECTED),
            actual.cast("string").as(Columns.ACTUAL))
        .to(Finding.SCHEMA);
  }

  /** A decimal without trailing zeros. */
  public static Column plain(Column decimal) {
    return org.apache.spark.sql.functions.regexp_replace(decimal.cast("string"), "\\.?0+$", "");
  }

  /** Rows about no cell in particular. */
  static Dataset<Row> withoutCell(Dataset<Row> rows) {
    Dataset<Row> result = rows;
    for (String column :
        new String[] {Columns.RETURN_ID, Columns.FILE, Columns.SHEET, Columns.CELL}) {
      result = result.withColumn(column, lit(null).cast("string"));
    }
    return result;
  }
}
