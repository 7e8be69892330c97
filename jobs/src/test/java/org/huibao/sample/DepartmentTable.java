package org.huibao.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A department's return: towns down, indicators and measures across, one row for the district. */
final class DepartmentTable {
  private final DepartmentForm form;
  private final List<TableColumn> columns;
  private final Typing typing;
  private final TableLabels labels;
  private final Names names;
  private final SampleValues values;
  private final ShownUnit shown;

  DepartmentTable(DepartmentForm form, Names names, Wording wording, SampleValues values) {
    this.form = form;
    this.columns = TableColumn.parse(form.text("columns"));
    this.typing = Typing.of(form.text("typing"));
    this.labels = new TableLabels(form, names, wording, values);
    this.names = names;
    this.values = values;
    this.shown = ShownUnit.of(form.text("amounts"));
  }

  void draw(SheetPen pen, List<String> places, String total, List<ExtraRow> extra) {
    String sender = names.reporter(names.sender(form.text("form")));
    List<List<String>> paths = labels.header(columns);
    int lastColumn = paths.size() - 1;
    pen.sheet().getPrintSetup().setLandscape(lastColumn > 7);
    int row =
        new Heading(labels.title(), sender, form.text("form"), form.text("unit_line"))
            .draw(pen, lastColumn, form.period());
    Header header = new Header(paths);
    header.draw(pen, row);
    row += header.depth();
    if (form.text("column_numbers").equals("yes")) {
      numberColumns(pen, row++, lastColumn);
    }
    pen.sheet().createFreezePane(firstColumn(), row);
    boolean totalFirst = form.text("total").equals("first");
    int firstPlace = totalFirst ? row + 1 : row;
    int totalRow = totalFirst ? row : row + places.size();
    boolean totalled = !form.text("total").equals("none");
    for (int i = 0; i < places.size(); i++) {
      place(pen, firstPlace + i, i + 1, places.get(i));
    }
    if (totalled) {
      total(pen, totalRow, total, firstPlace, firstPlace + places.size() - 1);
    }
    row += places.size() + (totalled ? 1 : 0);
    for (ExtraRow line : extra) {
      boolean note = line.isNote();
      line.draw(pen, row++, firstColumn() - 1, note ? lastColumn : firstColumn());
    }
    if (!form.text("note").isEmpty()) {
      pen.text(row++, 0, "注：" + form.text("note"), Look.LINE);
    }
    form.signature().draw(pen, row, lastColumn, sender, form.sent());
    widths(pen, lastColumn);
  }

  private int firstColumn() {
    return form.text("serial").equals("yes") ? 2 : 1;
  }

  private void numberColumns(SheetPen pen, int row, int lastColumn) {
    for (int column = 0; column <= lastColumn; column++) {
      if (column < firstColumn()) {
        pen.text(row, column, "甲乙".substring(column, column + 1), Look.CENTRED);
      } else {
        int number = column - firstColumn() + 1;
        pen.number(row, column, new BigDecimal(number), "0");
      }
    }
  }

  private void place(SheetPen pen, int row, int serial, String place) {
    if (firstColumn() == 2) {
      pen.number(row, 0, new BigDecimal(serial), "0");
    }
    pen.text(row, firstColumn() - 1, labels.place(place, serial), Look.LABEL);
    for (int i = 0; i < columns.size(); i++) {
      number(pen, row, firstColumn() + i, place, columns.get(i));
    }
  }

  private void total(SheetPen pen, int row, String place, int firstPlace, int lastPlace) {
    pen.block(row, 0, row, firstColumn() - 1, form.text("total_name"), Look.CENTRED);
    for (int i = 0; i < columns.size(); i++) {
      int column = firstColumn() + i;
      TableColumn told = columns.get(i);
      if (form.text("formulas").equals("yes") && told.quantity().isAmount()) {
        String cells = new CellRangeAddress(firstPlace, lastPlace, column, column).formatAsString();
        String format = typing.format(values.total(told.indicator()).scale(), true);
        pen.formula(row, column, "SUM(" + cells + ")", format);
      } else if (form.text("formulas").equals("yes") && told.quantity() == Quantity.GROWTH) {
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
    Datum datum = new Datum(place, told.indicator(), form.period(), told.quantity());
    values
        .find(datum)
        .ifPresentOrElse(
            number -> typing.write(pen, row, column, shown(number, told), datum),
            () -> pen.text(row, column, values.absent(datum), Look.CENTRED));
  }

  private BigDecimal shown(BigDecimal number, TableColumn told) {
    return told.quantity().isAmount()
        ? shown.number(number, values.total(told.indicator()).unit())
        : number;
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
