package org.huibao.workbook.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.words.RaisedText;
import org.huibao.words.TypedNumber;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.CellTrait;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Lays the cells of one HTML table on the sheet; spans become merges. */
final class HtmlTable {
  private static final int WIDEST_SPAN = 1000;
  private static final int TALLEST_SPAN = 65_534;
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private static final Pattern ABSENT = Pattern.compile("(?i)display\\s*:\\s*none");
  private static final Pattern STRUCK = Pattern.compile("(?i)text-decoration[^;]*line-through");
  private static final Pattern RAISED = Pattern.compile("(?i)vertical-align\\s*:\\s*super");
  private static final Pattern INDENT = Pattern.compile("mso-char-indent-count\\s*:\\s*(\\d{1,2})");
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");

  private final SheetBuilder sheet;
  private final ShownNumbers numbers = new ShownNumbers(false);
  private final Map<Integer, Integer> takenUntil = new HashMap<>();
  private int row;

  HtmlTable(SheetBuilder sheet, int firstRow) {
    this.sheet = sheet;
    this.row = firstRow;
  }

  /** Reads the table; gives the row below it. */
  int read(Element table) {
    Set<Element> rows = new HashSet<>(table.select("tr"));
    hideColumns(table);
    for (Element line : table.select("tr")) {
      if (isAbsent(line) || line.parents().stream().anyMatch(HtmlTable::isAbsent)) {
        // counted all the same, as Excel does
        row++;
        continue;
      }
      if (isHidden(line)) {
        sheet.hideRow(row);
      }
      int column = 0;
      for (Element cell : line.children()) {
        if (isAbsent(cell)) {
          continue;
        }
        if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
          column = place(cell, column, rows.size());
        }
      }
      row++;
    }
    return row;
  }

  private void hideColumns(Element table) {
    int column = 0;
    for (Element each : table.select("col")) {
      int span = span(each, "span", WIDEST_SPAN);
      if (isHidden(each)) {
        sheet.hideColumns(column, column + span - 1);
      }
      column += span;
    }
  }

  /** Puts a cell at the first free column from {@code column} on; gives the column behind it. */
  private int place(Element cell, int column, int rowsOfTable) {
    int at = column;
    while (takenUntil.getOrDefault(at, -1) >= row) {
      at++;
    }
    int width = span(cell, "colspan", WIDEST_SPAN);
    int height = Math.min(span(cell, "rowspan", TALLEST_SPAN), Math.max(1, rowsOfTable));
    for (int taken = at; taken < at + width; taken++) {
      takenUntil.put(taken, row + height - 1);
    }
    sheet.merge(row, row + height - 1, at, at + width - 1);
    add(cell, new CellAddress(row, at));
    return at + width;
  }

  private void add(Element cell, CellAddress at) {
    Set<CellTrait> traits = isHidden(cell) ? Set.of(CellTrait.HIDDEN) : Set.of();
    String text = text(cell);
    Style look = new Style(0, "General", indent(cell));
    Elements notes = cell.select("comment");
    if (!notes.isEmpty()) {
      sheet.comment(at, notes.text());
    }
    Double stored = stored(cell);
    String format = format(cell);
    if (stored != null && format != null) {
      sheet.add(numbers.cell(at, stored, new Style(164, format, look.indent()), null, traits));
    } else if (stored != null && !text.isBlank() && !cell.attr("sdnum").endsWith("BOOLEAN")) {
      Cell number = numbers.cell(at, stored, look, null, traits);
      sheet.add(shownAs(number, text));
    } else if (cell.hasAttr("x:err")) {
      sheet.add(at, CellKind.ERROR, text, look, null, traits);
    } else {
      sheet.addTyped(at, text, look, traits);
    }
  }

  /** What the page shows of a stored number says whether it is a percentage or a date. */
  private static Cell shownAs(Cell number, String text) {
    boolean date = TypedNumber.parse(text).isEmpty();
    Cell shown =
        new Cell(
            number.address(),
            date ? CellKind.DATE : CellKind.NUMBER,
            text,
            number.storedNumber(),
            number.indent(),
            number.traits());
    return text.endsWith("%") ? shown.withTrait(CellTrait.PERCENT_FORMAT) : shown;
  }

  /** The number behind the text, as Excel (x:num) and LibreOffice (sdval) write it, or null. */
  private static Double stored(Element cell) {
    String value = cell.hasAttr("x:num") ? cell.attr("x:num") : cell.attr("sdval");
    try {
      return value.isBlank() ? null : Double.valueOf(value.strip());
    } catch (NumberFormatException notOne) {
      return null;
    }
  }

  /** LibreOffice writes the number format behind two numbers of languages. */
  private static String format(Element cell) {
    String[] parts = cell.attr("sdnum").split(";", 3);
    return cell.hasAttr("sdval")
            && parts.length == 3
            && !parts[2].isBlank()
            && !parts[2].equals("BOOLEAN")
        ? parts[2]
        : null;
  }

  private static int indent(Element cell) {
    Matcher matcher = INDENT.matcher(cell.attr("style"));
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static int span(Element element, String attribute, int most) {
    String text = element.attr(attribute).strip();
    if (!text.matches("\\d{1,6}")) {
      return 1;
    }
    int span = Integer.parseInt(text);
    // zero spans the rest of the table
    return span == 0 ? most : Math.min(span, most);
  }

  /** What a browser leaves out is not there. */
  private static boolean isAbsent(Element element) {
    return element.hasAttr("hidden") || ABSENT.matcher(element.attr("style")).find();
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).find();
  }

  private static String text(Element cell) {
    StringBuilder text = new StringBuilder();
    gather(cell, text);
    return collapsed(text.toString());
  }

  private static void gather(Element element, StringBuilder text) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(BLANKS.matcher(words.getWholeText()).replaceAll(" "));
      } else if (node instanceof Element child
          && !isAbsent(child)
          && !child.normalName().matches("script|style|comment|s|strike|del")) {
        if (STRUCK.matcher(child.attr("style")).find()) {
          continue;
        }
        if (child.normalName().equals("sup") || RAISED.matcher(child.attr("style")).find()) {
          text.append(RaisedText.of(child.text()));
          continue;
        }
        boolean breaks = child.normalName().matches("br|p|div|li");
        if (breaks && text.length() > 0) {
          text.append('\u2028');
        }
        gather(child, text);
      }
    }
  }

  /** Blanks run together as a browser shows them; hard spaces stay, since they indent. */
  static String collapsed(String text) {
    String shown = BLANKS.matcher(text).replaceAll(" ").replaceAll(" ?\u2028 ?", "\n");
    return shown.replaceFirst("^[ \\n]+", "").replace('\u00a0', ' ').stripTrailing();
  }
}
