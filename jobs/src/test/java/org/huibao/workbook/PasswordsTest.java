package org.huibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.huibao.reference.ReadingLimits;
import org.huibao.workbook.parse.WorkbookParser;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  @Test
  void areTriedInTurn() throws Exception {
    Biff8EncryptionKey.setCurrentUserPassword("吴兴2004");
    byte[] bytes;
    try {
      bytes =
          WorkbookBytes.of(
              "xls", book -> book.createSheet("表").createRow(0).createCell(0).setCellValue(7));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    Workbook opened =
        new WorkbookParser(List.of("wrong", "吴兴2004"), ReadingLimits.DEFAULTS).parse(bytes);

    assertThat(opened.sheets().get(0).cells()).hasSize(1);
  }
}
