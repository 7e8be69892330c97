package org.huibao.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.words.LabelText;
import org.huibao.words.Measure;
import org.huibao.words.Remembered;
import org.huibao.workbook.CellAddress;

/**
 * What a form prints of its own rows, 行关系：01≥02+03, held against the numbers in every column. Rows
 * are known by the numbers of the form's 行次 or 代码 column.
 */
final class FormRelations {
  private static final Pattern SAYS_SO = Pattern.compile("关系|审核公式|平衡公式");
  private static final Remembered<Boolean> SAYING_SO =
      new Remembered<>(text -> SAYS_SO.matcher(text).find());
  private static final String ROW = "[(（\\[]?(\\d{1,3})[)）\\]]?行?";

  /** More rows no form adds up in one relation, and a pattern that repeats goes as deep. */
  private static final int MOST_TERMS = 99;

  private static final Pattern RELATION =
      Pattern.compile(
          "(?<![\\d.])"
              + ROW
              + "(≥|>=|≤|<=|=|>|<)((?:"
              + ROW
              + "[+-]){0,"
              + MOST_TERMS
              + "}"
              + ROW
              + ")(?![\\d.+-])");
  private static final Pattern TERM = Pattern.compile("([+-]?)" + ROW);

  /** More than these no form prints. */
  private static final int MOST_RELATIONS = 500;

  private final Map<Integer, Map<Integer, ObservedNumber>> columnsByRow = new HashMap<>();
  private final Map<Integer, Integer> rowsByCode = new HashMap<>();
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * @param printed as it stands: 01≥02+03
   * @param signs of the rows on its right, by their numbers
   */
  private record Printed(String printed, int left, String sign, Map<Integer, Integer> signs) {}

  private FormRelations(List<ObservedNumber> observed, List<ExplainedNumber> explained) {
    for (ObservedNumber number : observed) {
      if (isAdditive(number)) {
        columnsByRow
            .computeIfAbsent(number.address().row(), row -> new TreeMap<>())
            .put(number.address().column(), number);
      }
    }
    Set<Integer> repeated = new HashSet<>();
    for (ExplainedNumber number : explained) {
      boolean isCode =
          number.reason() == Explanation.ROW_NUMBER || number.reason() == Explanation.CODE;
      String code = number.text().strip();
      if (isCode && code.matches("\\d{1,3}")) {
        Integer other = rowsByCode.put(Integer.valueOf(code), number.address().row());
        if (other != null && other != number.address().row()) {
          repeated.add(Integer.valueOf(code));
        }
      }
    }
    // two tables of one sheet may both have a row 01
    rowsByCode.keySet().removeAll(repeated);
  }

  /** Levels, and what they are held against; no rates and ranks. */
  private static boolean isAdditive(ObservedNumber number) {
    return number.measure() == Measure.VALUE
        || number.measure() == Measure.PREVIOUS_YEAR
        || number.measure() == Measure.TARGET;
  }

  /** What the numbers of {@code grid} break of the relations that stand on it. */
  static List<Remark> broken(
      Grid grid, List<ObservedNumber> observed, List<ExplainedNumber> explained) {
    List<Printed> printed = printedOn(grid);
    if (printed.isEmpty()) {
      return List.of();
    }
    FormRelations relations = new FormRelations(observed, explained);
    printed.forEach(relations::check);
    return relations.remarks;
  }

  private static List<Printed> printedOn(Grid grid) {
    List<Printed> all = new ArrayList<>();
    for (int row : grid.filledRows()) {
      for (GridCell cell : grid.row(row)) {
        if (cell.isText() && SAYING_SO.of(cell.text())) {
          Matcher relation = RELATION.matcher(LabelText.compact(cell.text()));
          while (relation.find() && all.size() < MOST_RELATIONS) {
            all.add(printed(relation));
          }
        }
      }
    }
    return all;
  }

  private static Printed printed(Matcher relation) {
    Map<Integer, Integer> signs = new TreeMap<>();
    Matcher term = TERM.matcher(relation.group(3));
    while (term.find()) {
      signs.put(Integer.valueOf(term.group(2)), term.group(1).equals("-") ? -1 : 1);
    }
    return new Printed(
        relation.group(), Integer.parseInt(relation.group(1)), relation.group(2), signs);
  }

  private void check(Printed printed) {
    Map<Integer, ObservedNumber> left = columnsOf(printed.left());
    left.forEach(
        (column, whole) -> {
          BigDecimal sum = BigDecimal.ZERO;
          BigDecimal slack = half(whole);
          List<String> parts = new ArrayList<>();
          for (Map.Entry<Integer, Integer> term : printed.signs().entrySet()) {
            ObservedNumber part = columnsOf(term.getKey()).get(column);
            if (part == null || !areAlike(whole, part)) {
              return;
            }
            BigDecimal signed = part.value().multiply(BigDecimal.valueOf(term.getValue()));
            sum = sum.add(signed);
            slack = slack.add(half(part));
            parts.add(part.address() + " " + part.text());
          }
          if (isBroken(printed.sign(), whole.value().subtract(sum), slack)) {
            remarks.add(remark(printed, whole, parts));
          }
        });
  }

  private Map<Integer, ObservedNumber> columnsOf(int code) {
    Integer row = rowsByCode.get(code);
    return row == null ? Map.of() : columnsByRow.getOrDefault(row, Map.of());
  }

  /** Of one measure, time and unit. */
  private static boolean areAlike(ObservedNumber one, ObservedNumber other) {
    return one.measure() == other.measure()
        && one.period().equals(other.period())
        && (one.unit() == null || one.unit().equals(other.unit()));
  }

  private static BigDecimal half(ObservedNumber number) {
    return number.halfUnit() == null ? BigDecimal.ZERO : number.halfUnit();
  }

  /** True where the difference is more than rounding explains. */
  private static boolean isBroken(String sign, BigDecimal difference, BigDecimal slack) {
    boolean isLess = difference.compareTo(slack.negate()) < 0;
    boolean isMore = difference.compareTo(slack) > 0;
    return switch (sign.charAt(0)) {
      case '≥', '>' -> isLess;
      case '≤', '<' -> isMore;
      default -> isLess || isMore;
    };
  }

  private static Remark remark(Printed printed, ObservedNumber whole, List<String> parts) {
    CellAddress cell = whole.address();
    String actual = whole.text() + "，表上写明 " + printed.printed() + "，而 " + String.join("，", parts);
    return new Remark(Remark.Rule.FORM_RELATION, cell, actual);
  }
}
