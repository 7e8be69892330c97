package org.huibao.pipeline.sql;

/** SQL as a lexer sees it: quotes, comments, and the semicolons between them. */
record SqlText(String text) {

  /**
   * Where the statement that begins at {@code from} ends: its semicolon, or the end of the text.
   */
  int statementEnd(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != ';') {
      at = next(at);
    }
    return Math.min(at, text.length());
  }

  /** Where the first thing from {@code from} on stands that is neither blank nor a comment. */
  int firstToken(int from) {
    int at = from;
    while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || isComment(at))) {
      at = next(at);
    }
    return Math.min(at, text.length());
  }

  /** True where a quote or a bracketed comment that begins at or after {@code from} never ends. */
  boolean endsWithinQuotesOrComment(int from) {
    int at = from;
    while (at < text.length()) {
      at = next(at);
    }
    return at > text.length();
  }

  private boolean isComment(int at) {
    return text.startsWith("--", at) || text.startsWith("/*", at);
  }

  /** Behind what begins at {@code at}; beyond the text's end where it is not closed. */
  private int next(int at) {
    if (text.startsWith("--", at)) {
      int end = text.indexOf('\n', at);
      return end < 0 ? text.length() : end + 1;
    }
    if (text.startsWith("/*", at)) {
      return behindComment(at);
    }
    char c = text.charAt(at);
    return c == '\'' || c == '"' || c == '`' ? behindQuoted(at) : at + 1;
  }

  /** A comment in brackets may hold another. */
  private int behindComment(int from) {
    int depth = 0;
    int at = from;
    while (at < text.length()) {
      if (text.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (text.startsWith("*/", at)) {
        depth--;
        at += 2;
        if (depth == 0) {
          return at;
        }
      } else {
        at++;
      }
    }
    return text.length() + 1;
  }

  private int behindQuoted(int from) {
    char quote = text.charAt(from);
    boolean escapes = quote != '`' && !isRaw(from);
    int at = from + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == quote) {
        // a doubled quote begins the next piece of the same text
        return at + 1;
      }
      at += c == '\\' && escapes ? 2 : 1;
    }
    return text.length() + 1;
  }

  /** In r'…' a backslash is only a backslash. */
  private boolean isRaw(int quote) {
    return quote > 0
        && "rR".indexOf(text.charAt(quote - 1)) >= 0
        && (quote == 1 || !Character.isJavaIdentifierPart(text.charAt(quote - 2)));
  }
}
