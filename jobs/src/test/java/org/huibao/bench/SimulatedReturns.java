package org.huibao.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.Indicator;
import org.huibao.reference.Kind;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;
import org.huibao.reference.Reporter;
import org.huibao.reference.ScheduledForm;
import org.huibao.returns.Observation;
import org.huibao.returns.ReportedSign;
import org.huibao.returns.Return;
import org.huibao.returns.ReturnReader;
import org.huibao.words.Measure;
import org.huibao.words.Period;
import org.huibao.words.Span;
import org.huibao.words.Units;

/**
 * The returns of a simulated district as a lake has them: of every town its own form, and of the
 * bureaus the district's numbers and those that towns do not report themselves.
 */
record SimulatedReturns(Reference reference, SimulatedValues values) {
  private static final List<Period> PERIODS =
      Stream.of(SimulatedDistrict.FIRST_YEAR, SimulatedDistrict.LAST_YEAR)
          .flatMap(year -> Stream.of(new Period(year, 3), new Period(year, 6)))
          .toList();
  private static final List<Measure> MEASURES =
      List.of(Measure.VALUE, Measure.PREVIOUS_YEAR, Measure.GROWTH, Measure.TARGET);
  private static final String SHEET = "报表";
  private static final int FIRST_ROW = 5;

  static SimulatedReturns of(SimulatedDistrict district) {
    Reference reference = district.reference();
    return new SimulatedReturns(reference, new SimulatedValues(reference));
  }

  /** A return, and its number among the district's. */
  record Sent(
      int number,
      String file,
      String sha256,
      ScheduledForm form,
      Reporter reporter,
      Period period) {
    String returnId() {
      return sha256.substring(0, 16);
    }

    String title() {
      return period.printed() + form.title();
    }

    LocalDate receivedOn() {
      boolean isLate = number % 17 == 0;
      return period.yearMonth().plusMonths(1).atDay(isLate ? 25 : 1 + number % 9);
    }
  }

  /** A number's place in a return. */
  record Cell(Sent in, String place, Indicator indicator, Measure measure, int row) {
    String address() {
      return "" + (char) ('C' + measure.ordinal()) + row;
    }

    Span span(Kind kind) {
      return kind == Kind.FLOW ? Span.YTD.at(in.period().month()) : Span.POINT;
    }
  }

  /** Rows of the table of returns in an ingest, which has each file's size and time besides. */
  Stream<Row> returns() {
    return sent()
        .map(
            each -> {
              long cells = cells(each).count();
              Row row =
                  new Return(
                          reference.district().id(),
                          each.returnId(),
                          each.file(),
                          each.sha256(),
                          "xls",
                          each.reporter().id(),
                          each.form().form(),
                          each.title(),
                          each.period().toString(),
                          Span.YTD.code(),
                          each.receivedOn(),
                          Return.ACCEPTED,
                          null,
                          cells,
                          cells,
                          0,
                          0,
                          reference.fingerprint(),
                          null)
                      .toRow();
              return withFile(row, 20_000L + each.number());
            });
  }

  private static Row withFile(Row row, long size) {
    Object[] values = new Object[row.length() + 2];
    for (int i = 0; i < row.length(); i++) {
      values[i] = row.get(i);
    }
    values[row.length()] = size;
    return RowFactory.create(values);
  }

  Stream<Row> observations() {
    return sent().flatMap(this::cells).filter(each -> !hasNone(each)).flatMap(this::observation);
  }

  Stream<Row> signs() {
    return sent()
        .flatMap(this::cells)
        .filter(each -> hasNone(each) && each.measure() != Measure.GROWTH)
        .map(
            each ->
                new ReportedSign(
                        reference.district().id(),
                        each.in().returnId(),
                        each.in().file(),
                        SHEET,
                        each.address(),
                        each.place(),
                        each.indicator().id(),
                        each.measure().code(),
                        each.in().period().toString(),
                        span(each),
                        "whole",
                        "no_item",
                        "—")
                    .toRow());
  }

  Stream<Row> findings() {
    return sent()
        .flatMap(
            each -> {
              List<Row> rows = new ArrayList<>();
              if (each.number() % 5 == 0) {
                rows.add(finding(each, FindingRule.NOT_REPORTED));
              }
              if (each.number() % 11 == 0) {
                rows.add(finding(each, FindingRule.NO_UNIT));
              }
              return rows.stream();
            });
  }

  private Row finding(Sent in, FindingRule rule) {
    return new Finding(
            reference.district().id(),
            in.returnId(),
            in.file(),
            SHEET,
            "C" + FIRST_ROW,
            in.period().toString(),
            rule.code(),
            rule.severity().code(),
            rule.message(),
            rule.expected(),
            null)
        .toRow();
  }

  Stream<Sent> sent() {
    List<Sent> sent = new ArrayList<>();
    for (Period period : PERIODS) {
      for (ScheduledForm form : reference.schedule()) {
        Reporter reporter = reference.reporter(form.reporter()).orElseThrow();
        String file = "returns/%s/%s.xls".formatted(period, reporter.name());
        sent.add(new Sent(sent.size(), file, sha256(file), form, reporter, period));
      }
    }
    return sent.stream();
  }

  Stream<Cell> cells(Sent in) {
    List<Cell> cells = new ArrayList<>();
    int row = FIRST_ROW;
    for (Indicator indicator : reference.indicators()) {
      for (String place : places(in.reporter(), indicator)) {
        for (Measure measure : MEASURES) {
          cells.add(new Cell(in, place, indicator, measure, row));
        }
        row++;
      }
    }
    return cells.stream();
  }

  /** The places whose number of the indicator a reporter gives. Nobody reports an index. */
  private List<String> places(Reporter reporter, Indicator indicator) {
    boolean isOnTownForms = values.isOnTownForms(indicator);
    if (reporter.place() != null) {
      return isOnTownForms ? List.of(reporter.place()) : List.of();
    }
    if (indicator.kind() == Kind.INDEX || !reporter.id().equals(indicator.authority())) {
      return List.of();
    }
    List<String> places = new ArrayList<>(List.of(reference.district().place()));
    if (!isOnTownForms) {
      reference.towns().stream().map(Place::id).forEach(places::add);
    }
    return places;
  }

  boolean hasNone(Cell each) {
    return values.hasNone(each.place(), each.indicator());
  }

  /** A cell's number as it was read; none where it stays empty. */
  private Stream<Row> observation(Cell each) {
    BigDecimal value = number(each);
    if (value == null) {
      return Stream.empty();
    }
    Indicator indicator = each.indicator();
    String unit =
        each.measure() == Measure.GROWTH
            ? indicator.kind() == Kind.RATIO ? Units.PERCENTAGE_POINT : Units.PERCENT
            : indicator.unit();
    BigDecimal halfUnit = BigDecimal.valueOf(5, value.scale() + 1);
    String placeName = reference.place(each.place()).orElseThrow().name();
    return Stream.of(
        new Observation(
                reference.district().id(),
                each.in().returnId(),
                each.in().file(),
                SHEET,
                each.address(),
                each.place(),
                indicator.id(),
                each.measure().code(),
                each.in().period().toString(),
                span(each),
                "whole",
                value,
                unit,
                value.toPlainString(),
                Observation.NORMAL,
                List.of(indicator.name(), placeName),
                List.of(each.measure().printed()),
                each.in().title(),
                "named",
                null,
                halfUnit,
                value,
                halfUnit,
                unit,
                null)
            .toRow());
  }

  /** A ratio stands for the same time as its numerator. */
  private String span(Cell each) {
    String numerator = each.indicator().numerator();
    return each.span(
            numerator == null
                ? each.indicator().kind()
                : reference.indicator(numerator).orElseThrow().kind())
        .code();
  }

  /** What the cell holds; null where it stays empty. */
  BigDecimal number(Cell each) {
    Period period = each.in().period();
    Indicator indicator = each.indicator();
    return switch (each.measure()) {
      case VALUE -> values.value(each.place(), indicator, period);
      case PREVIOUS_YEAR -> values.value(each.place(), indicator, yearBefore(period));
      case GROWTH -> growth(each);
      default ->
          indicator.kind() == Kind.FLOW ? values.target(each.place(), indicator, period) : null;
    };
  }

  private BigDecimal growth(Cell each) {
    Period period = each.in().period();
    BigDecimal now = values.value(each.place(), each.indicator(), period);
    BigDecimal before = values.value(each.place(), each.indicator(), yearBefore(period));
    if (each.indicator().kind() == Kind.RATIO) {
      return now.subtract(before);
    }
    return now.signum() < 0 || before.signum() <= 0
        ? null
        : BigDecimal.valueOf((now.doubleValue() / before.doubleValue() - 1) * 100)
            .setScale(1, RoundingMode.HALF_UP);
  }

  private static Period yearBefore(Period period) {
    return new Period(period.year() - 1, period.month());
  }

  /** No two files have the same bytes. */
  private String sha256(String file) {
    String bytes = reference.district().id() + "/" + file;
    return ReturnReader.sha256(bytes.getBytes(StandardCharsets.UTF_8));
  }
}
