package org.huibao.pipeline.sql;

import java.io.PrintStream;
import java.util.List;

/** Lines of fields in aligned columns; a Chinese character is two columns wide. */
record TextTable(List<List<String>> lines) {
  void print(PrintStream out) {
    int[] widths = new int[lines.get(0).size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String field = line.get(i).replace('\n', ' ');
        text.append(field).append(" ".repeat(widths[i] - width(field) + 2));
      }
      out.println(text.toString().stripTrailing());
    }
  }

  private static int width(String text) {
    return text.replace('\n', ' ')
        .codePoints()
        .map(c -> c >= 0x2E80 && c <= 0xFFE6 && !(c >= 0xFF61 && c <= 0xFFDC) ? 2 : 1)
        .sum();
  }
}
