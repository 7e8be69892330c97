package org.huibao.words;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * A text as people see it: marks that nobody sees are gone, and a radical that only looks like its
 * character (⻘) is the character.
 */
public final class ShownText {
  /** Radicals that are characters of their own, after Unicode's EquivalentUnifiedIdeograph. */
  private static final Map<Integer, Integer> RADICALS = new HashMap<>();

  static {
    String pairs =
        "⺁厂⺒巳⺟母⺠民⺝月⺩王⺫目⺬示⺻聿⺽臼⻁虎⻂衣⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦"
            + "⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";
    for (int i = 0; i < pairs.length(); i += 2) {
      RADICALS.put((int) pairs.charAt(i), (int) pairs.charAt(i + 1));
    }
    // the 214 radicals of Kangxi have their characters in Unicode itself
    for (int radical = 0x2F00; radical <= 0x2FD5; radical++) {
      RADICALS.put(
          radical,
          Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC).codePointAt(0));
    }
  }

  private ShownText() {}

  /** {@code text} as it is seen. */
  public static String of(String text) {
    if (isOrdinary(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .filter(each -> !isUnseen(each))
        .map(each -> RADICALS.getOrDefault(each, each))
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isOrdinary(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isOrdinary(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Neither unseen nor a radical; half of a character beyond the first plane may be either. */
  private static boolean isOrdinary(char each) {
    return (each >= 0x3000 && each < 0xD800) || (each < 0x2000 && each != 0xAD && each != 0x61C);
  }

  /**
   * Marks of direction and joining, the soft hyphen, the byte order mark, and blanks that fonts and
   * old code pages keep in the private area.
   */
  private static boolean isUnseen(int each) {
    return (each >= 0x200B && each <= 0x200F)
        || (each >= 0x202A && each <= 0x202E)
        || (each >= 0x2060 && each <= 0x206F)
        || (each >= 0xFE00 && each <= 0xFE0F)
        || each == 0xAD
        || each == 0x61C
        || each == 0xFEFF
        || each == 0xE5E5
        || each == 0xF020
        || each == 0xF0A0;
  }
}
