package org.huibao.workbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.workbook.WorkbookBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each format's own test workbook, most of them saved by LibreOffice or written by hand. */
class FormatsTest {
  private static final List<String> REVENUE =
      List.of(
          "[财政收入]",
          "merge A1 to row 1, column 3",
          "A1 TEXT 2004年1-6月财政收入完成情况",
          "A2 TEXT 填报日期",
          "B2 DATE 2004-07-05 (38173)",
          "A3 TEXT 项目",
          "B3 TEXT 累计",
          "C3 TEXT 同比",
          "D3 TEXT 校验 HIDDEN",
          "A4 TEXT 财政总收入 note 含出口退税",
          "B4 NUMBER 38,512.50 (38512.5)",
          "C4 NUMBER 28.2% (0.282) PERCENT_FORMAT",
          "D4 NUMBER 1 (1) HIDDEN",
          "A5 TEXT 其中：地方 indent 1 HIDDEN",
          "B5 NUMBER 19256.25 (19256.25) =B4/2 FORMULA HIDDEN",
          "C5 ERROR #DIV/0! =1/0 FORMULA HIDDEN",
          "D5 NUMBER 2 (2) HIDDEN",
          "A6 TEXT 工商税收",
          "B6 TEXT 8 652 870.53",
          "C6 TEXT true",
          "[底稿] hidden",
          "A1 NUMBER 7 (7) HIDDEN");

  static byte[] office(String name) throws IOException {
    try (InputStream stream =
        FormatsTest.class.getResourceAsStream("/org/huibao/workbook/office/" + name)) {
      return stream.readAllBytes();
    }
  }

  @ParameterizedTest
  @CsvSource({"财政收入.xls, xls", "财政收入.xlsx, xlsx", "财政收入.xlsm, xlsm"})
  void readsWhatLibreOfficeSaved(String file, String format) throws IOException {
    List<String> expected = new ArrayList<>(List.of(format));
    expected.addAll(REVENUE);

    assertThat(SheetText.of(office(file))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "财政收入.ods, 是 OpenDocument 表格（.ods）；请另存为 .xlsx 后报送",
    "财政收入.fods, 是 OpenDocument 表格（.fods）；请另存为 .xlsx 后报送"
  })
  void refusesOpenDocument(String file, String reason) throws IOException {
    assertThat(SheetText.of(office(file))).containsExactly(reason);
  }

  @Test
  void readsSpreadsheetMlOfLibreOffice() throws IOException {
    assertThat(SheetText.of(office("2003.xls")))
        .startsWith("spreadsheetml", "[财政收入]", "merge A1 to row 1, column 3")
        .contains(
            "B2 DATE 2004-07-05 (38173)",
            "B4 NUMBER 38512.50 (38512.5)",
            "C4 NUMBER 28.20% (0.282) PERCENT_FORMAT",
            "A5 TEXT 其中：地方 indent 1 HIDDEN",
            "B6 TEXT 8 652 870.53",
            "[底稿]",
            "A1 NUMBER 7 (7)");
  }

  @Test
  void readsThePageOfLibreOffice() throws IOException {
    assertThat(SheetText.of(office("网页.xls")))
        .containsExactly(
            "html",
            "[Sheet1]",
            "merge A1 to row 1, column 3",
            "A1 TEXT 2004年1-6月财政收入完成情况",
            "A2 TEXT 填报日期",
            "B2 DATE 2004-07-05 (38173)",
            "A3 TEXT 项目",
            "B3 TEXT 累计",
            "C3 TEXT 同比",
            "A4 TEXT 财政总收入 note 含出口退税",
            "B4 NUMBER 38,512.50 (38512.5)",
            "C4 NUMBER 28.2% (0.282) PERCENT_FORMAT",
            "A5 TEXT 工商税收",
            "B5 TEXT 8 652 870.53",
            "C5 TEXT TRUE");
  }

  @Test
  void readsDelimitedTextInUtf16AndGb18030() throws IOException {
    assertThat(SheetText.of(office("utf16.xls")))
        .startsWith("text", "[Sheet1]", "A1 TEXT 2004年1-6月财政收入完成情况")
        .contains("B4 TEXT 38,512.50", "C5 ERROR #DIV/0!");
    assertThat(SheetText.of(office("gb18030.xls")))
        .contains("A2 TEXT 单位：万元", "B4 TEXT 38,512.50", "B5 TEXT ８６５２", "C5 ERROR #REF!");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void findsTheEncodingOfUnmarkedText(String charset) {
    String text = "乡镇;生产总值\n织里镇;1,234.5\n八里店镇;\"2\"\n";

    assertThat(SheetText.of(text.getBytes(Charset.forName(charset))))
        .containsExactly(
            "text",
            "[Sheet1]",
            "A1 TEXT 乡镇",
            "B1 TEXT 生产总值",
            "A2 TEXT 织里镇",
            "B2 TEXT 1,234.5",
            "A3 TEXT 八里店镇",
            "B3 TEXT 2");
  }

  @Test
  void readsExcel95() {
    List<String> expected =
        List.of(
            "xls_biff5",
            "[财政收入]",
            "A1 TEXT 2004年1-6月财政收入",
            "B2 DATE 2004年7月5日 (38173)",
            "A4 TEXT 财政总收入 note 含出口退税",
            "B4 NUMBER 38512.5 (38512.5)",
            "C4 NUMBER 2820.0% (28.2) PERCENT_FORMAT",
            "B5 NUMBER 7 (7) HIDDEN",
            "C5 NUMBER 12.5 (12.5) HIDDEN",
            "A6 ERROR #DIV/0!",
            "B6 NUMBER 42 (42) FORMULA",
            "C6 TEXT 织里镇 FORMULA",
            "D7 NUMBER 9 (9) HIDDEN",
            "[底稿] hidden",
            "A1 NUMBER 7 (7) HIDDEN");

    assertThat(SheetText.of(Biff5Bytes.workbook())).isEqualTo(expected);
    assertThat(SheetText.of(Biff5Bytes.stream())).isEqualTo(expected);
  }

  @Test
  void readsBinaryOoxml() {
    assertThat(SheetText.of(XlsbBytes.workbook()))
        .containsExactly(
            "xlsb",
            "[财政收入]",
            "merge A1 to row 1, column 3",
            "A1 TEXT 2004年1-6月财政收入",
            "B2 DATE 2004-07-05 (38173)",
            "A4 TEXT 财政总收入 indent 1 note 含出口退税",
            "B4 NUMBER 38512.5 (38512.5)",
            "C4 NUMBER 28.0% (0.28) PERCENT_FORMAT",
            "B5 NUMBER 7 (7) HIDDEN",
            "C5 TEXT true HIDDEN",
            "A6 ERROR #DIV/0!",
            "B6 NUMBER 42 (42) FORMULA",
            "C6 TEXT 织里镇 FORMULA",
            "C7 TEXT 8 652 870.53",
            "D7 NUMBER 9 (9) HIDDEN",
            "[底稿] hidden",
            "A1 NUMBER 7 (7) HIDDEN");
  }

  @Test
  void readsStrictOoxml() {
    String strict = "http://purl.oclc.org/ooxml/";
    String sheet =
        """
        <worksheet xmlns='%1$sspreadsheetml/main'><cols><col min='3' max='3' hidden='1'/></cols>
        <sheetData>
        <row r='1'><c r='A1' t='inlineStr'><is><t>总产值</t><rPh sb='0' eb='1'><t>ZONG</t></rPh></is></c>
          <c r='B1' s='1' t='d'><v>2004-07-05T00:00:00</v></c></row>
        <row r='2' hidden='true'><c r='A2'><v>2</v></c><c r='B2'><f t='shared' si='0' ref='B2:B3'>A2*$A$2+LOG10(A2)</f><v>4.3</v></c></row>
        <row><c><v>3</v></c><c><f t='shared' si='0'/><v>6.47</v></c><c><f>A3&amp;"_x0041_A1"</f><v></v></c><c t='str'><f>"" </f><v></v></c></row>
        </sheetData><mergeCells><mergeCell ref='A1:A1'/><mergeCell ref='D1:E2'/></mergeCells></worksheet>
        """
            .formatted(strict);
    byte[] workbook =
        ZipBytes.ofTexts(
            Map.of(
                "[Content_Types].xml",
                    "<Types><Default Extension='xml' ContentType='application/xml'/></Types>",
                "_rels/.rels",
                    "<Relationships><Relationship Id='a' Type='"
                        + strict
                        + "officeDocument/relationships/officeDocument' Target='/xl/workbook.xml'/></Relationships>",
                "xl/workbook.xml",
                    "<workbook xmlns='"
                        + strict
                        + "spreadsheetml/main' xmlns:r='"
                        + strict
                        + "officeDocument/relationships' conformance='strict'><sheets><sheet name='表' sheetId='1' r:id='a'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='a' Type='"
                        + strict
                        + "officeDocument/relationships/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='b' Type='"
                        + strict
                        + "officeDocument/relationships/styles' Target='styles.xml'/></Relationships>",
                "xl/styles.xml",
                    "<styleSheet xmlns='"
                        + strict
                        + "spreadsheetml/main'><cellXfs><xf numFmtId='0'/><xf numFmtId='57'/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml", sheet));

    assertThat(SheetText.of(workbook))
        .containsExactly(
            "xlsx_strict",
            "[表]",
            "merge D1 to row 2, column 5",
            "A1 TEXT 总产值",
            "B1 DATE 2004年7月 (38173)",
            "A2 NUMBER 2 (2) HIDDEN",
            "B2 NUMBER 4.3 (4.3) =A2*$A$2+LOG10(A2) FORMULA HIDDEN",
            "A3 NUMBER 3 (3)",
            "B3 NUMBER 6.47 (6.47) =A3*$A$2+LOG10(A3) FORMULA",
            "C3 TEXT 3_x0041_A1 =A3&\"_x0041_A1\" FORMULA EVALUATED HIDDEN");
  }

  @Test
  void readsAPageWithSpansAndTitlesAndNothingItHides() {
    String page =
        """
        <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="gb2312"><title>月报</title></head>
        <body><h3>2004年1-6月<br>工业生产</h3><p>单位：万元</p>
        <table><tr><th rowspan="2">地区</th><th colspan="2">产值</th></tr>
        <tr><th>累计</th><th>同比</th></tr>
        <tr style="display:none"><td>草稿</td><td>1</td><td>2</td></tr>
        <tr><td>&nbsp;&nbsp;织里镇</td><td x:num="1234.567">1,234.57</td><td x:num="0.186">18.6%</td></tr></table>
        <table><tr><td>另一表</td><td x:num>5</td></tr></table></body></html>
        """;

    assertThat(SheetText.of(page.getBytes(Charset.forName("GB18030"))))
        .containsExactly(
            "html",
            "[月报]",
            "merge A4 to row 5, column 1",
            "merge B4 to row 4, column 3",
            "A1 TEXT 2004年1-6月",
            "A2 TEXT 工业生产",
            "A3 TEXT 单位：万元",
            "A4 TEXT 地区",
            "B4 TEXT 产值",
            "B5 TEXT 累计",
            "C5 TEXT 同比",
            "A7 TEXT   织里镇",
            "B7 NUMBER 1,234.57 (1234.567)",
            "C7 NUMBER 18.6% (0.186) PERCENT_FORMAT",
            "A9 TEXT 另一表",
            "B9 TEXT 5");
  }

  @Test
  void readsSpreadsheetMlOfExcel() {
    String xml =
        """
        <?xml version="1.0" encoding="gb2312"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
        <Styles><Style ss:ID="p"><NumberFormat ss:Format="0.0%"/></Style><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles>
        <Worksheet ss:Name="底稿"><Table><Column/><Column ss:Hidden="1"/>
        <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">标题</Data></Cell><Cell><Data ss:Type="Number">3</Data><Comment><ss:Data>复核</ss:Data></Comment></Cell></Row>
        <Row ss:Index="3"><Cell ss:Index="2" ss:StyleID="p"><Data ss:Type="Number">0.5</Data></Cell><Cell ss:Formula="=R[-2]C*2"/><Cell ss:StyleID="d"><Data ss:Type="DateTime">2004-07-05T00:00:00.000</Data></Cell></Row>
        </Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>
        """;

    assertThat(SheetText.of(xml.getBytes(Charset.forName("GB18030"))))
        .containsExactly(
            "spreadsheetml",
            "[底稿] hidden",
            "merge A1 to row 1, column 2",
            "A1 TEXT 标题 HIDDEN",
            "C1 NUMBER 3 (3) note 复核 HIDDEN",
            "B3 NUMBER 50.0% (0.5) PERCENT_FORMAT HIDDEN",
            "C3 NUMBER 6 (6) =C1*2 FORMULA EVALUATED HIDDEN",
            "D3 DATE 2004-07-05 (38173) HIDDEN");
  }

  @Test
  void readsAWebArchive() {
    String archive =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="----=_Part"

        ------=_Part
        Content-Type: text/html; charset="utf-8"

        <xml><x:Name>财政</x:Name></xml>
        ------=_Part
        Content-Type: text/html; charset="us-ascii"
        Content-Transfer-Encoding: quoted-printable

        <table><tr><td>=E6=80=BB=
        =E8=AE=A1</td><td x:num=3D"5">5</td></tr></table>
        ------=_Part--
        """;

    assertThat(SheetText.of(archive.getBytes(StandardCharsets.UTF_8)))
        .containsExactly("html", "[财政]", "A1 TEXT 总计", "B1 NUMBER 5 (5)");
  }

  @ParameterizedTest
  @CsvSource({"0, 38173", "1, 36711"})
  void countsDaysFrom1900Or1904(int from1904, int serial) {
    byte[] workbook =
        WorkbookBytes.of(
            "xlsx",
            book -> {
              ((XSSFWorkbook) book).getCTWorkbook().getWorkbookPr().setDate1904(from1904 == 1);
              var style = book.createCellStyle();
              style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
              var cell = book.createSheet("表").createRow(0).createCell(0);
              cell.setCellStyle(style);
              cell.setCellValue(serial);
            });

    assertThat(SheetText.of(workbook))
        .containsExactly("xlsx", "[表]", "A1 DATE 2004-07-05 (" + serial + ")");
  }
}
