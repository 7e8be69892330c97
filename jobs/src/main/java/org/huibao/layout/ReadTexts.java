package org.huibao.layout;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.layout.ReadText.Role;
import org.huibao.layout.ReadText.Says;
import org.huibao.words.HeadingWords;
import org.huibao.workbook.CellAddress;

/** Gathers what the texts of one sheet were taken for, while its numbers are read. */
final class ReadTexts {
  private final SheetLayout layout;
  private final Map<CellAddress, Role> roles = new HashMap<>();
  private final Map<CellAddress, Set<Says>> says = new HashMap<>();

  ReadTexts(SheetLayout layout) {
    this.layout = layout;
  }

  void addRowLabels(NumberMeaning number, List<Label> labels, List<Meaning> meanings) {
    add(Role.ROW_LABEL, number, labels, meanings);
  }

  void addColumnLabels(NumberMeaning number, List<Label> labels, List<Meaning> meanings) {
    add(Role.COLUMN_LABEL, number, labels, meanings);
  }

  private void add(Role role, NumberMeaning number, List<Label> labels, List<Meaning> meanings) {
    for (int i = 0; i < labels.size(); i++) {
      Set<Says> named = said(role, number, meanings.get(i));
      for (CellAddress cell : labels.get(i).cells()) {
        roles.putIfAbsent(cell, role);
        says.computeIfAbsent(cell, key -> EnumSet.noneOf(Says.class)).addAll(named);
      }
    }
  }

  private static Set<Says> said(Role role, NumberMeaning number, Meaning label) {
    Set<Says> said = EnumSet.noneOf(Says.class);
    if (label.place() != null || label.label().equals(number.place())) {
      said.add(Says.PLACE);
    } else if (!label.indicators().isEmpty() || isPartOfName(label, number.indicator())) {
      said.add(Says.INDICATOR);
    }
    if (label.period() != null) {
      said.add(Says.PERIOD);
    }
    if (label.measure() != null || label.span() != null || label.scope() != null) {
      said.add(Says.MEASURE);
    }
    if (label.unit() != null) {
      said.add(Says.UNIT);
    }
    boolean lacksName =
        number.indicator() == null || (number.place() == null && role == Role.ROW_LABEL);
    if (said.isEmpty() && lacksName && label.isUnknown()) {
      said.add(Says.UNKNOWN);
    }
    return said;
  }

  /** Without a district an indicator is called by its labels. */
  private static boolean isPartOfName(Meaning label, String indicator) {
    return indicator != null && label.isUnknown() && indicator.contains(label.unexplained());
  }

  /** Every text that plays a part, those included that are no number's. */
  Map<CellAddress, ReadText> all() {
    layout.tables().forEach(table -> addAll(Role.TITLE, table.around()));
    layout.headings().unitLines().forEach(line -> addAround(Role.UNIT_LINE, line.at()));
    for (PlacedTable placed : layout.tables()) {
      Table table = placed.table();
      table.headerRows().forEach(row -> addLabels(placed.grid(), row, Role.COLUMN_LABEL));
      table.bodyRows().forEach(row -> addLabels(placed.grid(), row, Role.ROW_LABEL));
    }
    layout.areas().forEach(area -> addRest(layout.grid().within(area)));
    Map<CellAddress, ReadText> all = new HashMap<>();
    roles.forEach((cell, role) -> all.put(cell, new ReadText(role, said(cell))));
    return all;
  }

  /** A label that some number knows is not unknown. */
  private Set<Says> said(CellAddress cell) {
    Set<Says> said = says.getOrDefault(cell, Set.of());
    if (said.size() > 1) {
      said.remove(Says.UNKNOWN);
    }
    return said;
  }

  private void addAll(Role role, Collection<CellAddress> cells) {
    cells.forEach(cell -> roles.putIfAbsent(cell, role));
  }

  /** A unit line is no title, though its unit is among what surrounds the table. */
  private void addAround(Role role, CellAddress cell) {
    if (roles.get(cell) != Role.COLUMN_LABEL && roles.get(cell) != Role.ROW_LABEL) {
      roles.put(cell, role);
    }
  }

  private void addLabels(Grid grid, int row, Role role) {
    for (GridCell cell : grid.row(row)) {
      if (cell.isLabel()) {
        roles.putIfAbsent(cell.address(), role);
      }
    }
  }

  private void addRest(Grid grid) {
    for (int row : grid.filledRows()) {
      RowShape shape = grid.shape(row);
      boolean note = shape == RowShape.NOTE || shape == RowShape.SIGNATURE;
      for (GridCell cell : grid.row(row)) {
        if (note && cell.isLabel()) {
          roles.putIfAbsent(cell.address(), Role.NOTE);
        } else if (HeadingWords.isHeading(cell.text())) {
          roles.putIfAbsent(cell.address(), Role.HEADING);
        } else if (cell.isText() && cell.isSign()) {
          roles.putIfAbsent(cell.address(), Role.SIGN);
        }
      }
    }
  }
}
