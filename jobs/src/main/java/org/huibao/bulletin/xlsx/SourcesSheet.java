package org.huibao.bulletin.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
  private static final int ADDRESS = HEADINGS.indexOf("所在格");
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

  /**
   * @param cells words, whole numbers; null leaves one empty
   * @param link where the cell leads that says the printed cell's address, or null
   */
  private record Line(List<Object> cells, PlainText as, String link) {}

  private static final Line NO_LINE = new Line(List.of(), null, null);

  private final XSSFWorkbook workbook;
  private final PublishedFigures figures;
  private final LongSheets sheets;
  private final XSSFSheet sheet;
  private final PlainText words;
  private final PlainText heading;
  private final PlainText listTitle;
  private final PlainText listHeading;
  private final Map<Origin, Integer> counts = new TreeMap<>();
  private final List<Line> lines = new ArrayList<>();

  SourcesSheet(XSSFWorkbook workbook, Looks looks, PublishedFigures figures, LongSheets sheets) {
    this.workbook = workbook;
    this.figures = figures;
    this.sheets = sheets;
    this.sheet = workbook.createSheet(NAME);
    this.words = looks.plainText(look(Typeface.NOTE, HorizontalAlignment.LEFT));
    this.heading = looks.plainText(look(Typeface.HEADING, HorizontalAlignment.CENTER));
    // over cells that begin at the left
    this.listTitle = looks.plainText(CellLook.outside(Typeface.NOTE, HorizontalAlignment.LEFT));
    this.listHeading = looks.plainText(look(Typeface.HEADING, HorizontalAlignment.LEFT));
  }

  private static CellLook look(Typeface typeface, HorizontalAlignment alignment) {
    return CellLook.inside(typeface, alignment, 0, null)
        .ruled(BorderStyle.NONE, BorderStyle.HAIR, BorderStyle.NONE);
  }

  void draw(List<FigurePlace> places) {
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * WIDTH_UNITS);
    }
    lines.add(new Line(List.copyOf(HEADINGS), heading, null));
    for (FigurePlace place : places) {
      figures.withId(place.number().figureId()).ifPresent(figure -> lines(place, figure));
    }
    setUpPrint(list());
    sheets.add(sheet, lines.size(), HEADINGS.size(), this::write);
  }

  /** The workbooks with their sheets, below all lines; its first row. */
  private int list() {
    lines.add(NO_LINE);
    int first = lines.size();
    lines.add(listed(listTitle, TITLE));
    lines.add(listed(listHeading, LIST_HEADINGS.toArray()));
    counts.forEach(
        (origin, count) -> lines.add(listed(words, origin.file(), origin.sheet(), count)));
    return first;
  }

  private static Line listed(PlainText as, Object... cells) {
    List<Object> all = new ArrayList<>(Collections.nCopies(LIST_COLUMN, null));
    all.addAll(List.of(cells));
    return new Line(all, as, null);
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
    int first = lines.size() + 1;
    String address = place.cell().getAddress().formatAsString();
    String back = location(place.sheet(), address);
    String label = FigureLabel.of(figure);
    StringBuilder tip = new StringBuilder("来源：");
    origins.forEach(
        (origin, cells) -> {
          String at = String.join("、", cells);
          lines.add(
              new Line(
                  List.of(
                      place.sheet(),
                      address,
                      label,
                      place.text(),
                      origin.file(),
                      origin.sheet(),
                      at,
                      figure.figureId()),
                  words,
                  lines.size() < MOST_LINKS ? back : null));
          tip.append(origin.file()).append(' ').append(origin.sheet()).append('!').append(at);
          tip.append('；');
        });
    XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(location(NAME, "A" + first));
    place.cell().setHyperlink(link);
    link.setTooltip(shortened(tip.toString()));
  }

  private static String location(String sheet, String address) {
    return "'" + sheet.replace("'", "''") + "'!" + address;
  }

  private static String shortened(String tip) {
    return tip.length() > LONGEST_TIP ? tip.substring(0, LONGEST_TIP - 1) + "…" : tip;
  }

  private void write(RowsXml rows) throws IOException {
    for (Line line : lines) {
      if (line == NO_LINE) {
        rows.skipRow();
        continue;
      }
      rows.beginRow();
      for (int column = 0; column < line.cells().size(); column++) {
        if (column == ADDRESS && line.link() != null) {
          rows.link(line.link());
        }
        line.as().write(rows, line.cells().get(column));
      }
      rows.endRow();
    }
  }

  private void setUpPrint(int list) {
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet),
        LIST_COLUMN,
        LIST_COLUMN + LIST_HEADINGS.size() - 1,
        list,
        lines.size() - 1);
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
