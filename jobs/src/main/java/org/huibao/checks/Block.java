package org.huibao.checks;

import org.huibao.facts.Fact;

/**
 * Numbers that stand together in a sheet.
 *
 * @param of the indicator, that with its span, or the place, that they are all of; null where all
 *     of a sheet's are
 */
record Block(String returnId, String sheet, String of) {
  static Block ofSheet(Fact value) {
    return new Block(value.cell().returnId(), value.cell().sheet(), null);
  }

  static Block ofIndicator(Fact value) {
    return new Block(value.cell().returnId(), value.cell().sheet(), value.key().indicator());
  }

  static Block ofColumn(Fact value) {
    String column = value.key().indicator() + " " + value.key().span();
    return new Block(value.cell().returnId(), value.cell().sheet(), column);
  }

  static Block ofPlace(Fact value) {
    return new Block(value.cell().returnId(), value.cell().sheet(), value.key().place());
  }
}
