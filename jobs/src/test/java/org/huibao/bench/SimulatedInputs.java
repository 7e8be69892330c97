package org.huibao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.FactKey;
import org.huibao.facts.Inputs;
import org.huibao.facts.KnownReturn;
import org.huibao.facts.ReportedNothing;
import org.huibao.facts.ReportedNumber;
import org.huibao.facts.Source;
import org.huibao.reference.Reference;
import org.huibao.returns.Columns;
import org.huibao.returns.Observation;
import org.huibao.returns.ReportedSign;
import org.huibao.returns.Return;
import org.huibao.words.Code;
import org.huibao.words.Measure;
import org.huibao.words.Scope;
import org.huibao.words.Span;

/**
 * What a simulated district sent in, as a publication is made from it.
 *
 * @param reference its towns, indicators and forms
 */
public record SimulatedInputs(Reference reference, Inputs inputs) {
  /** The first of those numbered from {@code number} on that has at most so many towns. */
  public static SimulatedInputs of(Path root, int number, int mostTowns) throws IOException {
    int chosen = number;
    while (SimulatedDistrict.in(root, chosen).towns() > mostTowns) {
      chosen++;
    }
    SimulatedDistrict district = SimulatedDistrict.in(root, chosen);
    district.writeReference();
    SimulatedReturns returns = SimulatedReturns.of(district);
    List<KnownReturn> known = new ArrayList<>();
    returns.returns().forEach(row -> known.add(known(row)));
    List<ReportedNumber> numbers = new ArrayList<>();
    returns.observations().forEach(row -> numbers.add(number(row)));
    List<ReportedNothing> signs = new ArrayList<>();
    returns.signs().forEach(row -> signs.add(sign(row)));
    return new SimulatedInputs(district.reference(), new Inputs(known, numbers, signs));
  }

  private static String text(Row row, StructType schema, String column) {
    Object value = row.get(schema.fieldIndex(column));
    return value == null ? null : value.toString();
  }

  private static KnownReturn known(Row row) {
    StructType schema = Return.schema();
    return new KnownReturn(
        text(row, schema, Columns.RETURN_ID),
        text(row, schema, Columns.FILE),
        text(row, schema, Columns.REPORTER),
        text(row, schema, Columns.FORM),
        text(row, schema, Columns.PERIOD),
        null,
        null,
        text(row, schema, Columns.STATUS),
        "000001",
        "000001",
        text(row, schema, Columns.REFERENCE));
  }

  private static FactKey key(Row row, StructType schema) {
    return new FactKey(
        text(row, schema, Columns.DISTRICT),
        text(row, schema, Columns.PLACE),
        text(row, schema, Columns.INDICATOR),
        text(row, schema, Columns.PERIOD),
        code(Span.class, text(row, schema, Columns.SPAN)),
        code(Scope.class, text(row, schema, Columns.SCOPE)));
  }

  private static Source source(Row row, StructType schema) {
    return new Source(
        text(row, schema, Columns.RETURN_ID),
        text(row, schema, Columns.FILE),
        text(row, schema, Columns.SHEET),
        text(row, schema, Columns.CELL));
  }

  private static ReportedNumber number(Row row) {
    StructType schema = Observation.schema();
    return new ReportedNumber(
        key(row, schema),
        code(Measure.class, text(row, schema, Columns.MEASURE)),
        row.getDecimal(schema.fieldIndex(Observation.FACT_VALUE)).setScale(8),
        row.getDecimal(schema.fieldIndex(Observation.FACT_HALF_UNIT)),
        text(row, schema, Observation.FACT_UNIT),
        text(row, schema, Columns.STATUS),
        source(row, schema),
        text(row, schema, "raw_text"),
        null);
  }

  private static ReportedNothing sign(Row row) {
    StructType schema = ReportedSign.schema();
    return new ReportedNothing(
        key(row, schema),
        code(Measure.class, text(row, schema, Columns.MEASURE)),
        text(row, schema, ReportedSign.SYMBOL),
        source(row, schema));
  }

  private static <E extends Enum<E> & Code> E code(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
