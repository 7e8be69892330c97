package org.huibao.layout;

import java.util.List;
import java.util.Optional;
import org.huibao.words.HeadingWords;

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
  REMARK,
  /** The row labels once more in another language. */
  TRANSLATION;

  /** Why the numbers of such a column are no observations; empty where they are. */
  Optional<Explanation> explains() {
    return switch (this) {
      case NUMBERING -> Optional.of(Explanation.ROW_NUMBER);
      case CODE -> Optional.of(Explanation.CODE);
      case REMARK -> Optional.of(Explanation.NOTE);
      default -> Optional.empty();
    };
  }

  /** The role of a column under {@code header}, outermost label first. */
  static ColumnRole of(List<Label> header) {
    for (Label label : header) {
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
