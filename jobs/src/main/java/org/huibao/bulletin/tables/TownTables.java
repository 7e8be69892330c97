package org.huibao.bulletin.tables;

import java.util.ArrayList;
import java.util.List;
import org.huibao.figures.FigureAspect;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.Subject;
import org.huibao.reference.Place;
import org.huibao.words.Period;

/**
 * 各地区: every indicator that towns are ranked by, with 绝对额｜同比±%｜位次 under its name; the district
 * first, then its towns in the order of {@code places.csv}. As many indicators to a page as fit its
 * width.
 */
record TownTables(Cells cells, Period period) {
  private static final int NAME_WIDTH = 16;

  List<PrintedTable> tables() {
    return pages().stream().map(this::table).toList();
  }

  /** Indicators spread so that pages are about equally full. */
  private List<List<Subject>> pages() {
    List<Subject> ranked =
        PublishedFigures.subjects(cells.reference()).stream()
            .filter(
                subject ->
                    cells
                        .figures()
                        .anyOf(subject, FigureAspect.RANK_BY_LEVEL, cells.reference().towns()))
            .toList();
    int room = page().width() - NAME_WIDTH;
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
    return Page.forRows(cells.reference().towns().size() + 1);
  }

  private int width(Subject subject) {
    return columns(subject).stream().mapToInt(PrintedColumn::width).sum();
  }

  private PrintedTable table(List<Subject> subjects) {
    List<PrintedColumn> columns = new ArrayList<>();
    columns.add(new PrintedColumn(null, "地区", NAME_WIDTH));
    subjects.forEach(subject -> columns.addAll(columns(subject)));
    List<List<PrintedCell>> rows = new ArrayList<>();
    List<PrintedCell> district = new ArrayList<>();
    district.add(new PrintedCell.Text(cells.reference().district().name(), 0));
    subjects.forEach(subject -> district.addAll(cells(subject, null)));
    rows.add(district);
    for (Place town : cells.reference().towns()) {
      List<PrintedCell> row = new ArrayList<>();
      row.add(new PrintedCell.Text(town.name(), 0));
      subjects.forEach(subject -> row.addAll(cells(subject, town.id())));
      rows.add(row);
    }
    return new PrintedTable(
        "各地区",
        period.printed() + cells.reference().district().name() + "各地区主要指标",
        page(),
        columns,
        rows,
        new Notes(cells.reference(), subjects)
            .ranks()
            .priceBasis()
            .doubts(cells.figures())
            .lines());
  }

  private List<PrintedColumn> columns(Subject subject) {
    String name = Heading.withUnit(subject);
    int narrow = hasGrowth(subject) ? 25 : 16;
    // a long name needs its columns wider
    int spare = Math.max(0, 2 * subject.name().length() + 2 - narrow) / 2;
    List<PrintedColumn> columns = new ArrayList<>();
    columns.add(new PrintedColumn(name, "绝对额", 10 + spare));
    if (hasGrowth(subject)) {
      columns.add(new PrintedColumn(name, Heading.growth(subject), 9));
    }
    columns.add(new PrintedColumn(name, "位次", 6 + spare));
    return columns;
  }

  private boolean hasGrowth(Subject subject) {
    return cells.figures().anyOf(subject, FigureAspect.GROWTH, cells.reference().towns())
        || cells.reference().towns().stream()
            .anyMatch(town -> cells.outcomes().inTable(subject, town.id()) != null);
  }

  /**
   * @param town its id, or null for the district, which has no rank among its towns
   */
  private List<PrintedCell> cells(Subject subject, String town) {
    List<PrintedCell> row = new ArrayList<>();
    row.add(cells.level(subject, town));
    if (hasGrowth(subject)) {
      row.add(cells.growth(subject, town, ""));
    }
    row.add(town == null ? new PrintedCell.Text("", 0) : cells.rank(subject, town));
    return row;
  }
}
