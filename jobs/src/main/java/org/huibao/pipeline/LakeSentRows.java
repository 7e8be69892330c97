package org.huibao.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.huibao.bulletin.html.SentRows;
import org.huibao.facts.KnownReturn;
import org.huibao.facts.Reading;
import org.huibao.facts.ReportedNumber;
import org.huibao.facts.Source;
import org.huibao.lake.Lake;
import org.huibao.lake.SentCells;
import org.huibao.reference.Reference;
import org.huibao.returns.Return;

/** What the lake has kept of the sheets of a district's returns. */
final class LakeSentRows implements SentRows {
  private final Lake lake;
  private final Configuration hadoop;
  private final Reference reference;
  private final Map<String, KnownReturn> returns;

  private final List<ReportedNumber> numbers;
  private Map<Source, Reading> readings;

  /**
   * @param returns all that are known
   * @param numbers those in force
   */
  LakeSentRows(
      Lake lake,
      Configuration hadoop,
      Reference reference,
      List<KnownReturn> returns,
      List<ReportedNumber> numbers) {
    this.lake = lake;
    this.hadoop = hadoop;
    this.reference = reference;
    this.numbers = numbers;
    this.returns =
        returns.stream()
            .filter(each -> !each.status().equals(Return.DUPLICATE))
            .collect(
                Collectors.toMap(
                    KnownReturn::returnId, Function.identity(), (first, second) -> first));
  }

  @Override
  public Map<Sheet, List<Cell>> cells(Map<Sheet, SortedSet<Integer>> rows) {
    List<SentCells.Wanted> wanted = new ArrayList<>();
    rows.forEach(
        (sheet, numbers) -> {
          KnownReturn of = returns.get(sheet.returnId());
          if (of != null) {
            wanted.add(
                new SentCells.Wanted(of.ingest(), of.returnId(), of.file(), sheet.name(), numbers));
          }
        });
    Map<Sheet, List<Cell>> found = new HashMap<>();
    SentCells.of(lake, hadoop, reference.district().id(), wanted)
        .forEach(
            (sheet, shown) -> {
              Sheet asked = new Sheet(sheet.returnId(), sheet.sheet());
              SortedSet<Integer> numbers = rows.get(asked);
              List<Cell> cells = new ArrayList<>();
              shown.forEach(
                  (row, columns) -> {
                    if (numbers.contains(row)) {
                      columns.forEach(
                          (column, cell) ->
                              cells.add(new Cell(row, column, cell.text(), cell.hidden())));
                    }
                  });
              found.put(asked, cells);
            });
    return found;
  }

  @Override
  public Optional<Reading> reading(Source cell) {
    if (readings == null) {
      readings = new HashMap<>();
      numbers.stream()
          .filter(each -> each.reading() != null)
          .forEach(each -> readings.put(each.source(), each.reading()));
    }
    return Optional.ofNullable(readings.get(cell));
  }

  @Override
  public boolean isConfidential(String returnId) {
    KnownReturn of = returns.get(returnId);
    return of != null && reference.mayBeConfidential(of.form(), of.reporter());
  }
}
