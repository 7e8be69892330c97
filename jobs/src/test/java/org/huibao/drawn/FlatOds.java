package org.huibao.drawn;

import java.nio.charset.StandardCharsets;

/** Writes a drawing as flat ODS, which LibreOffice opens to save it as what Excel knows. */
final class FlatOds {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document office:version="1.3"
          office:mimetype="application/vnd.oasis.opendocument.spreadsheet"
          xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
          xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
          xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">
      <office:automatic-styles>
      <number:date-style style:name="day-format"><number:year number:style="long"/>\
      <number:text>-</number:text><number:month number:style="long"/>\
      <number:text>-</number:text><number:day number:style="long"/></number:date-style>
      <number:date-style style:name="month-format"><number:year number:style="long"/>\
      <number:text>年</number:text><number:month/><number:text>月</number:text></number:date-style>
      <style:style style:name="day" style:family="table-cell"
          style:data-style-name="day-format"/>
      <style:style style:name="month" style:family="table-cell"
          style:data-style-name="month-format"/>
      <style:style style:name="shown" style:family="table">\
      <style:table-properties table:display="true"/></style:style>
      <style:style style:name="hidden" style:family="table">\
      <style:table-properties table:display="false"/></style:style>
      """;
  private static final String PERCENT =
      """
      <number:percentage-style style:name="percent-format%1$d"><number:number\
       number:decimal-places="%1$d" number:min-decimal-places="%1$d"\
       number:min-integer-digits="1"/><number:text>%%</number:text></number:percentage-style>
      <style:style style:name="percent%1$d" style:family="table-cell"
          style:data-style-name="percent-format%1$d"/>
      """;
  private static final String INDENT =
      """
      <style:style style:name="indent%1$d" style:family="table-cell">\
      <style:table-cell-properties style:text-align-source="fix"/>\
      <style:paragraph-properties fo:text-align="start" fo:margin-left="%2$dpt"/></style:style>
      """;

  private final StringBuilder xml = new StringBuilder(HEAD);

  private FlatOds() {}

  static byte[] write(DrawnReturn drawn) {
    FlatOds ods = new FlatOds();
    for (int step = 0; step < 4; step++) {
      ods.xml.append(PERCENT.formatted(step)).append(INDENT.formatted(step, 10 * step));
    }
    ods.xml.append("</office:automatic-styles>\n<office:body><office:spreadsheet>\n");
    drawn.sheets().forEach(ods::sheet);
    ods.xml.append("</office:spreadsheet></office:body></office:document>\n");
    return ods.xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void sheet(DrawnSheet sheet) {
    xml.append("<table:table table:name=\"%s\"".formatted(escaped(sheet.name())))
        .append(" table:style-name=\"%s\">\n".formatted(sheet.hidden() ? "hidden" : "shown"));
    for (int row = 0; row < sheet.rows(); row++) {
      xml.append("<table:table-row>");
      for (int column = 0; column < sheet.columns(); column++) {
        cell(sheet, row, column);
      }
      xml.append("</table:table-row>\n");
    }
    xml.append("</table:table>\n");
  }

  private void cell(DrawnSheet sheet, int row, int column) {
    DrawnMerge merge = sheet.merge(row, column).orElse(null);
    if (merge != null && !merge.startsAt(row, column)) {
      xml.append("<table:covered-table-cell/>");
      return;
    }
    xml.append("<table:table-cell");
    if (merge != null) {
      xml.append(" table:number-columns-spanned=\"%d\"".formatted(merge.columns()))
          .append(" table:number-rows-spanned=\"%d\"".formatted(merge.rows()));
    }
    sheet
        .cell(row, column)
        .ifPresentOrElse(cell -> xml.append(content(cell)), () -> xml.append("/>"));
  }

  private static String content(DrawnCell cell) {
    return switch (cell.kind()) {
      case NUMBER -> " office:value-type=\"float\" office:value=\"%s\"/>".formatted(cell.text());
      case PERCENT ->
          " table:style-name=\"percent%d\" office:value-type=\"percentage\" office:value=\"%s\"/>"
              .formatted(cell.decimals(), cell.value());
      case DAY, MONTH ->
          " table:style-name=\"%s\" office:value-type=\"date\" office:date-value=\"%s\"/>"
              .formatted(cell.kind().name().toLowerCase(java.util.Locale.ROOT), cell.date());
      case TEXT ->
          " table:style-name=\"indent%d\" office:value-type=\"string\">%s</table:table-cell>"
              .formatted(cell.indent(), paragraphs(cell.text()));
    };
  }

  /** A paragraph a line; ODS takes several spaces for one unless they are counted. */
  private static String paragraphs(String text) {
    StringBuilder paragraphs = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String spaced = escaped(line).replaceAll("(?<= ) |^ ", "<text:s/>");
      paragraphs.append("<text:p>").append(spaced).append("</text:p>");
    }
    return paragraphs.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
