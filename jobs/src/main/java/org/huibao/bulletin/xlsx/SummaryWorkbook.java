package org.huibao.bulletin.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.bulletin.tables.SummaryTables;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/**
 * 汇总表, 印发版: each page of a summary's tables a sheet.
 *
 * <p>It bears the first day after its period, so that the same figures give the same bytes.
 */
public record SummaryWorkbook(SummaryTables tables) {

  /** The .xlsx file. */
  public byte[] bytes() {
    Period period = tables.period();
    LocalDate day = period.yearMonth().plusMonths(1).atDay(1);
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Looks looks = new Looks(workbook);
      tables.pages().forEach(page -> new SheetPrinter(workbook, looks, page).draw());
      if (workbook.getNumberOfSheets() == 0) {
        // an Excel file without any sheet cannot be opened
        workbook.createSheet("无数据");
      }
      date(workbook.getProperties().getCoreProperties(), day);
      workbook.write(bytes);
      return FixedZip.dated(bytes.toByteArray(), day);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the summary workbook: " + e.getMessage(), e);
    }
  }

  private void date(CoreProperties properties, LocalDate day) {
    Optional<Date> moment = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    Reference reference = tables.reference();
    properties.setCreator(reference.district().name());
    properties.setTitle(tables.period().printed() + reference.district().name() + "汇总表");
    properties.setCreated(moment);
    properties.setModified(moment);
  }
}
