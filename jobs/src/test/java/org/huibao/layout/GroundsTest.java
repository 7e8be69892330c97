package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.reference.Reference;
import org.huibao.reference.Wuxing;
import org.huibao.words.PeriodMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was assumed of a number, where no word in the workbook says it. */
class GroundsTest {
  private static final Reference WUXING = Wuxing.reference();
  private static final SheetReader READER = new SheetReader(WUXING, new Vocabulary(WUXING));

  private static String note(String title, String header, Outside outside) {
    String drawing = title + " | <\n指标 | " + header + "\n财政总收入 | 12";
    SheetLayout layout =
        new SheetLayout(TextSheet.of(drawing), WUXING.district().symbols().keySet());
    Grounds grounds = READER.read(layout, outside).observed().get(0).grounds();
    return grounds.basis().code() + (grounds.note() == null ? "" : " " + grounds.note());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2004年1-6月（单位：万元）       | 累计 | true  | named
          2004年6月（单位：万元）         | 累计 | true  | named
          2004年6月（单位：万元）         | 数值 | true  | assumed 时段按累计
          2004年1-6月                   | 累计 | true  | assumed 单位按指标表
          主要指标（单位：万元）           | 累计 | true  | assumed 时期按文件名
          2004年1-6月（单位：万元）       | 累计 | false | assumed 地区按填报单位所在
          织里镇2004年1-6月（单位：万元） | 累计 | false | named
          主要指标                      | 数值 | false | assumed 地区按填报单位所在；时期按文件名；时段按累计；单位按指标表
          """)
  void saysWhatWasFilledIn(String title, String header, boolean isPlaceWritten, String grounds) {
    PeriodMention file = new PeriodMention(2004, 6, null);

    assertThat(note(title, header, new Outside("zhili", isPlaceWritten, file))).isEqualTo(grounds);
  }
}
