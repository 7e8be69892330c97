package org.huibao.bulletin.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureAspect;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.Subject;
import org.huibao.reference.Direction;
import org.huibao.reference.Kind;
import org.huibao.reference.Reference;
import org.huibao.words.Period;
import org.huibao.words.Units;

/**
 * 东西部比较: of each indicator that is better higher or lower, both sides with their gap (east less
 * west) and ratio, both growth rates; on a page of its own, the same per head of population.
 */
record GapTables(PublishedFigures figures, Reference reference, Period period) {
  private static final String EAST = "east";
  private static final String WEST = "west";
  private static final int RATIO_DECIMALS = 2;

  List<PrintedTable> tables() {
    List<PrintedTable> tables = new ArrayList<>();
    List<Subject> levels = comparedBy(FigureAspect.GAP_BY_LEVEL);
    if (!levels.isEmpty()) {
      tables.add(levels(levels));
    }
    List<Subject> perHead =
        comparedBy(FigureAspect.GAP_PER_HEAD).stream().filter(this::printsPerHead).toList();
    if (!perHead.isEmpty()) {
      tables.add(perHead(perHead));
    }
    return tables;
  }

  private List<Subject> comparedBy(FigureAspect gap) {
    return PublishedFigures.subjects(reference).stream()
        .filter(subject -> subject.indicator().direction() != Direction.NEUTRAL)
        .filter(subject -> figures.of(subject, gap).isPresent())
        .toList();
  }

  /**
   * A handful of factories to ten thousand people is less than one per head: of no use in print.
   */
  private boolean printsPerHead(Subject subject) {
    return side(subject, FigureAspect.LEVEL_PER_HEAD, EAST)
            .filter(figure -> figure.value().abs().compareTo(BigDecimal.ONE) >= 0)
            .isPresent()
        && side(subject, FigureAspect.LEVEL_PER_HEAD, WEST)
            .filter(figure -> figure.value().abs().compareTo(BigDecimal.ONE) >= 0)
            .isPresent();
  }

  private PrintedTable levels(List<Subject> subjects) {
    List<PrintedColumn> columns = new ArrayList<>(labels());
    columns.addAll(sides("绝对额"));
    columns.add(new PrintedColumn("绝对额", "差距", 12));
    columns.add(new PrintedColumn("绝对额", ratioName(), 12));
    boolean growthKnown =
        subjects.stream()
            .anyMatch(subject -> figures.of(subject, FigureAspect.GAP_BY_GROWTH).isPresent());
    if (growthKnown) {
      columns.addAll(sides("同比±%"));
      columns.add(new PrintedColumn("同比±%", "差距\n（百分点）", 12));
    }
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (Subject subject : subjects) {
      int decimals = subject.indicator().decimals();
      List<PrintedCell> row = new ArrayList<>(label(subject, subject.indicator().displayUnit()));
      row.addAll(compared(subject, FigureAspect.LEVEL, FigureAspect.GAP_BY_LEVEL, decimals));
      row.add(ratio(subject, FigureAspect.RATIO_BY_LEVEL));
      row.addAll(growthKnown ? growth(subject) : List.of());
      rows.add(row);
    }
    return table("东西部比较", "主要指标比较", columns, rows, notes(subjects));
  }

  private PrintedTable perHead(List<Subject> subjects) {
    List<PrintedColumn> columns = new ArrayList<>(labels());
    columns.addAll(sides("按人口平均"));
    columns.add(new PrintedColumn("按人口平均", "差距", 12));
    columns.add(new PrintedColumn("按人口平均", ratioName(), 12));
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (Subject subject : subjects) {
      String unit = side(subject, FigureAspect.LEVEL_PER_HEAD, EAST).orElseThrow().unit();
      List<PrintedCell> row = new ArrayList<>(label(subject, unit));
      row.addAll(compared(subject, FigureAspect.LEVEL_PER_HEAD, FigureAspect.GAP_PER_HEAD, 2));
      row.add(ratio(subject, FigureAspect.RATIO_PER_HEAD));
      rows.add(row);
    }
    Notes notes = notes(subjects).add("按年末人口平均；人均不足1个单位的指标不列。");
    return table("东西部人均", "人均指标比较", columns, rows, notes);
  }

  private PrintedTable table(
      String sheet,
      String subject,
      List<PrintedColumn> columns,
      List<List<PrintedCell>> rows,
      Notes notes) {
    return new PrintedTable(
        sheet,
        period.printed() + reference.district().name() + name(EAST) + "、" + name(WEST) + subject,
        columns.size() > 6 ? Page.LANDSCAPE : Page.PORTRAIT,
        columns,
        rows,
        notes.lines());
  }

  private Notes notes(List<Subject> subjects) {
    boolean ratios =
        subjects.stream().anyMatch(subject -> subject.indicator().kind() == Kind.RATIO);
    return new Notes(reference, subjects)
        .members(Set.of(EAST, WEST))
        .add(
            "差距为"
                + name(EAST)
                + "减"
                + name(WEST)
                + "，差距和倍数按表中所列的数计算"
                + (ratios ? "；计量单位为%的，差距为百分点。" : "。"))
        .doubts(figures, Arrays.asList(null, EAST, WEST));
  }

  private static List<PrintedColumn> labels() {
    return List.of(new PrintedColumn(null, "指标", 30), new PrintedColumn(null, "计量单位", 10));
  }

  private List<PrintedColumn> sides(String group) {
    return List.of(
        new PrintedColumn(group, name(EAST), 12), new PrintedColumn(group, name(WEST), 12));
  }

  private String ratioName() {
    return name(EAST) + "为" + name(WEST) + "\n的倍数";
  }

  private String name(String group) {
    return reference.district().groups().getOrDefault(group, group);
  }

  private static List<PrintedCell> label(Subject subject, String unit) {
    return List.of(new PrintedCell.Text(subject.name(), 0), new PrintedCell.Text(unit, 0));
  }

  private List<PrintedCell> compared(
      Subject subject, FigureAspect side, FigureAspect gap, int decimals) {
    PrintedCell east = PrintedCell.of(side(subject, side, EAST), decimals, rounding());
    PrintedCell west = PrintedCell.of(side(subject, side, WEST), decimals, rounding());
    return List.of(east, west, PrintedCell.of(figures.of(subject, gap), decimals, rounding()));
  }

  /** Rates only: a ratio's change in points does not belong under per cent. */
  private List<PrintedCell> growth(Subject subject) {
    if (!Heading.growthUnit(subject).equals(Units.PERCENT)) {
      return List.of(PrintedCell.ABSENT, PrintedCell.ABSENT, PrintedCell.ABSENT);
    }
    return compared(subject, FigureAspect.GROWTH, FigureAspect.GAP_BY_GROWTH, 1);
  }

  private PrintedCell ratio(Subject subject, FigureAspect ratio) {
    return PrintedCell.of(figures.of(subject, ratio), RATIO_DECIMALS, rounding());
  }

  private Optional<Figure> side(Subject subject, FigureAspect aspect, String group) {
    return figures.of(subject, aspect, group);
  }

  private RoundingMode rounding() {
    return reference.district().rounding();
  }
}
