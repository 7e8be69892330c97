package org.huibao.bulletin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huibao.analysis.SmallDistrict;
import org.huibao.bulletin.html.SentRows;
import org.huibao.figures.Publication;
import org.huibao.reference.Reference;
import org.huibao.words.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence says of growth by the signs of level and base. */
class SignTableTest {
  private static final Period PERIOD = new Period(2024, 6);

  @ParameterizedTest(name = "{0} after {1}: {2}")
  @CsvSource({
    "118.6, 100, 同比增长18.6%",
    "95,    100, 同比下降5%",
    "0,     100, 同比下降100%",
    "100.04, 100, 同比持平",
    "-20,   50,  同比由盈转亏",
    "50,    -20, 同比扭亏为盈",
    "0,     -20, 同比止亏",
    "-15,   -20, 同比减亏25%",
    "-25,   -20, 同比增亏25%",
    "-20,   -20, 同比亏损持平",
    "20,    0,   同比增加20万元",
    "0,     0,   同比持平",
    "-20,   0,   同比减少20万元",
    "-,     20,  同比〔缺 profit.growth.wording〕",
    "20,    -,   同比〔缺 profit.growth.wording〕",
  })
  void isSaidOfAProfit(String level, String base, String text) {
    assertThat(section("profit", level, base)).isEqualTo(text);
  }

  /** Points where the value is in per cent already. */
  @ParameterizedTest(name = "{0} after {1}: {2}")
  @CsvSource({
    "4.2, 4,   同比上升0.2个百分点",
    "3.7, 4,   同比下降0.3个百分点",
    "4,   4,   同比持平",
  })
  void isSaidOfARatio(String level, String base, String text) {
    assertThat(section("jobless", level, base)).isEqualTo(text);
  }

  private static String section(String indicator, String level, String base) {
    String numbers =
        (level.equals("-") ? "" : " value=" + level)
            + (base.equals("-") ? "" : " previous_year=" + base);
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                profit | flow | nominal | any | no | no |
                jobless | ratio lower | nominal | non_negative | no | no |
                """)
            .numbers("qing | %s | 2024-06 | ytd |%s".formatted(indicator, numbers));
    Reference reference = district.reference().reference();
    byte[] template = "同比{%s.growth.wording}".formatted(indicator).getBytes(UTF_8);
    Documents documents =
        Documents.of(
            Publication.of(district.inputs(), reference, PERIOD),
            reference,
            PERIOD,
            Map.of("data-section.md", template),
            SentRows.NONE);
    return new String(documents.files().get("数据段.md"), UTF_8);
  }
}
