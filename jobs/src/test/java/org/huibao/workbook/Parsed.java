package org.huibao.workbook;

import java.util.List;
import org.huibao.reference.ReadingLimits;
import org.huibao.workbook.parse.WorkbookParser;

/** Workbooks parsed in this very process, without passwords and within the usual limits. */
public final class Parsed {
  private Parsed() {}

  public static Workbook workbook(byte[] bytes) throws UnreadableWorkbookException {
    return new WorkbookParser(List.of(), ReadingLimits.DEFAULTS).parse(bytes);
  }
}
