package org.huibao.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.pipeline.sql.ResultFormat;
import org.huibao.returns.Observation;
import org.huibao.returns.Return;
import org.huibao.returns.ReturnReading;

/** How firmly a file's numbers were read: a line of text. */
record ReadingSummary(String file, List<Long> counts, String reason) {
  static final List<String> COLUMNS =
      List.of(
          "file",
          "numbers",
          "confirmed",
          "named",
          "assumed",
          "level",
          "colliding",
          "explained",
          "reason");

  private static final List<String> BASES = List.of("confirmed", "named", "assumed", "level");

  static ReadingSummary of(ReturnReading reading) {
    Return itself = reading.itself();
    List<Observation> numbers = reading.observations();
    List<Long> counts = new ArrayList<>();
    counts.add((long) numbers.size());
    BASES.forEach(
        basis -> counts.add(numbers.stream().filter(each -> each.basis().equals(basis)).count()));
    counts.add(colliding(numbers));
    counts.add((long) reading.explainedCells().size());
    String reason = itself.status().equals(Return.REJECTED) ? itself.reason() : null;
    return new ReadingSummary(itself.file(), counts, reason);
  }

  /** All that tells a number from another, save where it stands. */
  private record Coordinates(
      String title,
      String place,
      String indicator,
      List<String> rows,
      List<String> columns,
      String measure,
      String period,
      String span,
      String unit) {
    static Coordinates of(Observation number) {
      return new Coordinates(
          number.title(),
          number.place(),
          number.indicator(),
          number.rowLabels(),
          number.columnLabels(),
          number.measure(),
          number.period(),
          number.span(),
          number.unit());
    }
  }

  /** How many share all coordinates with a number of another value. */
  private static long colliding(List<Observation> numbers) {
    Map<Coordinates, List<BigDecimal>> values = new HashMap<>();
    for (Observation each : numbers) {
      values
          .computeIfAbsent(Coordinates.of(each), key -> new ArrayList<>(1))
          .add(each.value().stripTrailingZeros());
    }
    return values.values().stream()
        .filter(alike -> alike.stream().distinct().count() > 1)
        .mapToLong(List::size)
        .sum();
  }

  /** The line as CSV. */
  String csv() {
    return ResultFormat.csvLine(
        Stream.of(
                Stream.of(file),
                counts.stream().map(String::valueOf),
                Stream.of(reason == null ? "" : reason))
            .flatMap(fields -> fields)
            .toList());
  }
}
