package org.huibao.bulletin.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
  @Test
  void spreadsALongTableEvenlyAndNumbersItsPages() {
    PrintedTable table =
        new PrintedTable(
            "主要指标",
            "2024年主要指标",
            Page.PORTRAIT,
            List.of(new PrintedColumn(null, "指标", 30)),
            Collections.nCopies(65, List.of(PrintedCell.ABSENT)),
            List.of());

    assertThat(Pages.of(List.of(table)))
        .extracting(page -> page.sheet() + " " + page.title() + " " + page.rows().size())
        .containsExactly("主要指标一 2024年主要指标（一） 32", "主要指标二 2024年主要指标（二） 33");
  }

  @ParameterizedTest
  @CsvSource({"1,一", "10,十", "12,十二", "20,二十", "35,三十五"})
  void countsInChinese(int number, String numeral) {
    assertThat(Pages.numeral(number)).isEqualTo(numeral);
  }
}
