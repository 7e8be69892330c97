package org.huibao.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibao.reference.Indicator;
import org.huibao.reference.Kind;
import org.huibao.reference.Reference;
import org.huibao.reference.Symbol;
import org.huibao.words.LabelText;
import org.huibao.words.LooseNumber;
import org.huibao.words.Measure;
import org.huibao.words.Period;
import org.huibao.words.PeriodMention;
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

  private static final Pattern GROWTH_TITLE =
      Pattern.compile(
          "(?<![及和与、])(?:增长速度|增速|增长率|增幅)(?:情况|表)*(?:\\(%\\))?(?:\\([^()]*\\d[^()]*\\))?$");

  private static final Pattern RELATIVE = Pattern.compile("[=为]100|[为是](?:上年|\\d{4}年?)(?:同期)?的?%");

  /**
   * The same of a number without a column label beside others that have one: of what, nobody says.
   */
  NumberMeaning ofNoKnownIndicator() {
    Set<Assumed> more = EnumSet.copyOf(assumed);
    more.add(Assumed.NO_INDICATOR);
    return new NumberMeaning(place, null, measure, period, span, scope, unit, more);
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

  private static boolean isRelative(Meaning label) {
    return RELATIVE.matcher(label.label()).find();
  }

  /** Puts the labels of one table's numbers together. */
  static final class Resolver {
    private final Reference reference;
    private final Vocabulary vocabulary;
    private final Names names;
    private final Names.Surroundings surroundings;
    private final ColumnSpans spans;
    private final ColumnSpans rowSpans;

    /** What unit line and title say for the whole table. */
    private final List<String> tablesUnits = new ArrayList<>();

    private final boolean titleNamesGrowth;

    /** Of texts in the table's unit column. */
    private final Map<String, List<String>> unitsOfRows = new HashMap<>();

    Resolver(
        Reference reference,
        Vocabulary vocabulary,
        Names names,
        Names.Surroundings surroundings,
        ColumnSpans spans,
        ColumnSpans rowSpans) {
      this.reference = reference;
      this.vocabulary = vocabulary;
      this.names = names;
      this.surroundings = surroundings;
      this.spans = spans;
      this.rowSpans = rowSpans;
      tablesUnits.addAll(vocabulary.units().namedList(surroundings.unitLine()));
      LabelText.brackets(surroundings.title())
          .forEach(bracket -> tablesUnits.addAll(vocabulary.units().parseList(bracket)));
      this.titleNamesGrowth =
          GROWTH_TITLE.matcher(LabelText.compact(surroundings.title())).find()
              && tablesUnits.stream().allMatch(Units.PERCENT::equals)
              && !spans.anyIs(Measure.GROWTH);
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
      Optional<Indicator> indicator = name.flatMap(reference::indicator);
      Measure measure = ColumnSpans.measure(labels);
      if (measure == Measure.VALUE && isOfGrowthTitle(labels, unitCell)) {
        measure = Measure.GROWTH;
      }
      PeriodMention time = time(labels, spans.timeOf(column));
      if (time.year() == null && time.month() == null && time.unnamedSpan() == null) {
        time = time.within(spans.latestBefore(column));
      }
      Span span = ColumnSpans.ownSpan(columns) == null ? spans.of(column) : null;
      span = span == null ? ColumnSpans.ownSpan(labels) : span;
      span = span == null ? rowSpans.of(cell.row()) : span;
      List<String> units = units(cell, column, indicator, measure, labels, unitCell);
      String unit = units.isEmpty() ? null : units.get(0);
      if (span == Span.YEAR && rows.stream().anyMatch(label -> label.span() == Span.POINT)) {
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
      } else if (units.size() > 1) {
        assumed.add(Assumed.FIRST_UNIT);
      }
      return new NumberMeaning(
          place,
          name.orElse(null),
          isGrowthTarget(measure, unit, indicator) ? Measure.GROWTH_TARGET : measure,
          time,
          span(span, time, indicator),
          labels.stream().anyMatch(each -> each.scope() == Scope.OWN_LEVEL)
              ? Scope.OWN_LEVEL
              : Scope.WHOLE,
          unit,
          assumed);
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
          && labels.stream().noneMatch(label -> place.equals(label.place()))) {
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

    /** A target in per cent for what is counted in 亿元 is one for its growth. */
    private boolean isGrowthTarget(Measure measure, String unit, Optional<Indicator> indicator) {
      return measure == Measure.TARGET
          && Units.PERCENT.equals(unit)
          && indicator.isPresent()
          && !fits(unit, indicator);
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
      if (named != null) {
        return named;
      }
      if (time.unnamedSpan() != null) {
        return null;
      }
      return time.span() != null ? time.span() : Span.YTD;
    }

    /** A stock does, and so does a ratio of two stocks. */
    private boolean standsAtAPoint(Indicator indicator) {
      return indicator.kind() == Kind.STOCK
          || reference
              .indicator(indicator.numerator())
              .filter(numerator -> numerator.kind() == Kind.STOCK)
              .isPresent();
    }

    /**
     * The unit the number is in; several, the likeliest first, where nothing decides among them.
     */
    private List<String> units(
        GridCell cell,
        int column,
        Optional<Indicator> indicator,
        Measure measure,
        List<Meaning> labels,
        Optional<GridCell> unitCell) {
      if (measure == Measure.PULL || isGrowthInPoints(measure, indicator, labels)) {
        return List.of(Units.PERCENTAGE_POINT);
      }
      if (measure.isRate()) {
        return List.of(rateUnit(measure, indicator));
      }
      if (measure == Measure.RANK) {
        return List.of("位");
      }
      String typed = cell.number().map(TypedNumber::unit).orElse("");
      boolean money = typed.equals(TypedNumber.MONEY);
      if (!typed.isEmpty() && !money) {
        return List.of(typed);
      }
      for (int i = labels.size() - 1; i >= 0; i--) {
        if (labels.get(i).unit() != null) {
          return List.of(labels.get(i).unit());
        }
      }
      if (indicator.isEmpty() && labels.stream().anyMatch(NumberMeaning::isRelative)) {
        // 指数（上年=100） is in no unit of the table's
        return List.of(Units.PERCENT);
      }
      Set<String> units = new LinkedHashSet<>();
      unitCell.ifPresent(
          unit ->
              units.addAll(
                  unitsOfRows.computeIfAbsent(unit.text(), vocabulary.units()::namedList)));
      boolean ofTheRow = !units.isEmpty();
      units.addAll(tablesUnits);
      if (units.isEmpty()) {
        return money ? List.of("元") : List.of();
      }
      List<String> fitting =
          indicator.isPresent()
              ? units.stream().filter(unit -> fits(unit, indicator)).toList()
              : ofTheLabels(List.copyOf(units), labels, column);
      List<String> chosen = fitting.isEmpty() ? List.copyOf(units) : fitting;
      return ofTheRow || indicator.isPresent() ? chosen.subList(0, 1) : chosen;
    }

    /** 增速（百分点） of what no reference knows as a ratio. */
    private static boolean isGrowthInPoints(
        Measure measure, Optional<Indicator> indicator, List<Meaning> labels) {
      return measure == Measure.GROWTH
          && indicator.isEmpty()
          && labels.stream().anyMatch(label -> Units.PERCENTAGE_POINT.equals(label.unit()));
    }

    /**
     * Of 个、人、亿元 in one unit line 人 is for 从业人数, which names it; else each is for the column in its
     * place, where there are as many or as many again and again; else 个 is for 企业数 and 亿元 for 总产值.
     */
    private List<String> ofTheLabels(List<String> units, List<Meaning> labels, int column) {
      if (units.size() < 2) {
        return units;
      }
      List<String> named =
          units.stream()
              .filter(vocabulary.units()::isCounted)
              .filter(unit -> labels.stream().anyMatch(each -> each.unexplained().contains(unit)))
              .toList();
      if (!named.isEmpty()) {
        return named.subList(0, 1);
      }
      int place = spans.placeAmong(units.size(), column);
      return place >= 0
          ? List.of(units.get(place))
          : units.stream().filter(unit -> countsAsLabelled(unit, labels)).toList();
    }

    /** Of 个 and 亿元 in one unit line, 个 is for 企业数 and 亿元 for 总产值. */
    private boolean countsAsLabelled(String unit, List<Meaning> labels) {
      boolean counted = labels.stream().anyMatch(label -> label.unexplained().endsWith("数"));
      return counted == vocabulary.units().isCounted(unit);
    }

    private static String rateUnit(Measure measure, Optional<Indicator> indicator) {
      if (measure == Measure.GROWTH && indicator.isPresent()) {
        String points = indicator.get().pointUnit();
        return points == null ? Units.PERCENT : points;
      }
      return Units.PERCENT;
    }

    private boolean fits(String unit, Optional<Indicator> indicator) {
      return indicator.isEmpty()
          || vocabulary.units().factor(unit, indicator.get().unit()).isPresent();
    }
  }
}
