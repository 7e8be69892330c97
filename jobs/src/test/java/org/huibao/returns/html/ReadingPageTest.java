package org.huibao.returns.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.huibao.reference.Wuxing;
import org.huibao.returns.EarlierFiles;
import org.huibao.returns.FileToRead;
import org.huibao.returns.ReturnReader;
import org.huibao.workbook.WorkbookBytes;
import org.junit.jupiter.api.Test;

class ReadingPageTest {
  private static final String EVIL = "</script><script>alert('x')</script>\"&";

  @Test
  void coloursEachCellByWhatItWasTakenFor() {
    String page = page(ReferenceLoader.none(), "a.xlsx", "表一", ReadingPageTest::townReturn);

    assertThat(cells(page))
        .containsExactly(
            "<td colspan=\"3\" id=\"f1s1-A1\" class=\"title\">2004年1-6月主要指标（万元）</td>",
            "<td id=\"f1s1-A2\" class=\"column aside\">地区</td>",
            "<td id=\"f1s1-B2\" class=\"column\" data-mark=\"指\">财政总收入</td>",
            "<td id=\"f1s1-C2\" class=\"column\" data-mark=\"量\">同比增长%</td>",
            "<td id=\"f1s1-A3\" class=\"row\" data-mark=\"地\">织里镇</td>",
            "<td id=\"f1s1-B3\" class=\"observed number\">1234</td>",
            "<td id=\"f1s1-C3\" class=\"observed number\">18.6</td>",
            "<td id=\"f1s1-A4\" class=\"row\" data-mark=\"地\">八里店镇</td>",
            "<td id=\"f1s1-B4\" class=\"observed number\">20</td>",
            "<td id=\"f1s1-C4\" class=\"blank found found-info\"></td>");
    assertThat(page).contains("数值 3 ＝ 读取 3 ＋ 说明 0", "<a href=\"#f1s1-C4\">C4</a>");
  }

  @Test
  void namesTheCellsThatANumberWasReadBy() {
    String page = page(ReferenceLoader.none(), "a.xlsx", "表一", ReadingPageTest::townReturn);

    assertThat(page)
        .contains("\"texts\":[\"1234\",\"万元\",\"织里镇\",\"财政总收入\",\"本期数\",\"2004-06\",\"累计\"")
        .contains("\"B3\":[0,1,2,3,4,5,6,7,0,1,2,9]")
        .contains("\"paths\":[[[2,\"A3\"]],[[3,\"B2\"]],[[8,\"A1\"]]");
  }

  @Test
  void callsThingsByTheNamesOfTheDistrict() {
    String page = page(Wuxing.reference(), "a.xlsx", "表一", ReadingPageTest::townReturn);

    assertThat(page).contains("\"织里镇（zhili）\"", "\"财政总收入（rev_total）\"");
  }

  @Test
  void letsNothingOutOfAWorkbookBecomeMarkup() {
    String page =
        page(
            ReferenceLoader.none(),
            EVIL + ".xlsx",
            "<b>表",
            sheet -> {
              fill(sheet, 0, "地区", EVIL, "<img src=x>");
              fill(sheet, 1, EVIL, 5.0, 6.0);
              fill(sheet, 2, "<i>甲镇\r\n\u0001", 7.0, null);
            });

    assertThat(page.split("<script", -1)).hasSize(3);
    assertThat(page.split("</script", -1)).hasSize(3);
    assertThat(page)
        .doesNotContain("<img", "<i>", "<b>表", "alert('x')</")
        .contains("&lt;/script&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;</td>")
        .contains("&lt;b&gt;表", "&lt;i&gt;甲镇");
  }

  @Test
  void loadsNothingFromElsewhere() {
    String page = page(ReferenceLoader.none(), "a.xlsx", "表一", ReadingPageTest::townReturn);

    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("http://", "https://", "{{")
        .doesNotContainPattern("(src|href)=\"[^#]");
  }

  @Test
  void saysOfAFileThatCannotBeReadWhy() {
    Reference none = ReferenceLoader.none();
    ReadingPage page = new ReadingPage(none);
    page.add(
        new ReturnReader(none)
            .readSheets(new FileToRead("x", "x.xls", null), new byte[0], EarlierFiles.NONE));

    assertThat(page.html()).contains("<b class=\"error\">未能读取</b>", "文件是空的");
  }

  private static void townReturn(Sheet sheet) {
    fill(sheet, 0, "2004年1-6月主要指标（万元）", null, null);
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
    fill(sheet, 1, "地区", "财政总收入", "同比增长%");
    fill(sheet, 2, "织里镇", 1234.0, 18.6);
    fill(sheet, 3, "八里店镇", 20.0, null);
  }

  private static void fill(Sheet sheet, int row, Object... values) {
    var filled = sheet.createRow(row);
    for (int column = 0; column < values.length; column++) {
      if (values[column] instanceof Double number) {
        filled.createCell(column).setCellValue(number);
      } else if (values[column] != null) {
        filled.createCell(column).setCellValue((String) values[column]);
      }
    }
  }

  private static String page(
      Reference reference, String file, String sheet, java.util.function.Consumer<Sheet> content) {
    byte[] bytes =
        WorkbookBytes.of("xlsx", workbook -> content.accept(workbook.createSheet(sheet)));
    ReadingPage page = new ReadingPage(reference);
    page.add(
        new ReturnReader(reference)
            .readSheets(new FileToRead(file, file, null), bytes, EarlierFiles.NONE));
    return page.html();
  }

  private static List<String> cells(String page) {
    return java.util.regex.Pattern.compile("<td[^>]*id=[^>]*>[^<]*</td>")
        .matcher(page)
        .results()
        .map(java.util.regex.MatchResult::group)
        .toList();
  }
}
