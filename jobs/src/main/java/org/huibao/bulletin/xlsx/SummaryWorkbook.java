package org.huibao.bulletin.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.bulletin.tables.SummaryTables;

/** 汇总表: each page of a summary's tables a sheet. */
public record SummaryWorkbook(SummaryTables tables) {

  /** The .xlsx file. */
  public byte[] bytes() {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Looks looks = new Looks(workbook);
      tables.pages().forEach(page -> new SheetPrinter(workbook, looks, page).draw());
      return new DatedWorkbook(tables.reference(), tables.period()).bytes(workbook, "汇总表");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the summary workbook: " + e.getMessage(), e);
    }
  }
}
