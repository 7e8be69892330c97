package org.huibao.layout;

import java.util.List;
import java.util.Objects;
import org.huibao.reference.Reference;
import org.huibao.reference.Wuxing;
import org.huibao.words.Period;
import org.huibao.words.PeriodMention;
import org.huibao.words.Scope;
import org.huibao.workbook.Cell;
import org.huibao.workbook.Sheet;

/** What the reader makes of a drawn sheet, a line a cell, with the sample district's names. */
final class ReadSheet {
  private static final Reference WUXING = Wuxing.reference();
  private static final SheetReader READER = new SheetReader(WUXING, new Vocabulary(WUXING));

  private final SheetReading reading;
  private final long numeric;

  private ReadSheet(Sheet sheet, String place) {
    SheetLayout layout = new SheetLayout(sheet, WUXING.district().symbols().keySet());
    this.reading = READER.read(layout, new Outside(place, true, PeriodMention.NONE));
    this.numeric = sheet.cells().stream().filter(Cell::isNumeric).count();
  }

  /** A department's sheet: numbers without a place are the district's. */
  static ReadSheet of(String drawing) {
    return new ReadSheet(TextSheet.of(drawing), "wuxing");
  }

  static ReadSheet of(Sheet sheet) {
    return new ReadSheet(sheet, "wuxing");
  }

  /** A town's sheet: numbers without a place are its own. */
  static ReadSheet ofTown(String town, String drawing) {
    return new ReadSheet(TextSheet.of(drawing), town);
  }

  /** A town's sheet called {@code name}. */
  static ReadSheet ofTown(String town, String name, String drawing) {
    return new ReadSheet(TextSheet.of(name, drawing), town);
  }

  SheetReading reading() {
    return reading;
  }

  long numeric() {
    return numeric;
  }

  /** {@code B5 zhili gdp value 2004-06 ytd 1234 万元}; what is not known is a dash. */
  List<String> observed() {
    return reading.observed().stream().map(ReadSheet::line).toList();
  }

  /** As {@link #observed()}, without the address and sorted. */
  List<String> observedAnywhere() {
    return observed().stream().map(line -> line.substring(line.indexOf(' ') + 1)).sorted().toList();
  }

  /** {@code A5 row_number}. */
  List<String> explained() {
    return reading.explained().stream()
        .map(each -> each.address() + " " + each.reason().code())
        .toList();
  }

  /** {@code A9 UNKNOWN_PLACE 太湖渔场}. */
  List<String> remarks() {
    return reading.remarks().stream()
        .map(each -> (each.cell() + " " + each.rule() + " " + each.actual()).strip())
        .toList();
  }

  private static String line(ObservedNumber number) {
    return String.join(
        " ",
        number.address().toString(),
        known(number.place()),
        known(number.indicator()),
        number.measure().code(),
        known(number.period().period().map(Period::toString).orElse(null)),
        number.span().code(),
        number.value().stripTrailingZeros().toPlainString(),
        known(number.unit()) + (number.scope() == Scope.WHOLE ? "" : " own_level"));
  }

  private static String known(Object value) {
    return Objects.toString(value, "-");
  }
}
