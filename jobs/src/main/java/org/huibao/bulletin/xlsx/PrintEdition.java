package org.huibao.bulletin.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.bulletin.tables.PrintedTable;
import org.huibao.figures.PublishedFigures;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/**
 * 印发版, for leaders and for print: each page a sheet of A4, charts of growth, and 数据来源 behind them,
 * which says of every printed figure from which workbook, sheet and cells it comes.
 *
 * @param pages in the order in which they are bound
 */
public record PrintEdition(
    List<PrintedTable> pages, PublishedFigures figures, Reference reference, Period period) {

  /** The .xlsx file. */
  public byte[] bytes() {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Looks looks = new Looks(workbook);
      List<FigurePlace> places = new ArrayList<>();
      pages.forEach(page -> places.addAll(new SheetPrinter(workbook, looks, page).draw()));
      GrowthCharts charts = new GrowthCharts(workbook);
      pages.stream().filter(GrowthCharts::isBoard).forEach(charts::draw);
      LongSheets sheets = new LongSheets(workbook);
      if (!places.isEmpty()) {
        new SourcesSheet(workbook, looks, figures, sheets).draw(places);
      }
      return new DatedWorkbook(reference, period).bytes(workbook, "印发版", sheets);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the printed edition: " + e.getMessage(), e);
    }
  }
}
