package org.huibao.bulletin.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.figures.FigureAspect;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.Subject;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/**
 * 各地区: every indicator that towns are ranked by, with 绝对额, 同比 and 完成 and the rank by each under its
 * name; the district first, then each group with its towns, then those of none, all in the order of
 * {@code places.csv}. As many indicators to a page as fit its width.
 */
record TownTables(Cells cells, Period period) {
  private static final int NAME_WIDTH = 16;
  private static final PrintedCell EMPTY = new PrintedCell.Text("", 0);

  /**
   * A row's place.
   *
   * @param id null for the district itself
   * @param isTown false of the district and of groups, which have no rank among towns
   */
  private record Row(String id, String name, int depth, boolean isTown) {}

  List<PrintedTable> tables() {
    return pages().stream().map(this::table).toList();
  }

  /** Indicators spread so that pages are about equally full. */
  private List<List<Subject>> pages() {
    List<Subject> ranked =
        PublishedFigures.subjects(cells.reference()).stream()
            .filter(subject -> anyTown(subject, FigureAspect.RANK_BY_LEVEL))
            .toList();
    int room = page().mostWidth() - NAME_WIDTH;
    int total = ranked.stream().mapToInt(this::width).sum();
    int count = (total + room - 1) / room;
    int share = count == 0 ? 0 : (total + count - 1) / count;
    List<List<Subject>> pages = new ArrayList<>();
    int taken = 0;
    for (Subject subject : ranked) {
      boolean full = taken > 0 && (taken >= share || taken + width(subject) > room);
      if (pages.isEmpty() || full) {
        pages.add(new ArrayList<>());
        taken = 0;
      }
      pages.get(pages.size() - 1).add(subject);
      taken += width(subject);
    }
    return pages;
  }

  private Page page() {
    return Page.forRows(rows().size());
  }

  private int width(Subject subject) {
    return columns(subject).stream().mapToInt(PrintedColumn::width).sum();
  }

  private List<Row> rows() {
    Reference reference = cells.reference();
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(null, reference.district().name(), 0, false));
    Map<String, String> groups = new TreeMap<>(reference.district().groups());
    groups.forEach(
        (group, name) -> {
          List<Place> towns =
              reference.towns().stream().filter(town -> group.equals(town.group())).toList();
          if (!towns.isEmpty()) {
            rows.add(new Row(group, name, 0, false));
          }
          towns.forEach(town -> rows.add(new Row(town.id(), town.name(), 1, true)));
        });
    reference.towns().stream()
        .filter(town -> town.group() == null || !groups.containsKey(town.group()))
        .forEach(town -> rows.add(new Row(town.id(), town.name(), 0, true)));
    return rows;
  }

  private PrintedTable table(List<Subject> subjects) {
    List<PrintedColumn> columns = new ArrayList<>();
    columns.add(new PrintedColumn(null, "地区", NAME_WIDTH));
    subjects.forEach(subject -> columns.addAll(columns(subject)));
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (Row each : rows()) {
      List<PrintedCell> row = new ArrayList<>();
      row.add(new PrintedCell.Text(each.name(), each.depth()));
      subjects.forEach(subject -> row.addAll(cells(subject, each)));
      rows.add(row);
    }
    return new PrintedTable(
        "各地区",
        period.printed() + cells.reference().district().name() + "各地区主要指标",
        page(),
        columns,
        rows,
        new Notes(cells.reference(), subjects)
            .ranksByAll()
            .priceBasis()
            .doubts(cells.figures(), rows().stream().map(Row::id).toList())
            .lines());
  }

  private List<PrintedColumn> columns(Subject subject) {
    String name = Heading.withUnit(subject);
    List<PrintedColumn> columns = new ArrayList<>();
    columns.add(new PrintedColumn(name, "绝对额", 11));
    columns.add(new PrintedColumn(name, "位次", 6));
    if (hasGrowth(subject)) {
      columns.add(new PrintedColumn(name, Heading.growth(subject), 9));
    }
    if (anyTown(subject, FigureAspect.RANK_BY_GROWTH)) {
      columns.add(new PrintedColumn(name, "增速\n位次", 6));
    }
    if (anyTown(subject, FigureAspect.COMPLETION)) {
      columns.add(new PrintedColumn(name, "完成年度\n目标%", 9));
    }
    if (anyTown(subject, FigureAspect.RANK_BY_COMPLETION)) {
      columns.add(new PrintedColumn(name, "完成\n位次", 6));
    }
    // a long name needs its columns wider
    int wide = columns.stream().mapToInt(PrintedColumn::width).sum();
    int spare = Math.max(0, 2 * subject.name().length() + 2 - wide);
    columns.set(0, new PrintedColumn(name, "绝对额", 11 + (spare + 1) / 2));
    columns.set(1, new PrintedColumn(name, "位次", 6 + spare / 2));
    return columns;
  }

  private boolean hasGrowth(Subject subject) {
    return anyTown(subject, FigureAspect.GROWTH)
        || cells.reference().towns().stream()
            .anyMatch(town -> cells.outcomes().inTable(subject, town.id()) != null);
  }

  private boolean anyTown(Subject subject, FigureAspect aspect) {
    return cells.figures().anyOf(subject, aspect, cells.reference().towns());
  }

  private List<PrintedCell> cells(Subject subject, Row place) {
    List<PrintedCell> row = new ArrayList<>();
    row.add(cells.level(subject, place.id()));
    row.add(rank(subject, FigureAspect.RANK_BY_LEVEL, place));
    if (hasGrowth(subject)) {
      row.add(cells.growth(subject, place.id(), ""));
    }
    if (anyTown(subject, FigureAspect.RANK_BY_GROWTH)) {
      row.add(rank(subject, FigureAspect.RANK_BY_GROWTH, place));
    }
    if (anyTown(subject, FigureAspect.COMPLETION)) {
      row.add(cells.completion(subject, place.id()));
    }
    if (anyTown(subject, FigureAspect.RANK_BY_COMPLETION)) {
      row.add(rank(subject, FigureAspect.RANK_BY_COMPLETION, place));
    }
    return row;
  }

  private PrintedCell rank(Subject subject, FigureAspect by, Row place) {
    return place.isTown() ? cells.rank(subject, by, place.id()) : EMPTY;
  }
}
