package org.huibao.bulletin.html;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * Writes {@code initials.txt}: by which letters each character may begin, after the readings of
 * houbb/pinyin. A table that is kept costs 70 KB and no time; the library itself would load its
 * dictionaries of words in every task.
 */
final class GenerateInitials {
  private static final int FIRST = 0x4e00;
  private static final int LAST = 0x9fa5;

  private GenerateInitials() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of("src/main/resources/org/huibao/bulletin/html/initials.txt"), table());
  }

  /** A line to a letter. */
  static String table() {
    TreeMap<Character, StringBuilder> lines = new TreeMap<>();
    for (char each = FIRST; each <= LAST; each++) {
      List<String> readings = PinyinHelper.toPinyinList(each, PinyinStyleEnum.INPUT);
      char character = each;
      readings.stream()
          .filter(reading -> !reading.isEmpty())
          .map(reading -> reading.charAt(0))
          .filter(letter -> letter >= 'a' && letter <= 'z')
          .distinct()
          .forEach(
              letter ->
                  lines.computeIfAbsent(letter, key -> new StringBuilder()).append(character));
    }
    StringBuilder table = new StringBuilder();
    lines.forEach((letter, characters) -> table.append(letter).append(characters).append('\n'));
    return table.toString();
  }
}
