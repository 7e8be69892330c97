package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.huibao.workbook.CellAddress;
import org.junit.jupiter.api.Test;

class ReadTextsTest {
  private static final ReadSheet SHEET =
      ReadSheet.of(
          """
          2004年1-6月财政收入完成情况 | < | < | <
          填报单位：财政局 | | | 单位：万元
          地区 | 财政总收入 | < | 渔获量
          ^ | 累计 | 同比增长% | ^
          织里镇 | 1234 | 18.6 | 7
          太湖渔场 | 20 | — | 8
          注：渔获量为预计数
          """);

  @Test
  void tellsWhatEachTextWasTakenFor() {
    assertThat(texts())
        .containsExactly(
            "A1 TITLE []",
            "A2 HEADING []",
            "D2 UNIT_LINE []",
            "A3 COLUMN_LABEL []",
            "B3 COLUMN_LABEL [INDICATOR]",
            "D3 COLUMN_LABEL [UNKNOWN]",
            "B4 COLUMN_LABEL [MEASURE]",
            "C4 COLUMN_LABEL [MEASURE]",
            "A5 ROW_LABEL [PLACE]",
            "A6 ROW_LABEL [UNKNOWN]",
            "C6 SIGN []",
            "A7 NOTE []");
  }

  @Test
  void knowsTheCellsThatANumbersLabelsStandIn() {
    ObservedNumber growth =
        SHEET.reading().observed().stream()
            .filter(number -> number.address().toString().equals("C5"))
            .findFirst()
            .orElseThrow();

    assertThat(addresses(growth.rows())).containsExactly("[A5]");
    assertThat(addresses(growth.columns())).containsExactly("[B3]", "[C4]");
    assertThat(growth.around()).extracting(CellAddress::toString).containsExactly("A1", "D2");
  }

  @Test
  void knowsBothCellsOfALabelBrokenOverRows() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            地区 | 主营业 | 利润
             | 务收入 | 总额
            织里镇 | 1234 | 5
            """);

    assertThat(addresses(sheet.reading().observed().get(0).columns())).containsExactly("[B1, B2]");
  }

  private static List<String> addresses(List<Label> labels) {
    return labels.stream().map(label -> label.cells().toString()).toList();
  }

  private static List<String> texts() {
    return new TreeMap<>(SHEET.reading().texts())
        .entrySet().stream()
            .map(
                text -> text.getKey() + " " + text.getValue().role() + " " + text.getValue().says())
            .toList();
  }
}
