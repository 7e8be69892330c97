package org.huibao.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A department's table turned round: indicators and measures down, places across. */
record PeersAcross(DepartmentForm form, Names names, Wording wording, SampleValues values) {
  private static final int FIRST_NUMBER = 2;

  void draw(SheetPen pen) {
    List<String> places = new ArrayList<>();
    places.add(names.city());
    places.addAll(names.peers());
    int lastColumn = FIRST_NUMBER + places.size() - 1;
    String sender = names.reporter(names.sender(form.text("form")));
    String title = new TableLabels(form, names, wording, values).title();
    int row =
        new Heading(title, sender, form.text("form"), "").draw(pen, lastColumn, form.period());
    Header header = new Header(header(places));
    header.draw(pen, row);
    row += header.depth();
    pen.sheet().createFreezePane(FIRST_NUMBER, row);
    for (TableColumn line : TableColumn.parse(form.text("columns"))) {
      line(pen, row++, line, places);
    }
    pen.text(row, 0, "注：" + form.text("note"), Look.LINE);
    form.signature().draw(pen, row + 1, lastColumn, sender, form.sent());
    pen.width(0, 30);
    for (int column = 1; column <= lastColumn; column++) {
      pen.width(column, 11);
    }
  }

  private List<List<String>> header(List<String> places) {
    List<List<String>> paths = new ArrayList<>(List.of(List.of("指标"), List.of("计量单位")));
    for (String place : places) {
      paths.add(List.of(place.equals(names.city()) ? form.text("total_name") : names.place(place)));
    }
    return paths;
  }

  private void line(SheetPen pen, int row, TableColumn line, List<String> places) {
    boolean amount = line.quantity().isAmount();
    String name = line.label().isEmpty() ? names.indicator(line.indicator()) : line.label();
    String unit = values.total(line.indicator()).unit();
    ShownUnit shown = ShownUnit.of(form.text("amounts"));
    boolean bare = line.bare() == TableColumn.Bareness.BARE;
    String measure = bare ? "" : wording.of(line.quantity(), form.period());
    pen.text(row, 0, name + measure, Look.LABEL);
    pen.text(row, 1, amount ? shown.nameOf(unit) : "%", Look.CENTRED);
    for (int i = 0; i < places.size(); i++) {
      Datum datum = new Datum(places.get(i), line.indicator(), form.period(), line.quantity());
      int column = FIRST_NUMBER + i;
      values
          .find(datum)
          .ifPresentOrElse(
              number -> {
                BigDecimal told = amount ? shown.number(number, unit) : number;
                Typing.PLAIN.write(pen, row, column, told, datum);
              },
              () -> pen.text(row, column, values.absent(datum), Look.CENTRED));
    }
  }
}
