package org.huibao.workbook.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.workbook.Sheet;

/** Reads an OOXML workbook, transitional or strict, part by part. */
final class XlsxBook {
  private record SheetEntry(String name, String relationship, boolean hidden) {}

  private final ZipParts parts;
  private final String path;
  private final Budget budget;
  private final List<SheetEntry> entries = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private boolean from1904;
  private boolean strict;

  /** Whoever wrote the formulas left them to be calculated. */
  private boolean uncalculated;

  private XlsxBook(ZipParts parts, String path, Budget budget) {
    this.parts = parts;
    this.path = path;
    this.budget = budget;
  }

  /** The workbook whose main part is at {@code path}. */
  static ParsedBook read(ZipParts parts, String path, Budget budget) throws IOException {
    return new XlsxBook(parts, path, budget).read();
  }

  private ParsedBook read() throws IOException {
    readMainPart();
    Relationships relationships = Relationships.of(parts, path, budget);
    List<String> strings = List.of();
    Optional<String> stringsPath = relationships.ofType("sharedStrings");
    if (stringsPath.isPresent()) {
      // named but not there: a sheet that needs a text of it says so
      Optional<InputStream> part = parts.open(stringsPath.get());
      strings = part.isEmpty() ? strings : XlsxStrings.read(part.get(), budget);
    }
    Styles styles = Styles.none();
    Optional<String> stylesPath = relationships.ofType("styles");
    if (stylesPath.isPresent()) {
      Optional<InputStream> part = parts.open(stylesPath.get());
      styles = part.isEmpty() ? styles : Styles.read(part.get(), budget);
    }
    ShownNumbers numbers = new ShownNumbers(from1904);
    List<Sheet> sheets = new ArrayList<>();
    for (SheetEntry entry : entries) {
      Optional<Relationships.Relationship> target = relationships.byId(entry.relationship());
      SheetBuilder sheet = new SheetBuilder(entry.name(), entry.hidden(), budget);
      // a chart sheet holds no cells
      if (target.isPresent() && target.get().type().equals("worksheet")) {
        String sheetPath = target.get().target();
        new XlsxSheet(sheet, strings, styles, numbers, uncalculated, budget)
            .read(parts.required(sheetPath));
        readComments(sheetPath, sheet);
      }
      sheets.add(sheet.build());
    }
    return new ParsedBook(strict ? "xlsx_strict" : "xlsx", sheets, names, from1904);
  }

  private void readMainPart() throws IOException {
    XmlEvents events = new XmlEvents(parts.required(path), budget);
    String name = null;
    StringBuilder formula = new StringBuilder();
    boolean workbook = false;
    while (events.next()) {
      if (events.starts("workbook")) {
        workbook = true;
        strict = events.namespace().startsWith("http://purl.oclc.org/ooxml/");
      } else if (events.starts("workbookPr")) {
        from1904 = events.flag("date1904");
      } else if (events.starts("sheet")) {
        String state = events.attribute("state");
        entries.add(
            new SheetEntry(
                String.valueOf(events.attribute("name")),
                events.attribute("id"),
                state != null && !state.equals("visible")));
      } else if (events.starts("calcPr")) {
        uncalculated = events.flag("fullCalcOnLoad");
      } else if (events.starts("definedName")) {
        name = events.attribute("name");
        formula.setLength(0);
      } else if (events.ends("definedName") && name != null) {
        names.put(name, formula.toString());
        name = null;
      } else if (name != null) {
        formula.append(events.characters());
      }
    }
    if (!workbook) {
      throw new IOException("its main part is no workbook");
    }
  }

  private void readComments(String sheetPath, SheetBuilder sheet) throws IOException {
    Optional<String> comments = Relationships.of(parts, sheetPath, budget).ofType("comments");
    if (comments.isEmpty() || parts.open(comments.get()).isEmpty()) {
      return;
    }
    XmlEvents events = new XmlEvents(parts.required(comments.get()), budget);
    String ref = null;
    StringBuilder text = new StringBuilder();
    boolean shows = false;
    while (events.next()) {
      if (events.starts("comment")) {
        ref = events.attribute("ref");
        text.setLength(0);
      } else if (events.starts("t")) {
        shows = true;
      } else if (events.ends("t")) {
        shows = false;
      } else if (events.ends("comment") && ref != null) {
        sheet.comment(A1.cell(ref), budget.checked(XlsxStrings.decoded(text.toString())));
      } else if (shows) {
        text.append(events.characters());
      }
    }
  }
}
