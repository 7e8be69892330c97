package org.huibao.workbook;

import java.util.List;

/**
 * A workbook as it was sent.
 *
 * @param format what the bytes are, whatever the file's name says: {@code xlsx}, {@code xls}
 */
public record Workbook(String format, List<Sheet> sheets) {
  public Workbook {
    sheets = List.copyOf(sheets);
  }
}
