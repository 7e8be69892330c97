package org.huibao.bulletin;

import java.util.Set;

/**
 * The name of a figure: {@code gdp.level}, {@code gdp.rank.level@zhili}, {@code
 * rev_total.gap.level}, {@code retail.level#month}.
 */
final class FigureId {
  private static final Set<String> MAIN_SPANS = Set.of("ytd", "year", "point");

  private FigureId() {}

  /**
   * @param by what is ranked or compared, or null
   * @param place id, or null for the district itself
   */
  static String of(
      String indicator, String kind, String by, String place, String span, String scope) {
    return indicator
        + "."
        + kind
        + (by == null ? "" : "." + by)
        + (place == null ? "" : "@" + place)
        + (MAIN_SPANS.contains(span) ? "" : "#" + span)
        + (scope.equals("whole") ? "" : "!" + scope);
  }
}
