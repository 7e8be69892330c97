package org.huibao.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a department writes above and beside the numbers of its table. */
record TableLabels(
    Map<String, String> form, Names names, Wording wording, SampleValues values, YearMonth period) {

  String title() {
    return form.get("title")
        .replace("{district}", names.place("wuxing"))
        .replace("{title}", names.title(form.get("form")));
  }

  /** Paths of labels of all columns, outermost first. */
  List<List<String>> header(List<TableColumn> columns) {
    List<List<String>> paths = new ArrayList<>();
    if (form.get("serial").equals("yes")) {
      paths.add(List.of("序号"));
    }
    paths.add(List.of(form.get("places").equals("peers") ? "县区" : "乡镇（街道）"));
    columns.forEach(column -> paths.add(path(column)));
    return paths;
  }

  /** The place's name as this office writes it. */
  String place(String id, int serial) {
    return switch (form.get("place_style")) {
      case "alias" -> names.shortPlace(id);
      case "spaced" -> serial % 3 == 0 ? names.place(id) : spaced(names.place(id));
      default -> names.place(id);
    };
  }

  private List<String> path(TableColumn column) {
    String indicator =
        column.label().isEmpty() ? names.indicator(column.indicator()) : column.label();
    if (form.get("units").equals("header")) {
      indicator += "（" + values.total(column.indicator()).unit() + "）";
    }
    String measure =
        column.bare() == TableColumn.Bareness.BARE ? "" : wording.of(column.quantity(), period);
    if (!form.get("wording").equals("p") || column.indicator().equals("eff_score")) {
      return labels(indicator, measure, column);
    }
    return labels(indicator, measure.replace("比上年同期±分", "同比±%"), column);
  }

  private List<String> labels(String indicator, String measure, TableColumn column) {
    Stream<String> path =
        form.get("layout").equals("measures")
            ? Stream.of(measure, indicator)
            : Stream.of(form.get("heading"), column.group(), indicator, measure);
    return path.filter(label -> !label.isEmpty()).toList();
  }

  /** 织　里　镇: names of unlike length are spread to look alike. */
  private static String spaced(String name) {
    return name.length() > 3 ? name : String.join("　", name.split(""));
  }
}
