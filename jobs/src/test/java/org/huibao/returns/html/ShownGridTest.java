package org.huibao.returns.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.Merge;
import org.huibao.workbook.Sheet;
import org.junit.jupiter.api.Test;

class ShownGridTest {
  @Test
  void spreadsAMergedCellNoFurtherThanTheSheet() {
    ShownGrid grid = grid(List.of(new Merge(0, 0, 0, 16_383)), text(0, 0), text(1, 2));

    assertThat(grid.extent(new CellAddress(0, 0))).isEqualTo(new ShownGrid.Extent(1, 3));
    assertThat(grid.isCovered(line(0), line(2))).isTrue();
    assertThat(grid.isCovered(line(1), line(2))).isFalse();
  }

  @Test
  void drawsARangeUnmergedThatWouldHideACell() {
    ShownGrid grid = grid(List.of(new Merge(0, 1, 0, 0)), text(0, 0), text(1, 0));

    assertThat(grid.extent(new CellAddress(0, 0))).isEqualTo(ShownGrid.Extent.ONE);
    assertThat(grid.isCovered(line(1), line(0))).isFalse();
  }

  @Test
  void drawsTheFirstOfTwoRangesThatOverlap() {
    ShownGrid grid =
        grid(List.of(new Merge(0, 1, 0, 1), new Merge(1, 2, 1, 2)), text(0, 0), text(2, 2));

    assertThat(grid.extent(new CellAddress(0, 0))).isEqualTo(new ShownGrid.Extent(2, 2));
    assertThat(grid.extent(new CellAddress(1, 1))).isEqualTo(ShownGrid.Extent.ONE);
    assertThat(grid.isCovered(line(2), line(2))).isFalse();
  }

  private static ShownGrid grid(List<Merge> merges, Cell... cells) {
    return new ShownGrid(new Sheet("表", List.of(cells), merges));
  }

  private static Cell text(int row, int column) {
    return new Cell(new CellAddress(row, column), CellKind.TEXT, "甲", null, 0, Set.of());
  }

  private static Axis.Line line(int index) {
    return new Axis.Line(index, index);
  }
}
