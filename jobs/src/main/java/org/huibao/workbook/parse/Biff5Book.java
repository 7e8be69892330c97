package org.huibao.workbook.parse;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.huibao.workbook.Sheet;

/** Reads an .xls workbook of Excel 5 and 95, which POI does not open, record by record. */
final class Biff5Book {
  private static final int BEGIN = 0x809;
  private static final int END = 0x0a;
  private static final int CODEPAGE = 0x42;
  private static final int DATE_MODE = 0x22;
  private static final int PASSWORD = 0x2f;
  private static final int SHEET = 0x85;
  private static final int FORMAT = 0x41e;
  private static final int CELL_STYLE = 0xe0;
  private static final int VERSION_5 = 0x500;

  private record SheetEntry(int offset, String name, boolean hidden) {}

  private final byte[] stream;
  private final Budget budget;
  private final List<SheetEntry> entries = new ArrayList<>();
  private final Styles styles = Styles.none();
  private Charset charset = Charset.forName("GB18030");
  private boolean from1904;

  private Biff5Book(byte[] stream, Budget budget) {
    this.stream = stream;
    this.budget = budget;
  }

  /** True where {@code stream} begins as a workbook of Excel 5 or 95. */
  static boolean isOne(byte[] stream) {
    if (stream.length < 8) {
      return false;
    }
    LittleEndianData data = new LittleEndianData(stream);
    return data.unsignedShort(0) == BEGIN && data.unsignedShort(4) == VERSION_5;
  }

  static ParsedBook read(byte[] stream, Budget budget) throws UnopenedException {
    return new Biff5Book(stream, budget).read();
  }

  private ParsedBook read() throws UnopenedException {
    boolean[] encrypted = new boolean[1];
    walk(
        0,
        (type, data) -> {
          if (type == PASSWORD) {
            encrypted[0] = true;
          } else {
            global(type, data);
          }
        });
    if (encrypted[0]) {
      throw new UnopenedException();
    }
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("the workbook has no sheets");
    }
    ShownNumbers numbers = new ShownNumbers(from1904);
    List<Sheet> sheets = new ArrayList<>();
    for (SheetEntry entry : entries) {
      SheetBuilder sheet = new SheetBuilder(entry.name(), entry.hidden(), budget);
      Biff5Sheet cells = new Biff5Sheet(sheet, charset, styles, numbers);
      walk(entry.offset(), cells::record);
      sheets.add(sheet.build());
    }
    return new ParsedBook("xls_biff5", sheets, Map.of(), from1904);
  }

  /** The records of one substream; those of charts embedded in it are passed over. */
  private void walk(int from, BiConsumer<Integer, LittleEndianData> records) {
    LittleEndianData whole = new LittleEndianData(stream);
    int depth = 0;
    int at = from;
    while (true) {
      budget.checkTime();
      int type = whole.unsignedShort(at);
      int length = whole.unsignedShort(at + 2);
      if (at + 4 + length > stream.length) {
        throw new IllegalArgumentException("a record runs past the end of the file");
      }
      if (type == BEGIN) {
        depth++;
      } else if (type == END) {
        depth--;
        if (depth <= 0) {
          return;
        }
      } else if (depth == 1) {
        records.accept(
            type,
            new LittleEndianData(java.util.Arrays.copyOfRange(stream, at + 4, at + 4 + length)));
      } else if (depth == 0) {
        throw new IllegalArgumentException("no sheet begins at byte " + from);
      }
      at += 4 + length;
    }
  }

  private void global(int type, LittleEndianData data) {
    switch (type) {
      case CODEPAGE -> charset = CodePages.charset(data.unsignedShort(0));
      case DATE_MODE -> from1904 = data.unsignedShort(0) == 1;
      case FORMAT ->
          styles.define(data.unsignedShort(0), data.text(3, data.unsignedByte(2), charset));
      case CELL_STYLE -> styles.add(data.unsignedShort(2), 0);
      case SHEET -> {
        // kind 0 is a sheet of cells; others are charts and macros
        if (data.unsignedByte(5) == 0) {
          entries.add(
              new SheetEntry(
                  data.integer(0),
                  data.text(7, data.unsignedByte(6), charset),
                  data.unsignedByte(4) != 0));
        }
      }
      default -> {
        // fonts, windows, protection
      }
    }
  }
}
