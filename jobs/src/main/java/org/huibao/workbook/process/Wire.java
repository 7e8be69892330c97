package org.huibao.workbook.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.CellTrait;
import org.huibao.workbook.Merge;
import org.huibao.workbook.Sheet;
import org.huibao.workbook.Workbook;

/** Workbooks as plain bytes between two processes; nothing but values is ever made of them. */
final class Wire {
  private Wire() {}

  static void writeText(DataOutputStream out, String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  static void writeWorkbook(DataOutputStream out, Workbook workbook) throws IOException {
    writeText(out, workbook.format());
    out.writeInt(workbook.sheets().size());
    for (Sheet sheet : workbook.sheets()) {
      writeText(out, sheet.name());
      out.writeBoolean(sheet.hidden());
      out.writeInt(sheet.merges().size());
      for (Merge merge : sheet.merges()) {
        out.writeInt(merge.firstRow());
        out.writeInt(merge.lastRow());
        out.writeInt(merge.firstColumn());
        out.writeInt(merge.lastColumn());
      }
      out.writeInt(sheet.cells().size());
      for (Cell cell : sheet.cells()) {
        writeCell(out, cell);
      }
    }
  }

  static Workbook readWorkbook(DataInputStream in) throws IOException {
    String format = readText(in);
    List<Sheet> sheets = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      String name = readText(in);
      boolean hidden = in.readBoolean();
      List<Merge> merges = new ArrayList<>();
      for (int merge = in.readInt(); merge > 0; merge--) {
        merges.add(new Merge(in.readInt(), in.readInt(), in.readInt(), in.readInt()));
      }
      List<Cell> cells = new ArrayList<>();
      for (int cell = in.readInt(); cell > 0; cell--) {
        cells.add(readCell(in));
      }
      sheets.add(new Sheet(name, cells, merges, hidden));
    }
    return new Workbook(format, sheets);
  }

  private static void writeCell(DataOutputStream out, Cell cell) throws IOException {
    out.writeInt(cell.address().row());
    out.writeInt(cell.address().column());
    out.writeByte(cell.kind().ordinal());
    writeText(out, cell.text());
    writeNumber(out, cell.storedNumber());
    out.writeInt(cell.indent());
    writeText(out, cell.formula());
    writeText(out, cell.numberFormat());
    writeText(out, cell.comment());
    int traits = 0;
    for (CellTrait trait : cell.traits()) {
      traits |= 1 << trait.ordinal();
    }
    out.writeInt(traits);
  }

  private static Cell readCell(DataInputStream in) throws IOException {
    CellAddress address = new CellAddress(in.readInt(), in.readInt());
    CellKind kind = CellKind.values()[in.readByte()];
    String text = readText(in);
    BigDecimal number = readNumber(in);
    int indent = in.readInt();
    String formula = readText(in);
    String numberFormat = readText(in);
    String comment = readText(in);
    int bits = in.readInt();
    Set<CellTrait> traits = EnumSet.noneOf(CellTrait.class);
    for (CellTrait trait : CellTrait.values()) {
      if ((bits & 1 << trait.ordinal()) != 0) {
        traits.add(trait);
      }
    }
    return new Cell(address, kind, text, number, indent, formula, numberFormat, comment, traits);
  }

  private static void writeNumber(DataOutputStream out, BigDecimal number) throws IOException {
    byte[] digits = number == null ? new byte[0] : number.unscaledValue().toByteArray();
    out.writeInt(digits.length);
    if (number != null) {
      out.write(digits);
      out.writeInt(number.scale());
    }
  }

  private static BigDecimal readNumber(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length == 0 ? null : new BigDecimal(new BigInteger(in.readNBytes(length)), in.readInt());
  }
}
