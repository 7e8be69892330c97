package org.huibao.bulletin.text;

import java.util.List;
import org.huibao.checks.Questioned;
import org.huibao.figures.Figure;

/**
 * What stands in a placeholder's stead.
 *
 * @param figures those that it was said from
 */
public record Said(String text, List<Figure> figures) {
  Said(String text) {
    this(text, List.of());
  }

  /** Something is known, and not to be printed. */
  static Said questioned(List<Figure> figures) {
    return new Said(Questioned.MARK, figures);
  }

  boolean isQuestioned() {
    return text.contains(Questioned.MARK);
  }
}
