package org.huibao.pipeline.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.bulletin.Printed;
import org.huibao.facts.Source;
import org.huibao.figures.Figure;
import org.huibao.findings.FindingText;
import org.huibao.lake.Vintage;
import org.huibao.pipeline.trace.TracedLake.ReadReturn;
import org.huibao.words.LabelText;

/**
 * A cell: what was read there, the numbers made of it, and all that is printed of these.
 *
 * @param receivedOn ISO day, or null
 * @param figuresOfPeers of other districts, which took what this one published
 * @param usedIn the newest vintages that were made from its return
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CellTrace(
    String district,
    String receivedOn,
    CellReading cell,
    List<String> usedIn,
    List<FactLine> facts,
    List<FigureLine> figures,
    List<FigureLine> figuresOfPeers,
    List<String> findings,
    List<PrintedLine> printed)
    implements Trace {

  static CellTrace of(TracedLake lake, ReadReturn of, String sheet, String address) {
    Source cell = new Source(of.returnId(), of.file(), sheet, address);
    List<String> usedIn = new ArrayList<>();
    Map<String, FactLine> facts = new LinkedHashMap<>();
    List<FigureLine> figures = new ArrayList<>();
    List<String> findings = new ArrayList<>();
    List<PrintedLine> printed = new ArrayList<>();
    for (Vintage vintage : lake.newest()) {
      if (!vintage.district().equals(of.district())) {
        continue;
      }
      if (lake.used(vintage).stream().anyMatch(each -> each.returnId().equals(of.returnId()))) {
        usedIn.add(vintage.period() + " " + vintage.number());
      }
      lake.facts(vintage).stream()
          .filter(each -> each.sources().contains(cell))
          .forEach(each -> facts.putIfAbsent(each.key() + " " + each.measure(), FactLine.of(each)));
      List<Figure> hanging =
          lake.figures(vintage).stream().filter(each -> each.sources().contains(cell)).toList();
      if (!hanging.isEmpty()) {
        List<Printed> all = lake.printed(vintage);
        hanging.stream()
            .sorted(printedFirst(all))
            .forEach(each -> figures.add(FigureLine.of(each, vintage)));
        printed.addAll(PrintedLine.of(all, hanging.stream().map(Figure::figureId).toList()));
      }
      lake.findings(vintage).stream()
          .filter(each -> FigureTrace.isAt(each, Set.of(cell)))
          .map(FindingText::sentence)
          .filter(each -> !findings.contains(each))
          .forEach(findings::add);
    }
    List<FigureLine> ofPeers = new ArrayList<>();
    for (Vintage vintage : peers(lake, of, figures)) {
      List<Figure> hanging =
          lake.figures(vintage).stream().filter(each -> each.sources().contains(cell)).toList();
      if (!hanging.isEmpty()) {
        List<Printed> all = lake.printed(vintage);
        hanging.stream()
            .sorted(printedFirst(all))
            .forEach(each -> ofPeers.add(FigureLine.of(each, vintage)));
        PrintedLine.of(all, hanging.stream().map(Figure::figureId).toList()).stream()
            .map(each -> each.of(vintage.district()))
            .forEach(printed::add);
      }
    }
    return new CellTrace(
        of.district(),
        of.receivedOn(),
        CellReading.of(lake, of, cell),
        usedIn,
        List.copyOf(facts.values()),
        figures,
        ofPeers,
        findings,
        printed);
  }

  /**
   * Vintages of districts that may compare themselves with this one, where a figure of its own
   * hangs on the cell. Who has the same file has its own cells.
   */
  private static List<Vintage> peers(TracedLake lake, ReadReturn of, List<FigureLine> own) {
    Set<String> periods = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (FigureLine each : own) {
      if (!each.figureId().contains("@")) {
        periods.add(each.period());
        names.add(LabelText.compact(each.placeName()));
      }
    }
    return lake.newest().stream()
        .filter(each -> !each.district().equals(of.district()))
        .filter(each -> periods.contains(each.period()) && lake.knowsPlace(each, names))
        .filter(
            each ->
                lake.used(each).stream().noneMatch(used -> used.returnId().equals(of.returnId())))
        .toList();
  }

  /** What a document prints, then the district's own, then of the running total. */
  private static Comparator<Figure> printedFirst(List<Printed> printed) {
    Set<String> ids =
        printed.stream().flatMap(each -> each.figures().stream()).collect(Collectors.toSet());
    return Comparator.comparing((Figure each) -> !ids.contains(each.figureId()))
        .thenComparing(each -> each.figureId().contains("@"))
        .thenComparing(each -> each.figureId().contains("#"))
        .thenComparing(Figure::figureId);
  }

  /** True where nothing is known of the cell but that its return is there. */
  boolean isEmpty() {
    return cell.text() == null && facts.isEmpty() && figures.isEmpty();
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(cell.at());
    lines.add("  读作：" + cell.reading() + (cell.basis() == null ? "" : "（" + cell.basis() + "）"));
    lines.add(
        "  报表："
            + district
            + "，收到 "
            + (receivedOn == null ? "日期不明" : receivedOn)
            + "，"
            + (usedIn.isEmpty() ? "未用于各期最新版本" : "用于 " + String.join("、", usedIn)));
    if (facts.isEmpty()) {
      lines.add("  没有数由它得到：它不是统计数，报表未采用，或同一个数取自另一张报表");
    }
    lines.addAll(Trace.section("由它得到的数", facts, FactLine::line));
    lines.addAll(Trace.section("依赖它的发布数", figures, FigureLine::line));
    lines.addAll(Trace.section("其他地区依赖它的发布数", figuresOfPeers, FigureLine::lineOfDistrict));
    lines.addAll(Trace.section("核查", findings, each -> each));
    lines.addAll(Trace.section("印在", printed, PrintedLine::line));
    return lines;
  }
}
