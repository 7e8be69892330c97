package org.huibao.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.words.PeriodMention;

/**
 * Numbers of one table that were read as the same one and differ: the reading itself says that it
 * is wrong, and not which of them.
 */
final class Collisions {
  /** Fewer are as many troubles. */
  private static final int FEWEST_OF_A_ROW = 4;

  private Collisions() {}

  /**
   * One for each number that shares all that its labels say with another of another value.
   *
   * @param ofTable the numbers of one table
   * @param namesAreKnown true where a number that names no indicator is found anyway
   */
  static List<Remark> in(List<ObservedNumber> ofTable, boolean namesAreKnown) {
    Map<NumberMeaning, List<ObservedNumber>> byMeaning = new LinkedHashMap<>();
    for (ObservedNumber number : ofTable) {
      // what two 位次 of one number rank may be told by nothing
      boolean isRank = number.measure().isRank();
      // of a place or indicator that nobody knows no number counts, and that is found anyway
      boolean isNamed = number.indicator() != null && number.place() != null;
      if (!isRank && (isNamed || !namesAreKnown)) {
        byMeaning.computeIfAbsent(meaningOf(number), key -> new ArrayList<>(1)).add(number);
      }
    }
    List<Remark> remarks = new ArrayList<>();
    for (List<ObservedNumber> alike : byMeaning.values()) {
      ObservedNumber first = alike.get(0);
      alike.stream()
          .filter(other -> differ(first.value(), other.value()))
          .findFirst()
          .ifPresent(
              second -> {
                for (ObservedNumber number : alike) {
                  boolean isOther = differ(number.value(), first.value());
                  remarks.add(remark(number, isOther ? first : second));
                }
              });
    }
    return remarks;
  }

  /** A row that stands twice is one trouble: its remarks are made at the first of its cells. */
  static List<Remark> byRow(List<Remark> remarks) {
    Map<Integer, List<Remark>> rows = new LinkedHashMap<>();
    for (Remark each : remarks) {
      rows.computeIfAbsent(each.cell().row(), row -> new ArrayList<>()).add(each);
    }
    List<Remark> made = new ArrayList<>();
    for (List<Remark> row : rows.values()) {
      if (row.size() < FEWEST_OF_A_ROW) {
        made.addAll(row);
      } else {
        Remark first = row.get(0);
        made.add(
            new Remark(
                first.rule(), first.cell(), first.actual() + "；同行另有 " + (row.size() - 1) + " 个如此"));
      }
    }
    return made;
  }

  static NumberMeaning meaningOf(ObservedNumber number) {
    return new NumberMeaning(
        number.place(),
        number.indicator(),
        number.measure(),
        timeOf(number),
        number.span(),
        number.scope(),
        number.unit(),
        Set.of());
  }

  /** 2023年9月 and 2023年1-9月 are one period, whatever tells it. */
  private static PeriodMention timeOf(ObservedNumber number) {
    return number
        .period()
        .period()
        .map(period -> new PeriodMention(period.year(), period.month(), null))
        .orElse(number.period());
  }

  private static Remark remark(ObservedNumber number, ObservedNumber other) {
    String actual = number.text() + "，与 " + other.address() + " 的 " + other.text();
    return new Remark(Remark.Rule.SAME_COORDINATES, number.address(), actual);
  }

  private static boolean differ(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) != 0;
  }
}
