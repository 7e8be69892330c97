package org.huibao.workbook.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.Sheet;

/** Reads a binary OOXML workbook. Its formulas are kept as codes and not read: values only. */
final class XlsbBook {
  private record SheetEntry(String name, String relationship, boolean hidden) {}

  private final ZipParts parts;
  private final String path;
  private final Budget budget;
  private final List<SheetEntry> entries = new ArrayList<>();
  private final List<String> strings = new ArrayList<>();
  private final Styles styles = Styles.none();
  private boolean from1904;
  private boolean stylesOfCells;
  private CellAddress commented;

  private XlsbBook(ZipParts parts, String path, Budget budget) {
    this.parts = parts;
    this.path = path;
    this.budget = budget;
  }

  /** The workbook whose main part is at {@code path}. */
  static ParsedBook read(ZipParts parts, String path, Budget budget) throws IOException {
    return new XlsbBook(parts, path, budget).read();
  }

  private ParsedBook read() throws IOException {
    XlsbPart.read(parts.required(path), budget, this::workbook);
    if (entries.isEmpty()) {
      throw new IOException("its main part has no sheets");
    }
    Relationships relationships = Relationships.of(parts, path, budget);
    readPart(relationships.ofType("sharedStrings"), this::string);
    readPart(relationships.ofType("styles"), this::style);
    ShownNumbers numbers = new ShownNumbers(from1904);
    List<Sheet> sheets = new ArrayList<>();
    for (SheetEntry entry : entries) {
      SheetBuilder sheet = new SheetBuilder(entry.name(), entry.hidden(), budget);
      Optional<Relationships.Relationship> target = relationships.byId(entry.relationship());
      if (target.isPresent() && target.get().type().equals("worksheet")) {
        String sheetPath = target.get().target();
        XlsbSheet cells = new XlsbSheet(sheet, strings, styles, numbers);
        XlsbPart.read(parts.required(sheetPath), budget, cells::record);
        Optional<String> comments = Relationships.of(parts, sheetPath, budget).ofType("comments");
        readPart(comments, (type, data) -> comment(type, data, sheet));
      }
      sheets.add(sheet.build());
    }
    return new ParsedBook("xlsb", sheets, Map.of(), from1904);
  }

  private void readPart(Optional<String> part, XlsbPart.Records records) throws IOException {
    if (part.isPresent()) {
      XlsbPart.read(parts.required(part.get()), budget, records);
    }
  }

  private void workbook(int type, LittleEndianData data) {
    if (type == XlsbPart.WORKBOOK_PROPERTIES) {
      from1904 = (data.integer(0) & 1) != 0;
    } else if (type == XlsbPart.SHEET) {
      entries.add(
          new SheetEntry(
              data.wideText(8 + data.wideTextBytes(8)), data.wideText(8), data.integer(0) != 0));
    }
  }

  private void string(int type, LittleEndianData data) {
    if (type == XlsbPart.STRING_ITEM) {
      strings.add(budget.checked(data.wideText(1)));
    }
  }

  private void style(int type, LittleEndianData data) {
    switch (type) {
      case XlsbPart.FORMAT -> styles.define(data.unsignedShort(0), data.wideText(2));
      case XlsbPart.CELL_STYLES_BEGIN -> stylesOfCells = true;
      case XlsbPart.CELL_STYLES_END -> stylesOfCells = false;
      case XlsbPart.CELL_STYLE -> {
        if (stylesOfCells) {
          styles.add(data.unsignedShort(2), data.unsignedByte(11));
        }
      }
      default -> {
        // fonts, fills, borders
      }
    }
  }

  private void comment(int type, LittleEndianData data, SheetBuilder sheet) {
    if (type == XlsbPart.COMMENT) {
      commented = new CellAddress(data.integer(4), data.integer(12));
    } else if (type == XlsbPart.COMMENT_TEXT && commented != null) {
      sheet.comment(commented, budget.checked(data.wideText(1)));
    }
  }
}
