package org.huibao.returns.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.findings.Finding;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellTrait;

/** A sheet's grid as a table: merged as it was, each cell in the look of its part. */
final class SheetTable {
  private final ShownSheet shown;
  private final ShownGrid grid;
  private final Map<CellAddress, CellLook> looks;
  private final Map<String, List<Finding>> findings;
  private final HiddenLines hidden;
  private final Markup html = new Markup();

  private SheetTable(ShownSheet shown) {
    this.shown = shown;
    this.grid = new ShownGrid(shown.sheet());
    this.looks = shown.looks();
    this.findings = shown.findingsByCell();
    this.hidden = HiddenLines.of(shown.sheet());
  }

  static Markup of(ShownSheet shown) {
    return new SheetTable(shown).table();
  }

  private Markup table() {
    html.raw("<div class=\"grid\"><table><thead><tr><th></th>");
    for (Axis.Line column : grid.columns().lines()) {
      String letters = new CellAddress(0, column.first()).toString().replaceAll("\\d", "");
      heading("col", column, letters, hidden.columns().contains(column.first()));
    }
    html.raw("</tr></thead>\n<tbody>");
    for (Axis.Line row : grid.rows().lines()) {
      html.raw("<tr>");
      heading("row", row, String.valueOf(row.first() + 1), hidden.rows().contains(row.first()));
      grid.columns().lines().forEach(column -> position(row, column));
      html.raw("</tr>\n");
    }
    html.raw("</tbody></table></div>\n");
    leftOut("行", grid.rows().leftOut());
    leftOut("列", grid.columns().leftOut());
    return html;
  }

  private void heading(String scope, Axis.Line line, String name, boolean isHidden) {
    html.raw("<th scope=\"").raw(scope).raw("\"");
    if (line.isGap()) {
      int blank = line.last() - line.first() + 1;
      html.raw(" class=\"gap\" title=\"空白 ").raw(blank).raw("\">⋯</th>");
    } else if (isHidden) {
      html.raw(" class=\"hidden\" title=\"隐藏\">").raw(name).raw("</th>");
    } else {
      html.raw(">").raw(name).raw("</th>");
    }
  }

  private void position(Axis.Line row, Axis.Line column) {
    if (grid.isCovered(row, column)) {
      return;
    }
    CellAddress address = new CellAddress(row.first(), column.first());
    Optional<Cell> cell = grid.at(address);
    List<Finding> found = findings.getOrDefault(address.toString(), List.of());
    html.raw("<td");
    extent(grid.extent(address));
    if (cell.isPresent() || !found.isEmpty()) {
      html.raw(" id=\"").raw(shown.id()).raw("-").raw(address.toString()).raw("\"");
      look(looks.getOrDefault(address, CellLook.BLANK), cell, found);
    }
    html.raw(">");
    cell.ifPresent(filled -> html.text(filled.text()));
    html.raw("</td>");
  }

  private void extent(ShownGrid.Extent extent) {
    if (extent.rows() > 1) {
      html.raw(" rowspan=\"").raw(extent.rows()).raw("\"");
    }
    if (extent.columns() > 1) {
      html.raw(" colspan=\"").raw(extent.columns()).raw("\"");
    }
  }

  private void look(CellLook look, Optional<Cell> cell, List<Finding> found) {
    html.raw(" class=\"").raw(look.name());
    if (cell.filter(Cell::isNumeric).isPresent()) {
      html.raw(" number");
    }
    if (cell.filter(filled -> filled.traits().contains(CellTrait.HIDDEN)).isPresent()) {
      html.raw(" hidden");
    }
    found.stream().findFirst().ifPresent(first -> html.raw(" found found-").raw(first.severity()));
    html.raw("\"");
    if (!look.mark().isEmpty()) {
      html.raw(" data-mark=\"").raw(look.mark()).raw("\"");
    }
    int indent = cell.map(Cell::indent).orElse(0);
    if (indent > 0) {
      html.raw(" style=\"padding-left:").raw(Math.min(indent, 20) + 1).raw("em\"");
    }
  }

  private void leftOut(String what, int count) {
    if (count > 0) {
      html.raw("<p class=\"cut\">表太大，本页另有 ").raw(count).raw(" ").raw(what);
      html.raw("没有显示；读取结果不受影响。</p>\n");
    }
  }
}
