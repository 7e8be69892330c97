package org.huibao.bulletin.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.bulletin.tables.PrintedTable;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/** 汇总表: each page of a summary's tables a sheet. */
public record SummaryWorkbook(List<PrintedTable> pages, Reference reference, Period period) {

  /** The .xlsx file. */
  public byte[] bytes() {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Looks looks = new Looks(workbook);
      pages.forEach(page -> new SheetPrinter(workbook, looks, page).draw());
      return new DatedWorkbook(reference, period).bytes(workbook, "汇总表");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the summary workbook: " + e.getMessage(), e);
    }
  }
}
