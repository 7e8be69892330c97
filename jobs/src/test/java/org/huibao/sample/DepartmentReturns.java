package org.huibao.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;

/** The departments' workbooks of a period. */
record DepartmentReturns(
    String district,
    Names names,
    SampleValues values,
    Map<String, Wording> wordings,
    List<ExtraRow> extraRows) {

  List<SampleReturn> of(YearMonth period) {
    List<SampleReturn> returns = new ArrayList<>();
    for (Map<String, String> form : CsvRows.ofResource("department-forms.csv")) {
      String day = form.get(period.equals(DistrictTotal.HALF_YEAR) ? "received_h1" : "received_q1");
      if (!day.isEmpty()) {
        returns.add(make(form, period, LocalDate.parse(period.getYear() + "-" + day)));
      }
    }
    return returns;
  }

  private SampleReturn make(Map<String, String> form, YearMonth period, LocalDate sent) {
    String id = form.get("form");
    String path = period + "/" + names.reporter(names.sender(id)) + "/" + names.title(id);
    boolean noted = !signature(form).isDated();
    return new SampleReturn(
        path + "." + form.get("format"),
        form.get("format"),
        form.get("saver"),
        sent,
        noted,
        workbook -> draw(workbook, form, period, sent));
  }

  private void draw(Workbook workbook, Map<String, String> form, YearMonth period, LocalDate sent) {
    SheetPen pen = new SheetPen(workbook.createSheet(form.get("sheet")));
    Wording wording = wordings.get(form.get("wording"));
    if (form.get("layout").equals("list")) {
      drawList(pen, form, wording, period, sent);
      return;
    }
    List<ExtraRow> extra =
        extraRows.stream().filter(row -> row.isFor(form.get("form"), "", period)).toList();
    String total = form.get("total").equals("city") ? "huzhou" : district;
    new DepartmentTable(form, names, wording, values, period)
        .draw(pen, places(form, period), total, extra, sent);
  }

  private void drawList(
      SheetPen pen, Map<String, String> form, Wording wording, YearMonth period, LocalDate sent) {
    List<IndicatorList.Item> items =
        TableColumn.parse(form.get("columns")).stream()
            .map(TableColumn::indicator)
            .distinct()
            .map(id -> new IndicatorList.Item(id, names.indicator(id), 0))
            .toList();
    List<String> columns = List.of("serial", "name", "unit", "value", "previous_year", "growth");
    String sender = names.reporter(names.sender(form.get("form")));
    String title = new TableLabels(form, names, wording, values, period).title();
    int top =
        new Heading(title, sender, form.get("form"), "").draw(pen, columns.size() - 1, period);
    int row =
        new IndicatorList(columns, items, wording, IndicatorList.UnitPlace.COLUMN, Typing.PLAIN)
            .draw(pen, top, district, period, values);
    pen.text(row, 0, "注：" + form.get("note"), Look.LINE);
    signature(form).draw(pen, row + 1, columns.size() - 1, sender, sent);
  }

  private static Signature signature(Map<String, String> form) {
    return Signature.valueOf(form.get("signature").toUpperCase(Locale.ROOT));
  }

  /** The rows of the table: all places, those that have any of its indicators, or the peers. */
  private List<String> places(Map<String, String> form, YearMonth period) {
    if (form.get("places").equals("peers")) {
      return names.peers(district);
    }
    List<String> indicators =
        TableColumn.parse(form.get("columns")).stream().map(TableColumn::indicator).toList();
    return names.members(district).stream()
        .filter(
            place ->
                form.get("places").equals("all")
                    || indicators.stream().anyMatch(id -> values.has(place, id, period)))
        .toList();
  }
}
