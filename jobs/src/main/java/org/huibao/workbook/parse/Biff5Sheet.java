package org.huibao.workbook.parse;

import java.nio.charset.Charset;
import java.util.Set;
import org.apache.poi.ss.usermodel.FormulaError;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.CellTrait;

/** Takes the records of one sheet of Excel 5 or 95. Its formulas are not read: values only. */
final class Biff5Sheet {
  private static final int FORMULA = 0x06;
  private static final int FORMULA_OF_4 = 0x406;
  private static final int NOTE = 0x1c;
  private static final int COLUMNS = 0x7d;
  private static final int PACKED_NUMBERS = 0xbd;
  private static final int RICH_LABEL = 0xd6;
  private static final int MERGES = 0xe5;
  private static final int NUMBER = 0x203;
  private static final int LABEL = 0x204;
  private static final int BOOLEAN_OR_ERROR = 0x205;
  private static final int FORMULA_TEXT = 0x207;
  private static final int ROW = 0x208;
  private static final int PACKED_NUMBER = 0x27e;
  private static final Set<CellTrait> BY_FORMULA = Set.of(CellTrait.FORMULA);

  private final SheetBuilder sheet;
  private final Charset charset;
  private final Styles styles;
  private final ShownNumbers numbers;
  private CellAddress formula;
  private Style formulaStyle;
  private CellAddress noted;
  private String note = "";

  Biff5Sheet(SheetBuilder sheet, Charset charset, Styles styles, ShownNumbers numbers) {
    this.sheet = sheet;
    this.charset = charset;
    this.styles = styles;
    this.numbers = numbers;
  }

  void record(int type, LittleEndianData data) {
    switch (type) {
      case NUMBER -> number(data, data.real(6), Set.of());
      case PACKED_NUMBER -> number(data, data.packed(6), Set.of());
      case PACKED_NUMBERS -> packedNumbers(data);
      case LABEL, RICH_LABEL ->
          sheet.addText(
              address(data),
              data.text(8, data.unsignedShort(6), charset),
              style(data),
              null,
              Set.of());
      case BOOLEAN_OR_ERROR ->
          truthOrError(data, data.unsignedByte(6), data.unsignedByte(7) != 0, Set.of());
      case FORMULA, FORMULA_OF_4 -> formula(data);
      case FORMULA_TEXT -> {
        if (formula != null) {
          String text = data.text(2, data.unsignedShort(0), charset);
          sheet.addText(formula, text, formulaStyle, null, BY_FORMULA);
          formula = null;
        }
      }
      case ROW -> {
        if ((data.unsignedShort(12) & 0x20) != 0) {
          sheet.hideRow(data.unsignedShort(0));
        }
      }
      case COLUMNS -> {
        if ((data.unsignedShort(8) & 1) != 0) {
          sheet.hideColumns(data.unsignedShort(0), data.unsignedShort(2));
        }
      }
      case MERGES -> merges(data);
      case NOTE -> note(data);
      default -> {
        // looks and print settings
      }
    }
  }

  private static CellAddress address(LittleEndianData data) {
    return new CellAddress(data.unsignedShort(0), data.unsignedShort(2));
  }

  private Style style(LittleEndianData data) {
    return styles.at(data.unsignedShort(4));
  }

  private void number(LittleEndianData data, double value, Set<CellTrait> traits) {
    sheet.add(numbers.cell(address(data), value, style(data), null, traits));
  }

  private void packedNumbers(LittleEndianData data) {
    int column = data.unsignedShort(2);
    for (int at = 4; at + 8 <= data.length(); at += 6, column++) {
      sheet.add(
          numbers.cell(
              new CellAddress(data.unsignedShort(0), column),
              data.packed(at + 2),
              styles.at(data.unsignedShort(at)),
              null,
              Set.of()));
    }
  }

  private void truthOrError(
      LittleEndianData data, int value, boolean isError, Set<CellTrait> traits) {
    if (isError) {
      String shown = FormulaError.forInt((byte) value).getString();
      sheet.add(address(data), CellKind.ERROR, shown, style(data), null, traits);
    } else {
      sheet.addText(address(data), String.valueOf(value != 0), style(data), null, traits);
    }
  }

  /** The result is a double, unless its last two bytes are ones: then the first says what. */
  private void formula(LittleEndianData data) {
    formula = null;
    if (data.unsignedShort(12) != 0xffff) {
      number(data, data.real(6), BY_FORMULA);
      return;
    }
    switch (data.unsignedByte(6)) {
      case 0 -> {
        // its text is a record of its own, and follows
        formula = address(data);
        formulaStyle = style(data);
      }
      case 1 -> truthOrError(data, data.unsignedByte(8), false, BY_FORMULA);
      case 2 -> truthOrError(data, data.unsignedByte(8), true, BY_FORMULA);
      default -> {
        // an empty text
      }
    }
  }

  private void merges(LittleEndianData data) {
    for (int at = 2; at + 8 <= data.length(); at += 8) {
      sheet.merge(
          data.unsignedShort(at),
          data.unsignedShort(at + 2),
          data.unsignedShort(at + 4),
          data.unsignedShort(at + 6));
    }
  }

  /** A note longer than one record goes on in others, whose row is 0xffff. */
  private void note(LittleEndianData data) {
    int length = Math.min(data.unsignedShort(4), data.length() - 6);
    String text = data.text(6, length, charset);
    if (data.unsignedShort(0) == 0xffff) {
      note += text;
    } else {
      noted = address(data);
      note = text;
    }
    if (noted != null) {
      sheet.comment(noted, note);
    }
  }
}
