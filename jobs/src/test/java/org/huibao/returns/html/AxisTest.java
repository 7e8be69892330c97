package org.huibao.returns.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AxisTest {
  @Test
  void takesALongBlankStretchTogether() {
    Axis axis = new Axis(new TreeSet<>(List.of(0, 3, 60_000)), 100);

    assertThat(axis.lines())
        .extracting(line -> line.first() + "-" + line.last())
        .containsExactly("0-0", "1-1", "2-2", "3-3", "4-59999", "60000-60000");
    assertThat(axis.position(30_000)).isEqualTo(4);
    assertThat(axis.position(70_000)).isEqualTo(5);
  }

  @Test
  void saysHowManyLinesItLeavesOut() {
    Axis axis = new Axis(new TreeSet<>(List.of(0, 1, 2, 3, 4)), 3);

    assertThat(axis.lines()).hasSize(3);
    assertThat(axis.leftOut()).isEqualTo(2);
    assertThat(axis.shows(2)).isTrue();
    assertThat(axis.shows(3)).isFalse();
  }
}
