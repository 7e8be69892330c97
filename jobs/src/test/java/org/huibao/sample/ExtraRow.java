package org.huibao.sample;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** A line that a careless office adds to its form: a stranger's row, or a number in a note. */
record ExtraRow(
    YearMonth period, String form, String place, String kind, String label, List<String> values) {

  static ExtraRow of(Map<String, String> row) {
    return new ExtraRow(
        YearMonth.parse(row.get("period")),
        row.get("form"),
        row.get("place"),
        row.get("kind"),
        row.get("label"),
        List.of(row.get("values").split("\\|")));
  }

  boolean isFor(String otherForm, String otherPlace, YearMonth otherPeriod) {
    return form.equals(otherForm) && place.equals(otherPlace) && period.equals(otherPeriod);
  }

  boolean isNote() {
    return kind.equals("note");
  }

  void draw(SheetPen pen, int row, int labelColumn, int firstColumn) {
    pen.text(row, labelColumn, label, isNote() ? Look.LINE : Look.LABEL);
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (value.matches("[0-9.]+")) {
        BigDecimal number = new BigDecimal(value);
        pen.number(row, firstColumn + i, number, Typing.PLAIN.format(number.scale(), true));
      } else {
        pen.text(row, firstColumn + i, value, Look.CENTRED);
      }
    }
  }
}
