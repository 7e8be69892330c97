package org.huibao.bulletin.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * cell, the printed cell to the line; neither is coloured.
 */
final class SourcesSheet {
  static final String NAME = "数据来源";

  private static final List<String> HEADINGS =
      List.of("所在表", "所在格", "数据", "印出的数", "来源工作簿", "来源工作表", "来源单元格", "编号");
  private static final int[] WIDTHS = {12, 8, 40, 12, 52, 20, 28, 30};
  private static final int WIDTH_UNITS = 256;
  private static final int LONGEST_TIP = 255;

  /** Cells of one sheet of a workbook. */
  private record Origin(String file, String sheet) {}

  private final XSSFWorkbook workbook;
  private final PublishedFigures figures;
  private final Sheet sheet;
  private final PlainText words;
  private final PlainText heading;

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
    setUpPrint();
  }

  private void lines(FigurePlace place, Figure figure) {
    Map<Origin, List<String>> origins = new LinkedHashMap<>();
    for (Source each : figure.sources()) {
      origins
          .computeIfAbsent(new Origin(each.file(), each.sheet()), key -> new ArrayList<>())
          .add(each.cell());
    }
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
          link(row.getCell(1), place.sheet(), place.cell().getAddress().formatAsString());
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

  private void setUpPrint() {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    // as many pages as there are
    setup.setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setMargin(PageMargin.LEFT, 0.59);
    sheet.setMargin(PageMargin.RIGHT, 0.59);
    sheet.getFooter().setCenter("第 &P 页　共 &N 页");
    sheet.createFreezePane(0, 1);
  }
}
