package org.huibao.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A department's return: towns down, indicators and measures across, one row for the district. */
final class DepartmentTable {
  private final Map<String, String> form;
  private final List<TableColumn> columns;
  private final Typing typing;
  private final TableLabels labels;
  private final Names names;
  private final SampleValues values;
  private final YearMonth period;

  DepartmentTable(
      Map<String, String> form,
      Names names,
      Wording wording,
      SampleValues values,
      YearMonth period) {
    this.form = form;
    this.columns = TableColumn.parse(form.get("columns"));
    this.typing = Typing.of(form.get("typing"));
    this.labels = new TableLabels(form, names, wording, values, period);
    this.names = names;
    this.values = values;
    this.period = period;
  }

  void draw(SheetPen pen, List<String> places, String total, List<ExtraRow> extra, LocalDate sent) {
    String sender = names.reporter(names.sender(form.get("form")));
    List<List<String>> paths = labels.header(columns);
    int lastColumn = paths.size() - 1;
    pen.sheet().getPrintSetup().setLandscape(lastColumn > 7);
    int row =
        new Heading(labels.title(), sender, form.get("form"), form.get("unit_line"))
            .draw(pen, lastColumn, period);
    Header header = new Header(paths);
    header.draw(pen, row);
    row += header.depth();
    if (form.get("column_numbers").equals("yes")) {
      numberColumns(pen, row++, lastColumn);
    }
    pen.sheet().createFreezePane(firstColumn(), row);
    boolean totalFirst = form.get("total").equals("first");
    int firstPlace = totalFirst ? row + 1 : row;
    int totalRow = totalFirst ? row : row + places.size();
    for (int i = 0; i < places.size(); i++) {
      place(pen, firstPlace + i, i + 1, places.get(i));
    }
    total(pen, totalRow, total, firstPlace, firstPlace + places.size() - 1);
    row += places.size() + 1;
    for (ExtraRow line : extra) {
      boolean note = line.isNote();
      line.draw(pen, row++, firstColumn() - 1, note ? lastColumn : firstColumn());
    }
    if (!form.get("note").isEmpty()) {
      pen.text(row++, 0, "注：" + form.get("note"), Look.LINE);
    }
    Signature.valueOf(form.get("signature").toUpperCase(java.util.Locale.ROOT))
        .draw(pen, row, lastColumn, sender, sent);
    widths(pen, lastColumn);
  }

  private int firstColumn() {
    return form.get("serial").equals("yes") ? 2 : 1;
  }

  private void numberColumns(SheetPen pen, int row, int lastColumn) {
    for (int column = 0; column <= lastColumn; column++) {
      if (column < firstColumn()) {
        pen.text(row, column, "甲乙".substring(column, column + 1), Look.CENTRED);
      } else {
        int number = column - firstColumn() + 1;
        pen.number(row, column, new java.math.BigDecimal(number), "0");
      }
    }
  }

  private void place(SheetPen pen, int row, int serial, String place) {
    if (firstColumn() == 2) {
      pen.number(row, 0, new java.math.BigDecimal(serial), "0");
    }
    pen.text(row, firstColumn() - 1, labels.place(place, serial), Look.LABEL);
    for (int i = 0; i < columns.size(); i++) {
      number(pen, row, firstColumn() + i, place, columns.get(i));
    }
  }

  private void total(SheetPen pen, int row, String place, int firstPlace, int lastPlace) {
    pen.block(row, 0, row, firstColumn() - 1, form.get("total_name"), Look.CENTRED);
    for (int i = 0; i < columns.size(); i++) {
      int column = firstColumn() + i;
      TableColumn told = columns.get(i);
      if (form.get("formulas").equals("yes") && told.quantity().isAmount()) {
        String cells = new CellRangeAddress(firstPlace, lastPlace, column, column).formatAsString();
        String format = typing.format(values.total(told.indicator()).scale(), true);
        pen.formula(row, column, "SUM(" + cells + ")", format);
      } else if (form.get("formulas").equals("yes") && told.quantity() == Quantity.GROWTH) {
        String now = new CellReference(row, column - 2).formatAsString();
        String before = new CellReference(row, column - 1).formatAsString();
        String rate = "ROUND((" + now + "-" + before + ")/" + before + "*100,1)";
        pen.formula(row, column, rate, "0.0");
      } else {
        number(pen, row, column, place, told);
      }
    }
  }

  private void number(SheetPen pen, int row, int column, String place, TableColumn told) {
    Datum datum = new Datum(place, told.indicator(), period, told.quantity());
    values
        .find(datum)
        .ifPresentOrElse(
            number -> typing.write(pen, row, column, number, datum),
            () -> pen.text(row, column, "—", Look.CENTRED));
  }

  private void widths(SheetPen pen, int lastColumn) {
    List<Integer> widths = new ArrayList<>();
    if (firstColumn() == 2) {
      widths.add(6);
    }
    widths.add(16);
    while (widths.size() <= lastColumn) {
      widths.add(columns.size() <= 3 ? 20 : columns.size() > 12 ? 10 : 12);
    }
    for (int column = 0; column < widths.size(); column++) {
      pen.width(column, widths.get(column));
    }
  }
}
