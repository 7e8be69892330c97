package org.huibao.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.words.HeadingWords;
import org.huibao.words.Measure;
import org.huibao.words.MeasureWords;
import org.huibao.words.PeriodMention;
import org.huibao.words.Remembered;
import org.huibao.words.Span;
import org.huibao.words.Units;

/**
 * Spans of the columns that do not name their own: a 上年同期 column takes its span from the value
 * column it belongs to. Where the indicator has one such column and a running total, it is the
 * running total's, wherever it stands; else that of the nearest value column to its left.
 */
final class ColumnSpans {
  private static final Remembered<Boolean> ANY_MEASURE =
      matching("(?:数值|指标值|数量|金额|总量|总数|绝对[额数值量]|本期数?|本年|今年)(?:\\(.*)?");

  /** Under 同比: how much, and not by how many per cent. */
  private static final Remembered<Boolean> AMOUNT_OF_CHANGE =
      matching("(?:绝对|增减|增加|增长|变动|变化)?(?:额|数|量|值|数额|数量|金额|额度|绝对额|绝对数|绝对值|绝对量)(?:\\([^%]*\\))?");

  /** Under 增减额: by how many per cent. */
  private static final Remembered<Boolean> RATE_OF_CHANGE =
      matching("(?:增减|增长|变动|变化)?(?:%|\\(%\\)|幅度?(?:\\(?%\\)?)?|率(?:\\(?%\\)?)?|百分比|相对数)");

  private final TreeMap<Integer, List<Meaning>> columns;
  private final boolean columnsNameItems;
  private final Map<Integer, Optional<Span>> spans = new HashMap<>();
  private final Map<Integer, Integer> places = new HashMap<>();
  private final Map<Integer, Boolean> again = new HashMap<>();
  private final Map<Integer, PeriodMention> followed = new HashMap<>();
  private final Map<Integer, PeriodMention> latest = new HashMap<>();
  private final Map<Integer, PeriodMention> compared = new HashMap<>();

  /**
   * @param stub what the rows name: where these are the items, a word over some columns (计划执行) is
   *     none
   */
  ColumnSpans(Map<Integer, List<Meaning>> columns, StubKind stub) {
    this.columns = new TreeMap<>(columns);
    this.columns.keySet().forEach(column -> places.put(column, places.size()));
    this.columnsNameItems = stub != StubKind.INDICATORS;
  }

  private static Remembered<Boolean> matching(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return new Remembered<>(text -> pattern.matcher(text).matches());
  }

  /** True where any column's labels name {@code measure}. */
  boolean anyIs(Measure measure) {
    return columns.values().stream().anyMatch(labels -> measure(labels) == measure);
  }

  /** True where any column is of growth, completion or a share. */
  boolean anyIsRate() {
    return columns.values().stream().anyMatch(labels -> measure(labels).isRate());
  }

  /** True where any column's labels name {@code measure} and nothing of what: 名次. */
  boolean anyIsBare(Measure measure) {
    return columns.values().stream()
        .anyMatch(labels -> measure(labels) == measure && item(labels).isEmpty());
  }

  /**
   * The place of {@code column} among {@code count} that stand there once or again and again (面积,
   * 单产, 总产 under each crop), from 0; -1 where there are not as many.
   */
  int placeAmong(int count, int column) {
    Integer place = places.get(column);
    return place != null && again.computeIfAbsent(count, this::standAgain) ? place % count : -1;
  }

  private boolean standAgain(int count) {
    List<List<Meaning>> all = List.copyOf(columns.values());
    return all.size() % count == 0
        && IntStream.range(count, all.size())
            .allMatch(i -> innermost(all.get(i)).equals(innermost(all.get(i % count))));
  }

  /** What stands over the columns left of {@code column}, the nearest first. */
  Stream<List<Meaning>> leftOf(int column) {
    return columns.headMap(column, false).descendingMap().values().stream();
  }

  private static String innermost(List<Meaning> labels) {
    return labels.isEmpty() ? "" : labels.get(labels.size() - 1).label();
  }

  /** The span that the labels of {@code column} name or inherit; null where there is none. */
  Span of(int column) {
    return spans.computeIfAbsent(column, key -> Optional.ofNullable(spanOf(key))).orElse(null);
  }

  private Span spanOf(int column) {
    List<Meaning> labels = columns.getOrDefault(column, List.of());
    Span own = ownSpan(labels);
    Measure measure = measure(labels);
    if (own == null && measure == Measure.VALUE && isBesideRunningTotal(labels)) {
      return Span.MONTH;
    }
    if (own != null || measure == Measure.VALUE) {
      return own;
    }
    List<String> item = itemOf(labels);
    long sameMeasure =
        columns.values().stream()
            .filter(other -> measure(other) == measure && itemOf(other).equals(item))
            .count();
    if (sameMeasure == 1 && hasRunningTotal(item)) {
      return Span.YTD;
    }
    for (int left : columns.headMap(column, false).descendingKeySet()) {
      List<Meaning> other = columns.get(left);
      boolean ofMonth = measure == Measure.COMPLETION && ownSpan(other) == Span.MONTH;
      if (ofMonth || isChained(other)) {
        continue;
      }
      if (measure(other) == Measure.VALUE && ownSpan(other) != null && itemOf(other).equals(item)) {
        return ownSpan(other);
      }
      boolean isBase = measure(other) == Measure.PREVIOUS_YEAR && ownSpan(other) != null;
      if (item.isEmpty() && (measure(other) == Measure.VALUE || isBase)) {
        // 当月电量, 同比, 累计电量
        return ownSpan(other);
      }
    }
    return null;
  }

  /** 2023年9月 beside 2023年1-9月. */
  private boolean isBesideRunningTotal(List<Meaning> labels) {
    return labels.stream()
        .map(Meaning::period)
        .filter(time -> time != null && time.month() != null && time.span() == null)
        .anyMatch(
            time ->
                columns.values().stream()
                    .filter(other -> item(other).equals(item(labels)))
                    .flatMap(List::stream)
                    .map(Meaning::period)
                    .anyMatch(
                        other ->
                            other != null
                                && other.span() == Span.YTD
                                && time.month().equals(other.month())));
  }

  /** True of 环比: against the month before, which says nothing of what stands beside it. */
  private static boolean isChained(List<Meaning> labels) {
    return innermost(labels).startsWith("环比");
  }

  /**
   * The part of a year that {@code column} takes from the value column it follows: in 一季度, 同比%,
   * 二季度, 同比% each growth is of its quarter. Says nothing where there is none.
   */
  PeriodMention timeOf(int column) {
    return followed.computeIfAbsent(column, this::timeFollowed);
  }

  private PeriodMention timeFollowed(int column) {
    List<Meaning> labels = columns.getOrDefault(column, List.of());
    boolean dated = labels.stream().anyMatch(label -> label.period() != null);
    if (!dated && measure(labels) != Measure.VALUE) {
      List<String> item = item(labels);
      Optional<PeriodMention> own = timeOfItsOwn(column, measure(labels), item);
      if (own.isPresent()) {
        return own.get();
      }
      PeriodMention latest = null;
      for (List<Meaning> other : columns.headMap(column, false).descendingMap().values()) {
        if (mayFollow(measure(labels), measure(other)) && item(other).equals(item)) {
          PeriodMention time = partOfYear(other);
          boolean later = latest != null && time.month() != null && latest.month() != null;
          latest = latest == null || (later && time.month() > latest.month()) ? time : latest;
          if (measure(labels) != Measure.GROWTH) {
            return latest;
          }
        } else if (latest != null) {
          break;
        }
      }
      return latest == null ? PeriodMention.NONE : latest;
    }
    return PeriodMention.NONE;
  }

  private static PeriodMention partOfYear(List<Meaning> labels) {
    return labels.stream()
        .map(Meaning::period)
        .filter(time -> time != null && time.year() == null && time.unnamedSpan() == null)
        .reduce((outer, inner) -> inner)
        .map(
            time ->
                new PeriodMention(null, time.month(), time.span() == Span.YEAR ? Span.YEAR : null))
        .orElse(PeriodMention.NONE);
  }

  /** A rank follows what it is by, and that may be growth: 1-7月增速, 位次. */
  private static boolean mayFollow(Measure measure, Measure before) {
    return before == Measure.VALUE || (measure == Measure.RANK && before != Measure.RANK);
  }

  /**
   * In 2023年, 增长%, 2022年, 增长% the second growth is of the value between the two; empty where the
   * column follows no other of its kind, or no value with a year behind that.
   */
  private Optional<PeriodMention> timeOfItsOwn(int column, Measure measure, List<String> item) {
    PeriodMention time = null;
    for (int left : columns.headMap(column, false).descendingKeySet()) {
      List<Meaning> other = columns.get(left);
      if (!item(other).equals(item)) {
        continue;
      }
      if (measure(other) == measure) {
        return Optional.ofNullable(time);
      }
      if (mayFollow(measure, measure(other)) && time == null) {
        time =
            other.stream()
                .map(Meaning::period)
                .filter(period -> period != null && period.year() != null)
                .reduce((outer, inner) -> inner)
                .orElse(null);
      }
    }
    return Optional.empty();
  }

  /**
   * Of 2023年1-9月, 2024年1-9月, 增减% the later time, whichever the title names; nothing where the
   * columns left of {@code column} are of one year.
   */
  PeriodMention laterOfCompared(int column, Measure measure) {
    if (measure != Measure.GROWTH && measure != Measure.CHANGE) {
      return PeriodMention.NONE;
    }
    return compared.computeIfAbsent(
        column,
        key -> {
          long years =
              leftOf(key)
                  .filter(left -> measure(left) == Measure.VALUE)
                  .flatMap(List::stream)
                  .map(Meaning::period)
                  .filter(time -> time != null && time.year() != null)
                  .map(PeriodMention::year)
                  .distinct()
                  .count();
          return years > 1 ? latestBefore(key) : PeriodMention.NONE;
        });
  }

  /**
   * The latest time with a year that a column left of {@code column} names: 2020年末, 2021年末, 增长%.
   * Says nothing where there is none.
   */
  PeriodMention latestBefore(int column) {
    return latest.computeIfAbsent(column, this::latestLeftOf);
  }

  private PeriodMention latestLeftOf(int column) {
    PeriodMention latest = PeriodMention.NONE;
    for (List<Meaning> left : columns.headMap(column, false).values()) {
      for (Meaning label : left) {
        PeriodMention time = label.period();
        boolean dated = time != null && time.year() != null && time.unnamedSpan() == null;
        if (dated && (latest.year() == null || endOf(time) > endOf(latest))) {
          latest = time;
        }
      }
    }
    return latest;
  }

  /** Months since the year 0; a year alone, or the months that its title names, ends last. */
  private static int endOf(PeriodMention time) {
    return 12 * time.year() + (time.month() == null ? 12 : time.month());
  }

  private boolean hasRunningTotal(List<String> item) {
    return columns.values().stream()
        .anyMatch(
            other ->
                measure(other) == Measure.VALUE
                    && ownSpan(other) == Span.YTD
                    && itemOf(other).equals(item));
  }

  /**
   * The span that labels name, the innermost one; a word for it (累计值) before what a period covers
   * (第三季度). 当期 of a quarter is the quarter.
   */
  static Span ownSpan(List<Meaning> labels) {
    Span word = null;
    Span covered = null;
    for (Meaning label : labels) {
      if (label.period() != null && label.period().span() == label.span()) {
        covered = label.span() == null ? covered : label.span();
      } else {
        word = label.span() == null ? word : label.span();
      }
    }
    return word == null || (word == Span.MONTH && covered == Span.QUARTER) ? covered : word;
  }

  /** The innermost measure; 数值 and 本年 leave it to what the labels around them say. */
  static Measure measure(List<Meaning> labels) {
    Measure measure = Measure.VALUE;
    boolean based = false;
    for (Meaning label : labels) {
      if (measure == Measure.TARGET && label.measure() == Measure.GROWTH) {
        measure = Measure.GROWTH_TARGET;
      } else if (measure == Measure.GROWTH && AMOUNT_OF_CHANGE.of(label.label())) {
        measure = Measure.CHANGE;
      } else if (measure == Measure.CHANGE && RATE_OF_CHANGE.of(label.label())) {
        measure = Measure.GROWTH;
      } else {
        // 同比增长 over 当月, 累计: how much time of it, and no other number
        boolean spanOnly = label.measure() == Measure.VALUE && label.span() != null;
        // 固定资产投资增速 over 实绩（%）
        boolean isRate =
            measure == Measure.GROWTH
                && label.measure() == Measure.VALUE
                && Units.PERCENT.equals(label.unit());
        boolean says =
            label.measure() != null
                && !isRate
                && !ANY_MEASURE.of(label.label())
                && !HeadingWords.isTotal(label.label())
                && !spanOnly;
        if (says && measure == Measure.TARGET && label.measure() == Measure.GROWTH) {
          // 2024年目标 over 增幅%
          measure = Measure.GROWTH_TARGET;
        } else if (says) {
          measure = label.measure();
        }
        based |= MeasureWords.isBased(label.label());
      }
    }
    // 同比 over 上年同月=100 is an index
    return based && measure == Measure.GROWTH ? Measure.VALUE : measure;
  }

  private List<String> itemOf(List<Meaning> labels) {
    return columnsNameItems ? item(labels) : List.of();
  }

  /** What the column is about apart from measure and time: the labels that name something. */
  static List<String> item(List<Meaning> labels) {
    return labels.stream()
        .filter(label -> !label.indicators().isEmpty() || label.isUnknown())
        .flatMap(
            label ->
                label.indicators().isEmpty()
                    ? Stream.of(label.label())
                    : label.indicators().stream())
        .toList();
  }
}
