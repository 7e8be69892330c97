package org.huibao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibao.layout.Relation.Bounds;
import org.huibao.layout.Relation.Formula;
import org.huibao.layout.Triple.Across;
import org.huibao.words.Measure;
import org.huibao.words.Units;
import org.huibao.workbook.CellAddress;

/**
 * What the numbers of one table say of the words over them. Of three columns 本年, 上年, 增长% the
 * numbers show which is which.
 *
 * <ul>
 *   <li>where they bear the words out, the reading is confirmed
 *   <li>where the words leave open whether 比上年增减 is an amount or a rate, the numbers decide
 *   <li>where they speak against the words, nothing is changed in silence, and both are named
 * </ul>
 *
 * <p>A row tells something only where one reading of its three numbers holds and no other does,
 * each number known as far as it is shown. At least three rows must, and not all the same. That no
 * reading holds says nothing: growth at comparable prices agrees with no level.
 */
final class Evidence {
  private static final int LEAST_ROWS = 3;

  /** How the columns of level, base and result may have been exchanged; the first is as stated. */
  private static final int[][] ORDERS = {
    {0, 1, 2}, {1, 0, 2}, {2, 1, 0}, {0, 2, 1}, {1, 2, 0}, {2, 0, 1}
  };

  /** The first so many of them differ even where base and result stand for each other. */
  private static final int TELLABLE = 3;

  /** What says by how many per cent, and what by how much. */
  private static final Pattern RATE = Pattern.compile("[%％率速幅倍]|百分");

  private static final Pattern AMOUNT = Pattern.compile("[额量数值元吨人户个]|绝对");

  private final Map<CellAddress, ObservedNumber> read = new HashMap<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<ObservedNumber> ofTable;

  private Evidence(List<ObservedNumber> ofTable) {
    this.ofTable = ofTable;
  }

  /**
   * @param collisions what numbers that were read as the same one are remarked with
   */
  static Evidence of(List<ObservedNumber> ofTable, List<Remark> collisions) {
    Evidence evidence = new Evidence(ofTable);
    if (!collisions.isEmpty()) {
      evidence.remarks.addAll(Collisions.byRow(collisions));
      Map<CellAddress, String> colliding =
          collisions.stream().collect(Collectors.toMap(Remark::cell, Remark::actual));
      for (ObservedNumber each : ofTable) {
        if (colliding.containsKey(each.address())) {
          String note = "读法相同：" + colliding.get(each.address());
          evidence.read.put(each.address(), each.on(Grounds.level(note)));
        }
      }
    }
    if (ofTable.stream().anyMatch(Evidence::isResult)) {
      for (Across across : Across.values()) {
        evidence.weigh(across);
      }
    }
    return evidence;
  }

  private static boolean isResult(ObservedNumber number) {
    return Arrays.stream(Relation.values()).anyMatch(each -> each.result() == number.measure());
  }

  /** The table's numbers, in their order, each with what its reading rests on. */
  List<ObservedNumber> weighed() {
    return ofTable.stream().map(each -> read.getOrDefault(each.address(), each)).toList();
  }

  List<Remark> remarks() {
    return remarks;
  }

  /** The same three columns, or rows, again and again. */
  private record Lines(Relation relation, int level, int base, int result) {}

  /** A reading of three columns: in another order, or the last as something else. */
  private record Hypothesis(int[] order, Formula formula) {
    boolean holds(Bounds[] stated) {
      return formula.holds(stated[order[0]], stated[order[1]], stated[order[2]]);
    }
  }

  private void weigh(Across across) {
    Map<Lines, List<Triple>> byLines = new LinkedHashMap<>();
    for (Triple each : Triple.among(ofTable, across)) {
      Lines lines =
          new Lines(
              each.relation(),
              across.place(each.level()),
              across.place(each.base()),
              across.place(each.result()));
      byLines.computeIfAbsent(lines, key -> new ArrayList<>()).add(each);
    }
    byLines.forEach((lines, triples) -> weigh(lines, triples, across));
  }

  private static List<Hypothesis> hypotheses(Relation relation) {
    List<Hypothesis> all = new ArrayList<>();
    // where base and result are factors or summands of the level, words tell them apart and
    // numbers do not
    int tellable = relation.formula() == Formula.RATE ? ORDERS.length : TELLABLE;
    for (int i = 0; i < tellable; i++) {
      all.add(new Hypothesis(ORDERS[i], relation.formula()));
    }
    for (Formula other : Formula.values()) {
      if (other != relation.formula()) {
        all.add(new Hypothesis(ORDERS[0], other));
      }
    }
    return all;
  }

  private void weigh(Lines lines, List<Triple> triples, Across across) {
    List<Hypothesis> hypotheses = hypotheses(lines.relation());
    List<Set<Bounds>> told = new ArrayList<>();
    hypotheses.forEach(each -> told.add(new HashSet<>()));
    int[] rows = new int[hypotheses.size()];
    int testable = 0;
    List<Triple> stated = new ArrayList<>();
    for (Triple triple : triples) {
      Bounds[] bounds = {
        Bounds.of(triple.level()), Bounds.of(triple.base()), Bounds.of(triple.result())
      };
      if (Arrays.stream(bounds).noneMatch(Bounds::mayBeZero)) {
        testable++;
        int only = onlyOneThatHolds(hypotheses, bounds);
        if (only >= 0) {
          rows[only]++;
          told.get(only).add(bounds[2]);
        }
        if (hypotheses.get(0).holds(bounds)) {
          stated.add(triple);
        }
      }
    }
    int best = 0;
    for (int i = 1; i < rows.length; i++) {
      best = rows[i] > rows[best] ? i : best;
    }
    if (rows[best] < LEAST_ROWS || told.get(best).size() < 2 || rows[best] * 2 <= testable) {
      return;
    }
    if (best == 0) {
      confirm(lines.relation(), stated, rows[0]);
    } else if (stated.isEmpty()) {
      Hypothesis truth = hypotheses.get(best);
      if (isOpen(triples.get(0), truth.formula(), across)) {
        decide(triples, truth.formula(), rows[best]);
      } else {
        contradict(lines, triples, truth, rows[best], across);
      }
    }
  }

  /** Its number; -1 where none holds, or several do. */
  private static int onlyOneThatHolds(List<Hypothesis> hypotheses, Bounds[] stated) {
    int only = -1;
    for (int i = 0; i < hypotheses.size(); i++) {
      if (hypotheses.get(i).holds(stated)) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only;
  }

  private void confirm(Relation relation, List<Triple> triples, int rows) {
    String note = relation.printed() + "，有 " + rows + " 处能说明";
    for (Triple triple : triples) {
      for (ObservedNumber each : List.of(triple.level(), triple.base(), triple.result())) {
        read.putIfAbsent(each.address(), each.on(each.grounds().confirmedBy(note)));
      }
    }
  }

  /** True of 比上年增减, which may be followed by an amount or by a rate. */
  private static boolean isOpen(Triple triple, Formula truth, Across across) {
    String words =
        across.labels(triple.result()).stream().map(Label::text).collect(Collectors.joining());
    return switch (triple.relation()) {
      case GROWTH -> truth == Formula.DIFFERENCE && !RATE.matcher(words).find();
      case CHANGE -> truth == Formula.RATE && !AMOUNT.matcher(words).find();
      default -> false;
    };
  }

  private void decide(List<Triple> triples, Formula truth, int rows) {
    boolean isAmount = truth == Formula.DIFFERENCE;
    Measure measure = isAmount ? Measure.CHANGE : Measure.GROWTH;
    String note = measure.printed() + "＝" + truth.printed("本期数", "上年同期数") + "，有 " + rows + " 处能说明";
    for (Triple each : triples) {
      ObservedNumber result = each.result();
      String unit = isAmount ? each.level().unit() : Units.PERCENT;
      read.putIfAbsent(
          result.address(), result.as(measure, unit, result.grounds().confirmedBy(note)));
    }
  }

  private void contradict(
      Lines lines, List<Triple> triples, Hypothesis truth, int rows, Across across) {
    Triple first = triples.get(0);
    ObservedNumber[] stated = {first.level(), first.base(), first.result()};
    int[] places = {lines.level(), lines.base(), lines.result()};
    String[] roles = {
      stated[0].measure().printed(),
      lines.relation().base().printed(),
      stated[2].measure().printed()
    };
    Map<Integer, String> truths = new TreeMap<>();
    for (int role = 0; role < roles.length; role++) {
      int from = truth.order()[role];
      if (from != role) {
        truths.put(from, roles[role]);
      }
    }
    if (truths.isEmpty()) {
      truths.put(2, truth.formula().printed(roles[0], roles[1]));
    }
    truths.forEach(
        (which, role) -> {
          String reading = "表头读作" + roles[which] + "，按 " + rows + " 处的数是" + role;
          CellAddress head = head(stated[which], stated[(which + 1) % stated.length], across);
          remarks.add(new Remark(Remark.Rule.HEADER_DISAGREES, head, reading));
          for (ObservedNumber each : ofTable) {
            if (across.place(each) == places[which]
                && Objects.equals(each.measure(), stated[which].measure())) {
              read.put(each.address(), each.on(Grounds.level(reading + "（" + head + "）")));
            }
          }
        });
  }

  /**
   * The innermost label that a number does not share with another in another column, or row; its
   * cell where there is none.
   */
  private static CellAddress head(ObservedNumber number, ObservedNumber other, Across across) {
    Set<String> shared = across.labels(other).stream().map(Label::text).collect(Collectors.toSet());
    return across.labels(number).stream()
        .filter(label -> !shared.contains(label.text()))
        .reduce((outer, inner) -> inner)
        .map(Label::address)
        .orElse(number.address());
  }
}
