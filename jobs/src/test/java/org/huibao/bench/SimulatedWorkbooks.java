package org.huibao.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.bench.SimulatedReturns.Sent;
import org.huibao.reference.Indicator;
import org.huibao.reference.Kind;
import org.huibao.words.Measure;

/**
 * What a simulated district sends, as workbooks: a sheet of indicators, and of a bureau a sheet
 * more to each indicator that it reports town by town.
 */
record SimulatedWorkbooks(SimulatedReturns returns) {
  private static final String WHOLE = "全区";
  private static final String NONE = "—";

  void write(Path folder) throws IOException {
    List<String> received = new ArrayList<>(List.of("path,received_on"));
    for (Sent each : returns.sent().toList()) {
      Path file = folder.resolve(each.file());
      Files.createDirectories(file.getParent());
      try (Workbook workbook = new HSSFWorkbook();
          OutputStream out = Files.newOutputStream(file)) {
        fill(workbook, each);
        workbook.write(out);
      }
      String path = each.file().substring("returns/".length());
      received.add(path + "," + each.receivedOn());
    }
    Files.write(folder.resolve("returns/received.csv"), received);
  }

  private void fill(Workbook workbook, Sent sent) {
    Map<Indicator, Map<String, List<SimulatedReturns.Cell>>> cells =
        returns
            .cells(sent)
            .collect(
                Collectors.groupingBy(
                    SimulatedReturns.Cell::indicator,
                    LinkedHashMap::new,
                    Collectors.groupingBy(
                        SimulatedReturns.Cell::place, LinkedHashMap::new, Collectors.toList())));
    Sheet sheet = workbook.createSheet("报表");
    String place =
        sent.reporter().place() == null
            ? returns.reference().district().place()
            : sent.reporter().place();
    begin(sheet, sent.title(), "填报单位：" + sent.reporter().name());
    head(sheet, List.of("指标名称", "计量单位"), "(%)");
    cells.forEach(
        (indicator, byPlace) -> {
          if (indicator.kind() != Kind.RATIO) {
            numbers(
                sheet, Stream.of(indicator.name(), indicator.unit()).toList(), byPlace.get(place));
          }
          if (byPlace.size() > 1) {
            byTown(workbook.createSheet(indicator.name()), sent, indicator, byPlace);
          }
        });
  }

  private void byTown(
      Sheet sheet,
      Sent sent,
      Indicator indicator,
      Map<String, List<SimulatedReturns.Cell>> byPlace) {
    boolean isRatio = indicator.kind() == Kind.RATIO;
    begin(sheet, sent.period().printed() + indicator.name() + "分地区完成情况", "单位：" + indicator.unit());
    head(sheet, List.of("地区"), isRatio ? "(百分点)" : "(%)");
    byPlace.forEach((place, cells) -> numbers(sheet, List.of(name(place)), cells));
  }

  private String name(String place) {
    return place.equals(returns.reference().district().place())
        ? WHOLE
        : returns.reference().place(place).orElseThrow().name();
  }

  private static void begin(Sheet sheet, String title, String line) {
    texts(sheet.createRow(0), List.of(title));
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
    texts(sheet.createRow(1), List.of(line));
  }

  private static void head(Sheet sheet, List<String> stub, String growthUnit) {
    Row row = sheet.createRow(2);
    texts(row, stub);
    texts(row, List.of("本年累计", "上年同期", "同比增长" + growthUnit, "全年目标"));
  }

  private void numbers(Sheet sheet, List<String> stub, List<SimulatedReturns.Cell> cells) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    texts(row, stub);
    for (SimulatedReturns.Cell each : cells) {
      Cell cell = row.createCell(row.getLastCellNum());
      BigDecimal number = returns.number(each);
      if (returns.hasNone(each)) {
        if (each.measure() != Measure.GROWTH) {
          cell.setCellValue(NONE);
        }
      } else if (number != null) {
        cell.setCellValue(number.doubleValue());
      }
    }
  }

  private static void texts(Row row, List<String> texts) {
    for (String text : texts) {
      row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
    }
  }
}
