package org.huibao.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A data section as another program shows it, held against the figures.
 *
 * @param sentences each with the numbers of the figures that it says
 * @param template the office's own words, numbers in names among them
 */
record SectionReadBack(Map<String, Set<BigDecimal>> sentences, String template) {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");

  /** 2004年, 1-6月, 2004-07-01, and the numbers of notes and headings. */
  private static final Pattern NO_FIGURE =
      Pattern.compile("\\d{4}年|\\d+-\\d+月|\\d+月|\\d{4}-\\d\\d(?:-\\d\\d)?|(?<=^|注：)\\d+\\.(?!\\d)");

  /** How many numbers that ought to be figures stand in {@code text}. */
  static long numbers(String text) {
    return text.lines().mapToLong(line -> numbersOf(line).size()).sum();
  }

  /** The numbers of {@code text} that no figure of their sentence has. */
  List<String> strangers(String text) {
    List<String> strangers = new ArrayList<>();
    Set<BigDecimal> ofNames =
        new HashSet<>(numbersOf(PLACEHOLDER.matcher(template).replaceAll("，")));
    for (String line : text.lines().toList()) {
      Set<BigDecimal> said =
          sentences.entrySet().stream()
              .filter(each -> line.contains(each.getKey()))
              .flatMap(each -> each.getValue().stream())
              .map(SectionReadBack::plain)
              .collect(Collectors.toSet());
      numbersOf(line).stream()
          .filter(number -> !said.contains(number) && !ofNames.contains(number))
          .forEach(number -> strangers.add(number.toPlainString() + " in " + line.strip()));
    }
    return strangers;
  }

  private static List<BigDecimal> numbersOf(String line) {
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(NO_FIGURE.matcher(line.strip()).replaceAll("，"));
    while (number.find()) {
      numbers.add(plain(new BigDecimal(number.group())));
    }
    return numbers;
  }

  /** 下降3.2% is the figure -3.2. */
  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.abs().stripTrailingZeros();
  }
}
