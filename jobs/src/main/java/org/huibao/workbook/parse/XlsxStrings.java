package org.huibao.workbook.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.words.RaisedText;

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

  /**
   * The text inside the element that has just started, as it shows: without its phonetic reading,
   * without what is struck out, and with raised pieces as what they say.
   */
  static String text(XmlEvents events, String element) throws IOException {
    StringBuilder text = new StringBuilder();
    StringBuilder piece = new StringBuilder();
    boolean shows = false;
    boolean phonetic = false;
    boolean struck = false;
    boolean raised = false;
    while (events.next() && !events.ends(element)) {
      if (events.starts("rPh")) {
        phonetic = true;
      } else if (events.ends("rPh")) {
        phonetic = false;
      } else if (events.starts("r")) {
        struck = false;
        raised = false;
      } else if (events.starts("strike") || events.starts("dstrike")) {
        struck |= isOn(events.attribute("val"));
      } else if (events.starts("vertAlign")) {
        raised = "superscript".equals(events.attribute("val"));
      } else if (events.starts("t")) {
        shows = !phonetic && !struck;
        piece.setLength(0);
      } else if (events.ends("t")) {
        text.append(raised ? RaisedText.of(piece.toString()) : piece);
        shows = false;
        piece.setLength(0);
      } else if (shows) {
        piece.append(events.characters());
      }
    }
    return decoded(text.toString());
  }

  private static boolean isOn(String value) {
    return value == null || !(value.equals("0") || value.equals("false"));
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
