package org.huibao.workbook.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Walks XML in UTF-8 as programs write it: elements, attributes, text, the five entities, numbered
 * characters. At anything else, be it allowed or not, it stops with {@link NotPlainException}
 * before it has said anything of it: an XML parser then knows better.
 */
final class PlainXml {
  private static final int SMALLEST_BUFFER = 1 << 13;

  /** No tag or text of a plain workbook is longer. */
  private static final int LARGEST_BUFFER = 1 << 22;

  private static final int DEEPEST = 256;
  private static final int LONGEST_DECLARATION = 120;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml version=([\"'])1\\.0\\1( encoding=([\"'])(?i:utf-8)\\3)?"
              + "( standalone=([\"'])(yes|no)\\5)? ?\\?>");

  /** What follows is for an XML parser. */
  static final class NotPlainException extends Exception {
    private static final long serialVersionUID = 1L;

    NotPlainException() {
      super("not plain XML", null, false, false);
    }
  }

  enum Event {
    START,
    END,
    TEXT,
    /** Nothing follows. */
    DONE
  }

  private final InputStream stream;
  private final PlainAttributes attributes = new PlainAttributes();

  /** The names of the elements that are open, with their prefixes. */
  private final List<PlainName> open = new ArrayList<>();

  private byte[] buffer = new byte[SMALLEST_BUFFER];

  /** Where the next event begins. */
  private int at;

  private int end;
  private boolean begun;
  private boolean over;
  private boolean endsAtOnce;
  private String name = "";
  private String text = "";

  PlainXml(InputStream stream) {
    this.stream = stream;
  }

  /** Goes to the next event. */
  Event next() throws IOException, NotPlainException {
    text = "";
    if (endsAtOnce) {
      endsAtOnce = false;
      attributes.clear();
      return close(open.get(open.size() - 1));
    }
    if (!begun) {
      skipDeclaration();
      begun = true;
    }
    if (open.isEmpty()) {
      skipBlanks();
      if (over && !has(1)) {
        return Event.DONE;
      }
    }
    demand(has(2));
    if (buffer[at] != '<') {
      demand(!open.isEmpty());
      return text();
    }
    demand(!over);
    return buffer[at + 1] == '/' ? endTag() : startTag();
  }

  /** Of the element that starts or ends, without its prefix. */
  String name() {
    return name;
  }

  /** Of the element that starts; empty where it has none. */
  String namespace() {
    return attributes.namespace(open.get(open.size() - 1));
  }

  /** Of the element that starts; none of any other event. */
  PlainAttributes attributes() {
    return attributes;
  }

  /** The text of this event; empty where it has none. */
  String characters() {
    return text;
  }

  static void demand(boolean plain) throws NotPlainException {
    if (!plain) {
      throw new NotPlainException();
    }
  }

  /** True where so many bytes are there from {@link #at} on; reads as many as it takes. */
  private boolean has(int bytes) throws IOException, NotPlainException {
    while (end - at < bytes) {
      if (!more()) {
        return false;
      }
    }
    return true;
  }

  /** Reads on, and forgets what is before {@link #at}; false at the end. */
  private boolean more() throws IOException, NotPlainException {
    if (at > 0) {
      System.arraycopy(buffer, at, buffer, 0, end - at);
      end -= at;
      at = 0;
    }
    if (end == buffer.length) {
      demand(end < LARGEST_BUFFER);
      buffer = Arrays.copyOf(buffer, 4 * end);
    }
    int read = stream.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read > 0;
  }

  /** The declaration may say that this is XML 1.0 in UTF-8, and nothing else of weight. */
  private void skipDeclaration() throws IOException, NotPlainException {
    demand(has(5));
    if (buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
      at = 3;
      demand(has(5));
    }
    if (buffer[at] != '<' || buffer[at + 1] != '?') {
      return;
    }
    int close = at;
    while (buffer[close] != '>') {
      close++;
      demand(close - at < LONGEST_DECLARATION && (close < end || has(close - at + 1)));
    }
    String said = new String(buffer, at, close + 1 - at, StandardCharsets.ISO_8859_1);
    demand(DECLARATION.matcher(said).matches());
    at = close + 1;
  }

  private void skipBlanks() throws IOException, NotPlainException {
    while (has(1)
        && (buffer[at] == ' ' || buffer[at] == '\n' || buffer[at] == '\r' || buffer[at] == '\t')) {
      at++;
    }
  }

  private Event text() throws IOException, NotPlainException {
    int length = 0;
    boolean ascii = true;
    boolean entities = false;
    while (true) {
      if (at + length == end && !more()) {
        throw new NotPlainException();
      }
      byte each = buffer[at + length];
      if (each == '<') {
        break;
      }
      demand(each < 0 || each >= ' ' || each == '\n' || each == '\t');
      ascii &= each >= 0;
      entities |= each == '&' || each == ']';
      length++;
    }
    // a section or a comment would go on with the same text
    demand(has(length + 2));
    byte next = buffer[at + length + 1];
    demand(next != '!' && next != '?');
    text = PlainText.of(buffer, at, at + length, ascii, entities);
    at += length;
    attributes.clear();
    return Event.TEXT;
  }

  private Event endTag() throws IOException, NotPlainException {
    demand(!open.isEmpty());
    PlainName expected = open.get(open.size() - 1);
    int length = expected.length();
    demand(has(length + 3));
    demand(expected.is(buffer, at + 2, at + 2 + length) && buffer[at + 2 + length] == '>');
    at += length + 3;
    attributes.clear();
    return close(expected);
  }

  private Event close(PlainName element) {
    attributes.forget(open.size());
    open.remove(open.size() - 1);
    over = open.isEmpty();
    name = element.local();
    return Event.END;
  }

  private Event startTag() throws IOException, NotPlainException {
    demand(open.size() < DEEPEST);
    int close = attributes.read(buffer, at + 1, end, open.size() + 1);
    while (close < 0) {
      demand(more());
      close = attributes.read(buffer, at + 1, end, open.size() + 1);
    }
    endsAtOnce = buffer[close - 1] == '/';
    PlainName element = attributes.element();
    open.add(element);
    name = element.local();
    at = close + 1;
    return Event.START;
  }
}
