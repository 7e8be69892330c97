package org.huibao.pipeline.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.huibao.facts.Fact;
import org.huibao.facts.Source;

/** A number in force as a trace tells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactLine(
    String place,
    String indicator,
    String period,
    String span,
    String measure,
    String value,
    String unit,
    String status,
    List<String> cells) {
  static FactLine of(Fact fact) {
    return new FactLine(
        fact.key().place(),
        fact.key().indicator(),
        fact.key().period(),
        fact.key().span().printed(),
        fact.measure().printed(),
        CellReading.plain(fact.value()),
        fact.unit(),
        fact.status(),
        fact.sources().stream().map(FactLine::at).toList());
  }

  private static String at(Source cell) {
    return cell.file() + "!" + cell.sheet() + "!" + cell.cell();
  }

  String line() {
    return "%s %s %s %s%s：%s%s%s"
        .formatted(
            place,
            indicator,
            period,
            span.isEmpty() ? "" : span + " ",
            measure,
            value,
            unit,
            cells.size() == 1 ? "　" + cells.get(0) : "　（" + cells.size() + " 个单元格）");
  }
}
