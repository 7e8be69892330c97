package org.huibao.bulletin.tables;

import java.util.ArrayList;
import java.util.List;
import org.huibao.figures.Absences;
import org.huibao.figures.GrowthOutcomes;
import org.huibao.figures.PublishedFigures;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/**
 * The tables of a summary: the district's main indicators, its towns, its east and west, from the
 * figures of one vintage alone.
 */
public record SummaryTables(
    PublishedFigures figures,
    GrowthOutcomes outcomes,
    Absences absences,
    DueIndicators due,
    Reference reference,
    Period period) {

  /** A table a page, in the order in which they are bound. */
  public List<PrintedTable> pages() {
    List<PrintedTable> tables = new ArrayList<>();
    Cells cells = cells();
    new IndicatorTable(cells, due, period).table().ifPresent(tables::add);
    tables.addAll(new TownTables(cells, period).tables());
    tables.addAll(new GapTables(figures, reference, period).tables());
    return Pages.of(tables);
  }

  Cells cells() {
    return new Cells(figures, outcomes, absences, reference);
  }
}
