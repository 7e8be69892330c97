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
  @CsvSource({
    "24, LANDSCAPE",
    "25, PORTRAIT",
    "44, PORTRAIT",
    "45, DENSE",
    "60, DENSE",
    "61, PORTRAIT"
  })
  void aPageIsLargeEnoughForItsRows(int rows, Page page) {
    assertThat(Page.forRows(rows)).isEqualTo(page);
  }

  @Test
  void givesEachSheetANameOfItsOwn() {
    List<PrintedTable> own =
        List.of(named("Growth"), named("增速"), named("数据来源"), named("红黑榜图"), named("a"), named("A"));

    assertThat(Pages.behind(List.of(named("growth"), named("红黑榜")), own))
        .extracting(PrintedTable::sheet)
        .containsExactly("Growth(2)", "增速", "数据来源(2)", "红黑榜图(2)", "a", "A(2)");
  }

  private static PrintedTable named(String sheet) {
    return new PrintedTable(sheet, sheet, Page.PORTRAIT, List.of(), List.of(), List.of());
  }
}
