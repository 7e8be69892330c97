package org.huibao.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huibao.reference.Indicator;
import org.huibao.reference.Kind;
import org.huibao.reference.Reference;
import org.huibao.reference.Symbol;
import org.huibao.words.LabelText;
import org.huibao.words.LooseNumber;
import org.huibao.words.Measure;
import org.huibao.words.MeasureWords;
import org.huibao.words.Period;
import org.huibao.words.PeriodMention;
import org.huibao.words.Remembered;
import org.huibao.words.Scope;
import org.huibao.words.Span;
import org.huibao.words.TypedNumber;
import org.huibao.words.Units;

/**
 * What a number's labels say together. The innermost label that says a thing decides it.
 *
 * @param assumed what they do not say
 */
record NumberMeaning(
    String place,
    String indicator,
    Measure measure,
    PeriodMention period,
    Span span,
    Scope scope,
    String unit,
    Set<Assumed> assumed) {

  private static final Pattern LAST_YEARS_END = Pattern.compile("[上去]年年?[末底]");

  private static final Remembered<Boolean> END_OF_LAST_YEAR =
      new Remembered<>(label -> LAST_YEARS_END.matcher(label).find());

  private static final Pattern TARGET_TITLE =
      Pattern.compile(
          "(?:目标|任务|计划)(?:任务|指标|计划)?(?:分解|下达|安排|分配)(?:情况|方案|一览|明细)*表?(?:\\([^()]*\\))*$"
              + "|(?:目标任务|预期目标|目标计划|计划指标|年度计划)(?:一览|明细|汇总)*表?(?:\\([^()]*\\))*$");

  private static final Pattern RESULT = Pattern.compile("完成|实绩|实际|现状|基数|实现");

  private static final Pattern RANK_TITLE =
      Pattern.compile("(?<![及和与、])(?:位次|排名|名次|排位)(?:情况|一览|统计)*表?(?:\\([^()]*\\))?$");

  private static final BigDecimal LAST_RANK = BigDecimal.valueOf(3000);

  private static final Pattern GROWTH_TITLE =
      Pattern.compile(
          "(?<![及和与、])(?:增长速度|增速|增长率|增幅)(?:情况|对比|比较|一览|统计|汇总|走势|表)*(?:\\(%\\))?(?:\\([^()]*\\d[^()]*\\))?$");

  /**
   * The same of a number without a column label beside others that have one: of what, nobody says.
   */
  NumberMeaning ofNoKnownIndicator() {
    Set<Assumed> more = EnumSet.copyOf(assumed);
    more.add(Assumed.NO_INDICATOR);
    return new NumberMeaning(place, null, measure, period, span, scope, unit, more);
  }

  /**
   * True of a cell that says in words a growth where none is due, and of one in points where growth
   * is in per cent: 上升0.5个百分点 is no growth of 0.5 %.
   */
  boolean isAtOddsWith(GridCell cell) {
    boolean inWords = cell.loose().filter(kind -> kind == LooseNumber.Kind.GROWTH).isPresent();
    if (measure != Measure.GROWTH) {
      return inWords;
    }
    String typed = cell.number().map(TypedNumber::unit).orElse("");
    boolean inPoints = inWords ? !typed.equals(Units.PERCENT) : typed.endsWith("百分点");
    return inPoints && Units.PERCENT.equals(unit);
  }

  /** A sign of which place and indicator are known. */
  Optional<ObservedSign> observed(GridCell cell, Symbol symbol) {
    return place == null || indicator == null
        ? Optional.empty()
        : Optional.of(
            new ObservedSign(
                cell.address(),
                cell.text(),
                place,
                indicator,
                measure,
                period,
                span,
                scope,
                symbol));
  }

  ObservedNumber observed(GridCell cell, PlacedTable table, List<Label> rows, List<Label> columns) {
    TypedNumber number = cell.number().orElseThrow();
    if (measure == Measure.GROWTH && number.unit().equals(TypedNumber.TIMES)) {
      number = number.timesAsPercent();
    }
    return new ObservedNumber(
        cell.address(),
        cell.text(),
        place,
        indicator,
        measure,
        period,
        span,
        scope,
        number.value(),
        number.halfUnit(),
        unit,
        rows,
        columns,
        table.title(),
        table.around(),
        cell.isNumberOnlyHere(),
        cell.loose().filter(kind -> kind == LooseNumber.Kind.ESTIMATE).isPresent(),
        Grounds.of(assumed));
  }

  private static boolean any(List<Meaning> labels, Predicate<Meaning> is) {
    for (Meaning label : labels) {
      if (is.test(label)) {
        return true;
      }
    }
    return false;
  }

  /** Puts the labels of one table's numbers together. */
  static final class Resolver {
    private final Reference reference;
    private final Vocabulary vocabulary;
    private final Names names;
    private final Names.Surroundings surroundings;
    private final ColumnSpans spans;
    private final ColumnSpans rowSpans;
    private final PartsOfYear parts;

    private final NumberUnits units;
    private final boolean titleNamesGrowth;
    private final boolean titleNamesTargets;
    private final boolean titleNamesRank;

    Resolver(
        Reference reference,
        Vocabulary vocabulary,
        Names names,
        Names.Surroundings surroundings,
        ColumnSpans spans,
        ColumnSpans rowSpans,
        PartsOfYear parts) {
      this.reference = reference;
      this.vocabulary = vocabulary;
      this.names = names;
      this.surroundings = surroundings;
      this.spans = spans;
      this.rowSpans = rowSpans;
      this.parts = parts;
      this.units = new NumberUnits(vocabulary.units(), surroundings, spans);
      this.titleNamesRank =
          RANK_TITLE.matcher(LabelText.compact(surroundings.title())).find()
              && surroundings.unitLine().isEmpty()
              && !spans.anyIsBare(Measure.RANK);
      this.titleNamesGrowth =
          GROWTH_TITLE.matcher(LabelText.compact(surroundings.title())).find()
              && units.arePercentAtMost()
              && !spans.anyIs(Measure.GROWTH);
      this.titleNamesTargets = TARGET_TITLE.matcher(LabelText.compact(surroundings.title())).find();
    }

    NumberMeaning resolve(
        GridCell cell,
        int column,
        List<Meaning> rows,
        List<Meaning> columns,
        Optional<GridCell> unitCell) {
      List<Meaning> labels = new ArrayList<>(rows);
      labels.addAll(columns);
      Optional<String> name = names.indicator(rows, columns, surroundings);
      Optional<Indicator> indicator = name.flatMap(vocabulary::indicator);
      Measure measure = ColumnSpans.measure(labels);
      if (measure == Measure.VALUE && isOfGrowthTitle(labels, unitCell)) {
        measure = Measure.GROWTH;
      } else if (measure == Measure.VALUE && isOfTargetTitle(labels)) {
        measure = Measure.TARGET;
      }
      if (measure == Measure.VALUE && titleNamesRank && isRank(cell, labels, unitCell)) {
        measure = Measure.RANK;
      }
      if (measure == Measure.GROWTH && units.isAmount(cell)) {
        // -891人 under 增减
        measure = Measure.CHANGE;
      }
      PeriodMention time =
          time(labels, spans.timeOf(column).within(spans.laterOfCompared(column, measure)));
      boolean ofTitleRange = time.unnamedSpan() != null && timeOf(labels).unnamedSpan() == null;
      if (measure != Measure.VALUE && ofTitleRange && timeOf(labels).equals(PeriodMention.NONE)) {
        // 2019年, 2020年, 增长% under 2019-2020年
        time = spans.latestBefore(column).within(time);
      }
      if (time.year() == null && time.unnamedSpan() == null) {
        time = time.within(spans.latestBefore(column));
      }
      time = parts.upTo(time, labels);
      if (measure == Measure.TARGET && time.month() == null && time.span() == null) {
        // 2024年计划 beside 2023年
        time = time.within(new PeriodMention(null, null, Span.YEAR));
      }
      if (measure == Measure.PREVIOUS_YEAR && isAtEndOfLastYear(labels, time)) {
        // 上年末 beside 6月末 is no 上年同期
        measure = Measure.VALUE;
        time = new PeriodMention(time.year() - 1, 12, Span.POINT);
      }
      Span span = ColumnSpans.ownSpan(columns) == null ? spans.of(column) : null;
      span = span == null ? ColumnSpans.ownSpan(labels) : span;
      span = span == null ? rowSpans.of(cell.row()) : span;
      span = span == null ? spanOfBase(column, labels, time) : span;
      List<String> possible = units.of(cell, column, indicator, measure, labels, unitCell);
      String unit = possible.isEmpty() ? null : possible.get(0);
      if (span == Span.YEAR && any(rows, label -> label.span() == Span.POINT)) {
        // 年末总人口 stands at the end of each of the years above it
        span = Span.POINT;
      }
      String place = names.place(rows, columns, surroundings).orElse(null);
      Set<Assumed> assumed = EnumSet.noneOf(Assumed.class);
      assumePlace(assumed, place, rows, labels);
      assumeTime(assumed, time, labels, span, indicator);
      // without a district a title says of what: 各县产值
      if (name.isEmpty() && !(reference.isNone() && !surroundings.title().isEmpty())) {
        assumed.add(Assumed.NO_INDICATOR);
      }
      if (unit == null) {
        assumed.add(indicator.isPresent() ? Assumed.UNIT_OF_INDICATOR : Assumed.NO_UNIT);
      } else if (possible.size() > 1) {
        assumed.add(Assumed.FIRST_UNIT);
      }
      return new NumberMeaning(
          place,
          name.orElse(null),
          isGrowthTarget(measure, unit, indicator) ? Measure.GROWTH_TARGET : measure,
          time,
          span(span, time, indicator),
          any(labels, each -> each.scope() == Scope.OWN_LEVEL) ? Scope.OWN_LEVEL : Scope.WHOLE,
          unit,
          assumed);
    }

    /** （上月=100） beside the title, or 环比: against the month before, or the quarter. */
    private Span spanOfBase(int column, List<Meaning> labels, PeriodMention time) {
      boolean chained = any(labels, label -> label.label().contains("环比"));
      if (!chained || time.month() == null) {
        return MeasureWords.spanOfBase(surroundings.unitLine()).orElse(null);
      }
      return spans.leftOf(column).anyMatch(left -> ColumnSpans.ownSpan(left) == Span.QUARTER)
              || time.span() == Span.QUARTER
          ? Span.QUARTER
          : Span.MONTH;
    }

    private static boolean isAtEndOfLastYear(List<Meaning> labels, PeriodMention time) {
      return time.year() != null
          && time.month() != null
          && time.month() != 12
          && any(labels, label -> END_OF_LAST_YEAR.of(label.label()));
    }

    /** Without a district a table that names no place is about one that its reader knows. */
    private void assumePlace(
        Set<Assumed> assumed, String place, List<Meaning> rows, List<Meaning> labels) {
      if (place == null) {
        if (!reference.isNone()) {
          assumed.add(Assumed.NO_PLACE);
        }
      } else if (surroundings.assumedPlace() != null
          && place.equals(surroundings.defaultPlace())
          && (surroundings.stub() != StubKind.PLACES || rows.isEmpty())
          && !any(labels, label -> place.equals(label.place()))) {
        assumed.add(surroundings.assumedPlace());
      }
    }

    /**
     * @param span that the columns name or inherit, or null
     */
    private void assumeTime(
        Set<Assumed> assumed,
        PeriodMention time,
        List<Meaning> labels,
        Span span,
        Optional<Indicator> indicator) {
      Optional<Period> period = time.period();
      if (period.isEmpty()) {
        assumed.add(Assumed.NO_PERIOD);
      } else if (!surroundings.written().equals(surroundings.time())
          && !timeOf(labels).within(surroundings.written()).period().equals(period)) {
        assumed.add(Assumed.PERIOD_OF_FILE);
      }
      boolean spanIsNamed = span != null || time.span() != null || time.unnamedSpan() != null;
      if (!spanIsNamed && indicator.filter(this::standsAtAPoint).isEmpty()) {
        assumed.add(Assumed.RUNNING_TOTAL);
      }
    }

    /** What labels say of time, the innermost first. */
    private static PeriodMention timeOf(List<Meaning> labels) {
      PeriodMention time = PeriodMention.NONE;
      for (int i = labels.size() - 1; i >= 0; i--) {
        if (labels.get(i).period() != null) {
          time = time.within(labels.get(i).period());
        }
      }
      return time;
    }

    /** 各县固定资产投资增速（%）, where no label says what its numbers measure or count in. */
    private boolean isOfGrowthTitle(List<Meaning> labels, Optional<GridCell> unitCell) {
      return titleNamesGrowth
          && unitCell.isEmpty()
          && labels.stream().allMatch(label -> label.measure() == null && label.unit() == null);
    }

    /** 目标任务分解表, where no label says that its numbers are anything else, or of another year. */
    private boolean isOfTargetTitle(List<Meaning> labels) {
      Integer year = surroundings.time().year();
      return titleNamesTargets
          && labels.stream()
              .allMatch(
                  label ->
                      (label.measure() == null || label.measure() == Measure.VALUE)
                          && !RESULT.matcher(label.label()).find()
                          && (label.period() == null
                              || label.period().year() == null
                              || label.period().year().equals(year)));
    }

    /** 各县主要指标位次表: whole numbers that no label calls anything else. */
    private static boolean isRank(
        GridCell cell, List<Meaning> labels, Optional<GridCell> unitCell) {
      return unitCell.isEmpty()
          && labels.stream().allMatch(label -> label.measure() == null && label.unit() == null)
          && cell.number()
              .map(TypedNumber::value)
              .filter(value -> value.signum() > 0 && value.compareTo(LAST_RANK) <= 0)
              .filter(value -> value.stripTrailingZeros().scale() <= 0)
              .isPresent();
    }

    /** A target in per cent for what is counted in 亿元 is one for its growth. */
    private boolean isGrowthTarget(Measure measure, String unit, Optional<Indicator> indicator) {
      return measure == Measure.TARGET
          && Units.PERCENT.equals(unit)
          && indicator.isPresent()
          && !units.fits(unit, indicator);
    }

    /**
     * @param followed the time of the column that this one follows, as far as it says
     */
    private PeriodMention time(List<Meaning> labels, PeriodMention followed) {
      return timeOf(labels).within(followed).within(surroundings.time());
    }

    private Span span(Span named, PeriodMention time, Optional<Indicator> indicator) {
      if (indicator.isPresent() && standsAtAPoint(indicator.get())) {
        return Span.POINT;
      }
      if (named == null && time.unnamedSpan() != null) {
        return null;
      }
      Span said = named == null ? time.span() : named;
      // 截至9月末完成投资: what has been added up by then
      boolean isSum = said == Span.POINT && indicator.filter(this::addsUp).isPresent();
      return said == null || isSum ? Span.YTD : said;
    }

    private boolean addsUp(Indicator indicator) {
      return indicator.kind() == Kind.FLOW;
    }

    /** A stock does, and so does a ratio of two stocks. */
    private boolean standsAtAPoint(Indicator indicator) {
      return indicator.kind() == Kind.STOCK
          || (indicator.numerator() != null
              && vocabulary
                  .indicator(indicator.numerator())
                  .filter(numerator -> numerator.kind() == Kind.STOCK)
                  .isPresent());
    }
  }
}
