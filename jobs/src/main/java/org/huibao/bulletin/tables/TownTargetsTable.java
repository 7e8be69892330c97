package org.huibao.bulletin.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureAspect;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.Subject;
import org.huibao.reference.Direction;
import org.huibao.reference.Place;
import org.huibao.words.Period;

/**
 * 各地区落后于时间进度的目标: of each indicator the few towns that are furthest behind, and behind them those of
 * which that is in doubt.
 */
record TownTargetsTable(Cells cells, Period period) {
  private static final int MOST_TOWNS = 5;

  /** Empty where no town is behind. */
  Optional<PrintedTable> table() {
    List<Subject> subjects = new ArrayList<>();
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (Subject subject : PublishedFigures.subjects(cells.reference())) {
      List<Place> towns = Stream.concat(behind(subject), inDoubt(subject)).toList();
      towns.forEach(town -> rows.add(row(subject, town)));
      if (!towns.isEmpty()) {
        subjects.add(subject);
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(table(subjects, rows));
  }

  /** Those of which it is known, the furthest first; level ones in the order of places.csv. */
  private Stream<Place> behind(Subject subject) {
    return cells.reference().towns().stream()
        .filter(town -> lead(subject, town).filter(each -> !each.isQuestioned()).isPresent())
        .filter(town -> aheadBy(subject, town).signum() < 0)
        .sorted(Comparator.comparing(town -> aheadBy(subject, town)))
        .limit(MOST_TOWNS);
  }

  private Stream<Place> inDoubt(Subject subject) {
    return cells.reference().towns().stream()
        .filter(town -> lead(subject, town).filter(Figure::isQuestioned).isPresent());
  }

  private Optional<Figure> lead(Subject subject, Place town) {
    return cells.find(subject, FigureAspect.LEAD, town.id());
  }

  /** As printed; where lower is better, whoever has used up less is ahead. */
  private BigDecimal aheadBy(Subject subject, Place town) {
    BigDecimal lead = lead(subject, town).orElseThrow().printedNumber();
    return subject.indicator().direction() == Direction.LOWER ? lead.negate() : lead;
  }

  private List<PrintedCell> row(Subject subject, Place town) {
    return List.of(
        new PrintedCell.Text(subject.name(), 0),
        new PrintedCell.Text(town.name(), 0),
        new PrintedCell.Text(subject.indicator().displayUnit(), 0),
        cells.target(subject, town.id()),
        cells.level(subject, town.id()),
        cells.completion(subject, town.id()),
        cells.lead(subject, town.id()),
        cells.growth(subject, town.id(), Cells.suffix(subject)));
  }

  private PrintedTable table(List<Subject> subjects, List<List<PrintedCell>> rows) {
    return new PrintedTable(
        "各地区目标预警",
        period.printed() + cells.reference().district().name() + "各地区落后于时间进度的目标",
        Page.PORTRAIT,
        List.of(
            new PrintedColumn(null, "指标", 24),
            new PrintedColumn(null, "地区", 15),
            new PrintedColumn(null, "计量单位", 9),
            new PrintedColumn(null, "全年目标", 11),
            new PrintedColumn(null, "绝对额", 11),
            new PrintedColumn(null, "完成年度\n目标%", 9),
            new PrintedColumn(null, "比时间进度快\n（百分点）", 12),
            new PrintedColumn(null, "同比±%", 9)),
        rows,
        new Notes(cells.reference(), subjects)
            .add("每项指标列出落后最多的至多五个地区，其后是待核的；全部见各地区主要指标。")
            .priceBasis()
            .doubts(cells.figures(), cells.reference().towns().stream().map(Place::id).toList())
            .lines());
  }
}
