package org.huibao.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes a workbook in memory, as Excel would have saved it. */
public final class WorkbookBytes {
  private WorkbookBytes() {}

  /** The bytes of a workbook of {@code format}, xlsx or xls, with {@code content}. */
  public static byte[] of(String format, Consumer<org.apache.poi.ss.usermodel.Workbook> content) {
    try (var workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      content.accept(workbook);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make a workbook in memory", e);
    }
  }
}
