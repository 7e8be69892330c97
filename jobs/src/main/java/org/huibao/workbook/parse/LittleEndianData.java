package org.huibao.workbook.parse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The body of a binary record; reading past its end throws, as damage does. */
final class LittleEndianData {
  private final ByteBuffer bytes;

  LittleEndianData(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  int length() {
    return bytes.limit();
  }

  int unsignedByte(int at) {
    return bytes.get(at) & 0xff;
  }

  int unsignedShort(int at) {
    return bytes.getShort(at) & 0xffff;
  }

  int integer(int at) {
    return bytes.getInt(at);
  }

  double real(int at) {
    return bytes.getDouble(at);
  }

  /** A number packed into four bytes: 30 bits, whole or of a double, perhaps times 100. */
  double packed(int at) {
    int bits = integer(at);
    double value =
        (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & 0xfffffffc) << 32);
    return (bits & 1) != 0 ? value / 100 : value;
  }

  /** UTF-16 with its length in characters before it; a length of -1 is no text. */
  String wideText(int at) {
    int characters = integer(at);
    return characters == -1
        ? ""
        : text(at + 4, Math.multiplyExact(characters, 2), StandardCharsets.UTF_16LE);
  }

  /** Bytes of the wide text at {@code at}, its length included. */
  int wideTextBytes(int at) {
    return 4 + Math.max(0, integer(at)) * 2;
  }

  String text(int at, int length, Charset charset) {
    byte[] text = new byte[Math.min(length, bytes.limit())];
    if (length < 0 || at + length > bytes.limit()) {
      throw new IllegalArgumentException("a text runs past the end of its record");
    }
    bytes.get(at, text);
    return new String(text, charset);
  }
}
