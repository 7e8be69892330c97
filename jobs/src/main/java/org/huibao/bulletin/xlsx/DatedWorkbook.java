package org.huibao.bulletin.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
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
    return bytes(workbook, name, Map.of());
  }

  /** The same with rows of {@link LongSheets} besides. */
  byte[] bytes(XSSFWorkbook workbook, String name, LongSheets rows) {
    return bytes(workbook, name, rows.parts());
  }

  private byte[] bytes(XSSFWorkbook workbook, String name, Map<String, FixedZip.Part> parts) {
    if (workbook.getNumberOfSheets() == 0) {
      // an Excel file without any sheet cannot be opened
      workbook.createSheet("无数据");
    }
    LocalDate day = period.yearMonth().plusMonths(1).atDay(1);
    Optional<Date> moment = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setCreator(reference.district().name());
    properties.setTitle(period.printed() + reference.district().name() + name);
    properties.setCreated(moment);
    properties.setModified(moment);
    try {
      return FixedZip.dated(workbook::write, day, parts);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + name + ": " + e.getMessage(), e);
    }
  }
}
