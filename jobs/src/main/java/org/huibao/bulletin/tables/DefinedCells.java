package org.huibao.bulletin.tables;

import java.math.BigDecimal;
import java.util.Optional;
import org.huibao.figures.Figure;
import org.huibao.figures.Subject;
import org.huibao.reference.TableColumn;
import org.huibao.reference.TableDefinition;

/** The cells of a table that {@code bulletin.yaml} defines. */
record DefinedCells(TableDefinition definition, Cells cells) {
  /**
   * @param place id, or null for the district itself
   */
  PrintedCell of(TableColumn column, Subject subject, String place) {
    PrintedCell cell =
        switch (column) {
          case LEVEL -> cells.level(subject, place);
          case GROWTH ->
              cells.growth(
                  subject, place, definition.isOfIndicators() ? Cells.suffix(subject) : "");
          default ->
              cells.orWithout(
                  figure(column, subject, place), decimals(column, subject), subject, place);
        };
    return definition.decimals() == null || column.isRank()
        ? cell
        : withDecimals(cell, definition.decimals());
  }

  /** The number in a column; empty also of one in doubt, of which nothing is said. */
  Optional<BigDecimal> number(TableColumn column, Subject subject, String place) {
    return figure(column, subject, place)
        .filter(figure -> !figure.isQuestioned())
        .map(Figure::value);
  }

  private Optional<Figure> figure(TableColumn column, Subject subject, String place) {
    return cells
        .find(subject, ColumnHeading.aspect(column), place)
        .filter(
            figure ->
                !column.isRank()
                    || definition.peerGroup() == null
                    || definition.peerGroup().code().equals(figure.peerGroup()));
  }

  /** Of amounts the indicator's own; else as many as a figure's text may have. */
  private static int decimals(TableColumn column, Subject subject) {
    return switch (column) {
      case PREVIOUS_YEAR, TARGET, CHANGE, GAP_LEVEL -> subject.indicator().decimals();
      case LEVEL_PER_HEAD, COMPLETION, LEAD, RATIO_LEVEL -> 2;
      case RANK_LEVEL, RANK_GROWTH, RANK_COMPLETION -> 0;
      default -> 1;
    };
  }

  private PrintedCell withDecimals(PrintedCell cell, int decimals) {
    if (!(cell instanceof PrintedCell.Number number)) {
      return cell;
    }
    // from the number in full: once rounded, it is not rounded again
    BigDecimal value =
        cells.figures().withId(number.figureId()).map(Figure::value).orElse(number.value());
    return new PrintedCell.Number(
        value.setScale(decimals, cells.reference().district().rounding()),
        decimals,
        number.suffix(),
        number.figureId());
  }
}
