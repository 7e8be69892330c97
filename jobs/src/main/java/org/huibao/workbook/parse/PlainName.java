package org.huibao.workbook.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.huibao.workbook.parse.PlainXml.NotPlainException;

/** The name of an element or attribute, in ASCII. */
final class PlainName {
  private static final int LONGEST = 80;

  /** The same few names stand in every workbook; a lost or doubled entry costs a little time. */
  private static final PlainName[] KNOWN = new PlainName[1 << 10];

  private final byte[] bytes;
  private final String prefix;
  private final String local;

  private PlainName(byte[] bytes, String prefix, String local) {
    this.bytes = bytes;
    this.prefix = prefix;
    this.local = local;
  }

  /** The name in {@code buffer}. */
  static PlainName of(byte[] buffer, int from, int to) throws NotPlainException {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + buffer[i];
    }
    int slot = hash & (KNOWN.length - 1);
    PlainName known = KNOWN[slot];
    if (known == null || !known.is(buffer, from, to)) {
      known = made(Arrays.copyOfRange(buffer, from, to));
      KNOWN[slot] = known;
    }
    return known;
  }

  /** Empty where it has none. */
  String prefix() {
    return prefix;
  }

  /** Without its prefix. */
  String local() {
    return local;
  }

  int length() {
    return bytes.length;
  }

  boolean is(byte[] buffer, int from, int to) {
    return Arrays.equals(bytes, 0, bytes.length, buffer, from, to);
  }

  private static PlainName made(byte[] bytes) throws NotPlainException {
    PlainXml.demand(bytes.length > 0 && bytes.length <= LONGEST);
    String whole = new String(bytes, StandardCharsets.ISO_8859_1);
    int colon = whole.indexOf(':');
    String prefix = whole.substring(0, Math.max(0, colon));
    String local = whole.substring(colon + 1);
    PlainXml.demand(begins(local) && local.indexOf(':') < 0 && (colon < 0 || begins(prefix)));
    return new PlainName(bytes, prefix.intern(), local.intern());
  }

  private static boolean begins(String name) {
    return !name.isEmpty() && (Character.isLetter(name.charAt(0)) || name.charAt(0) == '_');
  }

  /** Where the name that begins at {@code from} ends. */
  static int end(byte[] buffer, int from, int to) {
    int at = from;
    while (at < to && isPart(buffer[at])) {
      at++;
    }
    return at;
  }

  private static boolean isPart(byte each) {
    return (each >= 'a' && each <= 'z')
        || (each >= 'A' && each <= 'Z')
        || (each >= '0' && each <= '9')
        || each == ':'
        || each == '_'
        || each == '-'
        || each == '.';
  }
}
