package org.huibao.bulletin.xlsx;

import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.huibao.bulletin.tables.PrintedCell;
import org.huibao.bulletin.tables.PrintedColumn;
import org.huibao.bulletin.tables.PrintedTable;

/**
 * Bars of growth by town beside a board of growth: Excel's own charts, whose numbers are the
 * board's cells. Four to a page on its side.
 */
final class GrowthCharts {
  /** 地区, 同比, 位次. */
  private static final int COLUMNS_OF_ONE = 3;

  /** Below the title and two rows of headings. */
  private static final int FIRST_ROW = 3;

  private static final byte[] COLOUR = {0x44, 0x72, (byte) 0xC4};

  private static final int WIDE = 8;
  private static final int HIGH = 21;
  private static final double TITLE_POINTS = 12;
  private static final double LABEL_POINTS = 7;

  /** POI's lite schemas have no class for it. */
  private static final QName EVERY_LABEL = new QName(XSSFRelation.NS_CHART, "tickLblSkip");

  private final XSSFWorkbook workbook;

  GrowthCharts(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** True of indicators side by side, each with its towns and their growth. */
  static boolean isBoard(PrintedTable table) {
    List<PrintedColumn> columns = table.columns();
    for (int i = 0; i < columns.size(); i += COLUMNS_OF_ONE) {
      boolean isOne =
          i + COLUMNS_OF_ONE <= columns.size()
              && columns.get(i).group() != null
              && columns.get(i).heading().equals("地区")
              && columns.get(i + 1).heading().startsWith("同比");
      if (!isOne) {
        return false;
      }
    }
    return true;
  }

  void draw(PrintedTable board) {
    XSSFSheet sheet = workbook.createSheet(board.sheet() + "图");
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    for (int column = 0; column < board.columns().size(); column += COLUMNS_OF_ONE) {
      if (towns(board, column) == 0) {
        // of a board that ends on the page before
        continue;
      }
      int nth = column / COLUMNS_OF_ONE;
      int left = nth % 2 * WIDE;
      int top = nth / 2 * HIGH;
      XSSFChart chart =
          drawing.createChart(drawing.createAnchor(0, 0, 0, 0, left, top, left + WIDE, top + HIGH));
      draw(chart, board, column);
    }
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 1);
    sheet.setHorizontallyCenter(true);
    sheet.setDisplayGridlines(false);
    sheet.getFooter().setCenter("第 &P 页　共 &N 页");
  }

  private void draw(XSSFChart chart, PrintedTable board, int column) {
    PrintedColumn growth = board.columns().get(column + 1);
    chart.setTitleText(growth.group() + growth.heading());
    chart.setTitleOverlay(false);
    chart
        .getTitle()
        .getBody()
        .getParagraph(0)
        .getTextRuns()
        .forEach(
            run -> {
              run.setFontSize(TITLE_POINTS);
              // else that of the machine
              run.setLanguage(Locale.SIMPLIFIED_CHINESE);
            });
    XDDFCategoryAxis towns = chart.createCategoryAxis(AxisPosition.LEFT);
    // the best on top, and names clear of bars to the left
    towns.setOrientation(AxisOrientation.MAX_MIN);
    towns.setTickLabelPosition(AxisTickLabelPosition.LOW);
    // each has its name, however many there are
    towns.getOrAddTextProperties().setFontSize(LABEL_POINTS);
    try (XmlCursor axis = chart.getCTChart().getPlotArea().getCatAxArray(0).newCursor()) {
      axis.toEndToken();
      axis.beginElement(EVERY_LABEL);
      axis.insertAttributeWithValue("val", "1");
    }
    XDDFValueAxis rates = chart.createValueAxis(AxisPosition.BOTTOM);
    rates.setCrosses(AxisCrosses.AUTO_ZERO);
    // whole bars also at both ends
    rates.setCrossBetween(AxisCrossBetween.BETWEEN);
    XSSFSheet cells = workbook.getSheet(board.sheet());
    int last = FIRST_ROW + towns(board, column) - 1;
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, towns, rates);
    bars.setBarDirection(BarDirection.BAR);
    bars.setVaryColors(false);
    bars.setGapWidth(40);
    XDDFChartData.Series series =
        bars.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(
                cells, new CellRangeAddress(FIRST_ROW, last, column, column)),
            XDDFDataSourcesFactory.fromNumericCellRange(
                cells, new CellRangeAddress(FIRST_ROW, last, column + 1, column + 1)));
    series.setTitle(growth.heading(), null);
    // without a colour of their own, LibreOffice draws no bars
    series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(COLOUR)));
    chart.plot(bars);
  }

  /** How many have a growth; behind them stand those without, and boards beside may be longer. */
  private static int towns(PrintedTable board, int column) {
    return (int)
        board.rows().stream()
            .filter(row -> row.get(column + 1) instanceof PrintedCell.Number)
            .count();
  }
}
