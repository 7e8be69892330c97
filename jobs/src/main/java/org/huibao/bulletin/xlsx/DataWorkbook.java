package org.huibao.bulletin.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.facts.Source;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureKind;
import org.huibao.figures.UnreportedLevel;
import org.huibao.reference.Reference;
import org.huibao.words.Code;
import org.huibao.words.Period;

/**
 * 数据版, for machines: 封面, 目录 and 说明, then all figures in long form, a table a sheet from A1, and the
 * cells they come from. Nothing is merged, hidden, or said by colour alone; what is said of a
 * number stands in a column beside it.
 *
 * @param figures in the order of their table
 * @param unreported levels that were not sent in, or that there are not
 */
public record DataWorkbook(
    List<Figure> figures, List<UnreportedLevel> unreported, Reference reference, Period period) {
  private static final String SOURCES = "来源";

  /** Below what a sheet holds, so that a heading fits. */
  private static final int MOST_ROWS = 1_000_000;

  private static final Map<FigureKind, String> SHEETS = sheets();

  private static Map<FigureKind, String> sheets() {
    Map<FigureKind, String> sheets = new LinkedHashMap<>();
    sheets.put(FigureKind.LEVEL, "绝对额");
    sheets.put(FigureKind.PREVIOUS_YEAR, "增长");
    sheets.put(FigureKind.GROWTH, "增长");
    sheets.put(FigureKind.CHANGE, "增长");
    sheets.put(FigureKind.ACCELERATION, "增长");
    sheets.put(FigureKind.TARGET, "目标完成");
    sheets.put(FigureKind.COMPLETION, "目标完成");
    sheets.put(FigureKind.LEAD, "目标完成");
    sheets.put(FigureKind.RANK, "位次");
    sheets.put(FigureKind.SHARE, "构成");
    sheets.put(FigureKind.SHARE_CHANGE, "构成");
    sheets.put(FigureKind.CONTRIBUTION, "构成");
    sheets.put(FigureKind.PULL, "构成");
    sheets.put(FigureKind.PLACE_SHARE, "地区比重");
    sheets.put(FigureKind.PLACE_SHARE_CHANGE, "地区比重");
    sheets.put(FigureKind.AVERAGE_DIFFERENCE, "比较");
    sheets.put(FigureKind.GAP, "比较");
    sheets.put(FigureKind.RATIO, "比较");
    return sheets;
  }

  /** The .xlsx file. */
  public byte[] bytes() {
    Map<String, List<List<Object>>> tables = tables();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      DataSheets sheets = new DataSheets(workbook);
      DataFront front = new DataFront(reference, period);
      sheets.write("封面", front.cover(figures.size()));
      sheets.write("目录", front.contents(tables));
      sheets.write("说明", front.notes());
      tables.forEach(sheets::write);
      return new DatedWorkbook(reference, period).bytes(workbook, "数据版", sheets.rows());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the data workbook: " + e.getMessage(), e);
    }
  }

  /** Rows by sheet, headings first. */
  private Map<String, List<List<Object>>> tables() {
    Map<String, List<List<Object>>> tables = new LinkedHashMap<>();
    new ArrayList<>(SHEETS.values())
        .forEach(name -> tables.computeIfAbsent(name, key -> headed(FigureLine.HEADINGS)));
    for (Figure each : figures) {
      String name =
          Code.parse(FigureKind.class, each.kind())
              .map(SHEETS::get)
              .orElse(SHEETS.get(FigureKind.GAP));
      tables.get(name).add(FigureLine.of(each, reference));
    }
    unreported.forEach(
        each ->
            tables.get(SHEETS.get(FigureKind.LEVEL)).add(FigureLine.of(each, reference, period)));
    tables.values().removeIf(rows -> rows.size() == 1);
    addSources(tables);
    return tables;
  }

  private void addSources(Map<String, List<List<Object>>> tables) {
    List<List<Object>> rows = null;
    int parts = 0;
    for (Figure figure : figures) {
      for (Source each : figure.sources()) {
        if (rows == null || rows.size() > MOST_ROWS) {
          rows = headed(List.of("编号", "来源报表", "来源工作簿", "来源工作表", "来源单元格"));
          parts++;
          tables.put(SOURCES + (parts == 1 ? "" : parts), rows);
        }
        rows.add(
            DataSheets.row(
                figure.figureId(), each.returnId(), each.file(), each.sheet(), each.cell()));
      }
    }
  }

  private static List<List<Object>> headed(List<String> headings) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(new ArrayList<>(headings));
    return rows;
  }

  /** A number in full, shown with so many decimals. */
  record Shown(BigDecimal value, int decimals) {}
}
