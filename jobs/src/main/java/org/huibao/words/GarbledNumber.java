package org.huibao.words;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that was a number before a scanner or a slip of the hand: 71344..86, 1O5, lo. The number
 * it was is likely, and never taken.
 */
public final class GarbledNumber {
  private static final String ENDINGS = "0123456789OoＯlIＩ|〇%％";

  private static final Pattern MADE_OF =
      Pattern.compile("[-+]?[\\d.,，．。、·OoＯlIＩ|〇%％ ]{1,19}[\\dOoＯlIＩ|〇%％]");
  private static final Pattern ENOUGH =
      Pattern.compile(".*\\d.*|(?=.*[lI|])(?=.*[Oo])[lI|Oo]{2,6}");
  private static final Pattern POINTS = Pattern.compile("[.．。·,，、]*[.．。·][.．。·,，、]*");
  private static final Pattern COMMAS = Pattern.compile("[,，、]+");

  private GarbledNumber() {}

  /** The number that {@code text} likely was; empty where it is a number, or never was one. */
  public static Optional<String> likely(String text) {
    String stripped = text.strip();
    // most labels are done with here
    if (stripped.isEmpty()
        || ENDINGS.indexOf(stripped.charAt(stripped.length() - 1)) < 0
        || TypedNumber.parse(stripped).isPresent()
        || !MADE_OF.matcher(stripped).matches()
        || !ENOUGH.matcher(stripped).matches()) {
      return Optional.empty();
    }
    String digits = stripped.replaceAll("[OoＯ〇]", "0").replaceAll("[lIＩ|]", "1").replace(" ", "");
    boolean wholePoints = POINTS.matcher(digits).results().count() > 1;
    String mended = COMMAS.matcher(POINTS.matcher(digits).replaceAll(".")).replaceAll("");
    boolean parted = mended.length() == stripped.length() && mended.equals(stripped);
    return wholePoints || parted || decimalComma(stripped)
        ? Optional.empty()
        : TypedNumber.parse(mended).map(number -> mended);
  }

  /** 12,5 may be 12.5 or 125: nobody can say. */
  private static boolean decimalComma(String text) {
    return text.matches("[-+]?\\d+[,，、]\\d{1,2}");
  }
}
