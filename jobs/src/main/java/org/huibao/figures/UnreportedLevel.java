package org.huibao.figures;

import java.util.ArrayList;
import java.util.List;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;

/**
 * A town's level that there is not, though other towns have theirs.
 *
 * @param place the town's id
 * @param sign 未报, or — and its like for what there is not to report
 */
public record UnreportedLevel(Subject subject, String place, String sign) {
  /** In the order of indicators, then of places. */
  public static List<UnreportedLevel> of(
      PublishedFigures figures, Absences absences, Reference reference) {
    List<UnreportedLevel> levels = new ArrayList<>();
    for (Subject subject : PublishedFigures.subjects(reference)) {
      if (figures.anyOf(subject, FigureAspect.LEVEL, reference.towns())) {
        for (Place town : reference.towns()) {
          if (figures.of(subject, FigureAspect.LEVEL, town.id()).isEmpty()) {
            levels.add(
                new UnreportedLevel(subject, town.id(), absences.printed(subject, town.id())));
          }
        }
      }
    }
    return levels;
  }

  /** What its figure would be called. */
  public String figureId() {
    return FigureAspect.LEVEL.idOf(subject, place);
  }
}
