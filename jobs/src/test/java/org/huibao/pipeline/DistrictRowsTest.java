package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.huibao.facts.Reading;
import org.huibao.facts.ReportedNothing;
import org.huibao.facts.ReportedNumber;
import org.huibao.findings.Finding;
import org.junit.jupiter.api.Test;

/** A district's rows, returns first, as a task takes them in. */
class DistrictRowsTest {
  /**
   * r1 is in force as ingest 2 read it; r2 was superseded, r3 has the bytes of another, and nothing
   * is known of r4.
   */
  @Test
  void keepsWhatStandsInReturnsInForceAsTheyWereReadLast() {
    DistrictRows rows = new DistrictRows(10);
    read(
        rows,
        """
        return  | r1 | 2 | accepted
        return  | r2 | 1 | superseded
        return  | r3 | 1 | duplicate
        sign    | r1 | 2 | S1
        sign    | r1 | 1 | S2
        sign    | r2 | 1 | S3
        finding | r1 | 2 | F1
        finding | r2 | 1 | F2
        finding | r3 | 1 | F3
        number  | r1 | 2 | N1
        number  | r1 | 1 | N2
        number  | r2 | 1 | N3
        number  | r3 | 1 | N4
        number  | r4 | 1 | N5
        """);

    assertThat(rows.returns()).hasSize(3);
    assertThat(rows.signs())
        .extracting(ReportedNothing::source)
        .extracting("cell")
        .containsOnly("S1");
    assertThat(rows.findings()).extracting(Finding::cell).containsOnly("F1");
    assertThat(rows.findings()).extracting(Finding::reporter).containsOnly("统计局");
    assertThat(rows.numbers())
        .extracting(ReportedNumber::source)
        .extracting("cell")
        .containsOnly("N1");
  }

  @Test
  void keepsWhatAReadingRestsOn() {
    DistrictRows rows = new DistrictRows(10);
    read(
        rows,
        """
        return | r1 | 1 | accepted
        number | r1 | 1 | B3 | assumed | 计量单位
        number | r1 | 1 | B4 | named
        """);

    assertThat(rows.numbers())
        .extracting(ReportedNumber::reading)
        .containsExactly(new Reading("assumed", "计量单位"), new Reading("named", null));
  }

  @Test
  void refusesMoreNumbersThanATaskCanHold() {
    DistrictRows rows = new DistrictRows(2);
    read(
        rows,
        """
        return | r1 | 1 | accepted
        number | r1 | 1 | A1
        number | r1 | 1 | A2
        """);

    assertThatThrownBy(() -> read(rows, "number | r1 | 1 | A3"))
        .hasMessage(
            "Cannot publish: the returns in force have more than 2 numbers up to this period; keep"
                + " earlier years in a lake of their own");
  }

  /** A line each: kind, return, ingest, and the status of a return or the cell of the others. */
  private static void read(DistrictRows rows, String lines) {
    lines
        .lines()
        .map(line -> line.split("\\s*\\|\\s*"))
        .map(DistrictRowsTest::row)
        .forEach(rows::add);
  }

  private static Row row(String[] cells) {
    Object[] fields = new Object[InputRows.SCHEMA.length()];
    int kind = Arrays.asList("return", "sign", "finding", "number").indexOf(cells[0]);
    set(fields, "kind", kind);
    set(fields, "district", "qing");
    set(fields, "return_id", cells[1]);
    set(fields, "ingest", cells[2]);
    set(fields, kind == InputRows.RETURN ? "status" : "cell", cells[3]);
    set(fields, Finding.REPORTER, "统计局");
    set(fields, "place", "a");
    set(fields, "indicator", "gdp");
    set(fields, "period", "2024-06");
    set(fields, "span", "ytd");
    set(fields, "scope", "whole");
    set(fields, "measure", "value");
    set(fields, "fact_value", BigDecimal.ONE);
    set(fields, "basis", cells.length > 4 ? cells[4] : null);
    set(fields, "basis_note", cells.length > 5 ? cells[5] : null);
    return RowFactory.create(fields);
  }

  private static void set(Object[] fields, String column, Object value) {
    fields[InputRows.at(column)] = value;
  }
}
