package org.huibao.workbook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibao.workbook.parse.PlainXml.NotPlainException;

/** The attributes of the element that starts, and the prefixes that are declared around it. */
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
  private final String[] values = new String[MOST];
  private int count;

  /** The first one's of that local name, or null. */
  String value(String name) {
    for (int i = 0; i < count; i++) {
      if (names[i].local().equals(name)) {
        return values[i];
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

  /**
   * Reads what stands between &lt; and &gt;: the element's name, which is the answer, and
   * attributes.
   */
  PlainName read(byte[] buffer, int from, int to, int depth) throws NotPlainException {
    count = 0;
    int at = PlainName.end(buffer, from, to);
    PlainName element = PlainName.of(buffer, from, at);
    while (at < to) {
      int blanks = at;
      while (at < to && isBlank(buffer[at])) {
        at++;
      }
      if (at < to) {
        PlainXml.demand(at > blanks);
        at = readOne(buffer, at, to, depth);
      }
    }
    demandPrefix(element);
    for (int i = 0; i < count; i++) {
      demandPrefix(names[i]);
    }
    return element;
  }

  private int readOne(byte[] buffer, int from, int to, int depth) throws NotPlainException {
    int at = PlainName.end(buffer, from, to);
    PlainName name = PlainName.of(buffer, from, at);
    PlainXml.demand(at + 1 < to && buffer[at] == '=');
    byte quote = buffer[at + 1];
    PlainXml.demand(quote == '"' || quote == '\'');
    int start = at + 2;
    boolean ascii = true;
    boolean entities = false;
    for (at = start; at < to && buffer[at] != quote; at++) {
      byte each = buffer[at];
      PlainXml.demand(each < 0 || (each >= ' ' && each != '<'));
      ascii &= each >= 0;
      entities |= each == '&';
    }
    PlainXml.demand(at < to);
    String value = PlainText.of(buffer, start, at, ascii, entities);
    if (name.whole().equals(DECLARATION)) {
      declare("", value, depth);
    } else if (name.prefix().equals(DECLARATION)) {
      PlainXml.demand(!value.isEmpty() && !name.local().startsWith("xml"));
      declare(name.local(), value, depth);
    } else {
      add(name, value);
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

  private void add(PlainName name, String value) throws NotPlainException {
    PlainXml.demand(count < MOST);
    for (int i = 0; i < count; i++) {
      // two prefixes may stand for one thing
      boolean alike = names[i].local().equals(name.local());
      PlainXml.demand(!alike || names[i].prefix().isEmpty() != name.prefix().isEmpty());
    }
    names[count] = name;
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
