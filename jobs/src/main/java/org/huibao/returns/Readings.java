package org.huibao.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.layout.ExplainedNumber;
import org.huibao.layout.Explanation;
import org.huibao.layout.ObservedNumber;
import org.huibao.layout.ObservedSign;
import org.huibao.layout.Remark;
import org.huibao.layout.SheetReading;
import org.huibao.reference.Indicator;
import org.huibao.reference.Reference;
import org.huibao.words.Code;
import org.huibao.words.Measure;
import org.huibao.words.Period;
import org.huibao.words.PeriodMention;
import org.huibao.words.Span;
import org.huibao.workbook.Cell;
import org.huibao.workbook.Sheet;
import org.huibao.workbook.Workbook;

/** Gathers what the sheets of one workbook gave into the rows of its return. */
final class Readings {
  /** What facts are stored in holds 20 digits before the point. */
  private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(20);

  private final Reference reference;
  private final String district;
  private final String returnId;
  private final String file;
  private final List<Observation> observations = new ArrayList<>();
  private final List<ExplainedCell> explained = new ArrayList<>();
  private final List<ReportedSign> signs = new ArrayList<>();
  private final List<ShownCells> shown = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> values = new HashMap<>();
  private final Map<String, Optional<Indicator>> indicators = new HashMap<>();
  private long dueUnread;

  /** What a title says that nobody changed since last year, or null. */
  private PeriodMention stale;

  /** Numbers that only their place makes one of. */
  private long numbersOnlyHere;

  Readings(Reference reference, String returnId, String file) {
    this.reference = reference;
    this.district = reference.district().id();
    this.returnId = returnId;
    this.file = file;
  }

  /** Numbers of the time that a stale title names are of a time that nobody knows. */
  void leaveOut(PeriodMention title) {
    stale = title;
  }

  private Optional<Period> known(PeriodMention time) {
    return time.period().filter(period -> stale == null || period.year() != stale.year());
  }

  void add(SheetReading sheet) {
    dueUnread += sheet.dueUnread();
    boolean withoutPeriod = false;
    for (ObservedNumber number : sheet.observed()) {
      numbersOnlyHere += number.isNumberOnlyHere() ? 1 : 0;
      if (number.value().abs().compareTo(TOO_LARGE) >= 0) {
        String cell = number.address().toString();
        explained.add(
            new ExplainedCell(
                district,
                returnId,
                file,
                sheet.sheet(),
                cell,
                number.text(),
                Explanation.UNPLACED.code()));
        find(FindingRule.NUMBER_TOO_LARGE, sheet.sheet(), cell, number.text());
        continue;
      }
      Observation observation = observation(sheet, number);
      observations.add(observation);
      withoutPeriod |= observation.period() == null;
      if (number.measure() == Measure.VALUE && observation.period() != null) {
        values.merge(observation.period() + " " + observation.span(), 1, Integer::sum);
      }
    }
    for (ExplainedNumber number : sheet.explained()) {
      numbersOnlyHere += number.isNumberOnlyHere() ? 1 : 0;
      explained.add(
          new ExplainedCell(
              district,
              returnId,
              file,
              sheet.sheet(),
              number.address().toString(),
              number.text(),
              number.reason().code()));
    }
    sheet.signs().forEach(sign -> add(sheet.sheet(), sign));
    for (Remark remark : sheet.remarks()) {
      find(
          FindingRule.valueOf(remark.rule().name()),
          sheet.sheet(),
          remark.cell().toString(),
          remark.actual());
    }
    if (withoutPeriod && stale == null) {
      find(FindingRule.NO_PERIOD, sheet.sheet(), null, sheet.title());
    }
  }

  /** What {@code sheets} show; of a form that is confidential the totals alone. */
  void show(List<Sheet> sheets, List<SheetReading> readings, Identity identity) {
    boolean totalsOnly = reference.mayBeConfidential(identity.form(), identity.reporterId());
    for (int i = 0; i < sheets.size(); i++) {
      shown.addAll(
          totalsOnly
              ? ShownCells.totalsOf(sheets.get(i), readings.get(i))
              : ShownCells.of(sheets.get(i)));
    }
  }

  private void add(String sheet, ObservedSign sign) {
    Optional<Period> period = known(sign.period());
    if (period.isEmpty() || sign.span() == null) {
      return;
    }
    signs.add(
        new ReportedSign(
            district,
            returnId,
            file,
            sheet,
            sign.address().toString(),
            sign.place(),
            sign.indicator(),
            sign.measure().code(),
            period.get().toString(),
            sign.span().at(period.get().month()).code(),
            sign.scope().code(),
            sign.symbol().code(),
            sign.text()));
  }

  private Observation observation(SheetReading sheet, ObservedNumber number) {
    Optional<Period> period = known(number.period());
    Optional<FactScale> known =
        indicator(number.indicator())
            .flatMap(indicator -> FactScale.of(indicator, reference.units(), number));
    Optional<FactScale> scale =
        known.filter(each -> each.scaled(number.value()).abs().compareTo(TOO_LARGE) < 0);
    if (known.isPresent() && scale.isEmpty()) {
      find(
          FindingRule.NUMBER_TOO_LARGE,
          sheet.sheet(),
          number.address().toString(),
          number.text() + " " + number.unit());
    } else if (!reference.isNone() && number.indicator() != null && scale.isEmpty()) {
      find(FindingRule.UNIT_MISMATCH, sheet.sheet(), number.address().toString(), number.unit());
    }
    Span span =
        period.isPresent() && number.span() != null
            ? number.span().at(period.get().month())
            : number.span();
    return new Observation(
        district,
        returnId,
        file,
        sheet.sheet(),
        number.address().toString(),
        number.place(),
        number.indicator(),
        number.measure().isRank() ? Measure.RANK.code() : number.measure().code(),
        period.map(Period::toString).orElse(null),
        span == null ? null : span.code(),
        number.scope().code(),
        number.value(),
        number.unit(),
        number.text(),
        number.isEstimate() ? Observation.ESTIMATED : Observation.NORMAL,
        number.rowLabels(),
        number.columnLabels(),
        number.title(),
        number.grounds().basis().code(),
        number.grounds().note(),
        number.halfUnit(),
        scale.map(each -> each.scaled(number.value())).orElse(null),
        scale.map(each -> each.scaled(number.halfUnit())).orElse(null),
        scale.map(FactScale::unit).orElse(null),
        Code.codeOf(number.measure().rankedBy()));
  }

  private Optional<Indicator> indicator(String id) {
    return id == null ? Optional.empty() : indicators.computeIfAbsent(id, reference::indicator);
  }

  void find(FindingRule rule, String sheet, String cell, String actual) {
    findings.add(
        new Finding(
            district,
            returnId,
            file,
            sheet,
            cell,
            null,
            rule.code(),
            rule.severity().code(),
            rule.message(),
            rule.expected(),
            actual));
  }

  ReturnReading finish(FileToRead path, String sha256, Workbook workbook, Identity identity) {
    long numeric =
        workbook.sheets().stream()
            .flatMap(sheet -> sheet.cells().stream())
            .filter(Cell::isNumeric)
            .count();
    numeric += numbersOnlyHere;
    if (numeric != observations.size() + explained.size()) {
      find(FindingRule.CELLS_OUT_OF_BALANCE, null, null, String.valueOf(numeric));
    }
    if (observations.isEmpty() && explained.isEmpty()) {
      find(FindingRule.NO_NUMBERS, null, null, null);
    }
    if (!reference.isNone()) {
      findOnIdentity(identity);
    }
    return reading(path, sha256, workbook.format(), numeric, Return.ACCEPTED, null, identity);
  }

  /** Without a district nobody is known, and nothing is due. */
  private void findOnIdentity(Identity identity) {
    if (identity.reporter() == null) {
      String named = identity.reporterText();
      find(FindingRule.UNKNOWN_REPORTER, null, null, named == null ? identity.title() : named);
    }
    if (identity.form() == null) {
      find(FindingRule.UNKNOWN_FORM, null, null, identity.title());
    }
    if (identity.receivedOn() == null) {
      find(FindingRule.NO_RECEIVED_DATE, null, null, null);
    }
  }

  ReturnReading rejected(FileToRead path, String sha256, String reason, Identity identity) {
    return reading(path, sha256, null, 0, Return.REJECTED, reason, identity);
  }

  private ReturnReading reading(
      FileToRead path,
      String sha256,
      String format,
      long numeric,
      String status,
      String reason,
      Identity identity) {
    String[] time = periodAndSpan(identity);
    Return itself =
        new Return(
            district,
            returnId,
            path.file(),
            sha256,
            format,
            identity.reporterId(),
            identity.form(),
            identity.title(),
            time[0],
            time[1],
            identity.receivedOn(),
            status,
            reason,
            numeric,
            observations.size(),
            explained.size(),
            dueUnread,
            reference.fingerprint(),
            path.receivedOn());
    String reporter = identity.reporter() == null ? null : identity.reporter().name();
    List<Finding> dated =
        findings.stream().map(finding -> finding.in(time[0]).by(reporter)).toList();
    return new ReturnReading(itself, observations, explained, signs, shown, dated);
  }

  /** The period and span that most values have; what title and file say where there are none. */
  private String[] periodAndSpan(Identity identity) {
    Optional<String> most =
        values.entrySet().stream()
            .max(
                // among as many, the running total (ytd, year) speaks for the return
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey);
    Optional<PeriodMention> title = PeriodMention.find(identity.title());
    PeriodMention named =
        title
            .filter(own -> stale == null)
            .map(own -> own.within(identity.fileTime()))
            .orElse(identity.fileTime());
    Optional<Period> period = named.period();
    if (most.isEmpty()) {
      return new String[] {
        period.map(Period::toString).orElse(null),
        period.isPresent() && named.span() != null
            ? named.span().at(period.get().month()).code()
            : null
      };
    }
    return most.get().split(" ");
  }
}
