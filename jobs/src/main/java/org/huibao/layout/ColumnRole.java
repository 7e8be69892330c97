package org.huibao.layout;

import java.util.List;
import org.huibao.workbook.Cell;

/** What a column of a table is for, by its header. */
enum ColumnRole {
  /** Numbers to be observed, or labels that name a row. */
  ORDINARY,
  /** 计量单位: the unit of each row. */
  UNIT,
  /** 序号, 行次. */
  NUMBERING,
  /** 代码. */
  CODE,
  /** 备注. */
  REMARK;

  /** The role of a column under {@code header}, outermost label first. */
  static ColumnRole of(List<Cell> header) {
    for (Cell label : header) {
      if (HeadingWords.isUnitHeader(label.text())) {
        return UNIT;
      }
      if (HeadingWords.isNumberingHeader(label.text())) {
        return NUMBERING;
      }
      if (HeadingWords.isCodeHeader(label.text())) {
        return CODE;
      }
      if (HeadingWords.isRemarkHeader(label.text())) {
        return REMARK;
      }
    }
    return ORDINARY;
  }
}
