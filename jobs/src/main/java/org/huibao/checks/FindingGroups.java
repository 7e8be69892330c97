package org.huibao.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.findings.Finding;
import org.huibao.findings.Severity;

/**
 * One trouble is one finding: the same error or warning at many cells of a column, or of a row, is
 * said at the first of them, with how many there are. Each cell stays in doubt by itself.
 */
public final class FindingGroups {
  /** Fewer are as many troubles. */
  private static final int FEWEST = 4;

  /**
   * @param line the column's letters, or the row's number
   */
  private record Line(String rule, String severity, String returnId, String sheet, String line) {}

  private FindingGroups() {}

  /** The findings that are told, of those that are known and nobody answered. */
  public static List<Finding> of(List<Finding> findings) {
    return grouped(grouped(findings, "\\d"), "\\D");
  }

  /**
   * @param dropped what of a cell's address does not matter
   */
  private static List<Finding> grouped(List<Finding> findings, String dropped) {
    Map<Line, List<Finding>> lines = new LinkedHashMap<>();
    List<Finding> all = new ArrayList<>();
    for (Finding each : findings) {
      boolean isInformation = each.severity().equals(Severity.INFO.code());
      if (each.cell() != null && !isInformation) {
        Line line =
            new Line(
                each.rule(),
                each.severity(),
                each.returnId(),
                each.sheet(),
                each.cell().replaceAll(dropped, ""));
        lines.computeIfAbsent(line, key -> new ArrayList<>()).add(each);
      } else {
        all.add(each);
      }
    }
    for (List<Finding> line : lines.values()) {
      if (line.size() < FEWEST) {
        all.addAll(line);
      } else {
        all.add(line.get(0).alsoAt(line.size() - 1));
      }
    }
    return all;
  }
}
