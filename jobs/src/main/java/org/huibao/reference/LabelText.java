package org.huibao.reference;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * One spelling for the many ways people type a label: full and half width, spaces and line breaks,
 * numbering (一、（一）1.), 其中：, the unit in brackets behind it.
 */
public final class LabelText {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:[(（]?[一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．,]"
              + "|[(（]?\\d{1,2}[)）]|\\d{1,2}[、.．](?!\\d))");
  private static final Pattern PART_MARK =
      Pattern.compile("^(?:其中[:：、,]?|#|\\*+|[☆★●○◆◇■□▲△·—–-]+(?=[\\p{IsHan}]))");
  private static final Pattern TRAILING_BRACKET = Pattern.compile("[(（\\[【]([^()（）]*)[)）\\]】]$");
  private static final Pattern ENDING = Pattern.compile("[:：,，;；、]+$");

  /** NFKC would make ①工业 into 1工业, which no longer looks numbered. */
  private static final Pattern CIRCLED = Pattern.compile("[①-⑳]");

  private LabelText() {}

  /** NFKC, without any space; case is kept. */
  public static String compact(String text) {
    return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** The label without spaces, numbering, part marks (其中, #) and a closing colon. */
  public static String core(String text) {
    String label = compact(CIRCLED.matcher(text).replaceAll("$0、"));
    String before;
    do {
      before = label;
      label = NUMBERING.matcher(label).replaceFirst("");
      label = PART_MARK.matcher(label).replaceFirst("");
    } while (!label.equals(before));
    return ENDING.matcher(label).replaceFirst("");
  }

  /** True where the label is marked as a part of the item above it (其中, #). */
  public static boolean isMarkedAsPart(String text) {
    String label = compact(CIRCLED.matcher(text).replaceAll("$0、"));
    label = NUMBERING.matcher(label).replaceFirst("");
    return label.startsWith("其中") || label.startsWith("#");
  }

  /** What stands in brackets at the label's end, such as its unit; empty where nothing does. */
  public static String trailingBracket(String text) {
    var matcher = TRAILING_BRACKET.matcher(core(text));
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The label's core without what stands in brackets at its end. */
  public static String withoutBracket(String text) {
    return TRAILING_BRACKET.matcher(core(text)).replaceFirst("");
  }
}
