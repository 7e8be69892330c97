package org.huibao.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a department lays out one form in one period, and the day it sends it. */
record DepartmentForm(YearMonth period, LocalDate sent, Map<String, String> cells) {
  /** The same layouts in both periods. */
  static List<DepartmentForm> ofWuxing() {
    List<DepartmentForm> forms = new ArrayList<>();
    for (YearMonth period : DistrictTotal.PERIODS) {
      for (Map<String, String> row : CsvRows.ofResource("department-forms.csv")) {
        String day =
            row.get(period.equals(DistrictTotal.HALF_YEAR) ? "received_h1" : "received_q1");
        if (!day.isEmpty()) {
          forms.add(new DepartmentForm(period, LocalDate.parse(period.getYear() + "-" + day), row));
        }
      }
    }
    return forms;
  }

  /** A row for each year: the city's departments change their layouts. */
  static List<DepartmentForm> ofLongmatan() {
    return CsvRows.ofResource("longmatan/forms.csv").stream()
        .map(
            row ->
                new DepartmentForm(
                    YearMonth.parse(row.get("period")), LocalDate.parse(row.get("received")), row))
        .toList();
  }

  String text(String column) {
    return cells.get(column);
  }

  Signature signature() {
    return Signature.valueOf(text("signature").toUpperCase(Locale.ROOT));
  }
}
