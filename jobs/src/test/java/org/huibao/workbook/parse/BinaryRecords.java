package org.huibao.workbook.parse;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes the records of BIFF5 and of .xlsb: no program here saves either. */
final class BinaryRecords {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** The body of one record. */
  static final class Body {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Body u8(int value) {
      bytes.write(value);
      return this;
    }

    Body u16(int value) {
      return u8(value & 0xff).u8(value >> 8 & 0xff);
    }

    Body u32(int value) {
      return u16(value & 0xffff).u16(value >>> 16);
    }

    Body real(double value) {
      return raw(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(value).array());
    }

    Body raw(byte[] more) {
      bytes.writeBytes(more);
      return this;
    }

    /** UTF-16 with its length in characters before it. */
    Body wide(String text) {
      return u32(text.length()).raw(text.getBytes(StandardCharsets.UTF_16LE));
    }

    Body gb(String text, int lengthBytes) {
      byte[] encoded = text.getBytes(Charset.forName("GB18030"));
      return (lengthBytes == 1 ? u8(encoded.length) : u16(encoded.length)).raw(encoded);
    }

    byte[] toBytes() {
      return bytes.toByteArray();
    }
  }

  static Body body() {
    return new Body();
  }

  int size() {
    return bytes.size();
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  /** A record of BIFF5: type and length in two bytes each. */
  BinaryRecords biff5(int type, Body body) {
    bytes.writeBytes(body().u16(type).u16(body.toBytes().length).raw(body.toBytes()).toBytes());
    return this;
  }

  /** A record of .xlsb: type and length in as many bytes of seven bits as they need. */
  BinaryRecords xlsb(int type, Body body) {
    if (type >= 128) {
      bytes.write(type & 0x7f | 0x80);
      bytes.write(type >> 7);
    } else {
      bytes.write(type);
    }
    int length = body.toBytes().length;
    while (length >= 128) {
      bytes.write(length & 0x7f | 0x80);
      length >>= 7;
    }
    bytes.write(length);
    bytes.writeBytes(body.toBytes());
    return this;
  }
}
