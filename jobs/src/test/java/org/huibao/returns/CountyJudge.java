package org.huibao.returns;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.county.Fact;
import org.huibao.county.WrittenNumber;
import org.huibao.findings.Finding;
import org.huibao.reference.Indicator;
import org.huibao.reference.Reference;
import org.huibao.returns.NumberRead.Outcome;

/** Holds what was read of one workbook against what was written into it. */
final class CountyJudge {
  /** Bases that tell a person to look. */
  private static final Set<String> UNSURE = Set.of("assumed", "level");

  /** On who sent what and when; no number hangs on them. */
  private static final Set<String> NOT_ON_NUMBERS = Set.of("no_received_date", "not_reported");

  private final Reference reference;
  private final Map<String, Observation> observed;
  private final Map<String, ExplainedCell> explained;
  private final Set<String> numbers;
  private final List<Finding> findings;

  CountyJudge(Reference reference, List<WrittenNumber> written, ReturnReading reading) {
    this.reference = reference;
    this.observed = byCell(reading.observations(), each -> at(each.sheet(), each.cell()));
    this.explained = byCell(reading.explainedCells(), each -> at(each.sheet(), each.cell()));
    this.numbers =
        written.stream().map(each -> at(each.sheet(), each.cell())).collect(Collectors.toSet());
    this.findings =
        reading.findings().stream()
            .filter(finding -> finding.cell() != null)
            .filter(finding -> !NOT_ON_NUMBERS.contains(finding.rule()))
            .toList();
  }

  NumberRead judged(String file, WrittenNumber written) {
    String at = at(written.sheet(), written.cell());
    Observation read = observed.get(at);
    if (read == null) {
      String reason = explained.containsKey(at) ? explained.get(at).reason() : "not read";
      return new NumberRead(file, written, outcome(written, false), reason + told(written));
    }
    boolean isRight = isRight(written.fact(), read);
    boolean isUnsure = UNSURE.contains(read.basis());
    return new NumberRead(
        file,
        written,
        isRight ? Outcome.RIGHT : outcome(written, isUnsure),
        words(read) + told(written));
  }

  private Outcome outcome(WrittenNumber written, boolean isUnsure) {
    return isUnsure || !told(written).isEmpty() ? Outcome.TOLD : Outcome.SILENT;
  }

  /** The rules of the findings at the number's cell, its row's labels and its column's. */
  private String told(WrittenNumber written) {
    return findings.stream()
        .filter(finding -> Objects.equals(finding.sheet(), written.sheet()))
        .filter(finding -> isAbout(finding, written))
        .map(finding -> " !" + finding.rule())
        .distinct()
        .collect(Collectors.joining());
  }

  /** A finding at another number is about that one alone. */
  private boolean isAbout(Finding finding, WrittenNumber written) {
    boolean isAtNumber = numbers.contains(at(finding.sheet(), finding.cell()));
    boolean isBeside = row(finding.cell()).equals(row(written.cell()));
    boolean isAbove = column(finding.cell()).equals(column(written.cell()));
    return isAtNumber ? isBeside && isAbove : isBeside || isAbove;
  }

  private static String row(String cell) {
    return cell.replaceAll("\\D", "");
  }

  private static String column(String cell) {
    return cell.replaceAll("\\d", "");
  }

  private boolean isRight(Fact fact, Observation read) {
    return Objects.equals(fact.place(), read.place())
        && Objects.equals(fact.indicator(), read.indicator())
        && time(fact.measure(), fact.period(), fact.span())
            .equals(time(read.measure(), read.period(), read.span()))
        && (isSame(fact.value(), fact.unit(), read.value(), read.unit())
            || isSame(inFactUnit(fact), factUnit(fact), read.factValue(), read.factUnit()));
  }

  /**
   * Last year's number is the same whether it was read as that of its own period or as 上年同期 of
   * this, and the first quarter is all of the year up to then.
   */
  private static String time(String measure, String period, String span) {
    boolean isLastYears = Objects.equals(measure, "previous_year") && period != null;
    String own =
        isLastYears ? (Integer.parseInt(period.substring(0, 4)) - 1) + period.substring(4) : period;
    boolean isFirst = own != null && own.endsWith("-03") && Objects.equals(span, "quarter");
    return (isLastYears ? "value" : measure) + " " + own + " " + (isFirst ? "ytd" : span);
  }

  private static boolean isSame(BigDecimal one, String unit, BigDecimal other, String otherUnit) {
    return one != null
        && other != null
        && Objects.equals(unit, otherUnit)
        && one.subtract(other).abs().doubleValue() <= 1e-9 * Math.max(1, one.abs().doubleValue());
  }

  private BigDecimal inFactUnit(Fact fact) {
    return reference
        .units()
        .factor(fact.unit(), factUnit(fact))
        .map(fact.value()::multiply)
        .orElse(null);
  }

  /** A rate is kept as it is. */
  private String factUnit(Fact fact) {
    return Stream.of("value", "previous_year", "target").anyMatch(fact.measure()::equals)
        ? reference.indicator(fact.indicator()).map(Indicator::unit).orElseThrow()
        : fact.unit();
  }

  static String words(Fact fact) {
    return String.join(
        " ",
        fact.place(),
        fact.indicator(),
        fact.measure(),
        fact.period(),
        fact.span(),
        fact.value().toPlainString(),
        fact.unit());
  }

  private static String words(Observation read) {
    return Stream.of(
            read.place(),
            read.indicator(),
            read.measure(),
            read.period(),
            read.span(),
            read.value().stripTrailingZeros().toPlainString(),
            read.unit(),
            "(" + read.basis() + ")",
            String.join("›", read.rowLabels()) + "|" + String.join("›", read.columnLabels()))
        .map(each -> Objects.toString(each, "-"))
        .collect(Collectors.joining(" "));
  }

  private static <T> Map<String, T> byCell(List<T> rows, Function<T, String> at) {
    Map<String, T> cells = new HashMap<>();
    rows.forEach(row -> cells.put(at.apply(row), row));
    return cells;
  }

  private static String at(String sheet, String cell) {
    return sheet + "!" + cell;
  }
}
