package org.huibao.sample;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A return about one place: indicators down, measures across.
 *
 * @param columns {@code serial}, {@code name}, {@code code}, {@code unit} or a quantity, with an
 *     outer label before {@code >} where there is one
 */
record IndicatorList(
    List<String> columns, List<Item> items, Wording wording, UnitPlace unitPlace, Typing typing) {

  /** One line: what the office calls the indicator, and how far it stands in. */
  record Item(String indicator, String label, int depth) {}

  /** Where the unit of each indicator stands. */
  enum UnitPlace {
    COLUMN,
    LABEL
  }

  /** Draws header and lines and returns the row below. */
  int draw(SheetPen pen, int top, String place, YearMonth period, SampleValues values) {
    Header header = new Header(columns.stream().map(column -> path(column, period)).toList());
    header.draw(pen, top);
    int row = top + header.depth();
    pen.sheet().createFreezePane(0, row);
    int serial = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      serial += item.depth() == 0 ? 1 : 0;
      for (int column = 0; column < columns.size(); column++) {
        String kind = columns.get(column);
        switch (kind) {
          case "serial" -> serial(pen, row + i, column, item.depth() == 0 ? serial : 0);
          case "code" -> pen.number(row + i, column, new BigDecimal(i + 1), "00");
          case "name" -> pen.text(row + i, column, name(item, values), Look.LABEL, item.depth());
          case "unit" ->
              pen.text(row + i, column, values.total(item.indicator()).unit(), Look.CENTRED);
          default ->
              number(
                  pen,
                  row + i,
                  column,
                  values,
                  new Datum(place, item.indicator(), period, quantity(kind)));
        }
      }
    }
    for (int column = 0; column < columns.size(); column++) {
      pen.width(column, width(columns.get(column)));
    }
    return row + items.size();
  }

  private void number(SheetPen pen, int row, int column, SampleValues values, Datum datum) {
    var number = values.find(datum);
    if (number.isPresent()) {
      typing.write(pen, row, column, number.get(), datum);
    } else {
      boolean blank = Noise.picks(5, datum.place(), datum.indicator(), datum.quantity().code());
      pen.text(row, column, blank ? "" : "—", Look.CENTRED);
    }
  }

  private static void serial(SheetPen pen, int row, int column, int serial) {
    if (serial > 0) {
      pen.number(row, column, new BigDecimal(serial), "0");
    } else {
      pen.text(row, column, "", Look.CENTRED);
    }
  }

  private String name(Item item, SampleValues values) {
    String label = columns.contains("serial") ? item.label() : numbering(item) + item.label();
    return unitPlace == UnitPlace.LABEL
        ? label + "（" + values.total(item.indicator()).unit() + "）"
        : label;
  }

  /** 一、 to 十九、 for main items; what stands under 其中 has no number. */
  private String numbering(Item item) {
    if (item.depth() > 0 || items.size() < 10) {
      return "";
    }
    long number =
        items.subList(0, items.indexOf(item) + 1).stream().filter(it -> it.depth() == 0).count();
    String digit =
        number % 10 == 0 ? "" : String.valueOf("一二三四五六七八九".charAt((int) number % 10 - 1));
    return (number >= 10 ? "十" : "") + digit + "、";
  }

  private List<String> path(String column, YearMonth period) {
    return switch (column) {
      case "serial" -> List.of("序号");
      case "code" -> List.of("代码");
      case "name" -> List.of("指标名称");
      case "unit" -> List.of("计量单位");
      default -> {
        List<String> path = new ArrayList<>();
        if (column.contains(">")) {
          path.add(column.substring(0, column.indexOf('>')));
        }
        path.add(wording.of(quantity(column), period));
        yield path;
      }
    };
  }

  private static Quantity quantity(String column) {
    return Quantity.of(column.substring(column.indexOf('>') + 1));
  }

  private static int width(String column) {
    return switch (column) {
      case "serial", "code" -> 6;
      case "name" -> 34;
      case "unit" -> 10;
      default -> 14;
    };
  }
}
