package org.huibao.workbook.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.CellTrait;

/** Reads one sheet of an OOXML workbook. */
final class XlsxSheet {
  private final SheetBuilder sheet;
  private final List<String> strings;
  private final Styles styles;
  private final ShownNumbers numbers;
  private final boolean uncalculated;
  private final Budget budget;
  private final Map<Integer, SharedFormula> shared = new HashMap<>();
  private int row = -1;
  private int column = -1;

  XlsxSheet(
      SheetBuilder sheet,
      List<String> strings,
      Styles styles,
      ShownNumbers numbers,
      boolean uncalculated,
      Budget budget) {
    this.sheet = sheet;
    this.strings = strings;
    this.styles = styles;
    this.numbers = numbers;
    this.uncalculated = uncalculated;
    this.budget = budget;
  }

  void read(InputStream stream) throws IOException {
    XmlEvents events = new XmlEvents(stream, budget);
    while (events.next()) {
      if (!events.starts()) {
        continue;
      }
      switch (events.name()) {
        case "col" -> {
          if (events.flag("hidden")) {
            sheet.hideColumns(events.number("min", 1) - 1, events.number("max", 1) - 1);
          }
        }
        case "row" -> {
          row = events.number("r", row + 2) - 1;
          column = -1;
          if (events.flag("hidden")) {
            sheet.hideRow(row);
          }
        }
        case "c" -> readCell(events);
        case "mergeCell" -> merge(String.valueOf(events.attribute("ref")));
        default -> {
          // looks and print settings
        }
      }
    }
  }

  private void merge(String range) {
    int colon = range.indexOf(':');
    if (colon > 0) {
      CellAddress first = A1.cell(range.substring(0, colon));
      CellAddress last = A1.cell(range.substring(colon + 1));
      sheet.merge(first.row(), last.row(), first.column(), last.column());
    }
  }

  private void readCell(XmlEvents events) throws IOException {
    String reference = events.attribute("r");
    CellAddress at = reference == null ? new CellAddress(row, column + 1) : A1.cell(reference);
    column = at.column();
    String type = events.attribute("t");
    Style style = styles.at(events.number("s", 0));
    StringBuilder value = new StringBuilder();
    String inline = null;
    boolean formula = false;
    String formulaText = null;
    boolean inValue = false;
    while (events.next() && !events.ends("c")) {
      if (events.starts("f")) {
        formula = true;
        formulaText = formula(events, at);
      } else if (events.starts("is")) {
        inline = XlsxStrings.text(events, "is");
      } else if (events.starts("v")) {
        inValue = true;
      } else if (events.ends("v")) {
        inValue = false;
      } else if (inValue) {
        value.append(events.characters());
      }
    }
    Set<CellTrait> traits = formula ? Set.of(CellTrait.FORMULA) : Set.of();
    if (inline != null) {
      sheet.addText(at, inline, style, formulaText, traits);
    } else {
      add(at, type == null ? "n" : type, value.toString(), style, formulaText, traits);
    }
  }

  private void add(
      CellAddress at,
      String type,
      String value,
      Style style,
      String formula,
      Set<CellTrait> traits) {
    boolean isFormula = traits.contains(CellTrait.FORMULA);
    if (value.isEmpty()) {
      // a text formula may well show nothing; any other has not been calculated
      if (isFormula && !type.equals("str")) {
        sheet.add(at, CellKind.MISSING, "=" + formula, style, formula, traits);
      }
      return;
    }
    switch (type) {
      case "s" -> {
        int index = Integer.parseInt(value.strip());
        if (index < 0 || index >= strings.size()) {
          throw new IllegalArgumentException("there is no text " + index);
        }
        sheet.addText(at, strings.get(index), style, formula, traits);
      }
      case "str", "inlineStr" ->
          sheet.addText(at, XlsxStrings.decoded(value), style, formula, traits);
      case "b" ->
          sheet.addText(at, String.valueOf(!value.strip().equals("0")), style, formula, traits);
      case "e" -> sheet.add(at, CellKind.ERROR, value, style, formula, traits);
      case "d" ->
          sheet.add(numbers.cell(at, numbers.serial(value.strip()), style, formula, traits));
      case "n" -> {
        double number = Double.parseDouble(value.strip());
        if (isFormula && uncalculated && number == 0) {
          sheet.add(at, CellKind.MISSING, "=" + formula, style, formula, traits);
          return;
        }
        sheet.add(numbers.cell(at, number, style, formula, traits));
      }
      default -> throw new IllegalArgumentException("no such type of cell: " + type);
    }
  }

  private String formula(XmlEvents events, CellAddress at) throws IOException {
    boolean isShared = "shared".equals(events.attribute("t"));
    int index = events.number("si", -1);
    StringBuilder text = new StringBuilder();
    while (events.next() && !events.ends("f")) {
      text.append(events.characters());
    }
    String formula = budget.checked(text.toString());
    if (isShared && !formula.isEmpty()) {
      shared.put(index, new SharedFormula(formula, at));
    } else if (isShared && shared.containsKey(index)) {
      return shared.get(index).at(at);
    }
    return formula.isEmpty() ? null : formula;
  }
}
