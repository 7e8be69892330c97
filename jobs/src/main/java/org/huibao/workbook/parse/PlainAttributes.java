package org.huibao.workbook.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibao.workbook.parse.PlainXml.NotPlainException;

/**
 * The attributes of the element that starts, and the prefixes that are declared around it. Values
 * are where they were read until the next event.
 */
final class PlainAttributes {
  private static final int MOST = 64;
  private static final String DECLARATION = "xmlns";

  /** These belong to XML itself. */
  private static final Set<String> RESERVED =
      Set.of("http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/");

  /** What a prefix stands for, the empty one too, inside the element at {@code depth}. */
  private record Declared(String prefix, String uri, int depth) {}

  private final List<Declared> declared = new ArrayList<>();
  private final PlainName[] names = new PlainName[MOST];

  /** Where their values stand. */
  private final int[] begin = new int[MOST];

  private final int[] length = new int[MOST];

  /** Those that are not what stands there; else null. */
  private final String[] values = new String[MOST];

  private int count;
  private byte[] buffer;
  private PlainName element;

  /** The first one's of that local name, or null. */
  String value(String name) {
    for (int i = 0; i < count; i++) {
      if (names[i].local().equals(name)) {
        return values[i] == null
            ? new String(buffer, begin[i], length[i], StandardCharsets.ISO_8859_1)
            : values[i];
      }
    }
    return null;
  }

  void clear() {
    count = 0;
  }

  /** Prefixes that the element at {@code depth} declares end with it. */
  void forget(int depth) {
    while (!declared.isEmpty() && declared.get(declared.size() - 1).depth() >= depth) {
      declared.remove(declared.size() - 1);
    }
  }

  /** What the prefix of an element's name stands for; empty where nothing is declared. */
  String namespace(PlainName element) {
    for (int i = declared.size() - 1; i >= 0; i--) {
      if (declared.get(i).prefix().equals(element.prefix())) {
        return declared.get(i).uri();
      }
    }
    return "";
  }

  /** The name of the element. */
  PlainName element() {
    return element;
  }

  /**
   * Reads a tag from behind its &lt; on.
   *
   * @return where its &gt; stands; -1 where the buffer ends before
   */
  int read(byte[] from, int start, int end, int depth) throws NotPlainException {
    buffer = from;
    count = 0;
    forget(depth);
    int at = PlainName.end(buffer, start, end);
    if (at == end) {
      return -1;
    }
    element = PlainName.of(buffer, start, at);
    while (at < end && buffer[at] != '>') {
      int blanks = at;
      while (at < end && isBlank(buffer[at])) {
        at++;
      }
      if (at + 1 >= end) {
        return -1;
      }
      if (buffer[at] == '/') {
        PlainXml.demand(buffer[at + 1] == '>');
        at++;
      } else if (buffer[at] != '>') {
        PlainXml.demand(at > blanks);
        at = readOne(at, end, depth);
        if (at < 0) {
          return -1;
        }
      }
    }
    if (at == end) {
      return -1;
    }
    demandPrefix(element);
    for (int i = 0; i < count; i++) {
      demandPrefix(names[i]);
    }
    return at;
  }

  /** Where the attribute that begins at {@code start} is over; -1 where the buffer ends before. */
  private int readOne(int start, int end, int depth) throws NotPlainException {
    int at = PlainName.end(buffer, start, end);
    if (at + 2 >= end) {
      return -1;
    }
    PlainName name = PlainName.of(buffer, start, at);
    byte quote = buffer[at + 1];
    PlainXml.demand(buffer[at] == '=' && (quote == '"' || quote == '\''));
    int begins = at + 2;
    boolean simple = true;
    for (at = begins; at < end && buffer[at] != quote; at++) {
      byte each = buffer[at];
      PlainXml.demand(each < 0 || (each >= ' ' && each != '<'));
      simple &= each >= 0 && each != '&';
    }
    if (at == end) {
      return -1;
    }
    boolean isDefault = name.prefix().isEmpty() && name.local().equals(DECLARATION);
    if (isDefault || name.prefix().equals(DECLARATION)) {
      String uri = PlainText.of(buffer, begins, at, simple, !simple);
      PlainXml.demand(isDefault || !(uri.isEmpty() || name.local().startsWith("xml")));
      declare(isDefault ? "" : name.local(), uri, depth);
    } else {
      add(name, begins, at, simple ? null : PlainText.of(buffer, begins, at, false, true));
    }
    return at + 1;
  }

  private void declare(String prefix, String uri, int depth) throws NotPlainException {
    PlainXml.demand(!RESERVED.contains(uri));
    for (Declared other : declared) {
      PlainXml.demand(other.depth() < depth || !other.prefix().equals(prefix));
    }
    declared.add(new Declared(prefix, uri, depth));
  }

  private void add(PlainName name, int begins, int ends, String value) throws NotPlainException {
    PlainXml.demand(count < MOST);
    for (int i = 0; i < count; i++) {
      // two prefixes may stand for one thing
      boolean alike = names[i].local().equals(name.local());
      PlainXml.demand(!alike || names[i].prefix().isEmpty() != name.prefix().isEmpty());
    }
    names[count] = name;
    begin[count] = begins;
    length[count] = ends - begins;
    values[count] = value;
    count++;
  }

  private void demandPrefix(PlainName name) throws NotPlainException {
    boolean known = name.prefix().isEmpty() || name.prefix().equals("xml");
    for (int i = 0; !known && i < declared.size(); i++) {
      known = declared.get(i).prefix().equals(name.prefix());
    }
    PlainXml.demand(known);
  }

  private static boolean isBlank(byte each) {
    return each == ' ' || each == '\n' || each == '\t' || each == '\r';
  }
}
