package org.huibao.bulletin.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.checks.Questioned;
import org.huibao.figures.Absences;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureAspect;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.Subject;
import org.huibao.reference.Direction;
import org.huibao.reference.Place;
import org.huibao.words.Period;

/**
 * 红黑榜: of each indicator that is better higher or lower, the towns by the rank of their growth, the
 * best first, and behind them those whose growth is not known. The first ones and the last ones are
 * marked with a sign, which also a copy in black and white shows.
 */
record GrowthBoard(Cells cells, Period period) {
  private static final int FEWEST_TOWNS = 3;
  private static final int MOST_MARKED = 3;
  private static final int INDICATORS_A_PAGE = 4;
  private static final Set<String> UNKNOWN = Set.of(Absences.NOT_REPORTED, Questioned.MARK);

  /** A town's rank and growth. */
  private record Entry(Place town, Figure rank, Figure growth) {}

  List<PrintedTable> tables() {
    List<Subject> subjects =
        PublishedFigures.subjects(cells.reference()).stream()
            .filter(subject -> subject.indicator().direction() != Direction.NEUTRAL)
            .filter(subject -> entries(subject).size() >= FEWEST_TOWNS)
            .toList();
    List<PrintedTable> tables = new ArrayList<>();
    for (int from = 0; from < subjects.size(); from += INDICATORS_A_PAGE) {
      tables.add(
          table(subjects.subList(from, Math.min(subjects.size(), from + INDICATORS_A_PAGE))));
    }
    return tables;
  }

  private List<Entry> entries(Subject subject) {
    List<Entry> entries = new ArrayList<>();
    for (Place town : cells.reference().towns()) {
      cells
          .find(subject, FigureAspect.RANK_BY_GROWTH, town.id())
          .filter(rank -> !rank.isQuestioned())
          .ifPresent(
              rank ->
                  cells
                      .find(subject, FigureAspect.GROWTH, town.id())
                      .filter(growth -> !growth.isQuestioned())
                      .ifPresent(growth -> entries.add(new Entry(town, rank, growth))));
    }
    // towns that share a rank stay in the order of places.csv
    entries.sort(Comparator.comparing((Entry entry) -> entry.rank().value()));
    return entries;
  }

  /** Towns of which nothing was sent, or whose growth or rank is in doubt. */
  private List<Place> unknown(Subject subject, List<Entry> ranked) {
    Set<Place> known = ranked.stream().map(Entry::town).collect(Collectors.toSet());
    return cells.reference().towns().stream()
        .filter(town -> !known.contains(town))
        .filter(
            town ->
                cells.growth(subject, town.id(), "") instanceof PrintedCell.Text said
                    ? UNKNOWN.contains(said.text())
                    : cells.rank(subject, FigureAspect.RANK_BY_GROWTH, town.id())
                            instanceof PrintedCell.Text rank
                        && UNKNOWN.contains(rank.text()))
        .toList();
  }

  private PrintedTable table(List<Subject> subjects) {
    List<PrintedColumn> columns = new ArrayList<>();
    List<List<Entry>> boards = subjects.stream().map(this::entries).toList();
    List<List<Place>> rest = new ArrayList<>();
    int longest = 0;
    for (int board = 0; board < boards.size(); board++) {
      rest.add(unknown(subjects.get(board), boards.get(board)));
      longest = Math.max(longest, boards.get(board).size() + rest.get(board).size());
    }
    for (Subject subject : subjects) {
      columns.add(new PrintedColumn(subject.name(), "地区", 15));
      columns.add(new PrintedColumn(subject.name(), Heading.growth(subject), 11));
      columns.add(new PrintedColumn(subject.name(), "位次", 7));
    }
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (int i = 0; i < longest; i++) {
      List<PrintedCell> row = new ArrayList<>();
      for (int board = 0; board < boards.size(); board++) {
        row.addAll(cells(subjects.get(board), boards.get(board), rest.get(board), i));
      }
      rows.add(row);
    }
    return new PrintedTable(
        "增速红黑榜",
        period.printed() + cells.reference().district().name() + "各地区增速红黑榜",
        Page.LANDSCAPE,
        columns,
        rows,
        new Notes(cells.reference(), subjects)
            .add("按增速位次排列，▲为居前，▼为居后；未报、待核的列在最后，没有增速的地区不列。")
            .lines());
  }

  private List<PrintedCell> cells(Subject subject, List<Entry> board, List<Place> rest, int nth) {
    if (nth < board.size()) {
      Entry entry = board.get(nth);
      return cells(subject, entry.town(), mark(entry, board));
    }
    if (nth < board.size() + rest.size()) {
      return cells(subject, rest.get(nth - board.size()), "");
    }
    PrintedCell empty = new PrintedCell.Text("", 0);
    return List.of(empty, empty, empty);
  }

  private List<PrintedCell> cells(Subject subject, Place town, String mark) {
    return List.of(
        new PrintedCell.Text(mark + town.name(), 0),
        cells.growth(subject, town.id(), ""),
        cells.rank(subject, FigureAspect.RANK_BY_GROWTH, town.id()));
  }

  /** Of those who share a rank all or none is marked. */
  private static String mark(Entry entry, List<Entry> board) {
    int marked = Math.min(MOST_MARKED, board.size() / FEWEST_TOWNS);
    BigDecimal rank = entry.rank().value();
    if (rank.compareTo(board.get(marked - 1).rank().value()) <= 0) {
      return "▲";
    }
    return rank.compareTo(board.get(board.size() - marked).rank().value()) >= 0 ? "▼" : "";
  }
}
