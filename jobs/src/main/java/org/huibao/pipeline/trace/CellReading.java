package org.huibao.pipeline.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.huibao.facts.Source;
import org.huibao.pipeline.trace.TracedLake.ReadReturn;
import org.huibao.returns.ExplainedCell;
import org.huibao.returns.Observation;
import org.huibao.returns.ReportedSign;
import org.huibao.returns.ShownCells;
import org.huibao.words.Code;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/**
 * What stands in a cell and how it was read.
 *
 * @param text as sent; null where it is not kept: nothing stood there, or the form is confidential
 * @param reading what was read there, or why nothing was
 * @param basis what the reading rests on, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CellReading(
    String file, String sheet, String cell, String text, String reading, String basis) {
  private static final Map<String, String> BASES =
      Map.of("confirmed", "有数为证", "named", "逐项写明", "assumed", "有推定", "level", "读法未定");
  private static final Map<String, String> REASONS =
      Map.of(
          "row_number", "行号",
          "column_number", "栏号",
          "code", "代码",
          "period_label", "时间",
          "note", "注释",
          "outside_table", "表外的数",
          "unplaced", "未归位");
  private static final String CONFIDENTIAL = "（内容未保留：空单元格，或保密报表中的非合计项）";

  /** Of a cell of a return; empty where the lake does not know the return. */
  static Optional<CellReading> of(TracedLake lake, String district, Source cell) {
    return lake.returnOf(district, cell.returnId()).map(of -> of(lake, of, cell));
  }

  static CellReading of(TracedLake lake, ReadReturn of, Source cell) {
    List<Row> shown = lake.atCell(of, ShownCells.TABLE, ShownCells.schema(), cell);
    List<Row> observed = lake.atCell(of, Observation.TABLE, Observation.schema(), cell);
    boolean isWithheld = shown.isEmpty() && lake.keeps(of, ShownCells.TABLE);
    if (isWithheld) {
      return new CellReading(of.file(), cell.sheet(), cell.cell(), null, CONFIDENTIAL, null);
    }
    String text = TracedLake.text(shown.stream(), ShownCells.TEXT);
    if (!observed.isEmpty()) {
      Row row = observed.get(0);
      return new CellReading(
          of.file(),
          cell.sheet(),
          cell.cell(),
          text == null ? row.getAs("raw_text") : text,
          reading(row),
          basis(row));
    }
    List<Row> explained = lake.atCell(of, ExplainedCell.TABLE, ExplainedCell.schema(), cell);
    List<Row> signs = lake.atCell(of, ReportedSign.TABLE, ReportedSign.schema(), cell);
    String raw = TracedLake.text(explained.stream(), "raw_text");
    String reason = TracedLake.text(explained.stream(), "reason");
    String said =
        reason != null
            ? "不作统计数：" + REASONS.getOrDefault(reason, reason)
            : signs.isEmpty() ? "不是数" : "代替数的符号";
    return new CellReading(
        of.file(), cell.sheet(), cell.cell(), text == null ? raw : text, said, null);
  }

  private static String reading(Row row) {
    String place = row.getAs("place");
    String indicator = row.getAs("indicator");
    String period = row.getAs("period");
    String span = row.getAs("span");
    String measure = row.getAs("measure");
    return "%s %s %s %s%s %s%s；行：%s；栏：%s"
        .formatted(
            place == null ? "（地区不详）" : place,
            indicator == null ? "（指标不详）" : indicator,
            Code.parse(Measure.class, measure).map(Measure::printed).orElse(measure),
            period == null ? "（时期不详）" : period,
            span == null ? "" : " " + Code.parse(Span.class, span).map(Span::printed).orElse(span),
            plain(row.getAs("value")),
            row.getAs("unit") == null ? "" : row.getAs("unit"),
            labels(row, "row_labels"),
            labels(row, "column_labels"));
  }

  private static String labels(Row row, String column) {
    int at = row.fieldIndex(column);
    return row.isNullAt(at)
        ? ""
        : String.join(" › ", new LinkedHashSet<>(row.<String>getList(at))).replaceAll("\\s+", " ");
  }

  private static String basis(Row row) {
    String basis = row.getAs("basis");
    String note = row.getAs("basis_note");
    return basis == null
        ? null
        : BASES.getOrDefault(basis, basis) + (note == null ? "" : "：" + note);
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** {@code file!sheet!cell}, and the text that stands there. */
  String at() {
    return file
        + "!"
        + sheet
        + "!"
        + cell
        + (text == null ? "" : "「" + text.replaceAll("\\s+", " ").strip() + "」");
  }
}
