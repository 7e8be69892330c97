package org.huibao.sample;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;

/** The departments' workbooks of a period. */
record DepartmentReturns(
    Names names,
    SampleValues values,
    Map<String, Wording> wordings,
    List<ExtraRow> extraRows,
    List<DepartmentForm> forms) {

  List<SampleReturn> of(YearMonth period) {
    return forms.stream().filter(form -> form.period().equals(period)).map(this::make).toList();
  }

  private SampleReturn make(DepartmentForm form) {
    String id = form.text("form");
    String path = form.period() + "/" + names.reporter(names.sender(id)) + "/" + names.title(id);
    return new SampleReturn(
        path + "." + form.text("format"),
        form.text("format"),
        form.text("saver"),
        form.sent(),
        !form.signature().isDated(),
        workbook -> draw(workbook, form));
  }

  private void draw(Workbook workbook, DepartmentForm form) {
    SheetPen pen = new SheetPen(workbook.createSheet(form.text("sheet")));
    Wording wording = wordings.get(form.text("wording"));
    switch (form.text("layout")) {
      case "list" -> drawList(pen, form, wording);
      case "across" -> new PeersAcross(form, names, wording, values).draw(pen);
      default -> drawTable(pen, form, wording);
    }
  }

  private void drawTable(SheetPen pen, DepartmentForm form, Wording wording) {
    List<ExtraRow> extra =
        extraRows.stream().filter(row -> row.isFor(form.text("form"), "", form.period())).toList();
    String total = form.text("places").equals("peers") ? names.city() : names.district();
    new DepartmentTable(form, names, wording, values).draw(pen, places(form), total, extra);
  }

  private void drawList(SheetPen pen, DepartmentForm form, Wording wording) {
    List<IndicatorList.Item> items =
        TableColumn.parse(form.text("columns")).stream()
            .map(TableColumn::indicator)
            .distinct()
            .map(id -> new IndicatorList.Item(id, names.indicator(id), 0))
            .toList();
    List<String> columns = List.of("serial", "name", "unit", "value", "previous_year", "growth");
    String sender = names.reporter(names.sender(form.text("form")));
    String title = new TableLabels(form, names, wording, values).title();
    int top =
        new Heading(title, sender, form.text("form"), "")
            .draw(pen, columns.size() - 1, form.period());
    int row =
        new IndicatorList(columns, items, wording, IndicatorList.UnitPlace.COLUMN, Typing.PLAIN)
            .draw(pen, top, names.district(), form.period(), values);
    pen.text(row, 0, "注：" + form.text("note"), Look.LINE);
    form.signature().draw(pen, row + 1, columns.size() - 1, sender, form.sent());
  }

  /** The rows of the table: all places, those that have any of its indicators, or the peers. */
  private List<String> places(DepartmentForm form) {
    if (form.text("places").equals("peers")) {
      return names.peers();
    }
    List<String> indicators =
        TableColumn.parse(form.text("columns")).stream().map(TableColumn::indicator).toList();
    return names.members(names.district()).stream()
        .filter(
            place ->
                form.text("places").equals("all")
                    || indicators.stream().anyMatch(id -> values.has(place, id, form.period())))
        .toList();
  }
}
