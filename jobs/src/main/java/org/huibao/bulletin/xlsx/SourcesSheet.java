package org.huibao.bulletin.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.facts.Source;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureLabel;
import org.huibao.figures.PublishedFigures;

/**
 * 数据来源: a line to each printed figure and sheet that it comes from. The line leads to the printed
 * cell, the printed cell to the line; neither is coloured. On paper, where nothing leads anywhere,
 * only the list below them is printed: which workbooks there are, and how many numbers are from
 * each.
 */
final class SourcesSheet {
  static final String NAME = "数据来源";

  private static final List<String> HEADINGS =
      List.of("所在表", "所在格", "数据", "印出的数", "来源工作簿", "来源工作表", "来源单元格", "编号");
  private static final int[] WIDTHS = {12, 8, 40, 12, 52, 20, 28, 30};
  private static final int WIDTH_UNITS = 256;
  private static final int LONGEST_TIP = 255;

  /** Excel takes no more of a sheet, and repairs away all of one that has more. */
  private static final int MOST_LINKS = 65_530;

  private static final String TITLE = "本册数据来自下列报表（各数的来源单元格见电子版）";
  private static final List<String> LIST_HEADINGS = List.of("来源工作簿", "来源工作表", "印出的数（个）");

  /** Where a list of workbooks is wide enough. */
  private static final int LIST_COLUMN = 4;

  /** Cells of one sheet of a workbook. */
  private record Origin(String file, String sheet) implements Comparable<Origin> {
    @Override
    public int compareTo(Origin other) {
      return Comparator.comparing(Origin::file).thenComparing(Origin::sheet).compare(this, other);
    }
  }

  private final XSSFWorkbook workbook;
  private final PublishedFigures figures;
  private final Sheet sheet;
  private final PlainText words;
  private final PlainText heading;
  private final Map<Origin, Integer> counts = new TreeMap<>();

  SourcesSheet(XSSFWorkbook workbook, Looks looks, PublishedFigures figures) {
    this.workbook = workbook;
    this.figures = figures;
    this.sheet = workbook.createSheet(NAME);
    this.words = looks.plainText(look(Typeface.NOTE, HorizontalAlignment.LEFT));
    this.heading = looks.plainText(look(Typeface.HEADING, HorizontalAlignment.CENTER));
  }

  private static CellLook look(Typeface typeface, HorizontalAlignment alignment) {
    return CellLook.inside(typeface, alignment, 0, null)
        .ruled(BorderStyle.NONE, BorderStyle.HAIR, BorderStyle.NONE);
  }

  void draw(List<FigurePlace> places) {
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * WIDTH_UNITS);
    }
    write(HEADINGS, heading);
    for (FigurePlace place : places) {
      figures.withId(place.number().figureId()).ifPresent(figure -> lines(place, figure));
    }
    setUpPrint(list());
  }

  /** The workbooks with their sheets, below all lines; its first row. */
  private int list() {
    int first = sheet.getLastRowNum() + 2;
    words.write(sheet.createRow(first).createCell(LIST_COLUMN), TITLE);
    Row headings = sheet.createRow(first + 1);
    for (int i = 0; i < LIST_HEADINGS.size(); i++) {
      heading.write(headings.createCell(LIST_COLUMN + i), LIST_HEADINGS.get(i));
    }
    counts.forEach(
        (origin, count) -> {
          Row row = sheet.createRow(sheet.getLastRowNum() + 1);
          words.write(row.createCell(LIST_COLUMN), origin.file());
          words.write(row.createCell(LIST_COLUMN + 1), origin.sheet());
          words.write(row.createCell(LIST_COLUMN + 2), "");
          row.getCell(LIST_COLUMN + 2).setCellValue(count);
        });
    return first;
  }

  private void lines(FigurePlace place, Figure figure) {
    Map<Origin, List<String>> origins = new LinkedHashMap<>();
    for (Source each : figure.sources()) {
      origins
          .computeIfAbsent(new Origin(each.file(), each.sheet()), key -> new ArrayList<>())
          .add(each.cell());
    }
    origins.keySet().forEach(origin -> counts.merge(origin, 1, Integer::sum));
    if (origins.isEmpty()) {
      origins.put(new Origin("", ""), List.of());
    }
    int first = sheet.getLastRowNum() + 1;
    StringBuilder tip = new StringBuilder("来源：");
    origins.forEach(
        (origin, cells) -> {
          String at = String.join("、", cells);
          Row row =
              write(
                  List.of(
                      place.sheet(),
                      place.cell().getAddress().formatAsString(),
                      FigureLabel.of(figure),
                      place.text(),
                      origin.file(),
                      origin.sheet(),
                      at,
                      figure.figureId()),
                  words);
          if (row.getRowNum() < MOST_LINKS) {
            link(row.getCell(1), place.sheet(), place.cell().getAddress().formatAsString());
          }
          tip.append(origin.file()).append(' ').append(origin.sheet()).append('!').append(at);
          tip.append('；');
        });
    link(place.cell(), NAME, "A" + (first + 1)).setTooltip(shortened(tip.toString()));
  }

  private XSSFHyperlink link(Cell cell, String target, String address) {
    XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + target.replace("'", "''") + "'!" + address);
    cell.setHyperlink(link);
    return link;
  }

  private static String shortened(String tip) {
    return tip.length() > LONGEST_TIP ? tip.substring(0, LONGEST_TIP - 1) + "…" : tip;
  }

  private Row write(List<String> texts, PlainText as) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int column = 0; column < texts.size(); column++) {
      as.write(row.createCell(column), texts.get(column));
    }
    return row;
  }

  private void setUpPrint(int list) {
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet),
        LIST_COLUMN,
        LIST_COLUMN + LIST_HEADINGS.size() - 1,
        list,
        sheet.getLastRowNum());
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    // as many pages as there are
    setup.setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(list, list + 1, -1, -1));
    sheet.setMargin(PageMargin.LEFT, 0.59);
    sheet.setMargin(PageMargin.RIGHT, 0.59);
    sheet.getFooter().setCenter("第 &P 页　共 &N 页");
    sheet.createFreezePane(0, 1);
  }
}
