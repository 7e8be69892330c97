package org.huibao.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huibao.pipeline.sql.ResultFormat;
import org.huibao.returns.ExplainedCell;
import org.huibao.returns.Observation;
import org.huibao.returns.Return;
import org.huibao.returns.ReturnReading;

/** What became of one numeric cell, or of a file that could not be read, as a line of text. */
record ReadingLine(List<String> fields) {
  static final List<String> COLUMNS =
      List.of(
          "file",
          "sheet",
          "cell",
          "value",
          "unit",
          "place",
          "indicator",
          "measure",
          "period",
          "span",
          "row_labels",
          "column_labels",
          "title",
          "outcome",
          "reason",
          "basis");

  static List<ReadingLine> of(ReturnReading reading) {
    Return itself = reading.itself();
    if (itself.status().equals(Return.REJECTED)) {
      return List.of(rejected(itself));
    }
    List<ReadingLine> lines = new ArrayList<>();
    reading.observations().forEach(each -> lines.add(observed(each)));
    reading.explainedCells().forEach(each -> lines.add(explained(each)));
    return lines;
  }

  private static ReadingLine observed(Observation number) {
    return line(
        number.file(),
        number.sheet(),
        number.cell(),
        ResultFormat.plain(number.value()),
        number.unit(),
        number.place(),
        number.indicator(),
        number.measure(),
        number.period(),
        number.span(),
        path(number.rowLabels()),
        path(number.columnLabels()),
        onOneLine(number.title()),
        "observed",
        null,
        number.basis());
  }

  private static ReadingLine explained(ExplainedCell cell) {
    return line(
        cell.file(),
        cell.sheet(),
        cell.cell(),
        onOneLine(cell.rawText()),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "explained",
        cell.reason(),
        null);
  }

  private static ReadingLine rejected(Return itself) {
    return line(
        itself.file(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "rejected",
        itself.reason(),
        null);
  }

  private static ReadingLine line(String... fields) {
    return new ReadingLine(java.util.Arrays.asList(fields));
  }

  /** Outermost first, each label once, on one line. */
  private static String path(List<String> labels) {
    Set<String> once = new LinkedHashSet<>();
    labels.forEach(label -> once.add(onOneLine(label)));
    return String.join(" › ", once);
  }

  private static String onOneLine(String text) {
    return text == null ? null : text.replaceAll("\\s+", " ").strip();
  }
}
