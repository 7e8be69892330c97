package org.huibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadDateTest {
  @ParameterizedTest
  @CsvSource({"6月1日, 6-1", "1-Jun, 6-1", "6-1, 6-1", "12/31, 12-31", "2004-06-01, ", "6:30, "})
  void wasTypedAsTwoNumbers(String shown, String typed) {
    Cell cell = new Cell(new CellAddress(0, 0), CellKind.DATE, shown, null, 0, Set.of());

    assertThat(MisreadDate.typed(cell).orElse(null)).isEqualTo(typed);
  }
}
