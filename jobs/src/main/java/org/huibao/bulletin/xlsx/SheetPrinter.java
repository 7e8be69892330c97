package org.huibao.bulletin.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.bulletin.tables.Page;
import org.huibao.bulletin.tables.PrintedCell;
import org.huibao.bulletin.tables.PrintedColumn;
import org.huibao.bulletin.tables.PrintedTable;

/** Draws one printed table as a sheet: heavy rules above and below, open sides, set up for A4. */
final class SheetPrinter {
  private static final int WIDTH_UNITS = 256;
  private static final float TITLE_HEIGHT = 32;
  private static final float NOTE_HEIGHT = 13;

  /** Units and signs stand in narrower columns. */
  private static final int NARROWEST_OF_NAMES = 15;

  private static final int WIDEST = 60;
  private static final int ROOM = 1;
  private static final String RANK_FORMAT = "0";
  private static final char FIRST_WIDE = 0x2E80;

  private final Looks looks;
  private final PrintedTable table;
  private final Sheet sheet;
  private final List<FigurePlace> figures = new ArrayList<>();
  private final List<NumberFormats> formats = new ArrayList<>();
  private final List<HorizontalAlignment> ofWords = new ArrayList<>();
  private final int[] widths;
  private int nextRow;

  SheetPrinter(Workbook workbook, Looks looks, PrintedTable table) {
    this.looks = looks;
    this.table = table;
    this.sheet = workbook.createSheet(table.sheet());
    this.widths = new int[table.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      List<PrintedCell> cells = table.rows().stream().map(row -> row.get(column)).toList();
      formats.add(NumberFormats.of(cells));
      ofWords.add(alignment(table.columns().get(i), cells));
      widths[i] = cells.stream().mapToInt(cell -> width(cell, column)).max().orElse(0);
      widths[i] = Math.max(table.columns().get(i).width(), Math.min(WIDEST, widths[i]));
    }
  }

  /** What a cell takes so that nothing is cut off, in Latin letters. */
  private int width(PrintedCell cell, int column) {
    if (cell instanceof PrintedCell.Number number) {
      return formats.get(column).width(number) + ROOM;
    }
    PrintedCell.Text text = (PrintedCell.Text) cell;
    return lettersWide(text.text()) + 2 * text.depth() + ROOM;
  }

  /** Chinese signs are twice as wide as Latin letters. */
  private static int lettersWide(String text) {
    return (int) text.chars().mapToLong(sign -> sign < FIRST_WIDE ? 1 : 2).sum();
  }

  /** The cells that hold figures. */
  List<FigurePlace> draw() {
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * WIDTH_UNITS);
    }
    line(table.title(), Typeface.TITLE, HorizontalAlignment.CENTER, TITLE_HEIGHT);
    nextRow += new HeadingRows(sheet, looks, table).draw(nextRow);
    int lastHeadingRow = nextRow - 1;
    body();
    table
        .notes()
        .forEach(note -> line(note, Typeface.NOTE, HorizontalAlignment.LEFT, height(note)));
    setUpPrint(lastHeadingRow);
    return figures;
  }

  private void line(String text, Typeface typeface, HorizontalAlignment alignment, float height) {
    Row row = sheet.createRow(nextRow);
    row.setHeightInPoints(height);
    looks.plainText(CellLook.outside(typeface, alignment)).write(row.createCell(0), text);
    sheet.addMergedRegion(new CellRangeAddress(nextRow, nextRow, 0, table.columns().size() - 1));
    nextRow++;
  }

  /** Excel does not fit a row's height to a text that wraps within merged cells. */
  private float height(String note) {
    int width = Arrays.stream(widths).sum();
    // a note of 9 points over columns measured in 10
    int wide = lettersWide(note) * 9 / 10;
    return NOTE_HEIGHT * (1 + wide / width);
  }

  private void body() {
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = sheet.createRow(nextRow++);
      row.setHeightInPoints(table.page().rowHeight() * lines(table.rows().get(i)));
      boolean last = i == table.rows().size() - 1;
      BorderStyle below = last ? BorderStyle.MEDIUM : BorderStyle.HAIR;
      List<PrintedCell> cells = table.rows().get(i);
      for (int column = 0; column < cells.size(); column++) {
        CellLook look =
            fill(
                row.createCell(column),
                cells.get(column),
                table.columns().get(column),
                formats.get(column),
                ofWords.get(column));
        if (cells.get(column) instanceof PrintedCell.Number number) {
          figures.add(new FigurePlace(row.getCell(column), number));
        }
        BorderStyle left = column == 0 ? BorderStyle.NONE : BorderStyle.THIN;
        CellLook ruled = look.ruled(BorderStyle.NONE, below, left);
        boolean quoted =
            cells.get(column) instanceof PrintedCell.Text text
                && PlainText.looksLikeFormula(text.text());
        row.getCell(column).setCellStyle(quoted ? looks.quoted(ruled) : looks.style(ruled));
      }
    }
  }

  /** A long text goes on in the next line. */
  private int lines(List<PrintedCell> cells) {
    int most = 1;
    for (int column = 0; column < cells.size(); column++) {
      most =
          Math.max(most, (width(cells.get(column), column) + widths[column] - 1) / widths[column]);
    }
    return most;
  }

  /** Names and sentences begin at the left; units, signs among numbers stand in the middle. */
  private static HorizontalAlignment alignment(PrintedColumn column, List<PrintedCell> cells) {
    boolean hasNumbers = cells.stream().anyMatch(PrintedCell.Number.class::isInstance);
    return hasNumbers || column.width() < NARROWEST_OF_NAMES
        ? HorizontalAlignment.CENTER
        : HorizontalAlignment.LEFT;
  }

  private static CellLook fill(
      Cell cell,
      PrintedCell content,
      PrintedColumn column,
      NumberFormats formats,
      HorizontalAlignment ofWords) {
    if (content instanceof PrintedCell.Number number) {
      cell.setCellValue(number.value().doubleValue());
      if (column.isRank()) {
        // clear of the next town's name on the right, and below one another with 未报 and —
        return CellLook.inside(Typeface.BODY, HorizontalAlignment.CENTER, 0, RANK_FORMAT);
      }
      return CellLook.inside(Typeface.BODY, HorizontalAlignment.RIGHT, 0, formats.format(number));
    }
    PrintedCell.Text text = (PrintedCell.Text) content;
    if (!text.text().isEmpty()) {
      cell.setCellValue(text.text());
    }
    HorizontalAlignment alignment = cell.getColumnIndex() == 0 ? HorizontalAlignment.LEFT : ofWords;
    return CellLook.inside(Typeface.BODY, alignment, text.depth(), null);
  }

  private void setUpPrint(int lastHeadingRow) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(table.page() == Page.LANDSCAPE);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 1);
    sheet.setHorizontallyCenter(true);
    sheet.setRepeatingRows(new CellRangeAddress(0, lastHeadingRow, -1, -1));
    sheet.setMargin(PageMargin.LEFT, 0.59);
    sheet.setMargin(PageMargin.RIGHT, 0.59);
    sheet.getFooter().setCenter("第 &P 页　共 &N 页");
    sheet.createFreezePane(1, lastHeadingRow + 1);
    sheet.setDisplayGridlines(false);
  }
}
