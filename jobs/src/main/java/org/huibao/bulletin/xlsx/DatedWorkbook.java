package org.huibao.bulletin.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/**
 * Writes a workbook that bears the first day after its period, and no clock's, so that the same
 * figures give the same bytes.
 */
record DatedWorkbook(Reference reference, Period period) {

  /**
   * @param name what the workbook is: 汇总表, 印发版, 数据版
   */
  byte[] bytes(XSSFWorkbook workbook, String name) {
    return bytes(workbook, workbook, name);
  }

  /** The same of one whose rows are written as they come. */
  byte[] bytes(SXSSFWorkbook workbook, String name) {
    return bytes(workbook, workbook.getXSSFWorkbook(), name);
  }

  private byte[] bytes(Workbook workbook, XSSFWorkbook owner, String name) {
    if (workbook.getNumberOfSheets() == 0) {
      // an Excel file without any sheet cannot be opened
      workbook.createSheet("无数据");
    }
    LocalDate day = period.yearMonth().plusMonths(1).atDay(1);
    Optional<Date> moment = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    CoreProperties properties = owner.getProperties().getCoreProperties();
    properties.setCreator(reference.district().name());
    properties.setTitle(period.printed() + reference.district().name() + name);
    properties.setCreated(moment);
    properties.setModified(moment);
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.write(bytes);
      return FixedZip.dated(bytes.toByteArray(), day);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + name + ": " + e.getMessage(), e);
    }
  }
}
