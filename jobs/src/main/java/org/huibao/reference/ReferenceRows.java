package org.huibao.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.words.LabelText;
import org.huibao.words.Measure;
import org.huibao.words.MeasureWord;
import org.huibao.words.Period;
import org.huibao.words.Span;
import org.huibao.words.Units;

/** One reference row to one record; what is wrong in it goes to the row's reader. */
record ReferenceRows(
    List<String> placeIds, List<String> reporterIds, List<String> indicatorIds, District district) {

  private static final long LONGEST_WAIT = 366;

  Place place(CsvTable.Row row, RowReader reader) {
    return new Place(
        reader.required("place_id"),
        reader.required("name"),
        reader.list("aliases"),
        reader.choice("level", PlaceLevel.class, null),
        // a district's own parent (its city) need not be listed
        reader.optional("parent"),
        reader.reference("group", List.copyOf(district.groups().keySet()), "district.yaml groups"),
        merger(reader));
  }

  private Place.Merger merger(RowReader reader) {
    String into = reader.reference("merged_into", placeIds, "places.csv");
    String since = reader.optional("since");
    Optional<Period> month = since == null ? Optional.empty() : Period.parse(since);
    if ((into == null) != (since == null) || (since != null && month.isEmpty())) {
      reader.problem("since", since == null ? "" : since, "the month of the merger, like 2024-01");
    }
    return into == null || month.isEmpty() ? null : new Place.Merger(into, month.get());
  }

  PopulationCount population(CsvTable.Row row, RowReader reader) {
    return new PopulationCount(
        reader.reference("place_id", placeIds, "places.csv"),
        (int) reader.wholeNumber("year", ""),
        reader.wholeNumber("population", ""));
  }

  Reporter reporter(CsvTable.Row row, RowReader reader) {
    return new Reporter(
        reader.required("reporter_id"),
        reader.required("name"),
        reader.list("aliases"),
        reader.reference("place_id", placeIds, "places.csv"));
  }

  ScheduledForm scheduledForm(CsvTable.Row row, RowReader reader) {
    return new ScheduledForm(
        reader.required("form"),
        reader.required("title"),
        reader.reference("reporter_id", reporterIds, "reporters.csv"),
        reader.choice("frequency", Frequency.class, null),
        dueDay(reader),
        reader.yesOrNo("confidential", true, false));
  }

  private static int dueDay(RowReader reader) {
    long day = reader.wholeNumber("due_day", "0");
    if (day < 0 || day > LONGEST_WAIT) {
      reader.problem("due_day", String.valueOf(day), "days after the period's end, 0 to 366");
    }
    return (int) Math.max(0, Math.min(LONGEST_WAIT, day));
  }

  static MeasureWord measureWord(CsvTable.Row row, RowReader reader) {
    boolean saysSpan = reader.optional("span") != null;
    return new MeasureWord(
        reader.required("word"),
        reader.choice("measure", Measure.class, Measure.VALUE),
        saysSpan ? reader.choice("span", Span.class, null) : null);
  }

  CompositeItem compositeItem(CsvTable.Row row, RowReader reader) {
    CompositeItem.Method method =
        reader.choice("method", CompositeItem.Method.class, CompositeItem.Method.RATIO);
    BigDecimal standard = reader.decimal("standard", null);
    BigDecimal floor = reader.decimal("floor", BigDecimal.ZERO);
    if (standard.signum() == 0 && method != CompositeItem.Method.SCORE) {
      reader.problem("standard", row.text("standard"), "a number that is not 0");
    }
    if (method == CompositeItem.Method.SCORE && standard.compareTo(floor) == 0) {
      reader.problem("floor", row.text("floor"), "another number than the standard");
    }
    return new CompositeItem(
        reader.requiredReference("indicator_id", indicatorIds, "indicators.csv"),
        method,
        reader.requiredReference("item", indicatorIds, "indicators.csv"),
        reader.decimal("weight", null),
        standard,
        floor,
        reader.yesOrNo(
            "annualised",
            CompositeItem.Annualisation.ANNUALISED,
            CompositeItem.Annualisation.AS_IT_IS));
  }

  Indicator indicator(CsvTable.Row row, RowReader reader, Units units) {
    String unit = LabelText.compact(reader.required("unit"));
    String displayUnit =
        LabelText.compact(row.text("display_unit").isEmpty() ? unit : row.text("display_unit"));
    requireUnit("unit", unit, units, reader);
    requireUnit("display_unit", displayUnit, units, reader);
    if (units.parse(unit).isPresent()
        && units.parse(displayUnit).isPresent()
        && units.factor(unit, displayUnit).isEmpty()) {
      reader.problem("display_unit", displayUnit, "a multiple of " + unit);
    }
    long decimals = reader.wholeNumber("decimals", "2");
    if (decimals < 0 || decimals > 8) {
      reader.problem("decimals", String.valueOf(decimals), "a number from 0 to 8");
    }
    return new Indicator(
        reader.required("indicator_id"),
        reader.required("name"),
        aliases(reader),
        unit,
        displayUnit,
        (int) Math.max(0, Math.min(8, decimals)),
        reader.choice("kind", Kind.class, null),
        reader.choice("direction", Direction.class, Direction.HIGHER),
        reader.choice("price_basis", PriceBasis.class, PriceBasis.NOMINAL),
        reader.choice("sign", Sign.class, Sign.NON_NEGATIVE),
        reader.yesOrNo(
            "additive", Indicator.Additivity.ADDITIVE, Indicator.Additivity.NOT_ADDITIVE),
        reader.yesOrNo(
            "differenced", Indicator.Differencing.DIFFERENCED, Indicator.Differencing.DISCRETE),
        reader.reference("part_of", indicatorIds, "indicators.csv"),
        reader.reference("numerator", indicatorIds, "indicators.csv"),
        reader.reference("denominator", indicatorIds, "indicators.csv"),
        reader.reference("authority", reporterIds, "reporters.csv"));
  }

  /** The units that an indicator names. */
  static Stream<String> units(CsvTable.Row row) {
    return Stream.of(row.text("unit"), row.text("display_unit"));
  }

  private static void requireUnit(String column, String unit, Units units, RowReader reader) {
    if (!unit.isEmpty() && units.parse(unit).isEmpty()) {
      reader.problem(column, unit, "a unit, such as 万元, 户, 元/人");
    }
  }

  private static List<String> aliases(RowReader reader) {
    List<String> aliases = new ArrayList<>(reader.list("aliases"));
    for (String alias : aliases) {
      if (alias.startsWith(Indicator.PATH_SEPARATOR) || alias.endsWith(Indicator.PATH_SEPARATOR)) {
        reader.problem("aliases", alias, "a path with a label on both sides of ›");
      }
    }
    return aliases;
  }
}
