package org.huibao.bulletin.tables;

import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureAspect;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.Subject;
import org.huibao.reference.Reference;
import org.huibao.words.Period;
import org.huibao.words.Units;

/**
 * 主要指标: the district's own numbers, a line to an indicator. A column without any number, such as
 * the completion of targets nobody set, is left out.
 */
record IndicatorTable(PublishedFigures figures, Reference reference, Period period) {
  private static final int COMPLETION_DECIMALS = 2;

  /** Empty where the district has no figures of its own. */
  Optional<PrintedTable> table() {
    List<Subject> subjects =
        PublishedFigures.subjects(reference).stream()
            .filter(subject -> figures.of(subject, FigureAspect.LEVEL).isPresent())
            .toList();
    if (subjects.isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines = lines(subjects);
    List<PrintedColumn> columns = new ArrayList<>();
    List<List<PrintedCell>> rows = labels(subjects);
    columns.add(new PrintedColumn(null, "指标", 34));
    columns.add(new PrintedColumn(null, "计量单位", 10));
    for (Line line : lines) {
      columns.add(line.column());
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).add(line.cells().get(i));
      }
    }
    Notes notes = new Notes(reference, subjects).priceBasis().doubts(figures);
    return Optional.of(
        new PrintedTable(
            "主要指标",
            period.printed() + reference.district().name() + "主要经济社会指标",
            Page.PORTRAIT,
            columns,
            rows,
            notes.lines()));
  }

  /** A column with its cells. */
  private record Line(PrintedColumn column, List<PrintedCell> cells) {
    boolean isEmpty() {
      return cells.stream().allMatch(PrintedCell.ABSENT::equals);
    }
  }

  private List<Line> lines(List<Subject> subjects) {
    String peers = reference.district().peersName();
    List<Line> all =
        List.of(
            new Line(
                new PrintedColumn(null, "绝对额", 13), subjects.stream().map(this::level).toList()),
            new Line(
                new PrintedColumn(null, "同比±%", 13), subjects.stream().map(this::growth).toList()),
            new Line(
                new PrintedColumn(null, "完成年度\n目标%", 11),
                subjects.stream().map(this::completion).toList()),
            new Line(
                new PrintedColumn(null, (peers == null ? "同级" : peers) + "\n位次", 11),
                subjects.stream().map(this::rank).toList()));
    return all.stream().filter(line -> !line.isEmpty()).toList();
  }

  /** Names and units; 第一产业增加值 stands one step below 生产总值, of which it is part, above it. */
  private static List<List<PrintedCell>> labels(List<Subject> subjects) {
    List<List<PrintedCell>> rows = new ArrayList<>();
    Deque<String> wholes = new ArrayDeque<>();
    for (Subject subject : subjects) {
      while (!wholes.isEmpty() && !wholes.peek().equals(subject.indicator().partOf())) {
        wholes.pop();
      }
      List<PrintedCell> cells = new ArrayList<>();
      cells.add(new PrintedCell.Text(subject.name(), wholes.size()));
      cells.add(new PrintedCell.Text(subject.indicator().displayUnit(), 0));
      rows.add(cells);
      wholes.push(subject.indicator().id());
    }
    return rows;
  }

  private PrintedCell level(Subject subject) {
    return PrintedCell.of(
        figures.of(subject, FigureAspect.LEVEL), subject.indicator().decimals(), rounding());
  }

  private PrintedCell growth(Subject subject) {
    String unit = Heading.growthUnit(subject);
    String suffix = unit.equals(Units.PERCENT) ? "" : unit;
    int decimals = Heading.growthDecimals(subject);
    return PrintedCell.of(figures.of(subject, FigureAspect.GROWTH), decimals, rounding(), suffix);
  }

  private PrintedCell completion(Subject subject) {
    return PrintedCell.of(
        figures.of(subject, FigureAspect.COMPLETION), COMPLETION_DECIMALS, rounding());
  }

  /** A rank says something only where there are others. */
  private PrintedCell rank(Subject subject) {
    Optional<Figure> rank =
        figures
            .of(subject, FigureAspect.RANK_BY_LEVEL)
            .filter(figure -> figure.of() != null && figure.of() > 1);
    return PrintedCell.of(rank, 0, rounding());
  }

  private RoundingMode rounding() {
    return reference.district().rounding();
  }
}
