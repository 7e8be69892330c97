package org.huibao.pipeline.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibao.checks.Questioned;
import org.huibao.facts.Fact;
import org.huibao.facts.Source;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureLabel;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingText;
import org.huibao.lake.Vintage;

/**
 * A figure: its text, how it was worked out, of which cells, what is wrong, where it is printed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureTrace(
    String district,
    String period,
    String vintage,
    String figureId,
    String name,
    String text,
    String value,
    String unit,
    String status,
    String note,
    String formula,
    List<FactLine> inputs,
    List<CellReading> cells,
    List<String> findings,
    List<PrintedLine> printed)
    implements Trace {
  /** More cells than a person looks at. */
  private static final int MOST_CELLS = 60;

  static FigureTrace of(TracedLake lake, Vintage vintage, Figure figure) {
    Set<Source> sources = new HashSet<>(figure.sources());
    List<Fact> inputs = inputs(lake.facts(vintage), figure, sources);
    return new FigureTrace(
        figure.district(),
        figure.period(),
        vintage.number(),
        figure.figureId(),
        FigureLabel.of(figure),
        figure.text(),
        // what is in doubt is not told either
        figure.isQuestioned() ? null : CellReading.plain(figure.value()),
        figure.unit(),
        figure.status(),
        figure.note(),
        Formula.of(figure, inputs),
        inputs.stream().map(FactLine::of).toList(),
        figure.sources().stream()
            .sorted()
            .limit(MOST_CELLS)
            .map(cell -> CellReading.of(lake, figure.district(), cell))
            .flatMap(Optional::stream)
            .toList(),
        lake.findings(vintage).stream()
            .filter(each -> isAt(each, sources))
            .map(FindingText::sentence)
            .toList(),
        PrintedLine.of(lake.printed(vintage), List.of(figure.figureId())));
  }

  static boolean isAt(Finding finding, Set<Source> cells) {
    return finding.cell() != null
        && cells.contains(
            new Source(finding.returnId(), finding.file(), finding.sheet(), finding.cell()));
  }

  /** Facts of its cells alone; its own place and indicator first. */
  private static List<Fact> inputs(List<Fact> facts, Figure figure, Set<Source> sources) {
    boolean isSingle = figure.span().equals("month") || figure.span().equals("quarter");
    return facts.stream()
        .filter(each -> !each.sources().isEmpty() && sources.containsAll(each.sources()))
        .filter(each -> isSingle == each.key().span().isSingle())
        .filter(
            each ->
                each.cell() != null
                    || (each.key().indicator().equals(figure.indicator())
                        && each.key().period().equals(figure.period())))
        .sorted(
            Comparator.comparing((Fact each) -> !each.key().indicator().equals(figure.indicator()))
                .thenComparing(each -> !each.key().place().equals(figure.place()))
                .thenComparing(each -> each.key().period(), Comparator.reverseOrder())
                .thenComparing(each -> each.key().place())
                .thenComparing(each -> each.key().indicator())
                .thenComparing(Fact::measure))
        .toList();
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(figureId + "　" + name + "　" + text);
    lines.add("  " + district + " " + period + " " + vintage + "，状态：" + inChinese(status));
    if (note != null) {
      lines.add("  说明：" + note);
    }
    if (formula != null) {
      lines.add("  算法：" + formula);
    }
    lines.addAll(Trace.section("用到的数", inputs, FactLine::line));
    lines.addAll(
        Trace.section(
            "来源单元格",
            cells,
            cell ->
                cell.at()
                    + "　"
                    + cell.reading()
                    + (cell.basis() == null ? "" : "（" + cell.basis() + "）")));
    lines.addAll(Trace.section("核查", findings, each -> each));
    lines.addAll(Trace.section("印在", printed, PrintedLine::line));
    return lines;
  }

  static String inChinese(String status) {
    return switch (status) {
      case Figure.NORMAL -> "正常";
      case Figure.PROVISIONAL -> "含估计数";
      case Questioned.STATUS -> "待核";
      default -> status;
    };
  }
}
