package org.huibao.soak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huibao.reference.ReferenceLoader;
import org.huibao.returns.EarlierFiles;
import org.huibao.returns.FileToRead;
import org.huibao.returns.Return;
import org.huibao.returns.ReturnReader;
import org.huibao.returns.ReturnReading;
import org.huibao.returns.process.IsolatedReader;

/**
 * Reads tables of thousands of rows or columns, sections or levels: each is read or refused within
 * the deadlines of parser and layout together, and twice the rows take no more than 2.2 × as long.
 */
public final class LongTables {
  /** Those of parser and layout, and what a loaded machine adds. */
  private static final double MOST_SECONDS = 45;

  private static final double MOST_FOR_TWICE = 2.2;

  private final IsolatedReader reader = new IsolatedReader(ReferenceLoader.none());
  private final List<String> failures = new ArrayList<>();

  private LongTables() {}

  public static void main(String[] args) {
    LongTables tables = new LongTables();
    IntFunction<String> places = row -> "第" + row + "村";
    tables.read("warm up", places, 2_000, 6);
    double half = tables.read("4,000 places", places, 4_000, 6);
    double whole = tables.read("8,000 places", places, 8_000, 6);
    System.out.printf("twice the rows: %.2f × (at most %.1f)%n", whole / half, MOST_FOR_TWICE);
    if (whole > MOST_FOR_TWICE * half) {
      tables.failures.add("8,000 rows took %.2f × what 4,000 took".formatted(whole / half));
    }
    tables.read("64,000 places", places, 64_000, 6);
    tables.read("8,000 items, each a part", row -> "  其中：" + row + "类产品", 8_000, 6);
    tables.read("8,000 numbered items", row -> (row % 20 + 1) + ".产品" + row, 8_000, 6);
    tables.read("8,000 levels", row -> " ".repeat(row % 200) + "项目" + row, 8_000, 6);
    tables.read("8,000 years", row -> String.valueOf(1900 + row % 300), 8_000, 6);
    tables.read("2,000 columns", places, 20, 2_000);
    tables.read("9,000 columns", places, 20, 9_000);
    tables.failures.forEach(failure -> System.out.println("FAILED " + failure));
    System.exit(tables.failures.isEmpty() ? 0 : 1);
  }

  /** Seconds that it takes. */
  private double read(String name, IntFunction<String> labels, int rows, int columns) {
    byte[] bytes = workbook(labels, rows, columns);
    long began = System.nanoTime();
    FileToRead file = new FileToRead(name, name + ".xlsx", null);
    ReturnReading reading = reader.read(file, ReturnReader.sha256(bytes), bytes, EarlierFiles.NONE);
    double seconds = (System.nanoTime() - began) / 1e9;
    Return itself = reading.itself();
    boolean refused = itself.status().equals(Return.REJECTED);
    System.out.printf(
        "%-28s %6.1f s  %s%n",
        name, seconds, refused ? itself.reason() : itself.cellsObserved() + " numbers");
    if (seconds > MOST_SECONDS) {
      failures.add("%s took %.1f s".formatted(name, seconds));
    }
    if (refused && reading.findings().size() != 1) {
      failures.add(name + " ended with " + reading.findings().size() + " findings");
    }
    if (!refused && itself.cellsObserved() + itself.cellsExplained() != itself.cellsNumeric()) {
      failures.add(name + " is out of balance");
    }
    return seconds;
  }

  private static byte[] workbook(IntFunction<String> labels, int rows, int columns) {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("表");
      sheet.createRow(0).createCell(0).setCellValue("2024年1-6月情况（万元）");
      Row header = sheet.createRow(1);
      header.createCell(0).setCellValue("名称");
      for (int column = 1; column <= columns; column++) {
        header.createCell(column).setCellValue("指标" + column);
      }
      for (int row = 0; row < rows; row++) {
        Row line = sheet.createRow(row + 2);
        line.createCell(0).setCellValue(labels.apply(row));
        for (int column = 1; column <= columns; column++) {
          line.createCell(column).setCellValue(row * 7.25 + column);
        }
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make a workbook", e);
    }
  }
}
