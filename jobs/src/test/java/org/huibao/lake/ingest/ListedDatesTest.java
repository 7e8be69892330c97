package org.huibao.lake.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The received date of a workbook: received.csv, else a dated folder above it, else unknown. */
class ListedDatesTest {
  private final ListedDates dates =
      new ListedDates(
          Map.of(
              "2004-06/a.xls", LocalDate.of(2004, 7, 5),
              "returns/b.xls", LocalDate.of(2004, 7, 6),
              "2004-07-01/c.xls", LocalDate.of(2004, 7, 9)));

  @Test
  void whatIsListedComesFirst() {
    assertThat(dates.of("2004-06/a.xls")).isEqualTo(LocalDate.parse("2004-07-05"));
    assertThat(dates.of("b.xls")).isEqualTo(LocalDate.parse("2004-07-06"));
    assertThat(dates.of("2004-07-01/c.xls")).isEqualTo(LocalDate.parse("2004-07-09"));
  }

  @Test
  void elseTheInnermostFolderThatIsADay() {
    assertThat(dates.of("2004-07-01/x.xls")).isEqualTo(LocalDate.parse("2004-07-01"));
    assertThat(dates.of("2004-07-01/更正/2004-07-20/x.xls")).isEqualTo(LocalDate.parse("2004-07-20"));
    assertThat(dates.of("2004-07-01/2004-07-20/x.xls")).isEqualTo(LocalDate.parse("2004-07-20"));
    assertThat(dates.of("2004-07-01/2004-13-45/x.xls")).isEqualTo(LocalDate.parse("2004-07-01"));
  }

  @Test
  void elseNobodyKnows() {
    assertThat(dates.of("2004-06/x.xls")).isNull();
    assertThat(dates.of("2004-07-01.xls")).isNull();
  }
}
