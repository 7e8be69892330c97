package org.huibao.workbook.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cell formats of a workbook, by index. */
final class Styles {
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Style> styles = new ArrayList<>();

  private Styles() {}

  static Styles none() {
    return new Styles();
  }

  static Styles read(InputStream stream, Budget budget) throws IOException {
    Styles read = new Styles();
    XmlEvents events = new XmlEvents(stream, budget);
    boolean ofCells = false;
    int format = 0;
    int indent = 0;
    while (events.next()) {
      if (events.starts("numFmt")) {
        read.define(events.number("numFmtId", 0), String.valueOf(events.attribute("formatCode")));
      } else if (events.starts("cellXfs")) {
        ofCells = true;
      } else if (events.ends("cellXfs")) {
        ofCells = false;
      } else if (events.starts("xf")) {
        format = events.number("numFmtId", 0);
        indent = 0;
      } else if (events.starts("alignment")) {
        indent = events.number("indent", 0);
      } else if (ofCells && events.ends("xf")) {
        read.add(format, indent);
      }
    }
    return read;
  }

  void define(int format, String code) {
    codes.put(format, code);
  }

  void add(int format, int indent) {
    styles.add(new Style(format, codes.getOrDefault(format, FormatCodes.ofIndex(format)), indent));
  }

  Style at(int index) {
    return index >= 0 && index < styles.size() ? styles.get(index) : Style.GENERAL;
  }
}
