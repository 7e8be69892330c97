package org.huibao.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves a workbook so that the same content always gives the same bytes. */
final class WorkbookFile {
  private WorkbookFile() {}

  static void write(Path file, String format, LocalDate day, Consumer<Workbook> content) {
    try (Workbook workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
      content.accept(workbook);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      if (workbook instanceof XSSFWorkbook ooxml) {
        stamp(
            ooxml.getProperties().getCoreProperties(),
            Date.from(day.atTime(9, 0).toInstant(ZoneOffset.UTC)));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      Files.createDirectories(file.getParent());
      byte[] saved = bytes.toByteArray();
      Files.write(file, workbook instanceof XSSFWorkbook ? ZipTimes.fixed(saved) : saved);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private static void stamp(CoreProperties properties, Date saved) {
    properties.setCreator("");
    properties.setCreated(Optional.of(saved));
    properties.setModified(Optional.of(saved));
  }
}
