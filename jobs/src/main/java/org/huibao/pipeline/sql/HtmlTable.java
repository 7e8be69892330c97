package org.huibao.pipeline.sql;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/**
 * Lines of fields, header first, as an HTML table to look at in a notebook or to paste into a text.
 *
 * @param numbers the places of the columns that hold numbers
 */
record HtmlTable(List<List<String>> lines, Set<Integer> numbers) {
  void print(PrintStream out) {
    out.println("<table>");
    for (List<String> line : lines) {
      String cell = line == lines.get(0) ? "th" : "td";
      StringBuilder text = new StringBuilder("<tr>");
      for (int i = 0; i < line.size(); i++) {
        String side = numbers.contains(i) ? "right" : "left";
        text.append('<').append(cell).append(" style=\"text-align:").append(side).append("\">");
        text.append(escaped(line.get(i))).append("</").append(cell).append('>');
      }
      out.println(text.append("</tr>"));
    }
    out.println("</table>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
