package org.huibao.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureWording;
import org.huibao.figures.Proportions;
import org.huibao.figures.PublishedFigures;
import org.huibao.reference.Reference;

/**
 * A section written by hand, read against the figures of its period: which figure each of its
 * numbers states. A number is explained where a figure says it word for word and the names near it
 * tell that figure from all others that do; where several fit equally well, none is chosen.
 *
 * @param claims in the order of the text, none within another
 * @param unexplained the other numbers, in the order of the text
 */
public record SectionClaims(List<Claim> claims, List<Unexplained> unexplained) {
  private static final List<String> COMMON_UNITS =
      List.of("%", "％", "个百分点", "百分点", "倍", "亿元", "万元", "元", "万人", "人", "个", "家", "户", "分");

  private static final int MOST_NEAREST = 3;

  /**
   * @param figures that may be stated; those in doubt state nothing
   */
  public static SectionClaims of(String text, List<Figure> figures, Reference reference) {
    List<Figure> printed = figures.stream().filter(each -> !each.isQuestioned()).toList();
    List<Claim> claims = proportions(text, printed, reference);
    Names names = new Names(reference);
    List<Names.Mention> indicators = names.indicators(text);
    List<StatedNumber> numbers =
        StatedNumber.in(text, units(printed)).stream()
            .filter(each -> indicators.stream().noneMatch(name -> isWithin(each, name)))
            .filter(each -> claims.stream().noneMatch(claim -> isWithin(each, claim)))
            .toList();
    Phrase phrase = new Phrase(new FigureWording(reference));
    Candidates candidates = new Candidates(text, printed, names, indicators, phrase, reference);
    List<Unexplained> unexplained = new ArrayList<>();
    for (NumberList list : NumberList.in(text, numbers)) {
      List<Figure> found = candidates.of(list);
      claims.addAll(claims(list, found, text, phrase));
      for (int i = 0; i < list.numbers().size(); i++) {
        if (found.get(i) == null) {
          StatedNumber number = list.numbers().get(i);
          unexplained.add(
              new Unexplained(
                  number.start(), number.end(), number.text(), nearest(number, printed)));
        }
      }
    }
    claims.sort(Comparator.comparingInt(Claim::start));
    return new SectionClaims(claims, unexplained);
  }

  /** The same, what stands in tables explained by {@code ofTables} alone. */
  public SectionClaims with(List<Claim> ofTables) {
    List<Claim> all = new ArrayList<>(ofTables);
    claims.stream()
        .filter(each -> ofTables.stream().noneMatch(table -> isAt(table, each.start())))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(Claim::start));
    return new SectionClaims(
        all,
        unexplained.stream()
            .filter(each -> ofTables.stream().noneMatch(table -> isAt(table, each.start())))
            .toList());
  }

  private static boolean isAt(Claim claim, int start) {
    return claim.start() <= start && start < claim.end();
  }

  /** 三次产业比6.5:55.7:37.8, of the district. */
  private static List<Claim> proportions(String text, List<Figure> figures, Reference reference) {
    List<Claim> claims = new ArrayList<>();
    Proportions.words(new PublishedFigures(figures), reference)
        .forEach(
            (id, words) -> {
              int at = id.contains("@") ? -1 : text.indexOf(words);
              if (at >= 0) {
                claims.add(new Claim(at, at + words.length(), id, List.of()));
              }
            });
    return claims;
  }

  private static boolean isWithin(StatedNumber number, Claim claim) {
    return number.start() >= claim.start() && number.start() < claim.end();
  }

  private static List<String> units(List<Figure> figures) {
    List<String> units = new ArrayList<>(COMMON_UNITS);
    for (Figure each : figures) {
      units.add(each.unit());
      String base = each.unit().replaceFirst("^[万亿]", "");
      units.add("万" + base);
      units.add("亿" + base);
    }
    return units;
  }

  /** 3000万元以上项目投资额 states no 3000万元. */
  private static boolean isWithin(StatedNumber number, Names.Mention name) {
    return number.start() >= name.start() && number.start() < name.end();
  }

  /** A whole list in one placeholder where that says the same, else each by itself. */
  private static List<Claim> claims(
      NumberList list, List<Figure> found, String text, Phrase phrase) {
    List<StatedNumber> numbers = list.numbers();
    if (!found.contains(null)) {
      List<Claim> whole =
          phrase
              .list(found, text, numbers.get(0), numbers.get(numbers.size() - 1))
              .map(List::of)
              .orElse(List.of());
      if (!whole.isEmpty()) {
        return whole;
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      if (found.get(i) != null) {
        phrase.claim(found.get(i), text, numbers.get(i)).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static List<Figure> nearest(StatedNumber number, List<Figure> figures) {
    if (number.isRank()) {
      return List.of();
    }
    return figures.stream()
        .filter(each -> each.unit().equals(number.unit()) && each.value().signum() != 0)
        .sorted(
            Comparator.<Figure>comparingDouble(each -> distance(number, each))
                .thenComparing(Figure::figureId))
        .limit(MOST_NEAREST)
        .toList();
  }

  private static double distance(StatedNumber number, Figure figure) {
    double value = figure.value().abs().doubleValue();
    return Math.abs(value - number.value().doubleValue()) / value;
  }
}
