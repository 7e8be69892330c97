package org.huibao.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.huibao.words.LabelText;

/**
 * Tables one below the other under titles that are numbered on: what stands over 一、工业 stands over
 * 二、投资 as well.
 */
final class NumberedSections {
  /** 附表1, 表二. */
  private static final Pattern ATTACHED =
      Pattern.compile("^附?[表件](?:\\d{1,2}(?![\\d.-])|[一二三四五六七八九十]{1,2})(?!\\p{IsHan}?号)");

  private static final int OF_ATTACHED = 9;

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
    return ATTACHED.matcher(LabelText.compact(line.text())).find()
        ? OF_ATTACHED
        : LabelText.numberingLevel(line.text());
  }
}
