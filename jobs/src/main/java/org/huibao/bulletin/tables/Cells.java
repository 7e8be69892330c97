package org.huibao.bulletin.tables;

import java.math.RoundingMode;
import java.util.Optional;
import org.huibao.figures.Absences;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureAspect;
import org.huibao.figures.GrowthOutcomes;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.Subject;
import org.huibao.reference.Reference;
import org.huibao.words.Units;

/**
 * What stands in a table for a number of one place: the figure, a word where growth has no rate
 * (由盈转亏), 未报 for what was not sent in, — for what there is not.
 */
record Cells(
    PublishedFigures figures, GrowthOutcomes outcomes, Absences absences, Reference reference) {
  private static final int COMPLETION_DECIMALS = 2;

  /**
   * @param place id of a town, or null for the district itself; so below
   */
  PrintedCell level(Subject subject, String place) {
    Optional<Figure> level = find(subject, FigureAspect.LEVEL, place);
    if (level.isPresent()) {
      return PrintedCell.of(level, subject.indicator().decimals(), rounding());
    }
    // of value added of industry nothing but the growth is compiled
    return find(subject, FigureAspect.GROWTH, place).isPresent()
        ? PrintedCell.ABSENT
        : absent(subject, place);
  }

  /**
   * @param suffix behind points in a column of per cent, or empty
   */
  PrintedCell growth(Subject subject, String place, String suffix) {
    Optional<Figure> growth = find(subject, FigureAspect.GROWTH, place);
    String word = outcomes.inTable(subject, place);
    if (growth.isEmpty() && word != null) {
      return new PrintedCell.Text(word, 0);
    }
    return growth.isPresent()
        ? PrintedCell.of(growth, Heading.growthDecimals(subject), rounding(), suffix)
        : without(subject, place);
  }

  /** 分 or 百分点 behind a change that is none in per cent. */
  static String suffix(Subject subject) {
    String unit = Heading.growthUnit(subject);
    return unit.equals(Units.PERCENT) ? "" : unit;
  }

  PrintedCell previousYear(Subject subject) {
    return ofIndicator(subject, FigureAspect.PREVIOUS_YEAR, null);
  }

  PrintedCell target(Subject subject, String place) {
    return ofIndicator(subject, FigureAspect.TARGET, place);
  }

  /** Where there is none none is owed. */
  private PrintedCell ofIndicator(Subject subject, FigureAspect aspect, String place) {
    return PrintedCell.of(find(subject, aspect, place), subject.indicator().decimals(), rounding());
  }

  PrintedCell completion(Subject subject, String place) {
    return orWithout(
        find(subject, FigureAspect.COMPLETION, place), COMPLETION_DECIMALS, subject, place);
  }

  PrintedCell lead(Subject subject, String place) {
    return orWithout(find(subject, FigureAspect.LEAD, place), COMPLETION_DECIMALS, subject, place);
  }

  /** A rank says something only where there are others. */
  PrintedCell rank(Subject subject, String place) {
    Optional<Figure> rank =
        find(subject, FigureAspect.RANK_BY_LEVEL, place)
            .filter(figure -> place != null || (figure.of() != null && figure.of() > 1));
    return orWithout(rank, 0, subject, place);
  }

  /** The rank among the places of the same kind. */
  PrintedCell rank(Subject subject, FigureAspect by, String place) {
    return orWithout(find(subject, by, place), 0, subject, place);
  }

  /** The figure; or why there is none. */
  PrintedCell orWithout(Optional<Figure> figure, int decimals, Subject subject, String place) {
    return figure.isPresent()
        ? PrintedCell.of(figure, decimals, rounding())
        : without(subject, place);
  }

  /** Where the level itself is missing, so is what is made of it. */
  private PrintedCell without(Subject subject, String place) {
    boolean hasNumber =
        find(subject, FigureAspect.LEVEL, place).isPresent()
            || find(subject, FigureAspect.GROWTH, place).isPresent();
    return hasNumber ? PrintedCell.ABSENT : absent(subject, place);
  }

  private PrintedCell absent(Subject subject, String place) {
    // a group sends nothing: what cannot be summed up it does not have
    if (reference.district().groups().containsKey(place == null ? "" : place)) {
      return PrintedCell.ABSENT;
    }
    return new PrintedCell.Text(absences.printed(subject, place), 0);
  }

  Optional<Figure> find(Subject subject, FigureAspect aspect, String place) {
    return place == null ? figures.of(subject, aspect) : figures.of(subject, aspect, place);
  }

  private RoundingMode rounding() {
    return reference.district().rounding();
  }
}
