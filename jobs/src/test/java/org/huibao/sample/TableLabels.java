package org.huibao.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a department writes above and beside the numbers of its table. */
record TableLabels(DepartmentForm form, Names names, Wording wording, SampleValues values) {

  String title() {
    return form.text("title")
        .replace("{district}", names.place(names.district()))
        .replace("{title}", names.title(form.text("form")));
  }

  /** Paths of labels of all columns, outermost first. */
  List<List<String>> header(List<TableColumn> columns) {
    List<List<String>> paths = new ArrayList<>();
    if (form.text("serial").equals("yes")) {
      paths.add(List.of("序号"));
    }
    paths.add(List.of(form.text("places").equals("peers") ? "县区" : "乡镇（街道）"));
    columns.forEach(column -> paths.add(path(column)));
    return paths;
  }

  /** The place's name as this office writes it. */
  String place(String id, int serial) {
    return switch (form.text("place_style")) {
      case "alias" -> names.shortPlace(id);
      case "spaced" -> serial % 3 == 0 ? names.place(id) : spaced(names.place(id));
      default -> names.place(id);
    };
  }

  private List<String> path(TableColumn column) {
    String indicator =
        column.label().isEmpty() ? names.indicator(column.indicator()) : column.label();
    if (form.text("units").equals("header")) {
      indicator +=
          "（"
              + ShownUnit.of(form.text("amounts")).nameOf(values.total(column.indicator()).unit())
              + "）";
    }
    String measure =
        column.bare() == TableColumn.Bareness.BARE
            ? ""
            : wording.of(column.quantity(), form.period());
    if (!form.text("wording").equals("p") || column.indicator().equals("eff_score")) {
      return labels(indicator, measure, column);
    }
    return labels(indicator, measure.replace("比上年同期±分", "同比±%"), column);
  }

  private List<String> labels(String indicator, String measure, TableColumn column) {
    Stream<String> path =
        form.text("layout").equals("measures")
            ? Stream.of(measure, indicator)
            : Stream.of(form.text("heading"), column.group(), indicator, measure);
    return path.filter(label -> !label.isEmpty()).toList();
  }

  /** 织　里　镇: names of unlike length are spread to look alike. */
  private static String spaced(String name) {
    return name.length() > 3 ? name : String.join("　", name.split(""));
  }
}
