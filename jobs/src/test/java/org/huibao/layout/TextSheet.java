package org.huibao.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.words.TypedNumber;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.CellTrait;
import org.huibao.workbook.Merge;
import org.huibao.workbook.Sheet;

/**
 * A sheet drawn as text: cells between bars, a number is stored as one, with an apostrophe before
 * it it is text, {@code <} is merged with the cell to the left and {@code ^} with the cell above.
 * {@code #N/A} is an error value, {@code =B1} a formula without a result, {@code @2004-07-05} a
 * date, {@code ⏎} a line break.
 */
final class TextSheet {
  private final List<Cell> cells = new ArrayList<>();
  private final Map<CellAddress, CellAddress> anchors = new LinkedHashMap<>();

  private TextSheet() {}

  static Sheet of(String drawing) {
    return of("Sheet1", drawing);
  }

  static Sheet of(String name, String drawing) {
    TextSheet sheet = new TextSheet();
    List<String> rows = drawing.lines().toList();
    for (int row = 0; row < rows.size(); row++) {
      String[] texts = rows.get(row).split("\\|", -1);
      for (int column = 0; column < texts.length; column++) {
        // full-width spaces indent a label and stay
        sheet.draw(new CellAddress(row, column), texts[column].trim().replace('⏎', '\n'));
      }
    }
    return new Sheet(name, sheet.cells, sheet.merges());
  }

  private void draw(CellAddress at, String text) {
    if (text.equals("<")) {
      anchors.put(at, anchor(new CellAddress(at.row(), at.column() - 1)));
    } else if (text.equals("^")) {
      anchors.put(at, anchor(new CellAddress(at.row() - 1, at.column())));
    } else if (!text.isEmpty()) {
      cells.add(cell(at, text));
    }
  }

  private CellAddress anchor(CellAddress address) {
    return anchors.getOrDefault(address, address);
  }

  private List<Merge> merges() {
    Map<CellAddress, Merge> merges = new LinkedHashMap<>();
    anchors.forEach(
        (covered, anchor) ->
            merges.merge(
                anchor,
                new Merge(anchor.row(), covered.row(), anchor.column(), covered.column()),
                TextSheet::around));
    return List.copyOf(merges.values());
  }

  private static Merge around(Merge one, Merge other) {
    return new Merge(
        one.firstRow(),
        Math.max(one.lastRow(), other.lastRow()),
        one.firstColumn(),
        Math.max(one.lastColumn(), other.lastColumn()));
  }

  private static CellKind kind(String text) {
    if (text.matches("#[A-Z].*")) {
      return CellKind.ERROR;
    }
    if (text.startsWith("=")) {
      return CellKind.MISSING;
    }
    return text.startsWith("@") ? CellKind.DATE : CellKind.TEXT;
  }

  private static Cell cell(CellAddress at, String text) {
    CellKind kind = kind(text);
    if (kind != CellKind.TEXT) {
      return new Cell(at, kind, text.replace("@", ""), null, 0, Set.of());
    }
    Optional<TypedNumber> number =
        text.startsWith("'") ? Optional.empty() : TypedNumber.parse(text);
    if (number.isEmpty()) {
      String typed = text.startsWith("'") ? text.substring(1) : text;
      return new Cell(at, CellKind.TEXT, typed, null, 0, Set.of());
    }
    boolean percent = !number.get().unit().isEmpty();
    BigDecimal value = number.get().value();
    return new Cell(
        at,
        CellKind.NUMBER,
        text,
        percent ? value.movePointLeft(2) : value,
        0,
        percent ? EnumSet.of(CellTrait.PERCENT_FORMAT) : Set.of());
  }
}
