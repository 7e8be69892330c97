package org.huibao.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huibao.checks.Questioned;
import org.huibao.reference.Indicator;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;
import org.huibao.words.Units;

/**
 * 三次产业比 6.5:55.7:37.8: the shares of a whole's parts as they are printed, in the order of {@code
 * indicators.csv}; only where the parts are all there are. {@code gdp.proportion}, of a town {@code
 * gdp.proportion@zhili}.
 */
public final class Proportions {
  private static final String KIND = ".proportion";
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal HALF_A_UNIT = new BigDecimal("0.05");

  private Proportions() {}

  /** Placeholder to words. */
  public static Map<String, String> words(PublishedFigures figures, Reference reference) {
    Map<String, List<Indicator>> parts = new LinkedHashMap<>();
    for (Indicator each : reference.indicators()) {
      if (each.partOf() != null) {
        parts.computeIfAbsent(each.partOf(), key -> new ArrayList<>()).add(each);
      }
    }
    Map<String, String> words = new TreeMap<>();
    parts.forEach(
        (whole, ofWhole) -> {
          if (ofWhole.size() > 1) {
            add(words, whole + KIND, shares(ofWhole, "", figures));
            for (Place town : reference.towns()) {
              String at = "@" + town.id();
              add(words, whole + KIND + at, shares(ofWhole, at, figures));
            }
          }
        });
    return words;
  }

  private static List<Figure> shares(List<Indicator> parts, String at, PublishedFigures figures) {
    String kind = "." + FigureKind.SHARE.code();
    return parts.stream()
        .flatMap(part -> figures.withId(part.id() + kind + at).stream())
        .filter(share -> share.by() == null)
        .toList();
  }

  private static void add(Map<String, String> words, String id, List<Figure> shares) {
    BigDecimal together =
        shares.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mayBeOff = HALF_A_UNIT.multiply(BigDecimal.valueOf(shares.size()));
    if (shares.size() > 1 && together.subtract(WHOLE).abs().compareTo(mayBeOff) <= 0) {
      boolean inDoubt = shares.stream().anyMatch(Figure::isQuestioned);
      words.put(
          id,
          inDoubt
              ? Questioned.MARK
              : shares.stream()
                  .map(share -> share.text().replace(Units.PERCENT, ""))
                  .collect(Collectors.joining(":")));
    }
  }
}
