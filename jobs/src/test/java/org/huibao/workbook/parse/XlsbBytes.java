package org.huibao.workbook.parse;

import static org.huibao.workbook.parse.BinaryRecords.body;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huibao.workbook.parse.BinaryRecords.Body;

/** A binary OOXML workbook with one of everything. */
final class XlsbBytes {
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final int GENERAL = 0;
  private static final int PERCENT = 1;
  private static final int DATE = 2;

  private XlsbBytes() {}

  static byte[] workbook() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        utf8(
            "<Types xmlns='"
                + PACKAGE
                + "content-types'><Default Extension='bin' ContentType="
                + "'application/vnd.ms-excel.sheet.binary.macroEnabled.main'/>"
                + "<Default Extension='rels' ContentType="
                + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                + override("worksheets/sheet1.bin", "worksheet")
                + override("worksheets/sheet2.bin", "worksheet")
                + override("sharedStrings.bin", "sharedStrings")
                + override("styles.bin", "styles")
                + "</Types>"));
    parts.put("_rels/.rels", relationships("officeDocument", "xl/workbook.bin"));
    parts.put("xl/workbook.bin", book().toBytes());
    parts.put(
        "xl/_rels/workbook.bin.rels",
        relationships(
            "worksheet", "worksheets/sheet1.bin",
            "worksheet", "worksheets/sheet2.bin",
            "sharedStrings", "sharedStrings.bin",
            "styles", "styles.bin"));
    parts.put("xl/sharedStrings.bin", strings().toBytes());
    parts.put("xl/styles.bin", styles().toBytes());
    parts.put("xl/worksheets/sheet1.bin", visible().toBytes());
    parts.put("xl/worksheets/sheet2.bin", hidden().toBytes());
    parts.put("xl/worksheets/_rels/sheet1.bin.rels", relationships("comments", "../comments1.bin"));
    parts.put("xl/comments1.bin", comments().toBytes());
    return ZipBytes.of(parts);
  }

  private static String override(String part, String kind) {
    return "<Override PartName='/xl/"
        + part
        + "' ContentType='application/vnd.ms-excel."
        + kind
        + "'/>";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] relationships(String... typesAndTargets) {
    StringBuilder xml = new StringBuilder("<Relationships xmlns='" + PACKAGE + "relationships'>");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      xml.append("<Relationship Id='rId")
          .append(i / 2 + 1)
          .append("' Type='")
          .append(TYPE)
          .append(typesAndTargets[i])
          .append("' Target='")
          .append(typesAndTargets[i + 1])
          .append("'/>");
    }
    return utf8(xml.append("</Relationships>").toString());
  }

  private static BinaryRecords book() {
    BinaryRecords book = new BinaryRecords();
    book.xlsb(131, body());
    book.xlsb(153, body().u32(0).u32(0).wide(""));
    book.xlsb(143, body());
    book.xlsb(156, body().u32(0).u32(1).wide("rId1").wide("财政收入"));
    book.xlsb(156, body().u32(1).u32(2).wide("rId2").wide("底稿"));
    return book.xlsb(144, body()).xlsb(132, body());
  }

  private static BinaryRecords strings() {
    BinaryRecords strings = new BinaryRecords().xlsb(159, body().u32(2).u32(2));
    strings.xlsb(19, body().u8(0).wide("2004年1-6月财政收入"));
    return strings.xlsb(19, body().u8(0).wide("财政总收入")).xlsb(160, body());
  }

  private static BinaryRecords styles() {
    BinaryRecords styles = new BinaryRecords().xlsb(278, body());
    styles.xlsb(615, body().u32(1)).xlsb(44, body().u16(164).wide("0.0%")).xlsb(616, body());
    styles.xlsb(626, body().u32(1)).xlsb(47, style(0, 0)).xlsb(627, body());
    styles.xlsb(617, body().u32(4));
    styles
        .xlsb(47, style(0, 0))
        .xlsb(47, style(164, 0))
        .xlsb(47, style(14, 0))
        .xlsb(47, style(0, 1));
    return styles.xlsb(618, body()).xlsb(279, body());
  }

  private static Body style(int format, int indent) {
    return body().u16(0).u16(format).u16(0).u16(0).u16(0).u8(0).u8(indent).u32(0);
  }

  private static BinaryRecords visible() {
    BinaryRecords sheet = new BinaryRecords().xlsb(129, body());
    sheet.xlsb(390, body()).xlsb(60, body().u32(3).u32(3).u32(2048).u32(0).u16(1));
    sheet.xlsb(391, body()).xlsb(145, body());
    row(sheet, 0, 0).xlsb(7, cell(0, GENERAL).u32(0));
    row(sheet, 1, 0).xlsb(5, cell(1, DATE).real(38173));
    row(sheet, 3, 0).xlsb(7, cell(0, 3).u32(1));
    sheet.xlsb(5, cell(1, GENERAL).real(38512.5)).xlsb(2, cell(2, PERCENT).u32(28 << 2 | 3));
    row(sheet, 4, 0x10).xlsb(2, cell(1, GENERAL).u32(7 << 2 | 2)).xlsb(4, cell(2, GENERAL).u8(1));
    row(sheet, 5, 0).xlsb(3, cell(0, GENERAL).u8(0x07));
    sheet.xlsb(9, cell(1, GENERAL).real(42).u16(0).u32(0).u32(0));
    sheet.xlsb(8, cell(2, GENERAL).wide("织里镇").u16(0).u32(0).u32(0));
    row(sheet, 6, 0).xlsb(6, cell(2, GENERAL).wide("8 652 870.53"));
    sheet.xlsb(5, cell(3, GENERAL).real(9)).xlsb(146, body());
    sheet.xlsb(177, body().u32(1)).xlsb(176, body().u32(0).u32(0).u32(0).u32(2));
    return sheet.xlsb(178, body()).xlsb(130, body());
  }

  private static BinaryRecords row(BinaryRecords sheet, int row, int flags) {
    return sheet.xlsb(
        0, body().u32(row).u32(0).u16(300).u8(0).u8(flags).u8(0).u32(1).u32(0).u32(5));
  }

  private static Body cell(int column, int style) {
    return body().u32(column).u32(style);
  }

  private static BinaryRecords hidden() {
    BinaryRecords sheet = new BinaryRecords().xlsb(129, body()).xlsb(145, body());
    row(sheet, 0, 0).xlsb(5, cell(0, GENERAL).real(7));
    return sheet.xlsb(146, body()).xlsb(130, body());
  }

  private static BinaryRecords comments() {
    BinaryRecords notes = new BinaryRecords().xlsb(628, body()).xlsb(633, body());
    notes.xlsb(635, body().u32(0).u32(3).u32(3).u32(0).u32(0).raw(new byte[16]));
    notes.xlsb(637, body().u8(0).wide("含出口退税")).xlsb(636, body());
    return notes.xlsb(634, body()).xlsb(629, body());
  }
}
