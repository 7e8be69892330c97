package org.huibao.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huibao.words.HeadingWords;
import org.huibao.words.LabelText;
import org.huibao.words.NumberedMonth;
import org.huibao.words.PeriodMention;
import org.huibao.words.PlaceWords;
import org.huibao.words.Remembered;

/** What a row looks like before anything is known of its table. */
enum RowShape {
  BLANK,
  /** Labels and numbers: part of a table's body. */
  BODY,
  /** 1, 2, 3 … under a header, perhaps after 甲, 乙. */
  COLUMN_NUMBERS,
  /** 指标ID: what each column is known by. */
  CODES,
  /** Years or months across, as a yearbook's header has them. */
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

  /** True of a row in a header that is no part of it. */
  boolean saysNothingOfColumns() {
    return this == COLUMN_NUMBERS || this == CODES;
  }

  /** Rows that a note runs on over. */
  private static final int LONGEST_NOTE = 10;

  /** So many other labels beside one make a header of it. */
  private static final int FEWEST_COLUMNS = 3;

  private static final Pattern HAS_COLON = Pattern.compile("[:：]");
  private static final String STEMS = "甲乙丙丁戊己庚辛";
  private static final Pattern OVER_COLUMN_NUMBERS =
      Pattern.compile("栏次|栏号|列次|列号|\\(\\d{1,2}\\)|\\d{1,2}[=＝][\\d+\\-*/×÷()%]+");

  private static final Remembered<Boolean> NUMBERS_COLUMN =
      new Remembered<>(
          text -> isStem(text) || OVER_COLUMN_NUMBERS.matcher(LabelText.compact(text)).matches());

  static RowShape of(Grid grid, int row) {
    List<GridCell> cells = grid.row(row);
    if (cells.isEmpty()) {
      return BLANK;
    }
    List<GridCell> numbers = new ArrayList<>(cells.size());
    List<GridCell> labels = new ArrayList<>(cells.size());
    for (GridCell cell : cells) {
      if (cell.isNumeric()) {
        numbers.add(cell);
      }
      if (cell.isLabel()) {
        labels.add(cell);
      }
    }
    if (!labels.isEmpty()) {
      String first = labels.get(0).text();
      boolean isAttribute =
          labels.size() >= FEWEST_COLUMNS && HeadingWords.isRemarkHeader(labels.get(0).text());
      if (!isAttribute && (HeadingWords.isNote(first) || goesOnWithANote(grid, row))) {
        return NOTE;
      }
      if (areSo(labels, HeadingWords::isSignature)) {
        return SIGNATURE;
      }
    }
    if (!numbers.isEmpty()) {
      return withNumbers(grid, row, numbers, labels);
    }
    if (labels.size() > 1 && labels.stream().allMatch(label -> numbersColumn(label.text()))) {
      return COLUMN_NUMBERS;
    }
    // M0039354 beside 指标ID is no form's number
    boolean areIds = labels.size() > 1 && HeadingWords.isCodeHeader(labels.get(0).text());
    boolean heads =
        areSo(labels, HeadingWords::isHeading) && !areColumnsOfReporters(grid, row, labels);
    return !areIds && (heads || isUnitAboveHeader(grid, labels)) ? HEADING : TEXT;
  }

  /** （万元） or （上年=100） alone between a title and the columns, which no label above has. */
  private static boolean isUnitAboveHeader(Grid grid, List<GridCell> labels) {
    if (labels.size() != 1 || HeadingWords.unitIn(labels.get(0).text()) == null) {
      return false;
    }
    GridCell unit = labels.get(0);
    boolean ofLabelAbove =
        grid.labelAt(unit.row() - 1, unit.column())
            .filter(above -> above.column() == unit.column())
            .isPresent();
    return unit.column() > 0
        && !ofLabelAbove
        && grid.labelAt(unit.row() + 1, unit.column()).isPresent();
  }

  /** One of them is, and not as one column of many: 序号, 企业名称, 联系电话, 产值. */
  private static boolean areSo(List<GridCell> labels, Predicate<String> what) {
    int so = 0;
    for (GridCell label : labels) {
      so += what.test(label.text()) ? 1 : 0;
    }
    boolean first = !labels.isEmpty() && what.test(labels.get(0).text());
    return so > 0 && (first || labels.size() - so < FEWEST_COLUMNS);
  }

  /** 填报单位 over towns, with labels over the numbers to its right. */
  private static boolean areColumnsOfReporters(Grid grid, int row, List<GridCell> labels) {
    GridCell last = labels.get(labels.size() - 1);
    return labels.size() >= FEWEST_COLUMNS
        && HeadingWords.isReporterHeader(labels.get(0).text())
        && labels.stream().noneMatch(label -> HAS_COLON.matcher(label.text()).find())
        && grid.at(row + 1, labels.get(0).column()).filter(GridCell::isLabel).isPresent()
        && grid.at(row + 1, last.column()).filter(GridCell::isNumeric).isPresent();
  }

  /** A sentence below a note and others like it: what the note still has to say. */
  private static boolean goesOnWithANote(Grid grid, int row) {
    int above = row;
    while (row - above < LONGEST_NOTE && isSentence(grid, above)) {
      above--;
    }
    return above < row
        && grid.row(above).stream()
            .findFirst()
            .filter(first -> HeadingWords.isNote(first.text()))
            .isPresent();
  }

  private static boolean isSentence(Grid grid, int row) {
    List<GridCell> cells = grid.row(row);
    for (GridCell cell : cells) {
      if (cell.text().strip().endsWith("。")) {
        return !HeadingWords.isNote(cells.get(0).text());
      }
    }
    return false;
  }

  private static RowShape withNumbers(
      Grid grid, int row, List<GridCell> numbers, List<GridCell> labels) {
    if (areMonthsAcross(grid, row, numbers)
        || areYearsBelowLabels(grid, row, numbers)
        || areYearsBesidePeriods(numbers, labels)) {
      return YEARS;
    }
    boolean stemsOnly = labels.stream().allMatch(label -> numbersColumn(label.text()));
    if (stemsOnly
        && numbers.size() + labels.size() >= 2
        && (count(numbers, labels) || (labels.isEmpty() && goesOnCounting(grid, row, numbers)))) {
      return COLUMN_NUMBERS;
    }
    if ((areYearsAcross(numbers) || isYearOverNumbers(grid, row, numbers))
        && !goesOnFromAbove(grid, row, numbers)
        && !numbers.stream().allMatch(number -> hasLabelOfItsOwn(grid, number))) {
      return YEARS;
    }
    if (areCodes(grid, row, numbers, labels)) {
      return CODES;
    }
    int lastNumber = numbers.get(numbers.size() - 1).column();
    boolean labelled =
        grid.labelsShownIn(row).stream().anyMatch(label -> label.column() < lastNumber);
    return labelled ? BODY : BARE_NUMBERS;
  }

  /** Beside 指标ID, below the names of columns. */
  private static boolean areCodes(
      Grid grid, int row, List<GridCell> numbers, List<GridCell> labels) {
    return !labels.isEmpty()
        && labels.get(0).column() < numbers.get(0).column()
        && HeadingWords.isCodeHeader(labels.get(0).text())
        && numbers.stream()
            .allMatch(
                number ->
                    value(number).stripTrailingZeros().scale() <= 0
                        && (grid.labelAt(row - 1, number.column()).isPresent()
                            || grid.labelAt(row + 1, number.column()).isPresent()));
  }

  /** Years that rise or fall, perhaps again and again: 2022, 2023, 2022, 2023. */
  private static boolean areYearsAcross(List<GridCell> numbers) {
    if (numbers.size() < 2 || !numbers.stream().allMatch(RowShape::isYear)) {
      return false;
    }
    if (numbers.stream().anyMatch(RowShape::isNumberedMonth)) {
      return NumberedMonth.areInStep(numbers.stream().map(GridCell::text).toList());
    }
    List<BigDecimal> years = numbers.stream().map(RowShape::value).toList();
    int step = years.get(1).compareTo(years.get(0));
    for (int i = 1; i < years.size(); i++) {
      boolean again = years.get(i).compareTo(years.get(0)) == 0;
      if (step == 0 || (!again && years.get(i).compareTo(years.get(i - 1)) != step)) {
        return false;
      }
    }
    return true;
  }

  /** 2018, 2019, 2019 without a row label, below labels over each and above rows that have one. */
  private static boolean areYearsBelowLabels(Grid grid, int row, List<GridCell> numbers) {
    boolean everywhere =
        numbers.stream()
            .allMatch(
                number -> isYear(number) && grid.labelAt(row - 1, number.column()).isPresent());
    int column = numbers.get(0).column();
    return numbers.size() > 1
        && everywhere
        && grid.row(row).stream().allMatch(GridCell::isNumeric)
        && grid.at(row + 1, column).filter(GridCell::isNumeric).isPresent()
        && !grid.row(row + 1).get(0).isNumeric();
  }

  /** 2016, 2016年为2015年%, again and again. */
  private static boolean areYearsBesidePeriods(List<GridCell> numbers, List<GridCell> labels) {
    int first = numbers.get(0).column();
    return labels.stream().anyMatch(label -> label.column() > first)
        && numbers.stream().allMatch(RowShape::isWholeYear)
        && labels.stream()
            .filter(label -> label.column() > first)
            .allMatch(label -> PeriodMention.find(label.text()).isPresent());
  }

  /** 1, 2, 3 beside or below 月份, perhaps again and again. */
  private static boolean areMonthsAcross(Grid grid, int row, List<GridCell> numbers) {
    if (numbers.size() < 2 || !numbers.stream().allMatch(RowShape::isMonth)) {
      return false;
    }
    BigDecimal first = value(numbers.get(0));
    for (int i = 1; i < numbers.size(); i++) {
      BigDecimal month = value(numbers.get(i));
      if (month.subtract(value(numbers.get(i - 1))).compareTo(BigDecimal.ONE) != 0
          && month.compareTo(first) != 0) {
        return false;
      }
    }
    int column = numbers.get(0).column();
    boolean beside =
        grid.labelsShownIn(row).stream()
            .anyMatch(label -> label.column() < column && HeadingWords.isOverMonths(label.text()));
    return beside || areBelowMonths(grid, row, numbers);
  }

  /** 月份 stands over the first of them, and over the others that or nothing. */
  private static boolean areBelowMonths(Grid grid, int row, List<GridCell> numbers) {
    Set<GridCell> above = new HashSet<>();
    numbers.forEach(number -> grid.labelAt(row - 1, number.column()).ifPresent(above::add));
    return grid.labelAt(row - 1, numbers.get(0).column()).isPresent()
        && above.stream().allMatch(label -> HeadingWords.isOverMonths(label.text()));
  }

  /** One year beside a label, numbers below it: 指标, 2011. */
  private static boolean isYearOverNumbers(Grid grid, int row, List<GridCell> numbers) {
    if (numbers.size() != 1 || !isWholeYear(numbers.get(0))) {
      return false;
    }
    int column = numbers.get(0).column();
    boolean beside = grid.labelsShownIn(row).stream().anyMatch(label -> label.column() < column);
    return beside
        && grid.at(row + 1, column)
            .or(() -> grid.at(row + 2, column))
            .filter(GridCell::isNumeric)
            .isPresent();
  }

  /** A label right above it and over no other column: the header of data. */
  private static boolean hasLabelOfItsOwn(Grid grid, GridCell number) {
    return grid.at(number.row() - 1, number.column())
        .filter(GridCell::isLabel)
        .filter(above -> grid.width(above) == 1 && HeadingWords.unitIn(above.text()) == null)
        .isPresent();
  }

  /** Data stand in the same columns one row higher, or these are a place's: so do these. */
  private static boolean goesOnFromAbove(Grid grid, int row, List<GridCell> numbers) {
    int first = numbers.get(0).column();
    boolean ofPlace =
        grid.labelsShownIn(row).stream()
            .filter(label -> label.column() < first)
            .map(label -> LabelText.withoutTranslation(label.text()))
            .anyMatch(label -> PlaceWords.looksLikePlace(label) && !PlaceWords.areBelow(label));
    if (ofPlace) {
      return true;
    }
    return numbers.stream()
        .allMatch(cell -> grid.at(row - 1, cell.column()).filter(GridCell::isNumeric).isPresent());
  }

  /** 甲, 栏次, 3=1/2: what such a row holds beside plain numbers. */
  private static boolean numbersColumn(String text) {
    return NUMBERS_COLUMN.of(text);
  }

  private static boolean isStem(String text) {
    String compact = LabelText.compact(text);
    return compact.length() == 1 && STEMS.contains(compact);
  }

  /**
   * They count from one, or go on counting beside 甲 where a table is continued; columns may have
   * been swapped together with their numbers.
   */
  private static boolean count(List<GridCell> numbers, List<GridCell> labels) {
    List<BigDecimal> values = numbers.stream().map(RowShape::value).toList();
    boolean goesOn = labels.stream().anyMatch(label -> isStem(label.text()));
    if (!goesOn && values.get(0).compareTo(BigDecimal.ONE) != 0) {
      return false;
    }
    List<BigDecimal> counted = goesOn ? values.stream().sorted().toList() : values;
    for (int i = 0; i < counted.size(); i++) {
      if (counted.get(i).compareTo(counted.get(0).add(BigDecimal.valueOf(i))) != 0) {
        return false;
      }
    }
    return true;
  }

  /** 4, 5, 6 below the labels of columns, where a table of columns 1 to 3 goes on. */
  private static boolean goesOnCounting(Grid grid, int row, List<GridCell> numbers) {
    BigDecimal first = value(numbers.get(0));
    for (int i = 0; i < numbers.size(); i++) {
      boolean next = value(numbers.get(i)).compareTo(first.add(BigDecimal.valueOf(i))) == 0;
      if (!next || grid.labelAt(row - 1, numbers.get(i).column()).isEmpty()) {
        return false;
      }
    }
    return numbers.size() >= FEWEST_COLUMNS
        && grid.row(row + 1).stream().findFirst().filter(GridCell::isLabel).isPresent();
  }

  /** A year or, as in 202306 and 2004.06, a month of one. */
  static boolean isYear(GridCell cell) {
    return isNumberedMonth(cell) || isWholeYear(cell);
  }

  /** 202306 or 2004.06, stored as a number. */
  static boolean isNumberedMonth(GridCell cell) {
    return cell.isNumeric() && NumberedMonth.of(cell.text()).isPresent();
  }

  private static boolean isWholeYear(GridCell cell) {
    return isWhole(cell, 1900, 2199);
  }

  /** A number that may be a month, where 月份 says that it is. */
  static boolean isMonth(GridCell cell) {
    return isWhole(cell, 1, 12);
  }

  /** A number that may be a quarter, where 季度 says that it is. */
  static boolean isQuarter(GridCell cell) {
    return isWhole(cell, 1, 4);
  }

  static boolean isPeriod(GridCell cell) {
    return isYear(cell) || isMonth(cell);
  }

  private static boolean isWhole(GridCell cell, int least, int most) {
    if (!cell.isNumeric()) {
      return false;
    }
    BigDecimal value = value(cell);
    return value.compareTo(BigDecimal.valueOf(least)) >= 0
        && value.compareTo(BigDecimal.valueOf(most)) <= 0
        && (value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0);
  }

  private static BigDecimal value(GridCell cell) {
    return cell.number().orElseThrow().value();
  }
}
