package org.huibao.bulletin.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTest {
  @Test
  void areThoseOfEachReading() {
    assertThat(Initials.of("织里镇")).isEqualTo("zlz");
    assertThat(Initials.of("财政总收入")).isEqualTo("czzsr");
    assertThat(Initials.of("R&D经费")).isEqualTo("rdjf");
    assertThat(Initials.of("重庆")).isEqualTo("[ctz]q");
  }

  @Test
  void theTableIsWhatTheLibrarySays() {
    assertThat(Resource.named("initials.txt").text()).isEqualTo(GenerateInitials.table());
  }
}
