package org.huibao.county;

import java.util.List;

/** A workbook as it was sent in, and what its numbers are. */
public record CountyReturn(String file, byte[] bytes, List<WrittenNumber> numbers) {
  static CountyReturn of(String path, Saver saver, List<CountySheet> sheets) {
    return new CountyReturn(
        path + "." + saver.extension(),
        saver.save(sheets),
        sheets.stream().flatMap(sheet -> sheet.numbers().stream()).toList());
  }
}
