package org.huibao.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.facts.Fact;
import org.huibao.reference.ReferenceIndex;

/**
 * A column whose numbers, as a whole, go on from the pasts of other places than their own: all rows
 * a few further down, or sorted without their names. Looked at together, where single rows tell too
 * little: places as large as one another, or 上年同期 beside that did not move.
 *
 * @param accuse is given the rows, whose the first is, and the numbers in doubt
 */
record MovedColumns(
    SentNumbers sent, ReferenceIndex reference, Suspects suspects, Accusation accuse) {
  private static final int FEWEST = 5;

  /** Each row is held against all others. */
  private static final int MOST = 100;

  /** In decimal places of the logarithm: half of the rows are off by a third and more. */
  private static final double AWAY = Math.log10(1.3);

  /** Half of them are off by no more than a tenth. */
  private static final double AT_HOME = Math.log10(1.1);

  /** So many times better than under their own names. */
  private static final double BETTER = 4;

  /** Of ten rows. */
  private static final int NEARLY_ALL = 8;

  private static final double NEAR = Math.log10(1.3);

  /** What is found is told there. */
  interface Accusation {
    void of(List<Fact> rows, Fact owner, List<Fact> inDoubt);
  }

  void check() {
    Map<Block, List<Fact>> columns = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      Fact past = sent.past(value);
      if (past != null && past.value().signum() > 0 && value.value().signum() > 0) {
        columns.computeIfAbsent(Block.ofColumn(value), key -> new ArrayList<>()).add(value);
      }
    }
    columns.values().forEach(this::check);
  }

  private void check(List<Fact> column) {
    List<String> wholes =
        column.stream().flatMap(each -> reference.wholesOf(each.key().place()).stream()).toList();
    List<Fact> rows =
        column.stream()
            .filter(each -> !wholes.contains(each.key().place()))
            .sorted(
                Comparator.comparingInt((Fact each) -> each.cell().row())
                    .thenComparing(each -> each.cell().cell()))
            .toList();
    int size = rows.size();
    if (size < FEWEST || size > MOST || rows.stream().anyMatch(suspects::include)) {
      return;
    }
    double own = Median.spread(changes(rows, row -> row));
    if (own < AWAY || 2 * rows.stream().filter(sent.returns()::vouchFor).count() > size) {
      return;
    }
    IntStream.range(1, size)
        .<IntUnaryOperator>mapToObj(by -> row -> (row + by) % size)
        .filter(owner -> fits(changes(rows, owner), own))
        .findFirst()
        .ifPresent(owner -> accuse(rows, owner));
  }

  /** Half of the rows far nearer to one another, and nearly all near. */
  private static boolean fits(double[] changes, double own) {
    double spread = Median.spread(changes);
    double usual = Median.of(changes);
    long near = IntStream.range(0, changes.length).filter(i -> isNear(changes[i], usual)).count();
    return spread <= AT_HOME
        && BETTER * spread <= own
        && 10 * near >= NEARLY_ALL * (long) changes.length;
  }

  private static boolean isNear(double change, double usual) {
    return Math.abs(change - usual) <= NEAR;
  }

  private double[] changes(List<Fact> rows, IntUnaryOperator owner) {
    return IntStream.range(0, rows.size())
        .mapToDouble(
            row ->
                Math.log10(
                    SentNumbers.ratio(rows.get(row), sent.past(rows.get(owner.applyAsInt(row))))))
        .toArray();
  }

  private void accuse(List<Fact> rows, IntUnaryOperator owner) {
    List<Fact> moved = rows.stream().filter(each -> !sent.returns().vouchFor(each)).toList();
    accuse.of(
        moved,
        rows.get(owner.applyAsInt(rows.indexOf(moved.get(0)))),
        moved.stream().flatMap(this::inDoubt).toList());
  }

  /** All of the row, but where 上年同期 stands where it should. */
  private Stream<Fact> inDoubt(Fact value) {
    Fact base = sent.base(value);
    Fact last = sent.last(value);
    boolean hasMovedAlone = base != null && last != null && SentNumbers.agree(base, last);
    return hasMovedAlone ? Stream.of(value) : sent.row(value).stream();
  }
}
