package org.huibao.bulletin.changes;

import java.util.List;
import org.huibao.bulletin.changes.FigurePairs.Pair;
import org.huibao.figures.FigureLabel;

/** Which figures read otherwise, came, or went. */
final class FigureChanges {
  private FigureChanges() {}

  static String text(List<Pair> pairs) {
    Lines lines = new Lines();
    int added = 0;
    int removed = 0;
    int changed = 0;
    for (Pair pair : pairs) {
      if (pair.isInBoth() && pair.old().text().equals(pair.fresh().text())) {
        continue;
      }
      added += pair.old() == null ? 1 : 0;
      removed += pair.fresh() == null ? 1 : 0;
      changed += pair.isInBoth() ? 1 : 0;
      lines.add(
          "%s（%s）：%s → %s"
              .formatted(
                  FigureLabel.of(pair.either()),
                  pair.either().figureId(),
                  pair.old() == null ? "无" : pair.old().text(),
                  pair.fresh() == null ? "无" : pair.fresh().text()));
    }
    return "改变 %d 个，新增 %d 个，不再发布 %d 个。\n\n".formatted(changed, added, removed)
        + lines.text("没有变化。");
  }
}
