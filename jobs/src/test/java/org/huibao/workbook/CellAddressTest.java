package org.huibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellAddressTest {
  @ParameterizedTest
  @CsvSource({"0, 0, A1", "11, 1, B12", "0, 25, Z1", "0, 26, AA1", "0, 701, ZZ1", "9, 702, AAA10"})
  void isWrittenAsExcelDoes(int row, int column, String expected) {
    assertThat(new CellAddress(row, column)).hasToString(expected);
  }

  @Test
  void isOrderedByRowAndThenByColumn() {
    assertThat(new CellAddress(1, 9)).isLessThan(new CellAddress(2, 0));
    assertThat(new CellAddress(1, 1)).isLessThan(new CellAddress(1, 2));
  }
}
