package org.huibao.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.findings.FindingRule;
import org.huibao.reference.PriceBasis;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * Growth at comparable prices, which nothing here can work out and which is printed as it was sent
 * in: prices never make a growth of 12.3 % one of 123 %; and what they do is about the same in all
 * rows of a table, so that a lost sign, and rows that slipped, stand out.
 */
record StatedGrowths(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  /** In points: no year's prices change by so much. */
  private static final double BEYOND_PRICES = 50;

  /** In points: what prices may do. */
  private static final double BY_PRICES = 15;

  private static final double[] FACTORS = {10, 100};

  /** Fewer rows do not tell what prices did. */
  private static final int FEWEST = 5;

  private static final int FEWEST_SHIFTED = 3;

  /** In points: prices in half of the rows are no more apart. */
  private static final double ALIKE = 1.5;

  /** In points: alike enough to tell one row's growth from another's. */
  private static final double MUCH_ALIKE = 1;

  /** In points: prices in half of the rows are no more apart, as in a plan for all of them. */
  private static final double OF_ONE_PIECE = 0.3;

  /** In points: what these let one expect, and what they do not. */
  private static final double NEAR_ONE = 0.6;

  private static final double FAR_FROM_ONE = 1.2;

  /** In points: what the others' prices let one expect. */
  private static final double NEAR = 1.5;

  /** In points: what they do not. */
  private static final double FAR = 3;

  /** In points: beyond doubt, whatever the cause. */
  private static final double BEYOND_OTHERS = 10;

  /** About a fourth more or less than others, in decimal places of the logarithm. */
  private static final double USUAL = Math.log10(1.25);

  /** A growth at comparable prices, and that of the numbers. */
  private record Stated(Fact value, Fact growth, double nominal) {
    double rate() {
      return growth.value().doubleValue();
    }

    /** What prices did, in points. */
    double byPrices() {
      return rate() - nominal;
    }

    int row() {
      return growth.cell().row();
    }

    boolean hasSlipped() {
      return Math.abs(byPrices()) > BEYOND_PRICES
          && DoubleStream.of(FACTORS)
              .anyMatch(factor -> Math.abs(rate() / factor - nominal) < BY_PRICES);
    }
  }

  void check() {
    Map<Block, List<Stated>> columns = new LinkedHashMap<>();
    for (Fact value : sent.taken()) {
      Fact growth = sent.returns().inSameReturn(value, value.key(), Measure.GROWTH);
      Fact before = sent.yearBefore(value);
      if (growth != null
          && before != null
          && isAtComparablePrices(value)
          && before.value().signum() > 0
          && !suspects.include(value)
          && !suspects.include(before)
          && !suspects.include(growth)) {
        columns
            .computeIfAbsent(Block.ofIndicator(growth), key -> new ArrayList<>())
            .add(new Stated(value, growth, 100 * (SentNumbers.ratio(value, before) - 1)));
      }
    }
    columns.values().forEach(this::check);
  }

  private boolean isAtComparablePrices(Fact value) {
    return reference.indicator(value.key().indicator()).priceBasis() == PriceBasis.COMPARABLE;
  }

  private void check(List<Stated> column) {
    List<Stated> slipped = column.stream().filter(Stated::hasSlipped).toList();
    if (!slipped.isEmpty()) {
      accuse(slipped, "");
    }
    if (column.size() >= FEWEST && areFractions(column)) {
      accuse(column, "像是小数，0.044 应写作 4.4；本表有 " + column.size() + " 个如此");
      return;
    }
    List<Stated> rows =
        column.stream()
            .filter(each -> !each.hasSlipped())
            .sorted(Comparator.comparingInt(Stated::row))
            .toList();
    if (rows.size() >= FEWEST && !checkShift(rows, -1) && !checkShift(rows, 1)) {
      checkOdd(rows);
    }
  }

  /** 0.044 under a head of per cent, all down the column. */
  private static boolean areFractions(List<Stated> column) {
    double asStated = Median.of(distances(column, 1));
    double asFractions = Median.of(distances(column, 100));
    return column.stream().allMatch(each -> Math.abs(each.rate()) < 1)
        && Median.of(column.stream().mapToDouble(each -> Math.abs(each.rate())).toArray()) > 0
        && asStated > FAR
        && asFractions < asStated / 2;
  }

  private static double[] distances(List<Stated> column, double factor) {
    return column.stream()
        .mapToDouble(each -> Math.abs(each.rate() * factor - each.nominal()))
        .toArray();
  }

  /** Rows on end that have what the row beside them should have. */
  private boolean checkShift(List<Stated> rows, int by) {
    double[] beside =
        IntStream.range(0, rows.size())
            .filter(i -> i + by >= 0 && i + by < rows.size())
            .mapToDouble(i -> rows.get(i).rate() - rows.get(i + by).nominal())
            .toArray();
    double[] own = rows.stream().mapToDouble(Stated::byPrices).toArray();
    double[] nominal = rows.stream().mapToDouble(Stated::nominal).toArray();
    double alike = Math.min(Median.spread(own), Median.spread(beside));
    // where prices did the same everywhere, less tells
    boolean isOfOnePiece = alike <= OF_ONE_PIECE;
    double far = isOfOnePiece ? FAR_FROM_ONE : FAR;
    double near = isOfOnePiece ? NEAR_ONE : MUCH_ALIKE;
    // where all rows grew alike nobody can tell one from another
    if (alike > MUCH_ALIKE || Median.spread(nominal) < (isOfOnePiece ? NEAR_ONE : FAR)) {
      return false;
    }
    // the way round that is more of one piece tells what prices did
    double usual = Median.spread(own) <= Median.spread(beside) ? Median.of(own) : Median.of(beside);
    List<Stated> best = new ArrayList<>();
    List<Stated> onEnd = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean hasBeside = i + by >= 0 && i + by < rows.size();
      double atHome = Math.abs(rows.get(i).byPrices() - usual);
      boolean isBeside =
          hasBeside
              && Math.abs(rows.get(i).rate() - rows.get(i + by).nominal() - usual)
                  < Math.min(near, atHome);
      if (isBeside) {
        onEnd.add(rows.get(i));
      } else {
        best = onEnd.size() > best.size() ? onEnd : best;
        onEnd = new ArrayList<>();
      }
    }
    best = onEnd.size() > best.size() ? onEnd : best;
    long away = best.stream().filter(each -> Math.abs(each.byPrices() - usual) > far).count();
    if (away < FEWEST_SHIFTED || 2 * away < best.size()) {
      return false;
    }
    accuse(best, "像是错了一行，连同其他各行共 " + best.size() + " 行");
    return true;
  }

  private void checkOdd(List<Stated> rows) {
    double[] own = rows.stream().mapToDouble(Stated::byPrices).toArray();
    double usual = Median.of(own);
    if (Median.spread(own) > ALIKE) {
      return;
    }
    for (Stated each : rows) {
      double away = Math.abs(each.byPrices() - usual);
      boolean lostItsSign = away > FAR && Math.abs(-each.rate() - each.nominal() - usual) < NEAR;
      if (lostItsSign) {
        accuse(List.of(each), "正负号像是反了");
      } else if (away > BEYOND_OTHERS && isUsual(each, each.nominal())) {
        accuse(List.of(each), "其他各行都不如此");
      } else if (away > BEYOND_OTHERS && isUsual(each, each.rate())) {
        accuseLevel(each);
      }
    }
  }

  /** About as much as most other places grew. */
  private boolean isUsual(Stated each, double rate) {
    double change = Math.log10(Math.max(0.01, 1 + rate / 100));
    return sent.usual(each.value())
        .map(usual -> Math.abs(change - usual.change()) < USUAL)
        .orElse(false);
  }

  /** The growth is like the others', and the numbers did not grow like that. */
  private void accuseLevel(Stated each) {
    Fact value = each.value();
    Fact base = sent.base(value);
    suspects.accuse(
        FactFinding.of(
            value.key().district(),
            FindingRule.LEVEL_DIFFERS,
            value.cell(),
            value.key().period(),
            FactFinding.subject(value.key(), reference) + value.measure().printed(),
            FactFinding.besides(each.growth()),
            FactFinding.with(value, "可比价同比与其他各行相称，这个数却不相称")),
        base == null ? List.of(value) : List.of(value, base));
  }

  /** One finding of a column: what is wrong in each of its rows is one trouble. */
  private void accuse(List<Stated> rows, String cause) {
    Fact growth = rows.get(0).growth();
    double nominal = rows.get(0).nominal();
    String also = cause.isEmpty() && rows.size() > 1 ? "本表有 " + rows.size() + " 个如此" : cause;
    suspects.accuse(
        FactFinding.of(
            growth.key().district(),
            FindingRule.GROWTH_BEYOND_PRICES,
            growth.cell(),
            growth.key().period(),
            FactFinding.subject(growth.key(), reference) + growth.measure().printed(),
            "与现价同比 " + Decimals.plain(Decimals.fact(Math.round(nominal * 10) / 10.0)) + " 相近",
            FactFinding.with(growth, also)),
        rows.stream().map(Stated::growth).toList());
  }
}
