package org.huibao.county;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A sheet as it is filled in, whoever saves it, with the facts behind its numbers. */
final class CountySheet {
  private final String name;
  private final List<CountyCell> cells = new ArrayList<>();
  private final List<CellRangeAddress> merges = new ArrayList<>();
  private final List<WrittenNumber> numbers = new ArrayList<>();

  CountySheet(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  List<CountyCell> cells() {
    return cells;
  }

  List<CellRangeAddress> merges() {
    return merges;
  }

  List<WrittenNumber> numbers() {
    return numbers;
  }

  void text(int row, int column, String text) {
    indented(row, column, text, 0);
  }

  void indented(int row, int column, String text, int indent) {
    cells.add(CountyCell.text(row, column, text, indent));
  }

  /** Texts side by side from {@code column} on; an empty one leaves its cell blank. */
  void texts(int row, int column, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        text(row, column + i, texts[i]);
      }
    }
  }

  void merged(int row, int column, int lastRow, int lastColumn, String text) {
    text(row, column, text);
    merges.add(new CellRangeAddress(row, lastRow, column, lastColumn));
  }

  /** A number that says nothing of the county: that of the row. */
  void rowNumber(int row, int column, int number) {
    cells.add(CountyCell.number(row, column, number, null, null));
  }

  /** {@code fact} as {@code typing} has it; {@code sign} where there is none. */
  void fill(int row, int column, Optional<Fact> fact, Typing typing, String sign) {
    if (fact.isPresent()) {
      cells.add(typing.cell(row, column, fact.get()));
      know(row, column, fact.get());
    } else if (!sign.isEmpty()) {
      text(row, column, sign);
    }
  }

  void formula(int row, int column, Fact fact, String formula, BigDecimal result, String format) {
    cells.add(CountyCell.number(row, column, result.doubleValue(), format, formula));
    know(row, column, fact.with(result));
  }

  private void know(int row, int column, Fact fact) {
    numbers.add(new WrittenNumber(name, address(row, column), fact));
  }

  static String address(int row, int column) {
    return new CellReference(row, column).formatAsString();
  }
}
