package org.huibao.workbook.parse;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.workbook.parse.PlainXml.NotPlainException;

/** Makes a text of its bytes. */
final class PlainText {
  private static final Pattern NUMBERED = Pattern.compile("#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))");

  private PlainText() {}

  /**
   * The text in {@code buffer}.
   *
   * @param ascii it has no other bytes
   * @param marks it may hold entities, or what would end a section
   */
  static String of(byte[] buffer, int from, int to, boolean ascii, boolean marks)
      throws NotPlainException {
    if (ascii) {
      String text = new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
      return marks ? unmarked(text) : text;
    }
    String text = new String(buffer, from, to - from, StandardCharsets.UTF_8);
    for (int i = 0; i < text.length(); i++) {
      // where bytes are damaged the decoder writes the first of these, and XML has none of the rest
      PlainXml.demand(text.charAt(i) < '\uFFFD');
    }
    return marks ? unmarked(text) : text;
  }

  private static String unmarked(String text) throws NotPlainException {
    PlainXml.demand(!text.contains("]]>"));
    int entity = text.indexOf('&');
    if (entity < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    int done = 0;
    while (entity >= 0) {
      int end = text.indexOf(';', entity);
      PlainXml.demand(end > 0);
      shown.append(text, done, entity).appendCodePoint(character(text.substring(entity + 1, end)));
      done = end + 1;
      entity = text.indexOf('&', done);
    }
    return shown.append(text, done, text.length()).toString();
  }

  private static int character(String entity) throws NotPlainException {
    return switch (entity) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> numbered(entity);
    };
  }

  /** #38 or #x5e74, where XML has such a character. */
  private static int numbered(String entity) throws NotPlainException {
    Matcher number = NUMBERED.matcher(entity);
    PlainXml.demand(number.matches());
    int character =
        number.group(1) == null
            ? Integer.parseInt(number.group(2))
            : Integer.parseInt(number.group(1), 16);
    boolean ordinary =
        (character >= ' ' && character < 0xD800)
            || (character >= 0xE000 && character < 0xFFFE)
            || (character >= 0x10000 && character <= Character.MAX_CODE_POINT);
    PlainXml.demand(ordinary || character == '\n');
    return character;
  }
}
