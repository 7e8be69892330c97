package org.huibao.findings;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.rows.Schema;

/**
 * Something a person should look at: where, what stands there, what was expected, what to do.
 *
 * @param returnId or null where no return is concerned, as with a missing one
 * @param actual what stands there, or null
 * @param reporter the name of who has to look at it, or null where nobody known has
 */
public record Finding(
    String district,
    String returnId,
    String file,
    String sheet,
    String cell,
    String period,
    String rule,
    String severity,
    String message,
    String expected,
    String actual,
    String reporter)
    implements Serializable {
  public Finding(
      String district,
      String returnId,
      String file,
      String sheet,
      String cell,
      String period,
      String rule,
      String severity,
      String message,
      String expected,
      String actual) {
    this(
        district, returnId, file, sheet, cell, period, rule, severity, message, expected, actual,
        null);
  }

  public static final String TABLE = "findings";
  public static final String DISTRICT = "district";
  public static final String RETURN_ID = "return_id";
  public static final String FILE = "file";
  public static final String SHEET = "sheet";
  public static final String CELL = "cell";
  public static final String PERIOD = "period";
  public static final String RULE = "rule";
  public static final String SEVERITY = "severity";
  public static final String MESSAGE = "message";
  public static final String EXPECTED = "expected";
  public static final String ACTUAL = "actual";
  public static final String REPORTER = "reporter";

  /** Apart: who only holds records, as the process that reads workbooks, loads nothing of Spark. */
  private static final class Table {
    static final StructType SCHEMA =
        Schema.of(
            "district STRING, return_id STRING, file STRING, sheet STRING, cell STRING,"
                + " period STRING, rule STRING, severity STRING, message STRING, expected STRING,"
                + " actual STRING, reporter STRING");
  }

  /** The columns of the table. */
  public static StructType schema() {
    return Table.SCHEMA;
  }

  /** The finding of a row that has at least these columns. */
  public static Finding from(Row row) {
    return new Finding(
        row.getAs(DISTRICT),
        row.getAs(RETURN_ID),
        row.getAs(FILE),
        row.getAs(SHEET),
        row.getAs(CELL),
        row.getAs(PERIOD),
        row.getAs(RULE),
        row.getAs(SEVERITY),
        row.getAs(MESSAGE),
        row.getAs(EXPECTED),
        row.getAs(ACTUAL),
        row.getAs(REPORTER));
  }

  /** The same finding, less or more grave, and what is said of it. */
  public Finding with(Severity other, String words) {
    return new Finding(
        district,
        returnId,
        file,
        sheet,
        cell,
        period,
        rule,
        other.code(),
        words,
        expected,
        actual,
        reporter);
  }

  /** The same finding, which stands for so many more in its column or row. */
  public Finding alsoAt(int others) {
    return new Finding(
        district,
        returnId,
        file,
        sheet,
        cell,
        period,
        rule,
        severity,
        message,
        expected,
        (actual == null ? "" : actual + "；") + "同列（行）另有 " + others + " 处如此",
        reporter);
  }

  /** The same finding for this one to look at. */
  public Finding by(String name) {
    return new Finding(
        district, returnId, file, sheet, cell, period, rule, severity, message, expected, actual,
        name);
  }

  /** The same finding of a period. */
  public Finding in(String month) {
    return new Finding(
        district, returnId, file, sheet, cell, month, rule, severity, message, expected, actual,
        reporter);
  }

  public Row toRow() {
    return RowFactory.create(
        district, returnId, file, sheet, cell, period, rule, severity, message, expected, actual,
        reporter);
  }
}
