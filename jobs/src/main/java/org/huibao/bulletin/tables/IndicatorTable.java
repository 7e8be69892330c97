package org.huibao.bulletin.tables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huibao.figures.FigureAspect;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.Subject;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/**
 * 主要指标: the district's own numbers, a line to an indicator. A column without any number, such as
 * the completion of targets nobody set, is left out.
 */
record IndicatorTable(Cells cells, Period period) {
  /** Empty where the district has no figures of its own. */
  Optional<PrintedTable> table() {
    PublishedFigures figures = cells.figures();
    Reference reference = cells.reference();
    List<Subject> subjects =
        PublishedFigures.subjects(reference).stream()
            .filter(
                subject ->
                    figures.of(subject, FigureAspect.LEVEL).isPresent()
                        || figures.of(subject, FigureAspect.GROWTH).isPresent())
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
      return cells.stream().allMatch(PrintedCell::isNothing);
    }
  }

  private List<Line> lines(List<Subject> subjects) {
    String peers = cells.reference().district().peersName();
    List<Line> all =
        List.of(
            new Line(
                new PrintedColumn(null, "绝对额", 13), of(subjects, each -> cells.level(each, null))),
            new Line(
                new PrintedColumn(null, "同比±%", 13),
                of(subjects, each -> cells.growth(each, null, Cells.suffix(each)))),
            new Line(new PrintedColumn(null, "完成年度\n目标%", 11), of(subjects, cells::completion)),
            new Line(
                new PrintedColumn(null, (peers == null ? "同级" : peers) + "\n位次", 11),
                of(subjects, each -> cells.rank(each, null))));
    return all.stream().filter(line -> !line.isEmpty()).toList();
  }

  private static List<PrintedCell> of(List<Subject> subjects, Function<Subject, PrintedCell> cell) {
    return subjects.stream().map(cell).toList();
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
}
