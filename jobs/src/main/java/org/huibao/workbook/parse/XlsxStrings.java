package org.huibao.workbook.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that an OOXML workbook's cells point to. */
final class XlsxStrings {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private XlsxStrings() {}

  static List<String> read(InputStream stream, Budget budget) throws IOException {
    List<String> strings = new ArrayList<>();
    XmlEvents events = new XmlEvents(stream, budget);
    while (events.next()) {
      if (events.starts("si")) {
        strings.add(budget.checked(text(events, "si")));
      }
    }
    return strings;
  }

  /** The text inside the element that has just started, without its phonetic reading. */
  static String text(XmlEvents events, String element) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean shows = false;
    boolean phonetic = false;
    while (events.next() && !events.ends(element)) {
      if (events.starts("rPh")) {
        phonetic = true;
      } else if (events.ends("rPh")) {
        phonetic = false;
      } else if (events.starts("t")) {
        shows = !phonetic;
      } else if (events.ends("t")) {
        shows = false;
      } else if (shows) {
        text.append(events.characters());
      }
    }
    return decoded(text.toString());
  }

  /** Characters that XML cannot hold are written as _x000D_. */
  static String decoded(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher matcher = ESCAPED.matcher(text);
    return matcher.replaceAll(
        found ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
