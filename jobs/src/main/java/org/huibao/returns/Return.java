package org.huibao.returns;

import java.io.Serializable;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.rows.Schema;

/**
 * 报表: one workbook sent by one reporter for one form and period. Every file found has one, whatever
 * became of it.
 *
 * @param returnId first 16 hex digits of SHA-256 over the bytes' SHA-256 and the file's path
 * @param file path inside the district folder
 * @param format what the bytes are, or null where they are no workbook
 * @param reporter id, or null where unknown
 * @param form of the schedule, or null where unknown
 * @param period ISO month, or null
 * @param receivedOn or null where unknown
 * @param status accepted or rejected; duplicate and superseded are found when all returns are known
 * @param reason why the return is not accepted, or null
 * @param cellsDueUnread cells where a number is due that were not read; each has a finding
 * @param reference fingerprint of the reference that named the labels
 * @param listedOn the received date that received.csv or a dated folder gives, or null
 */
public record Return(
    String district,
    String returnId,
    String file,
    String sha256,
    String format,
    String reporter,
    String form,
    String title,
    String period,
    String span,
    LocalDate receivedOn,
    String status,
    String reason,
    long cellsNumeric,
    long cellsObserved,
    long cellsExplained,
    long cellsDueUnread,
    String reference,
    LocalDate listedOn)
    implements Serializable {
  public static final String TABLE = "returns";

  /** Apart: who only holds records, as the process that reads workbooks, loads nothing of Spark. */
  private static final class Table {
    static final StructType SCHEMA =
        Schema.of(
            "district STRING, return_id STRING, file STRING, sha256 STRING, format STRING,"
                + " reporter STRING, form STRING, title STRING, period STRING, span STRING,"
                + " received_on DATE, status STRING, reason STRING, cells_numeric BIGINT,"
                + " cells_observed BIGINT, cells_explained BIGINT, cells_due_unread BIGINT,"
                + " reference STRING,"
                + " listed_on DATE");
  }

  /** The columns of the table. */
  public static StructType schema() {
    return Table.SCHEMA;
  }

  public static final String ACCEPTED = "accepted";
  public static final String SUPERSEDED = "superseded";
  public static final String DUPLICATE = "duplicate";
  public static final String REJECTED = "rejected";

  public Row toRow() {
    return RowFactory.create(
        district,
        returnId,
        file,
        sha256,
        format,
        reporter,
        form,
        title,
        period,
        span,
        receivedOn,
        status,
        reason,
        cellsNumeric,
        cellsObserved,
        cellsExplained,
        cellsDueUnread,
        reference,
        listedOn);
  }
}
