package org.huibao.bulletin.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one types for a name in Chinese: 织里镇 is zlz. Of a character that is read in several ways
 * each initial counts, in brackets: 长兴县 is [cz]xx.
 */
final class Initials {
  private static final Map<Integer, String> BY_CHARACTER = load();

  private Initials() {}

  /** A line to a letter: the letter, then all characters with a reading that begins with it. */
  private static Map<Integer, String> load() {
    Map<Integer, String> letters = new HashMap<>();
    for (String line : Resource.named("initials.txt").text().split("\n")) {
      String letter = line.substring(0, 1);
      line.substring(1)
          .codePoints()
          .forEach(each -> letters.merge(each, letter, (one, other) -> one + other));
    }
    return letters;
  }

  static String of(String name) {
    return name.codePoints().mapToObj(Initials::of).collect(Collectors.joining());
  }

  private static String of(int character) {
    if (character < 128) {
      String letter = Character.toString(Character.toLowerCase(character));
      return Character.isLetterOrDigit(character) ? letter : "";
    }
    String letters = BY_CHARACTER.getOrDefault(character, "");
    return letters.length() < 2
        ? letters
        : Arrays.stream(letters.split("")).sorted().collect(Collectors.joining("", "[", "]"));
  }
}
