package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.huibao.reference.Wuxing;
import org.huibao.words.PeriodMention;
import org.junit.jupiter.api.Test;

/** An office's words for measures, from its {@code measures.csv}. */
class OwnMeasureWordsTest {
  private static final String WORDS =
      """
      word,measure,span
      截至本期,value,ytd
      对比基数,previous_year,
      序时,completion,
      """;

  private static final String SHEET =
      """
      2004年1-6月各镇财政总收入（万元） | < | < | <
      地区 | 截至本期 | 对比基数 | 序时
      织里镇 | 1234 | 1100 | 55.2
      """;

  private static String measures(Reference reference) {
    SheetLayout layout =
        new SheetLayout(TextSheet.of(SHEET), reference.district().symbols().keySet());
    return String.join(
        " ",
        new SheetReader(reference, new Vocabulary(reference))
            .read(layout, new Outside("wuxing", true, PeriodMention.NONE)).observed().stream()
                .map(number -> number.indicator() + "." + number.measure().code())
                .toList());
  }

  @Test
  void sayWhichNumberAColumnHolds() {
    Reference known =
        ReferenceLoader.load(
            file ->
                file.equals("reference/measures.csv")
                    ? Optional.of(WORDS.getBytes(StandardCharsets.UTF_8))
                    : Wuxing.bytes(file));

    assertThat(measures(known))
        .isEqualTo("rev_total.value rev_total.previous_year rev_total.completion");
    assertThat(measures(Wuxing.reference())).isEqualTo("null.value null.value null.value");
    assertThat(known.fingerprint()).isNotEqualTo(Wuxing.reference().fingerprint());
  }
}
