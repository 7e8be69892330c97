package org.huibao.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceivedDatesTest {
  private static final String FILE = "returns/received.csv";

  @Test
  void readsPathsAndDays() {
    String text =
        """
        received_on,remark,path
        2004-07-05,,2004-06/织里镇.xls
        2004-07-19,迟报,2004-06\\吴兴工业园区.xls
        """;
    Map<String, LocalDate> expected =
        Map.of(
            "2004-06/织里镇.xls", LocalDate.of(2004, 7, 5),
            "2004-06/吴兴工业园区.xls", LocalDate.of(2004, 7, 19));

    assertThat(ReceivedDates.parse(FILE, text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(expected);
    assertThat(ReceivedDates.parse(FILE, text.getBytes(Charset.forName("GB18030"))))
        .isEqualTo(expected);
  }

  @Test
  void readsTheSampleDistrict() {
    assertThat(ReceivedDates.parse(FILE, Wuxing.bytes(FILE).orElseThrow()))
        .containsEntry("2004-06/乡镇街道/吴兴工业园区.xls", LocalDate.of(2004, 7, 19));
  }

  @Test
  void refusesAllThatIsWrongAtOnce() {
    String text =
        """
        path,received_on
        a.xls,2004-02-30
        ,2004-07-05
        b.xls,
        c.xls,7月5日
        """;

    assertThatThrownBy(() -> ReceivedDates.parse(FILE, text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InvalidReferenceException.class)
        .hasMessageContaining(
            "line 2, column received_on: \"2004-02-30\" stands there, expected a date such as")
        .hasMessageContaining("line 3, column path: nothing stands there, expected a value")
        .hasMessageContaining("line 4, column received_on: nothing stands there, expected a value")
        .hasMessageContaining("line 5, column received_on: \"7月5日\" stands there");
  }

  @Test
  void refusesATableWithoutItsColumns() {
    byte[] bytes = "file,date\na.xls,2004-07-05\n".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> ReceivedDates.parse(FILE, bytes))
        .isInstanceOf(InvalidReferenceException.class)
        .hasMessageContaining("column path");
  }
}
