package org.huibao.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibao.words.Measure;
import org.huibao.words.PeriodMention;
import org.huibao.words.Scope;
import org.huibao.workbook.CellAddress;

/**
 * What a 位次 ranks: 绝对额 | 位次 | 增速 | 位次 are two ranks of one indicator.
 *
 * <ol>
 *   <li>its own words: 增速位次, 总量位次
 *   <li>the column whose order it is, where the numbers of three places and more tell exactly one
 *   <li>the number beside it, the one before it first
 * </ol>
 */
final class RankedBy {
  private static final int FEWEST_PLACES = 3;
  private static final List<Measure> RANKED =
      List.of(Measure.VALUE, Measure.GROWTH, Measure.COMPLETION);
  private static final Pattern GROWTH = Pattern.compile("增速|增幅|增长|增减|同比|±");
  private static final Pattern COMPLETION = Pattern.compile("完成率|完成比|完成%|进度");
  private static final Pattern LEVEL = Pattern.compile("总量|规模|绝对|总值|数额|金额");

  /** What a number is about, its measure apart. */
  private record Item(
      String place, String indicator, Integer year, Integer month, Scope scope, List<String> name) {
    static Item of(ObservedNumber number) {
      PeriodMention time = number.period();
      return new Item(
          number.place(),
          number.indicator(),
          time.year(),
          time.month(),
          number.scope(),
          number.indicator() == null ? number.rowLabels() : List.of());
    }
  }

  /** One column's ranks of one indicator, or one row's. */
  private record Series(boolean inColumn, int line, String indicator) {}

  private record Measured(Item item, Measure measure) {}

  private record Line(boolean inColumn, int line) {
    static Line beside(ObservedNumber number, Series series) {
      CellAddress cell = number.address();
      return new Line(series.inColumn(), series.inColumn() ? cell.row() : cell.column());
    }
  }

  private final Map<Measured, ObservedNumber> byItem = new HashMap<>();

  /** What may be ranked, by the row of a column of ranks, or by the column of a row of them. */
  private final Map<Line, List<ObservedNumber>> byLine = new HashMap<>();

  private RankedBy(List<ObservedNumber> ofTable) {
    for (ObservedNumber each : ofTable) {
      if (RANKED.contains(each.measure())) {
        byItem.putIfAbsent(new Measured(Item.of(each), each.measure()), each);
        Line row = new Line(true, each.address().row());
        Line column = new Line(false, each.address().column());
        byLine.computeIfAbsent(row, key -> new ArrayList<>()).add(each);
        byLine.computeIfAbsent(column, key -> new ArrayList<>()).add(each);
      }
    }
  }

  /** {@code ofTable}, in its order, each rank with what it ranks. */
  static List<ObservedNumber> told(List<ObservedNumber> ofTable) {
    Map<Series, List<ObservedNumber>> ranks = new LinkedHashMap<>();
    for (ObservedNumber each : ofTable) {
      if (each.measure() == Measure.RANK) {
        boolean inColumn = each.place() == null || each.columns().stream().anyMatch(RankedBy::says);
        int line = inColumn ? each.address().column() : each.address().row();
        ranks
            .computeIfAbsent(new Series(inColumn, line, each.indicator()), key -> new ArrayList<>())
            .add(each);
      }
    }
    if (ranks.isEmpty()) {
      return ofTable;
    }
    RankedBy table = new RankedBy(ofTable);
    Map<CellAddress, Measure> told = new HashMap<>();
    ranks.forEach(
        (series, numbers) -> {
          Optional<Measure> inOrder = table.byOrder(numbers);
          for (ObservedNumber each : numbers) {
            byWords(each, series)
                .or(() -> inOrder)
                .or(() -> table.byNeighbour(each, series))
                .ifPresent(measure -> told.put(each.address(), Measure.rankBy(measure)));
          }
        });
    return ofTable.stream()
        .map(
            each -> {
              Measure measure = told.getOrDefault(each.address(), each.measure());
              return measure == each.measure()
                  ? each
                  : each.as(measure, each.unit(), each.grounds());
            })
        .toList();
  }

  private static boolean says(Label label) {
    return label.text().contains("位") || label.text().contains("名");
  }

  /** By its innermost label and the one over it. */
  private static Optional<Measure> byWords(ObservedNumber rank, Series series) {
    List<Label> labels = series.inColumn() ? rank.columns() : rank.rows();
    for (int i = labels.size() - 1; i >= Math.max(0, labels.size() - 2); i--) {
      String text = labels.get(i).text();
      if (GROWTH.matcher(text).find()) {
        return Optional.of(Measure.GROWTH);
      }
      if (COMPLETION.matcher(text).find()) {
        return Optional.of(Measure.COMPLETION);
      }
      if (LEVEL.matcher(text).find() && says(labels.get(i))) {
        return Optional.of(Measure.VALUE);
      }
    }
    return Optional.empty();
  }

  private Optional<Measure> byOrder(List<ObservedNumber> ranks) {
    if (ranks.stream().map(ObservedNumber::place).filter(Objects::nonNull).distinct().count()
        < FEWEST_PLACES) {
      return Optional.empty();
    }
    List<Measure> inOrder = new ArrayList<>();
    for (Measure each : RANKED) {
      if (isOrderOf(ranks, each)) {
        inOrder.add(each);
      }
    }
    return inOrder.size() == 1 ? Optional.of(inOrder.get(0)) : Optional.empty();
  }

  /** True where the numbers rise or fall with the ranks from first to last. */
  private boolean isOrderOf(List<ObservedNumber> ranks, Measure measure) {
    List<ObservedNumber> inOrder =
        ranks.stream()
            .filter(rank -> number(rank, measure).isPresent())
            .sorted(Comparator.comparing(ObservedNumber::value))
            .toList();
    if (inOrder.size() < FEWEST_PLACES || inOrder.size() < ranks.size() - 1) {
      return false;
    }
    boolean falls = true;
    boolean rises = true;
    for (int i = 1; i < inOrder.size(); i++) {
      BigDecimal value = number(inOrder.get(i), measure).orElseThrow().value();
      int step = value.compareTo(number(inOrder.get(i - 1), measure).orElseThrow().value());
      boolean tied = inOrder.get(i).value().compareTo(inOrder.get(i - 1).value()) == 0;
      falls &= tied ? step == 0 : step < 0;
      rises &= tied ? step == 0 : step > 0;
    }
    return falls != rises;
  }

  private Optional<ObservedNumber> number(ObservedNumber rank, Measure measure) {
    return Optional.ofNullable(byItem.get(new Measured(Item.of(rank), measure)));
  }

  private Optional<Measure> byNeighbour(ObservedNumber rank, Series series) {
    int own = position(rank, series);
    Item item = Item.of(rank);
    return byLine.getOrDefault(Line.beside(rank, series), List.of()).stream()
        .filter(each -> Item.of(each).equals(item))
        .min(
            Comparator.comparing((ObservedNumber each) -> position(each, series) > own)
                .thenComparing(each -> Math.abs(position(each, series) - own)))
        .map(ObservedNumber::measure);
  }

  private static int position(ObservedNumber number, Series series) {
    return series.inColumn() ? number.address().column() : number.address().row();
  }
}
