package org.huibao.workbook.parse;

import static org.huibao.workbook.parse.BinaryRecords.body;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook as Excel 95 saved it, with one of everything. */
final class Biff5Bytes {
  private static final int GENERAL = 0;
  private static final int PERCENT = 1;
  private static final int DATE = 2;

  private Biff5Bytes() {}

  /** In an OLE2 file, as Excel 95 saves it. */
  static byte[] workbook() {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      files.getRoot().createDocument("Book", new ByteArrayInputStream(stream()));
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make a workbook in memory", e);
    }
  }

  static byte[] stream() {
    int globals = globals(0, 0).size();
    byte[] visible = visible().toBytes();
    BinaryRecords book = globals(globals, globals + visible.length);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(book.toBytes());
    whole.writeBytes(visible);
    whole.writeBytes(hidden().toBytes());
    return whole.toByteArray();
  }

  private static BinaryRecords globals(int first, int second) {
    BinaryRecords book = new BinaryRecords();
    book.biff5(0x809, body().u16(0x500).u16(5).u16(0).u16(0));
    book.biff5(0x42, body().u16(936));
    book.biff5(0x22, body().u16(0));
    book.biff5(
        0x31,
        body()
            .u16(200)
            .u16(0)
            .u16(0x7fff)
            .u16(400)
            .u16(0)
            .u8(0)
            .u8(0)
            .u8(134)
            .u8(0)
            .gb("Arial", 1));
    book.biff5(0x41e, body().u16(164).gb("0.0%", 1));
    book.biff5(0x41e, body().u16(165).gb("yyyy\"年\"m\"月\"d\"日\"", 1));
    for (int format : new int[] {0, 164, 165}) {
      book.biff5(0xe0, body().u16(0).u16(format).u16(1).raw(new byte[10]));
    }
    book.biff5(0x85, body().u32(first).u16(0).gb("财政收入", 1));
    book.biff5(0x85, body().u32(second).u16(1).gb("底稿", 1));
    return book.biff5(0x0a, body());
  }

  private static BinaryRecords visible() {
    BinaryRecords sheet = new BinaryRecords();
    sheet.biff5(0x809, body().u16(0x500).u16(0x10).u16(0).u16(0));
    sheet.biff5(0x7d, body().u16(3).u16(3).u16(2048).u16(0).u16(1));
    sheet.biff5(0x208, body().u16(4).u16(0).u16(4).u16(255).u16(0).u16(0).u16(0x20).u16(0));
    sheet.biff5(0x204, body().u16(0).u16(0).u16(GENERAL).gb("2004年1-6月财政收入", 2));
    sheet.biff5(0x203, body().u16(1).u16(1).u16(DATE).real(38173));
    sheet.biff5(0x204, body().u16(3).u16(0).u16(GENERAL).gb("财政总收入", 2));
    sheet.biff5(0x203, body().u16(3).u16(1).u16(GENERAL).real(38512.5));
    sheet.biff5(0x27e, body().u16(3).u16(2).u16(PERCENT).u32(2820 << 2 | 3 & 1 | 2));
    sheet.biff5(
        0xbd,
        body().u16(4).u16(1).u16(GENERAL).u32(7 << 2 | 2).u16(GENERAL).u32(1250 << 2 | 3).u16(2));
    sheet.biff5(0x205, body().u16(5).u16(0).u16(GENERAL).u8(0x07).u8(1));
    sheet.biff5(0x06, body().u16(5).u16(1).u16(GENERAL).real(42).u16(0).u32(0).u16(0));
    sheet.biff5(
        0x06, body().u16(5).u16(2).u16(GENERAL).u32(0).u16(0).u16(0xffff).u16(0).u32(0).u16(0));
    sheet.biff5(0x207, body().gb("织里镇", 2));
    sheet.biff5(0x203, body().u16(6).u16(3).u16(GENERAL).real(9));
    sheet.biff5(0x1c, body().u16(3).u16(0).gb("含出口退税", 2));
    return sheet.biff5(0x0a, body());
  }

  private static BinaryRecords hidden() {
    BinaryRecords sheet = new BinaryRecords();
    sheet.biff5(0x809, body().u16(0x500).u16(0x10).u16(0).u16(0));
    sheet.biff5(0x203, body().u16(0).u16(0).u16(GENERAL).real(7));
    return sheet.biff5(0x0a, body());
  }
}
