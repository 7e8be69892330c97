package org.huibao.bulletin.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureId;
import org.huibao.figures.FigureWording;
import org.huibao.figures.PublishedFigures;
import org.huibao.reference.Indicator;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;

/**
 * Names of towns by a figure of theirs, the most outstanding first: 增幅最高的三个镇是{@code
 * {top3.gdp.growth}}, 低于全区的有{@code {below.gdp.growth}} (无 where there is none). With {@code
 * .wording} each with its number, 织里镇（增长25.1%）.
 *
 * <p>Highest and lowest are meant of the number, whichever way is better. Towns that share the last
 * place are all named. Above and below is what one says of rates: of a level that towns add up to
 * nobody is above the district. What hangs on a questioned figure prints 〔待核〕.
 */
record Superlatives(PublishedFigures figures, Reference reference, FigureWording wording) {
  private static final String NONE = "无";

  /** Empty where no town, or the district, has such a figure. */
  Optional<Said> names(Placeholder asked, String indicator) {
    List<Figure> towns = new ArrayList<>();
    for (Place town : reference.towns()) {
      boolean isAsked = asked.places().get(0) == null || asked.places().contains(town.group());
      if (isAsked) {
        figures.withId(id(asked, indicator, town.id())).ifPresent(towns::add);
      }
    }
    if (towns.isEmpty()) {
      return Optional.empty();
    }
    boolean isHighestFirst =
        asked.choice() == PlaceholderWord.TOP || asked.choice() == PlaceholderWord.ABOVE;
    Comparator<Figure> order = Comparator.comparing(Figure::value);
    // where two are level, in the order of places.csv
    towns.sort(isHighestFirst ? order.reversed() : order);
    return switch (asked.choice()) {
      case TOP, BOTTOM -> Optional.of(said(asked, towns, first(towns, Math.max(1, asked.count()))));
      default -> besideDistrict(asked, indicator, towns);
    };
  }

  private String id(Placeholder asked, String indicator, String place) {
    return FigureId.of(
        indicator,
        asked.kind().code(),
        asked.by() == null ? null : asked.by().code(),
        place,
        asked.span(),
        asked.scope());
  }

  private static List<Figure> first(List<Figure> sorted, int count) {
    List<Figure> first = new ArrayList<>();
    for (Figure each : sorted) {
      boolean isLevel =
          !first.isEmpty() && first.get(first.size() - 1).value().compareTo(each.value()) == 0;
      if (first.size() < count || isLevel) {
        first.add(each);
      }
    }
    return first;
  }

  private Optional<Said> besideDistrict(Placeholder asked, String indicator, List<Figure> towns) {
    Optional<Figure> district = figures.withId(id(asked, indicator, null));
    boolean isSum =
        asked.kind() == PlaceholderWord.LEVEL
            && asked.by() == null
            && reference.indicator(indicator).filter(Indicator::isAdditive).isPresent();
    if (isSum) {
      return Optional.empty();
    }
    return district.map(
        whole -> {
          if (whole.isQuestioned()) {
            return Said.questioned(List.of(whole));
          }
          boolean isAbove = asked.choice() == PlaceholderWord.ABOVE;
          List<Figure> beyond =
              towns.stream().filter(each -> isBeyond(each, whole, isAbove)).toList();
          return said(asked, towns, beyond);
        });
  }

  /** Told by the numbers as printed. */
  private static boolean isBeyond(Figure town, Figure whole, boolean above) {
    BigDecimal difference = town.value().subtract(whole.value());
    return !town.text().equals(whole.text()) && difference.signum() == (above ? 1 : -1);
  }

  /** Of a town that is missing among them it is not known where it would stand. */
  private List<Figure> doubtedRanks(Placeholder asked, List<Figure> towns) {
    String by = asked.by() == null ? asked.kind().code() : asked.by().code();
    return towns.stream()
        .flatMap(
            each ->
                figures
                    .withId(
                        FigureId.of(
                            each.indicator(),
                            PlaceholderWord.RANK.code(),
                            by,
                            each.place(),
                            asked.span(),
                            asked.scope()))
                    .stream())
        .filter(Figure::isQuestioned)
        .toList();
  }

  private Said said(Placeholder asked, List<Figure> all, List<Figure> chosen) {
    List<Figure> questioned = all.stream().filter(Figure::isQuestioned).toList();
    if (!questioned.isEmpty()) {
      return Said.questioned(questioned);
    }
    List<Figure> ranks = doubtedRanks(asked, all);
    if (!ranks.isEmpty()) {
      return Said.questioned(ranks);
    }
    List<String> names =
        chosen.stream()
            .map(
                each ->
                    asked.form() == PlaceholderWord.WORDING
                        ? each.placeName() + "（" + wording.of(each) + "）"
                        : each.placeName())
            .toList();
    return new Said(names.isEmpty() ? NONE : FigureWording.series(names), chosen);
  }
}
