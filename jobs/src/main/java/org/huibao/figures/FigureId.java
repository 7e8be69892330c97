package org.huibao.figures;

import java.util.Set;

/**
 * The name of a figure: {@code gdp.level}, {@code gdp.rank.level@zhili}, {@code
 * rev_total.gap.level}, {@code retail.level#month}.
 */
public final class FigureId {
  private static final Set<String> MAIN_SPANS = Set.of("ytd", "year", "point");

  private FigureId() {}

  /**
   * @param by what is ranked or compared, or null
   * @param place id, or null for the district itself
   */
  public static String of(
      String indicator, String kind, String by, String place, String span, String scope) {
    String suffix = MAIN_SPANS.contains(span) ? "" : "#" + span;
    return withSuffix(indicator, kind, by, place, suffix, scope);
  }

  /**
   * The same of an indicator that is reported both of a period and at a point, for the one that is
   * not its main: {@code jobless.level#point}.
   */
  static String ofSecond(
      String indicator, String kind, String by, String place, String span, String scope) {
    return withSuffix(indicator, kind, by, place, "#" + span, scope);
  }

  static boolean isSecond(Figure figure) {
    return MAIN_SPANS.contains(figure.span()) && figure.figureId().contains("#" + figure.span());
  }

  private static String withSuffix(
      String indicator, String kind, String by, String place, String suffix, String scope) {
    return indicator
        + "."
        + kind
        + (by == null ? "" : "." + by)
        + (place == null ? "" : "@" + place)
        + suffix
        + (scope.equals("whole") ? "" : "!" + scope);
  }
}
