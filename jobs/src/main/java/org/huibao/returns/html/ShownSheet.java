package org.huibao.returns.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huibao.findings.Finding;
import org.huibao.layout.ObservedNumber;
import org.huibao.layout.SheetReading;
import org.huibao.returns.Observation;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.Sheet;

/**
 * One sheet with all that is to be shown of it.
 *
 * @param id of its section on the page
 * @param observations of {@code reading}'s observed numbers, in the same order
 * @param findings of this sheet
 */
record ShownSheet(
    String id,
    Sheet sheet,
    SheetReading reading,
    List<Observation> observations,
    List<Finding> findings) {
  long numeric() {
    return sheet.cells().stream().filter(Cell::isNumeric).count();
  }

  /** What each cell that holds anything was taken for. */
  Map<CellAddress, CellLook> looks() {
    Set<CellAddress> used = labelsOfNumbers();
    Map<CellAddress, CellLook> looks = new HashMap<>();
    for (Cell cell : sheet.cells()) {
      looks.put(cell.address(), lookOfText(cell, used));
    }
    reading.observed().forEach(each -> looks.put(each.address(), CellLook.OBSERVED));
    reading
        .explained()
        .forEach(each -> looks.put(each.address(), CellLook.explained(each.reason().code())));
    return looks;
  }

  private CellLook lookOfText(Cell cell, Set<CellAddress> used) {
    return switch (cell.kind()) {
      case ERROR -> CellLook.ERROR;
      case MISSING -> CellLook.MISSING;
      default ->
          Optional.ofNullable(reading.texts().get(cell.address()))
              .map(CellLook::of)
              .map(look -> used.contains(cell.address()) ? look : look.aside())
              .orElse(CellLook.UNUSED);
    };
  }

  private Set<CellAddress> labelsOfNumbers() {
    Set<CellAddress> used = new HashSet<>();
    for (ObservedNumber number : reading.observed()) {
      number.rows().forEach(label -> used.addAll(label.cells()));
      number.columns().forEach(label -> used.addAll(label.cells()));
    }
    return used;
  }

  /** The findings of each cell that has any, blank ones included. */
  Map<String, List<Finding>> findingsByCell() {
    Map<String, List<Finding>> found = new HashMap<>();
    findings.stream()
        .filter(finding -> finding.cell() != null)
        .forEach(
            finding ->
                found.computeIfAbsent(finding.cell(), key -> new ArrayList<>()).add(finding));
    return found;
  }

  static boolean isOf(Finding finding, String sheet) {
    return Objects.equals(finding.sheet(), sheet);
  }
}
