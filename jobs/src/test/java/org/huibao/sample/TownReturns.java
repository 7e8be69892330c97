package org.huibao.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;

/** The towns' own workbooks of a period, each in the dialect of its office. */
record TownReturns(
    Names names,
    SampleValues values,
    Map<String, Wording> wordings,
    List<ExtraRow> extraRows,
    List<Deviation> deviations) {
  private static final String FORM = "吴统乡01";

  List<SampleReturn> of(YearMonth period) {
    Map<String, Map<String, String>> dialects = new LinkedHashMap<>();
    CsvRows.ofResource("town-dialects.csv").forEach(row -> dialects.put(row.get("dialect"), row));
    List<SampleReturn> returns = new ArrayList<>();
    for (Map<String, String> town : CsvRows.ofResource("town-returns.csv")) {
      String day = town.get(period.equals(DistrictTotal.HALF_YEAR) ? "received_h1" : "received_q1");
      if (day.isEmpty()) {
        continue;
      }
      LocalDate sent = LocalDate.parse(period.getYear() + "-" + day);
      Map<String, String> dialect = dialects.get(town.get("dialect"));
      SampleValues shown = values;
      SampleReturn superseded = null;
      for (Deviation deviation : deviations) {
        if (deviation.isFor(town.get("place"), period)) {
          SampleValues moved = deviation.in(values);
          if (deviation.isCorrectedLater()) {
            superseded = make(town, dialect, period, sent.minusDays(4), moved, "");
          } else {
            shown = moved;
          }
        }
      }
      if (superseded != null) {
        returns.add(superseded);
      }
      returns.add(make(town, dialect, period, sent, shown, superseded == null ? "" : "（更正）"));
    }
    return returns;
  }

  private SampleReturn make(
      Map<String, String> town,
      Map<String, String> dialect,
      YearMonth period,
      LocalDate sent,
      SampleValues shown,
      String suffix) {
    String path = period + "/乡镇街道/" + names.place(town.get("place")) + suffix;
    Signature signature = Signature.valueOf(town.get("signature").toUpperCase(Locale.ROOT));
    return new SampleReturn(
        path + "." + town.get("format"),
        town.get("format"),
        town.get("saver"),
        sent,
        !signature.isDated(),
        workbook -> draw(workbook, town, dialect, period, sent, shown));
  }

  private void draw(
      Workbook workbook,
      Map<String, String> town,
      Map<String, String> dialect,
      YearMonth period,
      LocalDate sent,
      SampleValues shown) {
    String place = town.get("place");
    List<String> columns = List.of(dialect.get("columns").split("\\+"));
    SheetPen pen = new SheetPen(workbook.createSheet(Wording.at("{m}月", period)));
    pen.sheet().getPrintSetup().setLandscape(true);
    String title = dialect.get("title").replace("{place}", names.place(place));
    int lastColumn = columns.size() - 1;
    int top =
        new Heading(title, names.place(place), FORM, dialect.get("unit_line"))
            .draw(pen, lastColumn, period);
    IndicatorList list =
        new IndicatorList(
            columns,
            items(dialect, place, period),
            wordings.get(dialect.get("wording")),
            IndicatorList.UnitPlace.valueOf(dialect.get("units").toUpperCase(Locale.ROOT)),
            Typing.of(town.get("typing")));
    int row = list.draw(pen, top, place, period, shown);
    int nameColumn = columns.indexOf("name");
    for (ExtraRow extra : extraRows) {
      if (extra.isFor(FORM, place, period)) {
        extra.draw(pen, row++, nameColumn, nameColumn + 1);
      }
    }
    pen.text(row++, 0, "注：“—”表示无此项或未下达目标。", Look.LINE);
    Signature.valueOf(town.get("signature").toUpperCase(Locale.ROOT))
        .draw(pen, row, lastColumn, place, sent);
  }

  private List<IndicatorList.Item> items(
      Map<String, String> dialect, String place, YearMonth period) {
    String label = dialect.get("names").equals("other") ? "other_label" : "label";
    return CsvRows.ofResource("town-rows.csv").stream()
        .filter(
            row ->
                row.get("places").equals("all") || values.has(place, row.get("indicator"), period))
        .map(
            row ->
                new IndicatorList.Item(
                    row.get("indicator"), row.get(label), Integer.parseInt(row.get("depth"))))
        .toList();
  }
}
