package org.huibao.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two states of one table.
 *
 * @param columns names and types
 * @param onlyInOld rows that the other does not have, or not as often; sorted
 * @param otherOrder whether the rows are the same and only stand in another order
 */
record TableComparison(
    Sides<String> columns,
    long rowsInOld,
    long rowsInNew,
    List<TableRow> onlyInOld,
    List<TableRow> onlyInNew,
    boolean otherOrder) {
  private static final int SHOWN = 5;

  /** Nothing when both have the same rows and columns. */
  List<String> lines(String table) {
    List<String> ofColumns = columnLines();
    List<String> lines = new ArrayList<>();
    if (!ofColumns.isEmpty() || !onlyInOld.isEmpty() || !onlyInNew.isEmpty()) {
      lines.add(
          "  %s: %s only in old (of %,d), %s only in new (of %,d)"
              .formatted(
                  table,
                  Count.of(onlyInOld.size(), "row"),
                  rowsInOld,
                  Count.of(onlyInNew.size(), "row"),
                  rowsInNew));
      lines.addAll(ofColumns);
      lines.addAll(rowLines());
    }
    return lines;
  }

  private List<String> columnLines() {
    List<String> lines = new ArrayList<>();
    for (String column : columns.names()) {
      String type = columns.either(column);
      String inNew = columns.fresh().get(column);
      if (columns.onlySide(column).isPresent()) {
        lines.add("    column %s %s: %s".formatted(column, type, columns.onlySide(column).get()));
      } else if (!type.equals(inNew)) {
        lines.add("    column %s: %s in old, %s in new".formatted(column, type, inNew));
      }
    }
    return lines;
  }

  /** The first of each side; below an old row what changed in the new one that is most like it. */
  private List<String> rowLines() {
    List<String> lines = new ArrayList<>();
    List<TableRow> unpaired = new ArrayList<>(onlyInNew);
    for (TableRow row : first(onlyInOld)) {
      lines.add("    - " + row.text());
      Optional<TableRow> changed =
          unpaired.stream().filter(row::isLike).min(Comparator.comparing(row::differences));
      changed.ifPresent(
          likest -> {
            lines.addAll(row.changesTo(likest));
            unpaired.remove(likest);
          });
    }
    for (TableRow row : first(onlyInNew)) {
      if (unpaired.contains(row)) {
        lines.add("    + " + row.text());
      }
    }
    return lines;
  }

  private static List<TableRow> first(List<TableRow> rows) {
    return rows.subList(0, Math.min(SHOWN, rows.size()));
  }
}
