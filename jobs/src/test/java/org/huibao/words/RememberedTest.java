package org.huibao.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final List<String> asked = new ArrayList<>();
  private final Remembered<Integer> lengths =
      new Remembered<>(
          text -> {
            asked.add(text);
            return text.length();
          });

  @Test
  void asksOncePerText() {
    assertThat(lengths.of("工业")).isEqualTo(2);
    assertThat(lengths.of("工业")).isEqualTo(2);
    assertThat(lengths.of("农业产值")).isEqualTo(4);
    assertThat(asked).containsExactly("工业", "农业产值");
  }

  @Test
  void keepsFewTitles() {
    String title = "主要指标".repeat(30);
    lengths.of(title);
    lengths.of(title);
    assertThat(asked).hasSize(1);
    for (int i = 0; i < 64; i++) {
      lengths.of(title + i);
    }
    lengths.of(title);
    assertThat(asked).hasSize(66).endsWith(title);
  }

  @Test
  void keepsNoTextThatIsTooLongForATitle() {
    String note = "注".repeat(1_001);
    assertThat(lengths.of(note)).isEqualTo(1_001);
    assertThat(lengths.of(note)).isEqualTo(1_001);
    assertThat(asked).hasSize(2);
  }

  @Test
  void forgetsWhenThereAreMany() {
    for (int i = 0; i < 20_000; i++) {
      lengths.of("项目" + i);
    }
    lengths.of("项目19999");
    lengths.of("项目0");
    assertThat(asked).hasSize(20_001).endsWith("项目0");
  }
}
