package org.huibao.pipeline;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.huibao.facts.FactKey;
import org.huibao.facts.KnownReturn;
import org.huibao.facts.Reading;
import org.huibao.facts.ReportedNothing;
import org.huibao.facts.ReportedNumber;
import org.huibao.facts.Source;
import org.huibao.facts.UsedReturn;
import org.huibao.findings.Finding;
import org.huibao.returns.Columns;
import org.huibao.returns.Observation;
import org.huibao.returns.ReportedSign;
import org.huibao.returns.Return;
import org.huibao.words.Code;
import org.huibao.words.Measure;
import org.huibao.words.Scope;
import org.huibao.words.Span;

/**
 * One district's rows of {@link InputRows} as records. Returns come first, so that what is of a
 * reading that does not count any more is left out as it passes by.
 */
final class DistrictRows {
  private static final int KIND = InputRows.at(InputRows.KIND);
  private static final int RETURN_ID = InputRows.at(Columns.RETURN_ID);
  private static final int INGEST = InputRows.at(Columns.INGEST);
  private static final int VALUE = InputRows.at(Observation.FACT_VALUE);
  private static final int HALF_UNIT = InputRows.at(Observation.FACT_HALF_UNIT);
  private static final int RAW_TEXT = InputRows.at("raw_text");
  private static final int BASIS = InputRows.at(Observation.BASIS);
  private static final Map<String, Measure> MEASURES = byCode(Measure.values());
  private static final Map<String, Span> SPANS = byCode(Span.values());
  private static final Map<String, Scope> SCOPES = byCode(Scope.values());

  private final int mostNumbers;
  private final List<KnownReturn> returns = new ArrayList<>();
  private final Map<String, KnownReturn> byId = new HashMap<>();
  private final Map<String, String> sha256s = new HashMap<>();
  private final List<ReportedNumber> numbers = new ArrayList<>();
  private final List<ReportedNothing> signs = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** The same few names stand in all rows: each is kept once. */
  private final Map<String, String> texts = new HashMap<>();

  /**
   * @param mostNumbers beyond which a district is refused
   */
  /** Many numbers have the same. */
  private final Map<Reading, Reading> readings = new HashMap<>();

  DistrictRows(int mostNumbers) {
    this.mostNumbers = mostNumbers;
  }

  private static <E extends Code> Map<String, E> byCode(E[] all) {
    return Arrays.stream(all).collect(Collectors.toMap(Code::code, Function.identity()));
  }

  List<KnownReturn> returns() {
    return returns;
  }

  /** Of some of the returns what a publication says of them. */
  List<UsedReturn> used(String district, List<KnownReturn> some) {
    return some.stream()
        .map(
            each ->
                new UsedReturn(
                    district,
                    each.returnId(),
                    each.file(),
                    sha256s.get(each.returnId()),
                    each.reporter(),
                    each.form(),
                    each.period(),
                    each.receivedOn()))
        .toList();
  }

  List<ReportedNumber> numbers() {
    return numbers;
  }

  List<ReportedNothing> signs() {
    return signs;
  }

  /** Of the returns that no later one has put right. */
  List<Finding> findings() {
    return findings;
  }

  void add(Row row) {
    switch (row.getInt(KIND)) {
      case InputRows.RETURN -> addReturn(row);
      case InputRows.SIGN -> addSign(row);
      case InputRows.FINDING -> addFinding(row);
      default -> addNumber(row);
    }
  }

  private void addReturn(Row row) {
    KnownReturn known =
        new KnownReturn(
            text(row, Columns.RETURN_ID),
            text(row, Columns.FILE),
            text(row, Columns.REPORTER),
            text(row, Columns.FORM),
            text(row, Columns.PERIOD),
            day(row, Columns.RECEIVED_ON),
            day(row, Columns.FIRST_RECEIVED_ON),
            text(row, Columns.STATUS),
            text(row, InputRows.FIRST_INGEST),
            text(row, Columns.INGEST),
            text(row, Columns.REFERENCE));
    returns.add(known);
    sha256s.put(known.returnId(), row.getString(InputRows.at(Columns.SHA256)));
    if (!known.status().equals(Return.DUPLICATE)) {
      byId.put(known.returnId(), known);
    }
  }

  private void addSign(Row row) {
    if (isInForce(row)) {
      signs.add(
          new ReportedNothing(key(row), measure(row), text(row, ReportedSign.SYMBOL), source(row)));
    }
  }

  private void addNumber(Row row) {
    if (isInForce(row)) {
      if (numbers.size() == mostNumbers) {
        throw new TooManyNumbersException(mostNumbers);
      }
      numbers.add(
          new ReportedNumber(
              key(row),
              measureOfNumber(row),
              row.getDecimal(VALUE),
              row.getDecimal(HALF_UNIT),
              text(row, Observation.FACT_UNIT),
              text(row, Columns.STATUS),
              source(row),
              row.getString(RAW_TEXT),
              Observation.LEVEL.equals(row.getString(BASIS))
                  ? new ReportedNumber.Doubt(
                      text(row, Observation.BASIS_NOTE), text(row, InputRows.ROW_LABEL))
                  : null,
              reading(row)));
    }
  }

  private Reading reading(Row row) {
    Reading reading = new Reading(text(row, Observation.BASIS), text(row, Observation.BASIS_NOTE));
    return reading.basis() == null ? null : readings.computeIfAbsent(reading, each -> each);
  }

  private void addFinding(Row row) {
    if (readingOf(row).filter(of -> !of.status().equals(Return.SUPERSEDED)).isPresent()) {
      findings.add(
          new Finding(
              text(row, Columns.DISTRICT),
              text(row, Columns.RETURN_ID),
              text(row, Columns.FILE),
              text(row, Columns.SHEET),
              text(row, Columns.CELL),
              text(row, Columns.PERIOD),
              text(row, Finding.RULE),
              text(row, Finding.SEVERITY),
              text(row, Finding.MESSAGE),
              text(row, Finding.EXPECTED),
              text(row, Finding.ACTUAL),
              text(row, Finding.REPORTER)));
    }
  }

  private boolean isInForce(Row row) {
    return readingOf(row).filter(of -> of.status().equals(Return.ACCEPTED)).isPresent();
  }

  /** The return of a row's reading; empty where another reading, or another file, counts for it. */
  private Optional<KnownReturn> readingOf(Row row) {
    KnownReturn of = byId.get(row.getString(RETURN_ID));
    return of != null && of.ingest().equals(row.getString(INGEST))
        ? Optional.of(of)
        : Optional.empty();
  }

  private FactKey key(Row row) {
    return new FactKey(
        text(row, Columns.DISTRICT),
        text(row, Columns.PLACE),
        text(row, Columns.INDICATOR),
        text(row, Columns.PERIOD),
        coded(SPANS, row, Columns.SPAN),
        coded(SCOPES, row, Columns.SCOPE));
  }

  private Measure measureOfNumber(Row row) {
    boolean isRank = row.getString(InputRows.at(Observation.RANKED_BY)) != null;
    return isRank ? Measure.rankBy(coded(MEASURES, row, Observation.RANKED_BY)) : measure(row);
  }

  private Measure measure(Row row) {
    return coded(MEASURES, row, Columns.MEASURE);
  }

  private static <E> E coded(Map<String, E> known, Row row, String column) {
    String code = row.getString(InputRows.at(column));
    E value = known.get(code);
    if (value == null) {
      throw new IllegalStateException(
          "Cannot publish: the lake has the %s %s, which this version does not know; run the version that wrote it"
              .formatted(column, code));
    }
    return value;
  }

  private Source source(Row row) {
    return new Source(
        text(row, Columns.RETURN_ID),
        text(row, Columns.FILE),
        text(row, Columns.SHEET),
        text(row, Columns.CELL));
  }

  private String text(Row row, String column) {
    String text = row.getString(InputRows.at(column));
    return text == null ? null : texts.computeIfAbsent(text, each -> each);
  }

  private static LocalDate day(Row row, String column) {
    Date day = row.getDate(InputRows.at(column));
    return day == null ? null : day.toLocalDate();
  }
}
