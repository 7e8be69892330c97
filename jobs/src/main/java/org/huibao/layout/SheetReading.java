package org.huibao.layout;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.huibao.workbook.CellAddress;

/**
 * What became of every numeric cell of one sheet.
 *
 * @param signs that stand in place of a number
 * @param dueUnread cells where a number is due that were not read
 * @param tables how many were found
 * @param texts what the other cells were taken for; one that is not here played no part
 */
public record SheetReading(
    String sheet,
    String title,
    List<ObservedNumber> observed,
    List<ExplainedNumber> explained,
    List<ObservedSign> signs,
    List<Remark> remarks,
    Map<CellAddress, ReadText> texts,
    long dueUnread,
    int tables)
    implements Serializable {
  /** The same with other numbers and remarks. */
  SheetReading with(List<ObservedNumber> others, List<Remark> made) {
    return new SheetReading(sheet, title, others, explained, signs, made, texts, dueUnread, tables);
  }
}
