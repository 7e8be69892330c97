package org.huibao.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.reference.Symbol;
import org.huibao.words.Scope;

/**
 * What is printed in a level's place where there is none: the sign that was sent in, — for no such
 * item, … for less than half a unit; — for a town that the tables do not list; 未报 for all else.
 */
public final class Absences {
  public static final String NOT_REPORTED = "未报";

  private static final Map<String, String> PRINTED =
      Map.of(
          Symbol.NO_ITEM.code(),
          "—",
          Symbol.BELOW_UNIT.code(),
          "…",
          Symbol.CONFIDENTIAL.code(),
          "不公布",
          Absence.NOT_LISTED,
          "—");

  private record Level(String indicator, Scope scope, String place) {}

  private final Map<Level, String> signs = new HashMap<>();
  private final String district;

  /**
   * @param absences of one vintage
   * @param district id of the district's own place
   */
  public Absences(List<Absence> absences, String district) {
    this.district = district;
    for (Absence each : absences) {
      String printed = PRINTED.get(each.symbol());
      if (printed != null && !each.key().span().isSingle()) {
        Level level = new Level(each.key().indicator(), each.key().scope(), each.key().place());
        // of several the first of them in any order, so that it is always the same
        signs.merge(level, printed, (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
  }

  /**
   * @param place id, or null for the district itself
   */
  public String printed(Subject subject, String place) {
    Level level =
        new Level(subject.indicator().id(), subject.scope(), place == null ? district : place);
    return signs.getOrDefault(level, NOT_REPORTED);
  }
}
