package org.huibao.layout;

import org.huibao.words.HeadingWords;
import org.huibao.words.LabelText;

/**
 * A row label among those above and below it.
 *
 * @param section it stands without numbers over items that have them
 */
record StubItem(int row, GridCell label, boolean section) {
  /** How far it is indented, in half-width characters. */
  int indent() {
    int spaces = 0;
    for (char each : label.text().toCharArray()) {
      if (each == '\u3000') {
        spaces += 2;
      } else if (Character.isWhitespace(each) || each == '\u00A0') {
        spaces++;
      } else {
        break;
      }
    }
    return spaces + 2 * label.indent();
  }

  /** How deep its numbering says it is; 0 where it has none. */
  int level() {
    return LabelText.numberingLevel(label.text());
  }

  boolean isMarkedAsPart() {
    return LabelText.isMarkedAsPart(label.text());
  }

  /** 其中： and nothing else: what follows is the part. */
  boolean isBarePartMark() {
    return isMarkedAsPart() && LabelText.core(label.text()).isEmpty();
  }

  /** How wide the mark is at most: 1 for #, 6 for 其中：. */
  int markWidth() {
    return LabelText.compact(label.text()).startsWith("#") ? 1 : 6;
  }

  boolean isTotal() {
    String name = LabelText.core(label.text());
    return HeadingWords.isTotal(name) || name.endsWith("合计") || name.endsWith("总计");
  }
}
