package org.huibao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.huibao.words.Period;
import org.huibao.words.PeriodMention;
import org.huibao.workbook.Sheet;

/** What the reader makes of drawn sheets without a district, where labels stand for themselves. */
final class ShownSheet {
  private static final Reference NONE = ReferenceLoader.none();
  private static final SheetReader READER = new SheetReader(NONE, new Vocabulary(NONE));

  private final List<SheetReading> readings;

  private ShownSheet(List<SheetReading> readings) {
    this.readings = readings;
  }

  /** Sheets of one workbook, in its order. */
  static ShownSheet of(String... drawings) {
    return of(Stream.of(drawings).map(TextSheet::of).toList());
  }

  /** A sheet called {@code name}. */
  static ShownSheet named(String name, String drawing) {
    return of(List.of(TextSheet.of(name, drawing)));
  }

  private static ShownSheet of(List<Sheet> sheets) {
    List<SheetReading> readings = new ArrayList<>();
    SheetLayout.Preceding before = SheetLayout.Preceding.NONE;
    for (Sheet sheet : sheets) {
      SheetLayout layout = new SheetLayout(sheet, NONE.district().symbols().keySet(), before);
      readings.add(READER.read(layout, new Outside(null, true, PeriodMention.NONE)));
      before = layout.goesOn();
    }
    return new ShownSheet(RepeatedTables.marked(readings));
  }

  /**
   * {@code B4 织里镇 | 税收 › 同比% = 织里镇 税收 growth 2004-06 ytd 12 %}: row labels, column labels, and what
   * they were read as; what is not known is a dash.
   */
  List<String> observed() {
    return numbers().stream().map(ShownSheet::line).toList();
  }

  /** {@code 一、人口 续表}: the titles of the tables, each once. */
  List<String> titles() {
    return numbers().stream().map(ObservedNumber::title).distinct().toList();
  }

  /** {@code A5 row_number}. */
  List<String> explained() {
    return readings.stream()
        .flatMap(reading -> reading.explained().stream())
        .map(each -> each.address() + " " + each.reason().code())
        .toList();
  }

  /** {@code B3 12，与 C3 的 13}: remarks of one kind. */
  List<String> remarks(Remark.Rule rule) {
    return readings.stream()
        .flatMap(reading -> reading.remarks().stream())
        .filter(remark -> remark.rule() == rule)
        .map(remark -> remark.cell() + " " + remark.actual())
        .toList();
  }

  /** {@code B3 confirmed 同比＝…}: what each reading rests on. */
  List<String> grounds() {
    return numbers().stream()
        .map(
            number ->
                Stream.of(
                        number.address(), number.grounds().basis().code(), number.grounds().note())
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private List<ObservedNumber> numbers() {
    return readings.stream().flatMap(reading -> reading.observed().stream()).toList();
  }

  private static String path(List<String> labels) {
    return labels.isEmpty() ? "-" : String.join(" › ", labels);
  }

  private static String line(ObservedNumber number) {
    return String.join(
        " ",
        number.address().toString(),
        path(number.rowLabels()),
        "|",
        path(number.columnLabels()),
        "=",
        known(number.place()),
        known(number.indicator()),
        number.measure().code(),
        known(number.period().period().map(Period::toString).orElse(null)),
        number.span().code(),
        number.value().stripTrailingZeros().toPlainString(),
        known(number.unit()));
  }

  private static String known(Object value) {
    return Objects.toString(value, "-");
  }
}
