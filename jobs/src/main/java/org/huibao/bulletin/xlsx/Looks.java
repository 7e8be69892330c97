package org.huibao.bulletin.xlsx;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of one workbook: one to a look, since a workbook holds no more than 64000. */
final class Looks {
  private final Workbook workbook;
  private final Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);
  private final Map<CellLook, CellStyle> styles = new HashMap<>();
  private final Map<CellLook, CellStyle> quoted = new HashMap<>();

  Looks(Workbook workbook) {
    this.workbook = workbook;
    // columns are as wide as digits of the first font
    Font first = workbook.getFontAt(0);
    first.setFontName(Typeface.BODY.font());
    first.setFontHeightInPoints((short) Typeface.BODY.points());
  }

  CellStyle style(CellLook look) {
    return styles.computeIfAbsent(look, this::newStyle);
  }

  /** Of words that would be taken for a formula once somebody edits them. */
  CellStyle quoted(CellLook look) {
    return quoted.computeIfAbsent(
        look,
        each -> {
          CellStyle style = newStyle(each);
          style.setQuotePrefixed(true);
          return style;
        });
  }

  /** Words within a table that may begin with any sign. */
  PlainText plainText(CellLook look) {
    return new PlainText(style(look), quoted(look));
  }

  private CellStyle newStyle(CellLook look) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(look.typeface(), this::newFont));
    style.setAlignment(look.alignment());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setIndention((short) look.indent());
    style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    style.setBorderTop(look.top());
    style.setBorderBottom(look.bottom());
    style.setBorderLeft(look.left());
    // names, too, where they are longer than their column may be wide
    style.setWrapText(
        look.typeface() == Typeface.HEADING
            || look.typeface() == Typeface.NOTE
            || (look.typeface() == Typeface.BODY && look.alignment() == HorizontalAlignment.LEFT));
    return style;
  }

  private Font newFont(Typeface typeface) {
    Font font = workbook.createFont();
    font.setFontName(typeface.font());
    font.setFontHeightInPoints((short) typeface.points());
    return font;
  }
}
