package org.huibao.words;

/** What a raised piece of a text says: the mark of a footnote, or the power of a unit. */
public final class RaisedText {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private RaisedText() {}

  /**
   * Raised digits as the characters that are raised by themselves; any other piece says nothing.
   */
  public static String of(String piece) {
    String bare = ShownText.of(piece).strip();
    if (bare.isEmpty() || !bare.chars().allMatch(each -> each >= '0' && each <= '9')) {
      return "";
    }
    StringBuilder raised = new StringBuilder();
    bare.chars().forEach(digit -> raised.append(DIGITS.charAt(digit - '0')));
    return raised.toString();
  }
}
