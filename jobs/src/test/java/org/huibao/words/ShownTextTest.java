package org.huibao.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTextTest {
  @ParameterizedTest
  @CsvSource({
    "\u202D5000\u202C, 5000",
    "3500\u200E, 3500",
    "\uFEFF白河\u200B镇, 白河镇",
    "白\u00AD河\u2060镇\uE5E5, 白河镇",
    "⻘石镇, 青石镇",
    "⼭⻔镇, 山门镇"
  })
  void leavesOutWhatNobodySeesAndTakesRadicalsForTheirCharacters(String text, String shown) {
    assertThat(ShownText.of(text)).isEqualTo(shown);
    assertThat(LabelText.core(text)).isEqualTo(shown);
  }

  @Test
  void leavesAllElseAsItIs() {
    String text = "　１２３ ４５６㎡①—…℃ A\u00A0B";

    assertThat(ShownText.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"1, ¹", "12, ¹²", "注1, ''", "a), ''", "*, ''"})
  void raisedDigitsStayRaisedAndOtherMarksSayNothing(String piece, String raised) {
    assertThat(RaisedText.of(piece)).isEqualTo(raised);
  }
}
