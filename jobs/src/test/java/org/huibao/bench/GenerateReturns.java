package org.huibao.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the returns {@code args[1]} to {@code args[2]} of the district {@code args[0]}: town by
 * town and month by month, half of them .xls and half .xlsx, no two with the same numbers.
 */
public final class GenerateReturns {
  private static final YearMonth FIRST = YearMonth.of(1980, 1);
  private static final List<String> HEADER = List.of("指标名称", "计量单位", "本年累计", "上年同期", "增长(%)");

  private GenerateReturns() {}

  public static void main(String[] args) throws IOException {
    BenchDistrict district = new BenchDistrict(Path.of(args[0]));
    district.writeReference();
    for (int number = Integer.parseInt(args[1]); number <= Integer.parseInt(args[2]); number++) {
      int town = (number - 1) % BenchDistrict.TOWNS;
      YearMonth month = FIRST.plusMonths((number - 1) / BenchDistrict.TOWNS);
      Path folder = Files.createDirectories(district.folder().resolve("returns/" + month));
      Path file = folder.resolve(BenchDistrict.town(town) + (number % 2 == 0 ? ".xls" : ".xlsx"));
      try (Workbook workbook = number % 2 == 0 ? new HSSFWorkbook() : new XSSFWorkbook();
          OutputStream out = Files.newOutputStream(file)) {
        fill(workbook.createSheet("报表"), BenchDistrict.town(town), month, new Random(number));
        workbook.write(out);
      }
    }
  }

  private static void fill(Sheet sheet, String town, YearMonth month, Random numbers) {
    String months = month.getMonthValue() == 1 ? "1月" : "1-" + month.getMonthValue() + "月";
    texts(sheet.createRow(0), List.of(month.getYear() + "年" + months + "主要经济指标完成情况"));
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, HEADER.size() - 1));
    texts(sheet.createRow(1), List.of("填报单位：" + town));
    texts(sheet.createRow(2), HEADER);
    for (String[] indicator : BenchDistrict.INDICATORS) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      texts(row, List.of(indicator[1], indicator[2]));
      double before = 100 + numbers.nextInt(1_000_000) / 10.0;
      double now = Math.round(before * (80 + numbers.nextInt(60)) / 10) / 10.0;
      row.createCell(2).setCellValue(now);
      row.createCell(3).setCellValue(before);
      row.createCell(4).setCellValue(Math.round((now / before - 1) * 1000) / 10.0);
    }
  }

  private static void texts(Row row, List<String> texts) {
    for (String text : texts) {
      row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
    }
  }
}
