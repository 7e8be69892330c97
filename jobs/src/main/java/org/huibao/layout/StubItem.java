package org.huibao.layout;

import org.huibao.words.HeadingWords;
import org.huibao.words.LabelText;

/** A row label among those above and below it; what it says of its place is worked out once. */
final class StubItem {
  private static final int WORDS_OF_A_PART = 6;

  private final int row;
  private final GridCell label;
  private final boolean section;
  private final int indent;
  private final int level;
  private final boolean markedAsPart;
  private final boolean total;

  /**
   * @param section it stands without numbers over items that have them
   */
  StubItem(int row, GridCell label, boolean section) {
    this.row = row;
    this.label = label;
    this.section = section;
    String text = label.text();
    this.indent = leadingBlanks(text) + 2 * label.indent();
    this.level = LabelText.numberingLevel(text);
    this.markedAsPart = LabelText.isMarkedAsPart(text);
    String name = LabelText.core(text);
    this.total = HeadingWords.isTotal(name) || name.endsWith("合计") || name.endsWith("总计");
  }

  private static int leadingBlanks(String text) {
    int spaces = 0;
    for (char each : text.toCharArray()) {
      if (each == '\u3000') {
        spaces += 2;
      } else if (Character.isWhitespace(each) || each == '\u00A0') {
        spaces++;
      } else {
        break;
      }
    }
    return spaces;
  }

  int row() {
    return row;
  }

  GridCell label() {
    return label;
  }

  boolean section() {
    return section;
  }

  /** How far it is indented, in half-width characters. */
  int indent() {
    return indent;
  }

  /** How deep its numbering says it is; 0 where it has none. */
  int level() {
    return level;
  }

  boolean isMarkedAsPart() {
    return markedAsPart;
  }

  /** 其中： and nothing else: what follows is the part. */
  boolean isBarePartMark() {
    return markedAsPart && LabelText.core(label.text()).isEmpty();
  }

  /** How wide the mark is at most: 1 for #, with the blanks behind it, 6 for 其中：. */
  int markWidth() {
    String text = label.text().strip();
    return text.startsWith("#") || text.startsWith("＃")
        ? 1 + leadingBlanks(text.substring(1))
        : WORDS_OF_A_PART;
  }

  /** True where the mark is 其中, and how wide it is depends on the colon. */
  boolean isMarkedByWords() {
    return markWidth() == WORDS_OF_A_PART;
  }

  boolean isTotal() {
    return total;
  }
}
