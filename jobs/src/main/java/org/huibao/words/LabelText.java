package org.huibao.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
  private static final Pattern TRAILING_BRACKET =
      Pattern.compile("[(（\\[【]([^()（）]*)(?:[)）\\]】]|(?<=[^)）\\]】]))$");
  private static final Pattern WHOLLY_BRACKETED = Pattern.compile("\\([^()]+\\)");
  private static final Pattern BRACKET = Pattern.compile("[(\\[【]([^()\\[\\]【】]+)[)\\]】]");

  /** 人口①（万人）, 天津②, 户数1): the mark of a footnote. */
  private static final Pattern FOOTNOTE_MARK =
      Pattern.compile("(?<=[\\p{IsHan})）])(?:[①-⑳¹²³⁴-⁹]+|\\*{1,3}|[1-9][)）])(?=[(（]|$)");

  private static final Pattern ENDING = Pattern.compile("[:：,，;；、]+$");

  /** Between Chinese characters a line break means nothing. */
  private static final Pattern LINE_BREAKS =
      Pattern.compile("(?<=\\p{IsHan})[\\s&&[^ ]]+(?=\\p{IsHan})");

  private static final Pattern ANY_SPACES = Pattern.compile("[\\s\\u00A0]+");

  /** Words behind the last Chinese character and the brackets and signs that belong to it. */
  private static final Pattern TRANSLATION_BEHIND =
      Pattern.compile(
          "(?<=[\\p{IsHan})）\\]】%％:：])\\s*(?:(?<=[\\s)）])[A-Za-z]|[A-Z](?=[a-z"
              + " ]))[^\\p{IsHan}]*[a-z]{2}[^\\p{IsHan}]*$");

  /** 总人口 Total Population （万人） (10 000 persons): the Chinese unit behind the translation. */
  private static final Pattern TRANSLATION_BEFORE_UNIT =
      Pattern.compile(
          "(?<=\\p{IsHan})\\s[A-Z][A-Za-z"
              + " ,.'&/-]*[a-z]\\s?([(（](?:[^()（）]*\\p{IsHan}[^()（）]*|[%％‰])[)）])(?:\\s?[(（][^()（）]*[)）])?$");

  /** (10 000 persons) behind a translation. */
  private static final Pattern TRANSLATED_UNIT =
      Pattern.compile("[(（]1[0, ]*[A-Za-z][A-Za-z /]*[)）]$");

  private static final Pattern TRANSLATION_BEFORE =
      Pattern.compile("^[A-Z][A-Za-z ,.'&-]*[a-z]\\s+(?=\\p{IsHan})");

  /** NFKC would make ①工业 into 1工业, which no longer looks numbered. */
  private static final Pattern CIRCLED = Pattern.compile("[①-⑳]");

  private static final String MAY_BE_NUMBERING = "一二三四五六七八九十其";

  private static final Remembered<String> COMPACT = new Remembered<>(LabelText::compacted);
  private static final Remembered<String> CORES = new Remembered<>(LabelText::takenOut);
  private static final Remembered<String> UNTRANSLATED = new Remembered<>(LabelText::untranslated);
  private static final Remembered<Integer> LEVELS = new Remembered<>(LabelText::level);
  private static final Remembered<String> LAST_BRACKETS = new Remembered<>(LabelText::lastBracket);
  private static final Remembered<String> UNBRACKETED = new Remembered<>(LabelText::unbracketed);
  private static final Remembered<Boolean> PARTS = new Remembered<>(LabelText::isPart);
  private static final Remembered<Boolean> NUMBERED = new Remembered<>(LabelText::hasNumber);

  private LabelText() {}

  /** NFKC, without any space; case is kept. */
  public static String compact(String text) {
    if (isPlain(text)) {
      return text;
    }
    return COMPACT.of(text);
  }

  private static String compacted(String text) {
    String shown = Normalizer.normalize(ShownText.of(text), Normalizer.Form.NFKC);
    return SPACES.matcher(shown).replaceAll("");
  }

  /**
   * The label without spaces, numbering, part marks (其中, #), footnote marks and a closing colon.
   */
  public static String core(String text) {
    if (!text.isEmpty() && isBareName(text)) {
      return text;
    }
    return CORES.of(text);
  }

  private static String takenOut(String text) {
    String unmarked = FOOTNOTE_MARK.matcher(text.strip()).replaceAll("");
    String label = compact(CIRCLED.matcher(unmarked).replaceAll("$0、"));
    String before;
    do {
      before = label;
      label = NUMBERING.matcher(label).replaceFirst("");
      label = PART_MARK.matcher(label).replaceFirst("");
    } while (!label.equals(before));
    return ENDING.matcher(label).replaceFirst("");
  }

  /** Most labels: Chinese characters and nothing to be taken away from them. */
  private static boolean isBareName(String text) {
    return isHan(text) && MAY_BE_NUMBERING.indexOf(text.charAt(0)) < 0;
  }

  /** Characters that NFKC leaves as they are, and no space. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (!isHan(each) && (each <= ' ' || each >= 0x7F)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isHan(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHan(char each) {
    return each >= 0x4E00 && each <= 0x9FA5;
  }

  /** True where the text has Latin letters, at least two, and nothing Chinese. */
  public static boolean isLatin(String text) {
    return text.codePoints().noneMatch(Character::isIdeographic)
        && text.codePoints().filter(each -> each < 0x250 && Character.isLetter(each)).count() > 1;
  }

  /**
   * The text on one line, without the translation that follows or leads its Chinese: 全 国 National
   * is 全 国; acronyms (篇数SCI) and units in brackets stay.
   */
  public static String withoutTranslation(String text) {
    if (isHan(text)) {
      return text;
    }
    return UNTRANSLATED.of(text);
  }

  private static String untranslated(String text) {
    String line = LINE_BREAKS.matcher(text.strip()).replaceAll("");
    line = ANY_SPACES.matcher(line).replaceAll(" ").strip();
    if (isLatin(line)) {
      return line;
    }
    line = TRANSLATION_BEFORE_UNIT.matcher(line).replaceFirst("$1");
    String own = TRANSLATION_BEHIND.matcher(line).replaceFirst("");
    own = TRANSLATION_BEFORE.matcher(own).replaceFirst("").strip();
    Matcher unit = TRANSLATED_UNIT.matcher(line);
    if (own.length() < line.length() && !own.endsWith(")") && !own.endsWith("）") && unit.find()) {
      own += unit.group();
    }
    return own.isEmpty() ? line : own;
  }

  /**
   * How deep the label's numbering says it is: 一、 1, （一） 2, 1. 3, (1) 4, ① 5; 0 where it has none.
   */
  public static int numberingLevel(String text) {
    return isHan(text) ? 0 : LEVELS.of(text);
  }

  private static int level(String text) {
    String label = compact(CIRCLED.matcher(text).replaceAll("$0、"));
    if (CIRCLED.matcher(text.strip()).lookingAt()) {
      return 5;
    }
    Matcher numbering = NUMBERING.matcher(label);
    if (!numbering.find()) {
      return 0;
    }
    boolean chinese = numbering.group().matches(".*[一二三四五六七八九十].*");
    boolean bracketed = numbering.group().matches(".*[)）]");
    return (chinese ? 1 : 3) + (bracketed ? 1 : 0);
  }

  /** True where the label is marked as a part of the item above it (其中, #). */
  public static boolean isMarkedAsPart(String text) {
    return isHan(text) ? text.startsWith("其中") : PARTS.of(text);
  }

  private static boolean isPart(String text) {
    String label = compact(CIRCLED.matcher(text).replaceAll("$0、"));
    label = NUMBERING.matcher(label).replaceFirst("");
    return label.startsWith("其中") || label.startsWith("#");
  }

  /** True where the label begins with numbering or a part mark: an item of its own. */
  public static boolean isNumbered(String text) {
    return isHan(text) ? text.startsWith("其中") : NUMBERED.of(text);
  }

  private static boolean hasNumber(String text) {
    String label = compact(CIRCLED.matcher(text).replaceAll("$0、"));
    return NUMBERING.matcher(label).find() || PART_MARK.matcher(label).find();
  }

  /** What stands in brackets at the label's end, such as its unit; empty where nothing does. */
  public static String trailingBracket(String text) {
    return isHan(text) ? "" : LAST_BRACKETS.of(text);
  }

  private static String lastBracket(String text) {
    var matcher = TRAILING_BRACKET.matcher(core(text));
    return matcher.find() ? matcher.group(1) : "";
  }

  /** True where all that stands there stands in one pair of brackets: （亿元）. */
  public static boolean isBracket(String text) {
    return WHOLLY_BRACKETED.matcher(compact(text)).matches();
  }

  /** What stands in brackets anywhere in the text, from the last to the first. */
  public static List<String> brackets(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = BRACKET.matcher(compact(text));
    while (matcher.find()) {
      found.add(0, matcher.group(1));
    }
    return found;
  }

  /** The label's core without what stands in brackets at its end. */
  public static String withoutBracket(String text) {
    return UNBRACKETED.of(text);
  }

  private static String unbracketed(String text) {
    return TRAILING_BRACKET.matcher(core(text)).replaceFirst("");
  }
}
