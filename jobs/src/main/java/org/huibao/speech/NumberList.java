package org.huibao.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers that follow each other with nothing but 、 or 和 between: 7.5%、18.3%和21.2%.
 *
 * @param before the words before the first, from the number before it on
 * @param after the words behind the last, to the next number
 * @param segment where its sentence, or the part of it up to a 。 or ；, begins
 */
record NumberList(List<StatedNumber> numbers, String before, String after, int segment) {
  private static final Pattern JOINED = Pattern.compile("\\s*[、，,]?\\s*(?:和|及|与|以及)?\\s*");
  private static final String ENDS = "。；！？;";

  /** What is shorter ends where its line does; a longer line may be broken within its sentence. */
  private static final int SHORT_LINE = 40;

  static List<NumberList> in(String text, List<StatedNumber> numbers) {
    List<NumberList> lists = new ArrayList<>();
    int at = 0;
    while (at < numbers.size()) {
      int last = at;
      while (last + 1 < numbers.size()
          && isJoined(text, numbers.get(last), numbers.get(last + 1))) {
        last++;
      }
      int segment = segment(text, numbers.get(at).start());
      int from = at == 0 ? 0 : numbers.get(at - 1).end();
      int to = last + 1 < numbers.size() ? numbers.get(last + 1).start() : text.length();
      lists.add(
          new NumberList(
              List.copyOf(numbers.subList(at, last + 1)),
              text.substring(Math.max(from, segment), numbers.get(at).start()),
              clause(text.substring(numbers.get(last).end(), to)),
              segment));
      at = last + 1;
    }
    return lists;
  }

  /** True where nothing stands between two numbers but what joins a list. */
  static boolean isJoined(String text, StatedNumber one, StatedNumber next) {
    String between = text.substring(one.end(), next.start());
    if (!one.unitFollows() && between.strip().startsWith(one.unit())) {
      between = between.strip().substring(one.unit().length());
    }
    return !between.isEmpty() && one.isRank() == next.isRank() && JOINED.matcher(between).matches();
  }

  /** Where the sentence begins, of which the segment may be a part behind a semicolon. */
  int sentenceStart(String text) {
    int start = segment;
    while (start > 0 && "；;".indexOf(text.charAt(start - 1)) >= 0) {
      start = segment(text, start - 1);
    }
    return start;
  }

  /** The sentence so far. */
  String sentence(String text) {
    return text.substring(sentenceStart(text), numbers.get(0).start());
  }

  private static int segment(String text, int at) {
    int start = at;
    while (start > 0 && !isEnd(text, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isEnd(String text, int at) {
    if (text.charAt(at) != '\n') {
      return ENDS.indexOf(text.charAt(at)) >= 0;
    }
    String line = text.substring(text.lastIndexOf('\n', at - 1) + 1, at).strip();
    boolean goesOn = line.endsWith("，") || line.endsWith("、");
    return (line.length() < SHORT_LINE && !goesOn) || line.matches("(?s).*[。！？：；.!?:;）)]");
  }

  private static String clause(String text) {
    return text.split("[，。；、！？\\n]", 2)[0];
  }
}
