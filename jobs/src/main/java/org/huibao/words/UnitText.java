package org.huibao.words;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One spelling for the many ways people type a unit, with what surrounds it taken away. */
final class UnitText {
  private static final Pattern LEAD =
      Pattern.compile("^(?:(?:计量)?单\\s*位|Units?)\\s*[:]\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[【〔<]([^()\\[\\]【】〔〕<>]*)[)\\]】〕>]");
  private static final Pattern DOTS = Pattern.compile("[・•∙⋅‧]");
  private static final Pattern PER =
      Pattern.compile("(?<=[A-Za-z]) per (?=[A-Za-z])|(?<=\\p{IsHan})每(?=\\p{IsHan})");
  private static final Pattern ENDING = Pattern.compile("[\\s:,;.、。]+$");
  private static final Pattern SPACE_BESIDE_CHINESE =
      Pattern.compile("(?<=[^A-Za-z0-9])\\s+|\\s+(?=[^A-Za-z0-9])|(?<=\\d)\\s+(?=\\d)");

  /** 万元 10000 yuan, 千公顷(1000 ha): a Chinese name and its translation. */
  private static final Pattern TRANSLATED =
      Pattern.compile("([\\p{IsHan}·/%‰]*\\p{IsHan})[(/]?([\\dA-Za-z$].*?)\\)?");

  private static final Remembered<String> CLEANED = new Remembered<>(UnitText::clean);
  private static final Remembered<String> KEYS = new Remembered<>(UnitText::keyOf);

  private UnitText() {}

  /** As it stands, without 单位：, brackets around it and spaces that no word needs. */
  static String cleaned(String text) {
    return CLEANED.of(text);
  }

  private static String clean(String text) {
    String clean = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    clean = clean.replaceAll("[\\s\\p{Z}\\u200B\\uFEFF]+", " ").strip();
    String before;
    do {
      before = clean;
      clean = LEAD.matcher(clean).replaceFirst("");
      Matcher bracketed = BRACKETED.matcher(clean);
      clean = bracketed.matches() ? bracketed.group(1).strip() : clean;
    } while (!clean.equals(before));
    clean = SPACE_BESIDE_CHINESE.matcher(clean).replaceAll("");
    return ENDING.matcher(clean).replaceFirst("");
  }

  /** The key under which units are compared: 人・年 is 人·年, kg per ha is kg/ha. */
  static String key(String text) {
    return KEYS.of(text);
  }

  private static String keyOf(String text) {
    String clean = DOTS.matcher(cleaned(text)).replaceAll("·");
    return LabelText.compact(PER.matcher(clean).replaceAll("/"));
  }

  /** The Chinese name and its translation, where a unit is written as both; else null. */
  static String[] halves(String key) {
    Matcher translated = TRANSLATED.matcher(key);
    return translated.matches() && translated.group(2).matches(".*[A-Za-z].*")
        ? new String[] {translated.group(1), translated.group(2)}
        : null;
  }
}
