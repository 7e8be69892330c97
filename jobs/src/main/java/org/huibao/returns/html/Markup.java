package org.huibao.returns.html;

/** HTML as it is written; whatever comes from a workbook goes through {@link #text}. */
final class Markup {
  private final StringBuilder html = new StringBuilder();

  /** Markup of our own. */
  Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  Markup raw(int number) {
    html.append(number);
    return this;
  }

  /** A text from outside, in an element or an attribute between double quotes. */
  Markup text(String text) {
    for (char each : text.replace("\r\n", "\n").replace('\r', '\n').toCharArray()) {
      switch (each) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        case '\n', '\t' -> html.append(each);
        default -> html.append(Character.isISOControl(each) ? '\uFFFD' : each);
      }
    }
    return this;
  }

  /** JSON inside a script element, where nothing but a tag could end it. */
  Markup json(String json) {
    html.append(json.replace("<", "\\u003c").replace("\u2028", "\\u2028"));
    return this;
  }

  Markup add(Markup other) {
    html.append(other.html);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
