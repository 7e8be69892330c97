package org.huibao.soak;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.huibao.returns.Observation;
import org.huibao.words.Measure;
import org.huibao.words.Period;

/** Errors in where numbers stand, and under which words. */
record SheetErrors(ErringClerk clerk) {
  static final int ROWS_OF_A_TITLE = 2;

  boolean otherUnit() {
    Optional<Observation> one =
        clerk.any(
            each ->
                clerk.isAmount(each) && clerk.isTownsOwn(each.file()) && "万元".equals(each.unit()));
    one.ifPresent(
        first -> {
          retext(first.file(), text -> text.replace("万元", "亿元"));
          clerk.numbers(first.file()).stream()
              .filter(each -> "万元".equals(each.unit()))
              .forEach(clerk::wrong);
        });
    return one.isPresent();
  }

  void retext(String file, UnaryOperator<String> how) {
    for (Sheet sheet : clerk.workbook(file)) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING) {
            String text = how.apply(cell.getStringCellValue());
            if (!text.equals(cell.getStringCellValue())) {
              ErringClerk.retype(cell, text);
            }
          }
        }
      }
    }
  }

  Optional<Observation> anyOfTowns(int fewest) {
    return clerk.any(
        each ->
            clerk.isAmount(each)
                && clerk.isTyped(each)
                && !clerk.isOfDistrict(each)
                && clerk.rows(each, false).size() >= fewest);
  }

  boolean exchangedRows() {
    Optional<Observation> one = anyOfTowns(4);
    return one.isPresent()
        && exchange(
            clerk.rows(one.get(), true),
            one.get().place(),
            other(one.get(), clerk.rows(one.get(), true)));
  }

  String other(Observation one, Map<String, List<Observation>> rows) {
    List<String> places = new ArrayList<>(rows.keySet());
    int at = places.indexOf(one.place());
    return places.get(at + 1 < places.size() ? at + 1 : at - 1);
  }

  boolean exchange(Map<String, List<Observation>> rows, String one, String other) {
    Map<String, BigDecimal> values = new HashMap<>();
    for (String place : List.of(one, other)) {
      rows.get(place).forEach(each -> values.put(place + series(each), each.value()));
    }
    return place(rows, one, other, values) && place(rows, other, one, values);
  }

  static String series(Observation each) {
    return String.join("\n", each.indicator(), each.measure(), each.span(), each.scope());
  }

  boolean place(
      Map<String, List<Observation>> rows,
      String place,
      String from,
      Map<String, BigDecimal> values) {
    for (Observation each : rows.get(place)) {
      BigDecimal value = values.get(from + series(each));
      if (value == null) {
        return false;
      }
      if (clerk.isTyped(each)) {
        clerk.write(each, value);
      }
    }
    return true;
  }

  boolean rotated(boolean wholeRows) {
    Optional<Observation> one = anyOfTowns(5);
    if (one.isEmpty()) {
      return false;
    }
    Map<String, List<Observation>> rows = clerk.rows(one.get(), wholeRows);
    if (!wholeRows) {
      rows.values()
          .forEach(row -> row.removeIf(each -> !each.measure().equals(Measure.VALUE.code())));
    }
    Map<String, BigDecimal> values = new HashMap<>();
    rows.forEach(
        (place, row) -> row.forEach(each -> values.put(place + series(each), each.value())));
    List<String> places = new ArrayList<>(rows.keySet());
    for (int i = 0; i < places.size(); i++) {
      String from = places.get((i + places.size() - 1) % places.size());
      if (!place(rows, places.get(i), from, values)) {
        return false;
      }
    }
    return true;
  }

  boolean exchangedYears(boolean whole) {
    Optional<Observation> one =
        clerk.any(
            each ->
                clerk.isAmount(each)
                    && clerk.isTyped(each)
                    && !clerk.isOfDistrict(each)
                    && clerk.beside(each, Measure.PREVIOUS_YEAR).isPresent());
    one.ifPresent(
        first ->
            (whole ? clerk.numbers(first.file()) : List.of(first))
                .stream()
                    .filter(
                        each -> each.measure().equals(Measure.VALUE.code()) && clerk.isTyped(each))
                    .forEach(
                        each ->
                            clerk
                                .beside(each, Measure.PREVIOUS_YEAR)
                                .filter(base -> base.value().compareTo(each.value()) != 0)
                                .ifPresent(
                                    base -> {
                                      clerk.write(base, each.value());
                                      clerk.write(each, base.value());
                                      new HeadErrors(clerk).wrongHeads(each, base);
                                    })));
    return one.isPresent();
  }

  Optional<Period> earlier() {
    return Optional.of(clerk.sent().period())
        .filter(each -> each.month() > 3)
        .map(each -> new Period(each.year(), each.month() - 3));
  }

  /** The same office's file of the quarter before. */
  Optional<String> fileBefore(String file) {
    return earlier()
        .flatMap(
            before -> {
              String of = clerk.sent().reading(file).itself().reporter();
              String form = clerk.sent().reading(file).itself().form();
              return clerk.sent().files(before).stream()
                  .filter(
                      each ->
                          java.util.Objects.equals(
                                  clerk.sent().reading(each).itself().reporter(), of)
                              && java.util.Objects.equals(
                                  clerk.sent().reading(each).itself().form(), form))
                  .findFirst();
            });
  }

  boolean copied(String file, String from, Period fromPeriod, boolean anyPlace) {
    Map<String, BigDecimal> old = new HashMap<>();
    clerk
        .numbers(from, fromPeriod)
        .forEach(each -> old.put((anyPlace ? "" : each.place()) + series(each), each.value()));
    for (Observation each : clerk.numbers(file)) {
      String span = each.span().equals("year") ? "ytd" : each.span();
      BigDecimal value =
          old.getOrDefault(
              (anyPlace ? "" : each.place()) + series(each),
              old.get(
                  (anyPlace ? "" : each.place())
                      + String.join("\n", each.indicator(), each.measure(), span, each.scope())));
      if (value != null && clerk.isTyped(each)) {
        clerk.write(each, value);
      }
    }
    return clerk.wrong().size() > 10;
  }

  boolean oldNumbers() {
    return clerk
        .anyFile(each -> fileBefore(each).isPresent())
        .map(file -> copied(file, fileBefore(file).orElseThrow(), earlier().orElseThrow(), false))
        .orElse(false);
  }

  boolean oldFile() {
    Optional<String> one = clerk.anyFile(each -> fileBefore(each).isPresent());
    one.ifPresent(
        file -> {
          clerk.replace(file, clerk.sent().bytes(fileBefore(file).orElseThrow()));
        });
    return one.isPresent();
  }

  boolean othersNumbers() {
    return clerk
        .anyFile(clerk::isTownsOwn)
        .flatMap(
            file ->
                clerk
                    .anyFile(
                        other ->
                            !other.equals(file)
                                && clerk.isTownsOwn(other)
                                && clerk.numbers(other).size() == clerk.numbers(file).size())
                    .map(other -> copied(file, other, clerk.sent().period(), true)))
        .orElse(false);
  }

  boolean oldTitle() {
    String year = String.valueOf(clerk.sent().period().year());
    String before = String.valueOf(clerk.sent().period().year() - 1);
    Optional<String> one =
        clerk.anyFile(
            each ->
                clerk.sent().reading(each).itself().title() != null
                    && clerk.sent().reading(each).itself().title().contains(year));
    one.ifPresent(
        file -> {
          for (Sheet sheet : clerk.workbook(file)) {
            for (Row row : sheet) {
              for (Cell cell : row) {
                if (cell.getRowIndex() < ROWS_OF_A_TITLE
                    && ErringClerk.isText(cell)
                    && cell.getStringCellValue().contains(year)) {
                  ErringClerk.retype(cell, cell.getStringCellValue().replace(year, before));
                }
              }
            }
          }
          clerk.retitle(file);
        });
    return one.isPresent();
  }

  boolean copiedSheet() {
    Optional<Observation> one = clerk.anyTyped();
    one.ifPresent(
        each -> {
          Workbook workbook = clerk.workbook(each.file());
          Sheet copy = workbook.cloneSheet(workbook.getSheetIndex(each.sheet()));
          clerk.write(each, each.value().add(BigDecimal.valueOf(7)));
          clerk.wrong(each.file(), copy.getSheetName(), each.cell());
        });
    return one.isPresent();
  }
}
