package org.huibao.drawn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of drawings: what it shows, how it is saved and sent, its sheets, and what its numbers
 * must give.
 *
 * <pre>
 * Places down, indicators across.
 * saved as: poi-xls office-xlsx
 * received as: returns/2004-06/织里镇/指标.xls      (or under its own name)
 * district: wuxing                               (or none)
 * after: continued/first-half                    (whose workbook stands before it in the folder)
 * --- Sheet1                                     (or: --- Sheet2, hidden)
 * 地区 | 产值（万元）
 * 北京 | 12
 * === observed
 * B2 北京 | 产值（万元） = 北京 产值 value - - 12 万元
 * === explained
 * </pre>
 *
 * @param settings by their words before the colon
 * @param expected lines by the word behind {@code ===}; what is not given is not asked for
 */
record DrawnReturn(
    String name,
    Map<String, String> settings,
    List<DrawnSheet> sheets,
    Map<String, List<String>> expected) {

  static DrawnReturn of(String name, String text) {
    Map<String, String> settings = new LinkedHashMap<>();
    List<DrawnSheet> sheets = new ArrayList<>();
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (String part : text.split("(?m)^(?=--- |=== )")) {
      String head = part.lines().findFirst().orElse("");
      List<String> lines = part.lines().skip(1).toList();
      if (head.startsWith("--- ")) {
        String[] words = head.substring(4).split(", ");
        sheets.add(DrawnSheet.of(words[0], words.length > 1 && words[1].equals("hidden"), lines));
      } else if (head.startsWith("=== ")) {
        expected.put(head.substring(4), lines.stream().filter(line -> !line.isBlank()).toList());
      } else {
        lines.stream()
            .map(line -> line.split(": ", 2))
            .filter(words -> words.length == 2)
            .forEach(words -> settings.put(words[0], words[1].trim()));
      }
    }
    return new DrawnReturn(name, settings, sheets, expected);
  }

  List<Saving> savings() {
    return List.of(settings.get("saved as").split(" ")).stream().map(Saving::of).toList();
  }
}
