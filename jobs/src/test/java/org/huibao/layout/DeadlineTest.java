package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.huibao.workbook.Sheet;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final Sheet LONG =
      TextSheet.of("2004年1-6月税收（万元） | <\n地区 | 累计\n" + "织里镇 | 1\n".repeat(2000));

  @Test
  void endsALayoutThatTakesTooLong() {
    Deadline over = Deadline.in(-1);

    assertThatThrownBy(() -> new SheetLayout(LONG, Set.of(), SheetLayout.Preceding.NONE, over))
        .isInstanceOf(TookTooLongException.class);
    assertThatCode(
            () -> new SheetLayout(LONG, Set.of(), SheetLayout.Preceding.NONE, Deadline.in(600)))
        .doesNotThrowAnyException();
  }
}
