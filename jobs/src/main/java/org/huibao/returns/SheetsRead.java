package org.huibao.returns;

import java.io.Serializable;
import java.util.List;
import org.huibao.layout.SheetReading;
import org.huibao.workbook.Sheet;

/**
 * A return's reading and the sheets it was made from.
 *
 * @param sheets as they were sent; none where the workbook could not be read
 * @param readings what became of each of {@code sheets}, in the same order
 */
public record SheetsRead(ReturnReading reading, List<Sheet> sheets, List<SheetReading> readings)
    implements Serializable {
  public SheetsRead {
    sheets = List.copyOf(sheets);
    readings = List.copyOf(readings);
  }

  static SheetsRead none(ReturnReading rejected) {
    return new SheetsRead(rejected, List.of(), List.of());
  }
}
