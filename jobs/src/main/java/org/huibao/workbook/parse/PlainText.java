package org.huibao.workbook.parse;

import java.nio.charset.StandardCharsets;
import org.huibao.workbook.parse.PlainXml.NotPlainException;

/** Makes a text of its bytes. */
final class PlainText {
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
      shown.append(text, done, entity).append(character(text.substring(entity + 1, end)));
      done = end + 1;
      entity = text.indexOf('&', done);
    }
    return shown.append(text, done, text.length()).toString();
  }

  private static char character(String entity) throws NotPlainException {
    return switch (entity) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> throw new NotPlainException();
    };
  }
}
