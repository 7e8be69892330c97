package org.huibao.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.huibao.soak.InventedDistrict.Asked;
import org.huibao.soak.InventedNumbers.Item;
import org.huibao.workbook.WorkbookBytes;

/** One return of an invented district: its looks are chance, and the same in all periods. */
final class InventedTable {
  private static final String[] SO_FAR = {"本年累计", "累计", "1-%d月", "实绩"};
  private static final String[] BEFORE = {"上年同期", "去年同期"};
  private static final String[] GROWTH = {"同比±%", "增长%", "增减%"};

  private enum Column {
    VALUE,
    BEFORE,
    GROWTH,
    TARGET,
    COMPLETION
  }

  private final InventedDistrict district;
  private final Asked asked;
  private final int year;
  private final int quarter;
  private final String format;
  private final String[] heads;
  private final List<Column> columns = new ArrayList<>();
  private final boolean hasSerial;
  private final boolean hasTotal;
  private final boolean totalFirst;
  private final boolean hasFormulas;
  private final boolean areSheetsOfItems;

  InventedTable(InventedDistrict district, Asked asked, int year, int quarter) {
    this.district = district;
    this.asked = asked;
    this.year = year;
    this.quarter = quarter;
    SplittableRandom looks =
        new SplittableRandom(
            (asked.form().hashCode() * 31L + asked.reporter().hashCode()) * 31 + district.seed);
    format = looks.nextInt(2) == 0 ? "xls" : "xlsx";
    heads =
        new String[] {
          SO_FAR[looks.nextInt(SO_FAR.length)].formatted(3 * quarter),
          BEFORE[looks.nextInt(BEFORE.length)],
          GROWTH[looks.nextInt(GROWTH.length)],
          "全年目标",
          "完成目标%"
        };
    columns.add(Column.VALUE);
    int more = looks.nextInt(10);
    if (more > 1) {
      columns.add(Column.BEFORE);
    }
    if (more > 2) {
      columns.add(Column.GROWTH);
    }
    if (more > 6) {
      columns.add(Column.TARGET);
    }
    if (more > 7) {
      columns.add(Column.COMPLETION);
    }
    hasSerial = looks.nextInt(2) == 0;
    hasTotal = looks.nextInt(10) < 8;
    totalFirst = looks.nextInt(2) == 0;
    hasFormulas = looks.nextInt(10) < 4;
    areSheetsOfItems = looks.nextInt(3) == 0;
  }

  String file() {
    return "returns/%d-%02d/%s/%s.%s"
        .formatted(year, 3 * quarter, district.nameOf(asked.reporter()), title(), format);
  }

  private String title() {
    String time = quarter == 4 ? year + "年" : "%d年1-%d月".formatted(year, 3 * quarter);
    return time + asked.title();
  }

  byte[] bytes() {
    return WorkbookBytes.of(
        format,
        workbook -> {
          if (district.names.containsKey(asked.reporter())) {
            drawItemsDown(workbook.createSheet("Sheet1"), workbook);
          } else if (areSheetsOfItems) {
            for (Item item : asked.items()) {
              drawTownsDown(workbook.createSheet(item.name()), List.of(item), workbook);
            }
          } else {
            drawTownsDown(workbook.createSheet("汇总"), asked.items(), workbook);
          }
          workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
  }

  private void drawItemsDown(Sheet sheet, Workbook workbook) {
    text(sheet, 0, 0, "新川县" + title());
    text(sheet, 1, 0, "填报单位：" + district.nameOf(asked.reporter()));
    text(sheet, 2, 0, "指标名称");
    text(sheet, 2, 1, "计量单位");
    for (int c = 0; c < columns.size(); c++) {
      text(sheet, 2, 2 + c, heads[columns.get(c).ordinal()]);
    }
    int row = 3;
    for (Item item : asked.items()) {
      text(sheet, row, 0, item.name());
      text(sheet, row, 1, item.unit());
      row(sheet, row, 2, asked.reporter(), item, workbook);
      row++;
    }
  }

  private void drawTownsDown(Sheet sheet, List<Item> items, Workbook workbook) {
    int first = hasSerial ? 2 : 1;
    text(sheet, 0, 0, "新川县" + title());
    text(sheet, 1, 0, "填报单位：" + asked.reporter());
    if (hasSerial) {
      text(sheet, 2, 0, "序号");
    }
    text(sheet, 2, first - 1, "乡镇（街道）");
    for (int i = 0; i < items.size(); i++) {
      int column = first + i * columns.size();
      text(sheet, 2, column, "%s（%s）".formatted(items.get(i).name(), items.get(i).unit()));
      if (columns.size() > 1) {
        sheet.addMergedRegion(new CellRangeAddress(2, 2, column, column + columns.size() - 1));
      }
      for (int c = 0; c < columns.size(); c++) {
        text(sheet, 3, column + c, heads[columns.get(c).ordinal()]);
      }
    }
    List<String> towns = district.numbers.towns;
    int at = hasTotal && totalFirst ? 5 : 4;
    int total = !hasTotal ? -1 : totalFirst ? 4 : 4 + towns.size();
    for (int t = 0; t < towns.size(); t++) {
      if (hasSerial) {
        cell(sheet, at + t, 0).setCellValue(t + 1.0);
      }
      text(sheet, at + t, first - 1, district.names.get(towns.get(t)));
      for (int i = 0; i < items.size(); i++) {
        row(sheet, at + t, first + i * columns.size(), towns.get(t), items.get(i), workbook);
      }
    }
    if (hasTotal) {
      text(sheet, total, first - 1, "合计");
      for (int i = 0; i < items.size(); i++) {
        int column = first + i * columns.size();
        row(sheet, total, column, null, items.get(i), workbook);
        for (int c = 0; c < columns.size() && hasFormulas; c++) {
          Column of = columns.get(c);
          if (of != Column.GROWTH && of != Column.COMPLETION) {
            String top = new CellReference(at, column + c).formatAsString();
            String end = new CellReference(at + towns.size() - 1, column + c).formatAsString();
            cell(sheet, total, column + c).setCellFormula("SUM(" + top + ":" + end + ")");
          }
        }
      }
    }
  }

  /** A place's numbers of an item; {@code town} null of all. */
  private void row(Sheet sheet, int row, int column, String town, Item item, Workbook workbook) {
    double value = district.numbers.value(town, item, year, quarter);
    double before = district.numbers.value(town, item, year - 1, quarter);
    double target = district.numbers.target(town, item, year);
    for (int c = 0; c < columns.size(); c++) {
      boolean isRate = columns.get(c) == Column.GROWTH || columns.get(c) == Column.COMPLETION;
      Cell cell = cell(sheet, row, column + c);
      cell.setCellStyle(style(workbook, isRate ? 1 : item.digits()));
      if (columns.get(c) == Column.GROWTH && hasFormulas) {
        cell.setCellFormula(
            "(%s/%s-1)*100"
                .formatted(
                    new CellReference(row, column).formatAsString(),
                    new CellReference(row, column + 1).formatAsString()));
        continue;
      }
      switch (columns.get(c)) {
        case VALUE -> cell.setCellValue(value);
        case BEFORE -> cell.setCellValue(before);
        case GROWTH -> cell.setCellValue(Math.round((value / before - 1) * 1000) / 10.0);
        case TARGET -> cell.setCellValue(target);
        case COMPLETION -> cell.setCellValue(Math.round(value / target * 1000) / 10.0);
      }
    }
  }

  private static CellStyle style(Workbook workbook, int digits) {
    for (int i = 0; i < workbook.getNumCellStyles(); i++) {
      if (workbook.getCellStyleAt(i).getDataFormatString().equals(pattern(digits))) {
        return workbook.getCellStyleAt(i);
      }
    }
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(pattern(digits)));
    return style;
  }

  private static String pattern(int digits) {
    return digits == 0 ? "0" : "0." + "0".repeat(digits);
  }

  private static void text(Sheet sheet, int row, int column, String text) {
    cell(sheet, row, column).setCellValue(text);
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    Row there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    Cell cell = there.getCell(column);
    return cell == null ? there.createCell(column) : cell;
  }
}
