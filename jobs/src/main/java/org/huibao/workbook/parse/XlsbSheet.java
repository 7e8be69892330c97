package org.huibao.workbook.parse;

import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.FormulaError;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.CellTrait;

/** Takes the records of one sheet of a binary OOXML workbook. */
final class XlsbSheet {
  private static final int BODY = 8;
  private static final Set<CellTrait> FORMULA = Set.of(CellTrait.FORMULA);

  private final SheetBuilder sheet;
  private final List<String> strings;
  private final Styles styles;
  private final ShownNumbers numbers;
  private int row;

  XlsbSheet(SheetBuilder sheet, List<String> strings, Styles styles, ShownNumbers numbers) {
    this.sheet = sheet;
    this.strings = strings;
    this.styles = styles;
    this.numbers = numbers;
  }

  void record(int type, LittleEndianData data) {
    switch (type) {
      case XlsbPart.ROW -> {
        row = data.integer(0);
        if ((data.unsignedByte(11) & 0x10) != 0) {
          sheet.hideRow(row);
        }
      }
      case XlsbPart.COLUMNS -> {
        if ((data.unsignedShort(16) & 1) != 0) {
          sheet.hideColumns(data.integer(0), data.integer(4));
        }
      }
      case XlsbPart.MERGE ->
          sheet.merge(data.integer(0), data.integer(4), data.integer(8), data.integer(12));
      case XlsbPart.PACKED -> number(data, data.packed(BODY), Set.of());
      case XlsbPart.REAL -> number(data, data.real(BODY), Set.of());
      case XlsbPart.FORMULA_NUMBER -> number(data, data.real(BODY), FORMULA);
      case XlsbPart.SHARED_TEXT -> text(data, shared(data.integer(BODY)), Set.of());
      case XlsbPart.TEXT -> text(data, data.wideText(BODY), Set.of());
      case XlsbPart.RICH_TEXT -> text(data, data.wideText(BODY + 1), Set.of());
      case XlsbPart.FORMULA_TEXT -> text(data, data.wideText(BODY), FORMULA);
      case XlsbPart.BOOLEAN -> text(data, truth(data), Set.of());
      case XlsbPart.FORMULA_BOOLEAN -> text(data, truth(data), FORMULA);
      case XlsbPart.ERROR -> error(data, Set.of());
      case XlsbPart.FORMULA_ERROR -> error(data, FORMULA);
      default -> {
        // looks and print settings
      }
    }
  }

  private CellAddress address(LittleEndianData data) {
    return new CellAddress(row, data.integer(0));
  }

  private Style style(LittleEndianData data) {
    return styles.at(data.integer(4) & 0xffffff);
  }

  private String shared(int index) {
    if (index < 0 || index >= strings.size()) {
      throw new IllegalArgumentException("there is no text " + index);
    }
    return strings.get(index);
  }

  private static String truth(LittleEndianData data) {
    return String.valueOf(data.unsignedByte(BODY) != 0);
  }

  private void number(LittleEndianData data, double value, Set<CellTrait> traits) {
    sheet.add(numbers.cell(address(data), value, style(data), null, traits));
  }

  private void text(LittleEndianData data, String text, Set<CellTrait> traits) {
    sheet.addText(address(data), text, style(data), null, traits);
  }

  private void error(LittleEndianData data, Set<CellTrait> traits) {
    String shown = FormulaError.forInt((byte) data.unsignedByte(BODY)).getString();
    sheet.add(address(data), CellKind.ERROR, shown, style(data), null, traits);
  }
}
