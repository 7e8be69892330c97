package org.huibao.bulletin.tables;

import java.util.ArrayList;
import java.util.List;
import org.huibao.findings.Finding;
import org.huibao.reference.BulletinFile;
import org.huibao.reference.TableDefinition;

/**
 * The pages of 印发版: those of the summary, the further usual ones, and behind them, or in place of
 * all of them, the tables of the district's own {@code bulletin.yaml}.
 *
 * @param summaryPages as they are bound
 * @param findings of the period
 */
public record EditionTables(
    SummaryTables summary,
    List<PrintedTable> summaryPages,
    BulletinFile own,
    List<Finding> findings) {

  /**
   * What is printed, in the order in which it is bound.
   *
   * @param more of {@link #morePages}
   */
  public List<PrintedTable> bound(List<PrintedTable> more) {
    List<PrintedTable> pages = new ArrayList<>(own.usual() ? summaryPages : List.of());
    pages.addAll(more);
    return pages;
  }

  /** Those that the summary does not have. */
  public List<PrintedTable> morePages() {
    List<PrintedTable> tables = new ArrayList<>();
    if (own.usual()) {
      drawUp(BulletinFile.usualTables(summary.reference()), tables);
      new TownTargetsTable(summary.cells(), summary.period()).table().ifPresent(tables::add);
      tables.addAll(new GrowthBoard(summary.cells(), summary.period()).tables());
      new ReturnsTable(findings, summary.reference(), summary.period())
          .table()
          .ifPresent(tables::add);
    }
    drawUp(own.tables(), tables);
    return Pages.behind(own.usual() ? summaryPages : List.of(), Pages.of(tables));
  }

  private void drawUp(List<TableDefinition> definitions, List<PrintedTable> tables) {
    definitions.forEach(
        each -> tables.addAll(new DefinedTable(each, summary.cells(), summary.period()).tables()));
  }
}
