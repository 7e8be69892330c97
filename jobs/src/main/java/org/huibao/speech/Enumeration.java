package org.huibao.speech;

import java.util.ArrayList;
import java.util.List;
import org.huibao.figures.Figure;

/**
 * As many nouns as numbers, the k-th number of the k-th: 规模以上工业实现总产值、增加值、利税、利润56.85亿元、…. What the
 * nouns leave out of a name stands earlier in the sentence.
 */
record Enumeration(Names names, String text) {
  private static final double ENOUGH = 0.7;

  /** The figure of each number; empty where a noun does not tell. */
  List<Figure> of(NumberList list, List<List<Figure>> said) {
    List<String> nouns = nouns(list);
    int size = said.size();
    if (size < 2 || nouns.size() < size) {
      return List.of();
    }
    List<String> last = nouns.subList(nouns.size() - size, nouns.size());
    String sentence = list.sentence(text);
    List<Figure> found = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String noun = last.get(i);
      List<Figure> fitting =
          said.get(i).stream()
              .filter(each -> names.likenessBefore(each.indicator(), noun, sentence) >= ENOUGH)
              .toList();
      if (fitting.size() != 1) {
        return List.of();
      }
      found.add(fitting.get(0));
    }
    return found;
  }

  private static List<String> nouns(NumberList list) {
    String clause =
        list.before()
            .replaceFirst("(?s).*[，。；：]", "")
            .replaceFirst("(?:分别)?(?:达到?|为|是|实现|完成)?了?$", "");
    List<String> nouns = new ArrayList<>();
    for (String each : clause.split("[、和及与]")) {
      String noun = each.replaceFirst("^(?:实现|完成|其中)", "");
      if (noun.length() > 1) {
        nouns.add(noun);
      }
    }
    return nouns;
  }
}
