package org.huibao.layout;

import java.util.List;
import org.huibao.words.LabelText;

/**
 * Tables one below the other under titles that are numbered on: what stands over 一、工业 stands over
 * 二、投资 as well.
 */
final class NumberedSections {
  private List<Label> over = List.of();
  private int level;

  /** The lines over {@code title} that it shares with the numbered ones above it; else none. */
  List<Label> over(TableTitle title) {
    List<Label> lines = title.lines();
    int first = 0;
    while (first < lines.size() && levelOf(lines.get(first)) == 0) {
      first++;
    }
    if (first == lines.size()) {
      return List.of();
    }
    if (first > 0) {
      over = List.copyOf(lines.subList(0, first));
      level = levelOf(lines.get(first));
      return List.of();
    }
    return levelOf(lines.get(0)) == level ? over : List.of();
  }

  private static int levelOf(Label line) {
    return LabelText.numberingLevel(line.text());
  }
}
