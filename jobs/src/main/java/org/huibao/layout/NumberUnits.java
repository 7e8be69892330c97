package org.huibao.layout;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibao.reference.Indicator;
import org.huibao.words.LabelText;
import org.huibao.words.Measure;
import org.huibao.words.TypedNumber;
import org.huibao.words.Units;

/** The units of one table's numbers: of their labels, of the unit column, unit line and title. */
final class NumberUnits {
  private static final Pattern RELATIVE = Pattern.compile("[=为]100|[为是](?:上年|\\d{4}年?)(?:同期)?的?%");

  private static final Pattern RATIO = Pattern.compile("(?:率|比重|比例|占比|百分比)$");
  private static final Pattern PERCENT_OR_POINTS = Pattern.compile("%.{0,2}百分点|百分点.{0,2}%");

  private final Units units;
  private final ColumnSpans spans;

  /** What unit line and title say for the whole table. */
  private final List<String> ofTable;

  /** Of columns, what the nearest on their left names. */
  private final Map<Integer, Optional<String>> before = new HashMap<>();

  /** Of texts in the table's unit column. */
  private final Map<String, List<String>> ofRows = new HashMap<>();

  NumberUnits(Units units, Names.Surroundings surroundings, ColumnSpans spans) {
    this.units = units;
    this.spans = spans;
    Set<String> around = new LinkedHashSet<>();
    if (RELATIVE.matcher(LabelText.compact(surroundings.unitLine())).find()) {
      around.add(Units.PERCENT);
    } else {
      around.addAll(units.namedList(surroundings.unitLine()));
    }
    LabelText.brackets(surroundings.title())
        .forEach(bracket -> around.addAll(units.parseList(bracket)));
    if (around.isEmpty() && RELATIVE.matcher(LabelText.compact(surroundings.title())).find()) {
      // （地区生产总值=100） below the title
      around.add(Units.PERCENT);
    }
    this.ofTable = List.copyOf(around);
  }

  /** True where unit line and title name no unit but %. */
  boolean arePercentAtMost() {
    return ofTable.stream().allMatch(Units.PERCENT::equals);
  }

  /** True where a unit stands behind the number in which no rate can be: 人, 万元. */
  boolean isAmount(GridCell cell) {
    return cell.number()
        .map(TypedNumber::unit)
        .flatMap(units::parse)
        .filter(unit -> !unit.isRelation())
        .isPresent();
  }

  /** The unit the number is in; several, the likeliest first, where nothing decides among them. */
  List<String> of(
      GridCell cell,
      int column,
      Optional<Indicator> indicator,
      Measure measure,
      List<Meaning> labels,
      Optional<GridCell> unitCell) {
    String typed = cell.number().map(TypedNumber::unit).orElse("");
    if (measure == Measure.PULL || isGrowthInPoints(measure, indicator, labels, typed)) {
      return List.of(Units.PERCENTAGE_POINT);
    }
    if (measure == Measure.GROWTH
        && indicator.isEmpty()
        && (isInPoints(cell) || isOfRatioInPoints(labels, unitCell))) {
      return List.of(Units.PERCENTAGE_POINT);
    }
    if (measure.isRate()) {
      return List.of(rateUnit(measure, indicator));
    }
    if (measure == Measure.RANK) {
      return List.of("位");
    }
    boolean money = typed.equals(TypedNumber.MONEY);
    if (!typed.isEmpty() && !money) {
      return List.of(typed);
    }
    for (int i = labels.size() - 1; i >= 0; i--) {
      if (labels.get(i).unit() != null) {
        return List.of(labels.get(i).unit());
      }
    }
    if (indicator.isEmpty() && anyIsRelative(labels)) {
      // 指数（上年=100） is in no unit of the table's
      return List.of(Units.PERCENT);
    }
    List<String> possible =
        unitCell.isPresent()
            ? ofRows.computeIfAbsent(unitCell.get().text(), this::beside)
            : ofTable;
    if (possible.isEmpty()) {
      return money ? List.of("元") : List.of();
    }
    if (indicator.isPresent()) {
      return List.of(firstThatFits(possible, indicator));
    }
    if (possible != ofTable) {
      return possible.subList(0, 1);
    }
    List<String> fitting = ofTheLabels(labels, column);
    return fitting.isEmpty() ? possible : fitting;
  }

  /** What the row's unit column says, and then the table. */
  private List<String> beside(String unit) {
    if (RELATIVE.matcher(LabelText.compact(unit)).find()) {
      // 上年=100 in the unit column
      return List.of(Units.PERCENT);
    }
    List<String> named = units.namedList(unit);
    if (named.isEmpty()) {
      return ofTable;
    }
    Set<String> all = new LinkedHashSet<>(named);
    all.addAll(ofTable);
    return List.copyOf(all);
  }

  private String firstThatFits(List<String> possible, Optional<Indicator> indicator) {
    for (String unit : possible) {
      if (fits(unit, indicator)) {
        return unit;
      }
    }
    return possible.get(0);
  }

  private static boolean isInPoints(GridCell cell) {
    return cell.number().filter(number -> number.unit().endsWith("百分点")).isPresent();
  }

  /** Under 增减（%或百分点） what is in % itself grows by points. */
  private boolean isOfRatioInPoints(List<Meaning> labels, Optional<GridCell> unitCell) {
    return labels.stream().anyMatch(label -> PERCENT_OR_POINTS.matcher(label.label()).find())
        && (unitCell.map(GridCell::text).map(units::named).filter(Units.PERCENT::equals).isPresent()
            || labels.stream().anyMatch(label -> Units.PERCENT.equals(label.unit())));
  }

  /** 增速（百分点） of what no reference knows as a ratio. */
  private static boolean isGrowthInPoints(
      Measure measure, Optional<Indicator> indicator, List<Meaning> labels, String typed) {
    return measure == Measure.GROWTH
        && indicator.isEmpty()
        && (typed.endsWith(Units.PERCENTAGE_POINT)
            || labels.stream().anyMatch(label -> Units.PERCENTAGE_POINT.equals(label.unit())));
  }

  /**
   * Of 个、人、亿元 in one unit line 人 is for 从业人数, which names it; else each is for the column in its
   * place, where there are as many or as many again and again; else 个 is for 企业数 and 亿元 for 总产值.
   * The % of 万元、% is for rates, and for what is called one.
   */
  private List<String> ofTheLabels(List<Meaning> labels, int column) {
    if (ofTable.size() < 2) {
      return ofTable;
    }
    Optional<String> named = namedBy(labels);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    int place = spans.placeAmong(ofTable.size(), column);
    boolean isRates = place >= 0 && ofTable.get(place).equals(Units.PERCENT) && spans.anyIsRate();
    if (place >= 0 && !isRates) {
      return List.of(ofTable.get(place));
    }
    boolean areRatios =
        labels.stream().anyMatch(label -> RATIO.matcher(label.unexplained()).find());
    if (areRatios && ofTable.contains(Units.PERCENT)) {
      return List.of(Units.PERCENT);
    }
    List<String> amounts = ofTable.stream().filter(unit -> !unit.equals(Units.PERCENT)).toList();
    if (amounts.size() == 1) {
      return amounts;
    }
    List<String> likely = amounts.stream().filter(unit -> countsAsLabelled(unit, labels)).toList();
    return likely.size() == 1 ? likely : namedBefore(column).map(List::of).orElse(likely);
  }

  /** 户数, 总人口, 男, 女: the last two are counted as the one before them. */
  private Optional<String> namedBefore(int column) {
    return before.computeIfAbsent(
        column, key -> spans.leftOf(key).flatMap(labels -> namedBy(labels).stream()).findFirst());
  }

  private Optional<String> namedBy(List<Meaning> labels) {
    return ofTable.stream()
        .filter(units::isCounted)
        .filter(unit -> labels.stream().anyMatch(each -> each.unexplained().contains(unit)))
        .findFirst();
  }

  /** Of 个 and 亿元 in one unit line, 个 is for 企业数 and 亿元 for 总产值. */
  private boolean countsAsLabelled(String unit, List<Meaning> labels) {
    boolean counted = labels.stream().anyMatch(label -> label.unexplained().endsWith("数"));
    return counted == units.isCounted(unit);
  }

  private static String rateUnit(Measure measure, Optional<Indicator> indicator) {
    if (measure == Measure.GROWTH && indicator.isPresent()) {
      String points = indicator.get().pointUnit();
      return points == null ? Units.PERCENT : points;
    }
    return Units.PERCENT;
  }

  /** True where numbers in {@code unit} can be the indicator's, or nobody knows it. */
  boolean fits(String unit, Optional<Indicator> indicator) {
    return indicator.isEmpty() || units.factor(unit, indicator.get().unit()).isPresent();
  }

  private static boolean anyIsRelative(List<Meaning> labels) {
    for (Meaning label : labels) {
      if (RELATIVE.matcher(label.label()).find()) {
        return true;
      }
    }
    return false;
  }
}
