package org.huibao.workbook.parse;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.CellTrait;
import org.huibao.workbook.Sheet;

/** Reads SpreadsheetML 2003, the XML that many statistical systems save under the name .xls. */
final class SpreadsheetMl {
  static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";

  private static final Map<String, String> NAMED_FORMATS =
      Map.ofEntries(
          Map.entry("General Number", "General"),
          Map.entry("Fixed", "0.00"),
          Map.entry("Standard", "#,##0.00"),
          Map.entry("Percent", "0.00%"),
          Map.entry("Scientific", "0.00E+00"),
          Map.entry("Short Date", "yyyy-mm-dd"),
          Map.entry("Medium Date", "d-mmm-yy"),
          Map.entry("Long Date", "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry("General Date", "yyyy-mm-dd hh:mm"),
          Map.entry("Short Time", "hh:mm"),
          Map.entry("Medium Time", "hh:mm"),
          Map.entry("Long Time", "hh:mm:ss"));

  private final XmlEvents events;
  private final Budget budget;
  private final Map<String, Style> styles = new HashMap<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private ShownNumbers numbers = new ShownNumbers(false);
  private SheetBuilder sheet;
  private int row;
  private int column;
  private int nextColumn;

  private SpreadsheetMl(String xml, Budget budget) throws IOException {
    this.events = new XmlEvents(new StringReader(xml), budget);
    this.budget = budget;
  }

  static ParsedBook read(String xml, Budget budget) throws IOException {
    return new SpreadsheetMl(xml, budget).read();
  }

  private ParsedBook read() throws IOException {
    while (events.next()) {
      if (events.ends("Worksheet") && sheet != null) {
        sheets.add(sheet.build());
        sheet = null;
      } else if (events.starts()) {
        start();
      }
    }
    if (sheets.isEmpty()) {
      throw new IOException("the workbook has no sheets");
    }
    return new ParsedBook("spreadsheetml", sheets, Map.of(), numbers.from1904());
  }

  private void start() throws IOException {
    switch (events.name()) {
      case "Date1904" -> numbers = new ShownNumbers(true);
      case "Style" -> readStyle();
      case "Worksheet" -> {
        sheet = new SheetBuilder(String.valueOf(events.attribute("Name")), false, budget);
        row = -1;
        nextColumn = 0;
      }
      case "Visible" -> {
        if (sheet != null && !text("Visible").equals("SheetVisible")) {
          sheet.hide();
        }
      }
      case "Column" -> {
        int first = events.number("Index", nextColumn + 1) - 1;
        nextColumn = first + 1 + events.number("Span", 0);
        if (events.flag("Hidden")) {
          sheet.hideColumns(first, nextColumn - 1);
        }
      }
      case "Row" -> {
        row = events.number("Index", row + 2) - 1;
        column = -1;
        if (events.flag("Hidden")) {
          sheet.hideRow(row);
        }
      }
      case "Cell" -> readCell();
      default -> {
        // looks and print settings
      }
    }
  }

  private void readStyle() throws IOException {
    String id = events.attribute("ID");
    Style parent = styles.getOrDefault(events.attribute("Parent"), styles.get("Default"));
    Style style = parent == null ? Style.GENERAL : parent;
    while (events.next() && !events.ends("Style")) {
      if (events.starts("NumberFormat")) {
        String code = events.attribute("Format") == null ? "General" : events.attribute("Format");
        style = new Style(164, NAMED_FORMATS.getOrDefault(code, code), style.indent());
      } else if (events.starts("Alignment")) {
        style = new Style(style.formatIndex(), style.format(), events.number("Indent", 0));
      }
    }
    styles.put(id, style);
  }

  private void readCell() throws IOException {
    column = events.number("Index", column + 2) - 1;
    CellAddress at = new CellAddress(row, column);
    int across = events.number("MergeAcross", 0);
    int down = events.number("MergeDown", 0);
    sheet.merge(row, row + down, column, column + across);
    column += across;
    Style style = styles.getOrDefault(events.attribute("StyleID"), Style.GENERAL);
    String formula = R1C1.formula(events.attribute("Formula"), at);
    String type = null;
    String value = "";
    while (events.next() && !events.ends("Cell")) {
      if (events.starts("Comment")) {
        sheet.comment(at, text("Comment").strip());
      } else if (events.starts("Data")) {
        type = events.attribute("Type");
        value = text("Data");
      }
    }
    add(at, type, value, style, formula);
  }

  private String text(String element) throws IOException {
    StringBuilder text = new StringBuilder();
    while (events.next() && !events.ends(element)) {
      text.append(events.characters());
    }
    return budget.checked(text.toString());
  }

  private void add(CellAddress at, String type, String value, Style style, String formula) {
    Set<CellTrait> traits =
        formula == null ? EnumSet.noneOf(CellTrait.class) : EnumSet.of(CellTrait.FORMULA);
    if (type == null || (value.isBlank() && !type.equals("String"))) {
      if (formula != null) {
        sheet.add(at, CellKind.MISSING, "=" + formula, style, formula, traits);
      }
      return;
    }
    switch (type) {
      case "Number" -> {
        double number = Double.parseDouble(value.strip());
        sheet.add(numbers.cell(at, number, style, formula, traits));
      }
      case "DateTime" ->
          sheet.add(numbers.cell(at, numbers.serial(value.strip()), style, formula, traits));
      case "Boolean" ->
          sheet.addText(at, String.valueOf(!value.strip().equals("0")), style, formula, traits);
      case "Error" -> sheet.add(at, CellKind.ERROR, value.strip(), style, formula, traits);
      default -> sheet.addText(at, value, style, formula, traits);
    }
  }
}
