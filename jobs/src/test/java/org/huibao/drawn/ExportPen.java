package org.huibao.drawn;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a drawing's only sheet as databases export it under the name of a workbook. */
final class ExportPen {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private ExportPen() {}

  /** A web page with one table, in the characters that its head names. */
  static byte[] html(DrawnReturn drawn) {
    DrawnSheet sheet = only(drawn);
    StringBuilder html = new StringBuilder();
    html.append("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; ")
        .append("charset=gb2312\"></head>\n<body><table border=\"1\">\n");
    for (int row = 0; row < sheet.rows(); row++) {
      html.append("<tr>");
      for (int column = 0; column < sheet.columns(); column++) {
        DrawnMerge merge = sheet.merge(row, column).orElse(null);
        if (merge == null || merge.startsAt(row, column)) {
          html.append(span(merge)).append(text(sheet, row, column).replace("<", "&lt;"));
          html.append("</td>");
        }
      }
      html.append("</tr>\n");
    }
    html.append("</table></body></html>\n");
    return html.toString().replaceAll("\n(?!<)", "<br>").getBytes(GB18030);
  }

  private static String span(DrawnMerge merge) {
    return merge == null
        ? "<td>"
        : "<td colspan=\"%d\" rowspan=\"%d\">".formatted(merge.columns(), merge.rows());
  }

  /** Tabs between cells; merges are lost. */
  static byte[] gb18030(DrawnReturn drawn) {
    return tabbed(only(drawn)).getBytes(GB18030);
  }

  /** The same as Excel's "Unicode text": UTF-16 with a mark of its byte order. */
  static byte[] utf16(DrawnReturn drawn) {
    return ("\ufeff" + tabbed(only(drawn))).getBytes(StandardCharsets.UTF_16LE);
  }

  private static String tabbed(DrawnSheet sheet) {
    return IntStream.range(0, sheet.rows())
        .mapToObj(
            row ->
                IntStream.range(0, sheet.columns())
                    .mapToObj(column -> quoted(text(sheet, row, column)))
                    .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String quoted(String text) {
    return text.contains("\n") ? "\"" + text + "\"" : text;
  }

  private static String text(DrawnSheet sheet, int row, int column) {
    return sheet.cell(row, column).map(DrawnCell::text).orElse("");
  }

  private static DrawnSheet only(DrawnReturn drawn) {
    if (drawn.sheets().size() != 1) {
      throw new IllegalArgumentException(
          "Cannot export %s: it has %d sheets, and an export has one"
              .formatted(drawn.name(), drawn.sheets().size()));
    }
    return drawn.sheets().get(0);
  }
}
