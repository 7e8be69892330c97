package org.huibao.bulletin.tables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
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
 * 主要指标: the district's own numbers, a line to an indicator, also to one that was due and is
 * missing. A column without any number, such as the completion of targets nobody set, is left out.
 */
record IndicatorTable(Cells cells, DueIndicators due, Period period) {
  private static final List<FigureAspect> STATED =
      List.of(
          FigureAspect.LEVEL,
          FigureAspect.PREVIOUS_YEAR,
          FigureAspect.GROWTH,
          FigureAspect.TARGET,
          FigureAspect.RANK_BY_LEVEL);

  /** Empty where the district has no figures of its own. */
  Optional<PrintedTable> table() {
    PublishedFigures figures = cells.figures();
    Reference reference = cells.reference();
    List<Subject> subjects =
        PublishedFigures.subjects(reference).stream()
            .filter(subject -> hasNumber(subject) || due.isDue(subject))
            .toList();
    if (subjects.isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines = lines(subjects);
    List<PrintedColumn> columns = new ArrayList<>();
    List<List<PrintedCell>> rows = labels(subjects);
    columns.add(new PrintedColumn(null, "指标", 30));
    columns.add(new PrintedColumn(null, "计量单位", 9));
    for (Line line : lines) {
      columns.add(line.column());
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).add(line.cells().get(i));
      }
    }
    Notes notes =
        new Notes(reference, subjects).priceBasis().doubts(figures, Collections.singleton(null));
    return Optional.of(
        new PrintedTable(
            "主要指标",
            period.printed() + reference.district().name() + "主要经济社会指标",
            Page.PORTRAIT,
            columns,
            rows,
            notes.lines()));
  }

  private boolean hasNumber(Subject subject) {
    return STATED.stream().anyMatch(each -> cells.find(subject, each, null).isPresent());
  }

  /** A column with its cells. */
  private record Line(PrintedColumn column, List<PrintedCell> cells) {
    boolean isEmpty() {
      return cells.stream().allMatch(PrintedCell::isNothing);
    }
  }

  private List<Line> lines(List<Subject> subjects) {
    List<Line> all =
        List.of(
            line("绝对额", 12, subjects, each -> cells.level(each, null)),
            line("上年同期", 12, subjects, cells::previousYear),
            line("同比±%", 11, subjects, each -> cells.growth(each, null, Cells.suffix(each))),
            line("全年目标", 12, subjects, each -> cells.target(each, null)),
            line("完成年度\n目标%", 9, subjects, each -> cells.completion(each, null)),
            line("比时间进度快\n（百分点）", 12, subjects, each -> cells.lead(each, null)),
            line(
                Heading.peers(cells.reference()) + "\n位次",
                9,
                subjects,
                each -> cells.rank(each, null)));
    return all.stream().filter(line -> !line.isEmpty()).toList();
  }

  private static Line line(
      String heading, int width, List<Subject> subjects, Function<Subject, PrintedCell> cell) {
    return new Line(new PrintedColumn(null, heading, width), subjects.stream().map(cell).toList());
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
