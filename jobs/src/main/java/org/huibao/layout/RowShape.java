package org.huibao.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huibao.reference.LabelText;
import org.huibao.workbook.Cell;

/** What a row looks like before anything is known of its table. */
enum RowShape {
  BLANK,
  /** Labels and numbers: part of a table's body. */
  BODY,
  /** 1, 2, 3 … under a header, perhaps after 甲, 乙. */
  COLUMN_NUMBERS,
  /** Years across, as a yearbook's header has them. */
  YEARS,
  /** Texts only. */
  TEXT,
  /** 填报单位, 表号, 单位：万元. */
  HEADING,
  NOTE,
  SIGNATURE,
  /** Numbers without any label in their row. */
  BARE_NUMBERS;

  /** True where the row's numbers are data. */
  boolean isData() {
    return this == BODY || this == BARE_NUMBERS;
  }

  private static final String STEMS = "甲乙丙丁戊己庚辛";

  static RowShape of(Grid grid, int row) {
    List<Cell> cells = grid.row(row);
    if (cells.isEmpty()) {
      return BLANK;
    }
    List<Cell> numbers = cells.stream().filter(Cell::isNumeric).toList();
    List<Cell> labels = cells.stream().filter(grid::isLabel).toList();
    if (!labels.isEmpty()) {
      String first = labels.get(0).text();
      if (HeadingWords.isNote(first)) {
        return NOTE;
      }
      if (labels.stream().anyMatch(label -> HeadingWords.isSignature(label.text()))) {
        return SIGNATURE;
      }
    }
    if (!numbers.isEmpty()) {
      return withNumbers(grid, row, numbers, labels);
    }
    boolean heading =
        !labels.isEmpty() && labels.stream().anyMatch(c -> HeadingWords.isHeading(c.text()));
    return heading ? HEADING : TEXT;
  }

  private static RowShape withNumbers(Grid grid, int row, List<Cell> numbers, List<Cell> labels) {
    boolean stemsOnly = labels.stream().allMatch(label -> isStem(label.text()));
    if (stemsOnly && numbers.size() + labels.size() >= 2 && countFromOne(numbers)) {
      return COLUMN_NUMBERS;
    }
    if (areYearsAcross(numbers) && !goesOnFromAbove(grid, row, numbers)) {
      return YEARS;
    }
    int lastNumber = numbers.get(numbers.size() - 1).address().column();
    boolean labelled =
        grid.labelsShownIn(row).stream().anyMatch(label -> label.address().column() < lastNumber);
    return labelled ? BODY : BARE_NUMBERS;
  }

  /** Years that rise or fall, perhaps again and again: 2022, 2023, 2022, 2023. */
  private static boolean areYearsAcross(List<Cell> numbers) {
    if (numbers.size() < 2 || !numbers.stream().allMatch(RowShape::isYear)) {
      return false;
    }
    List<BigDecimal> years = numbers.stream().map(cell -> cell.number().get().value()).toList();
    int step = years.get(1).compareTo(years.get(0));
    for (int i = 1; i < years.size(); i++) {
      boolean again = years.get(i).compareTo(years.get(0)) == 0;
      if (step == 0 || (!again && years.get(i).compareTo(years.get(i - 1)) != step)) {
        return false;
      }
    }
    return true;
  }

  /** Data stand in the same columns one row higher: so do these. */
  private static boolean goesOnFromAbove(Grid grid, int row, List<Cell> numbers) {
    return numbers.stream()
        .allMatch(
            cell -> grid.at(row - 1, cell.address().column()).filter(Cell::isNumeric).isPresent());
  }

  private static boolean isStem(String text) {
    String compact = LabelText.compact(text);
    return compact.length() == 1 && STEMS.contains(compact);
  }

  private static boolean countFromOne(List<Cell> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      Optional<BigDecimal> value = numbers.get(i).number().map(n -> n.value());
      if (value.isEmpty() || value.get().compareTo(BigDecimal.valueOf(i + 1L)) != 0) {
        return false;
      }
    }
    return true;
  }

  static boolean isYear(Cell cell) {
    return cell.number()
        .map(number -> number.value())
        .filter(value -> value.stripTrailingZeros().scale() <= 0)
        .filter(value -> value.compareTo(BigDecimal.valueOf(1900)) >= 0)
        .filter(value -> value.compareTo(BigDecimal.valueOf(2199)) <= 0)
        .isPresent();
  }
}
