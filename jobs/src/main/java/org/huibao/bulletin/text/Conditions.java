package org.huibao.bulletin.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.figures.Figure;
import org.huibao.figures.TargetsMet;
import org.huibao.words.Period;

/**
 * Whether a clause is said: {@code {{?gdp.missed}}…{{/}}}.
 *
 * <ul>
 *   <li>{@code gdp.met}, {@code gdp.missed}: its target, within the year of a flow the time's share
 *       of it; {@code gdp.half_met}: 双过半, half of the target at half of the year
 *   <li>{@code rev_total.gap.widening}, {@code .narrowing}, {@code .unchanged}, {@code .mixed}
 *   <li>{@code gdp.growth.up}, {@code .down}, {@code .flat} as printed; {@code gdp.faster}, {@code
 *       gdp.slower} than in the period before
 *   <li>{@code gdp.rank.growth.first}, {@code .last}
 *   <li>{@code gdp.growth>10}, {@code va3.growth >= va2.growth}, {@code gdp.completion@zhili<50}
 *   <li>{@code gdp.level.known}: there is such a figure, and nobody questions it
 * </ul>
 *
 * With {@code !} before it the contrary; of a list of indicators all of them.
 */
public final class Conditions {
  /** What becomes of a clause. */
  public enum Answer {
    SAID,
    LEFT_OUT,
    /** A number that decides is in doubt. */
    QUESTIONED,
    /** Nothing tells. */
    UNKNOWN;

    private static Answer of(boolean holds) {
      return holds ? SAID : LEFT_OUT;
    }

    private Answer contrary() {
      return this == SAID ? LEFT_OUT : this == LEFT_OUT ? SAID : this;
    }
  }

  private static final int HALF_A_YEAR = 6;
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final Pattern COMPARISON = Pattern.compile("([^<>=]+)(>=|<=|>|<|≥|≤|=)([^<>=]+)");
  private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\D{0,4}");
  private static final Set<String> VERDICTS = Set.of("widening", "narrowing", "unchanged", "mixed");
  private static final Set<String> MOVES = Set.of("up", "down", "flat");

  /** All that may be said of an indicator in a condition. */
  static final Set<String> PREDICATES =
      Stream.of(
              VERDICTS,
              MOVES,
              Set.of("met", "missed", "half_met", "双过半"),
              Set.of("faster", "slower", "first", "last", "known"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final Placeholders placeholders;
  private final TargetsMet targets;
  private final Period period;

  public Conditions(Placeholders placeholders, TargetsMet targets, Period period) {
    this.placeholders = placeholders;
    this.targets = targets;
    this.period = period;
  }

  public Answer of(String condition) {
    String text = condition.strip();
    if (text.startsWith("!") || text.startsWith("！")) {
      return of(text.substring(1)).contrary();
    }
    Matcher comparison = COMPARISON.matcher(text);
    return comparison.matches()
        ? compare(comparison.group(1).strip(), comparison.group(2), comparison.group(3).strip())
        : predicate(text);
  }

  private Answer predicate(String text) {
    List<String> parts = new ArrayList<>(List.of(text.split("(?=[@#!])|\\.")));
    for (String name : parts) {
      if (isPredicate(name)) {
        List<String> rest = new ArrayList<>(parts);
        rest.remove(name);
        return predicate(name, joined(rest));
      }
    }
    return Answer.UNKNOWN;
  }

  private static String joined(List<String> parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      boolean isSuffix = !part.isEmpty() && "@#!".indexOf(part.charAt(0)) >= 0;
      text.append(text.length() == 0 || isSuffix ? "" : ".").append(part);
    }
    return text.toString();
  }

  private static boolean isPredicate(String name) {
    return PREDICATES.contains(name);
  }

  private Answer predicate(String name, String subject) {
    if (VERDICTS.contains(name)) {
      return all(with(subject, "gap"), (asked, id) -> verdict(name, asked, id));
    }
    return switch (name) {
      case "met" -> all(subject, (asked, id) -> met(id));
      case "missed" -> all(subject, (asked, id) -> met(id).contrary());
      case "half_met", "双过半" -> all(with(subject, "completion"), (asked, id) -> halfMet(id));
      case "faster" -> all(with(subject, "acceleration"), (asked, id) -> sign(id, 1));
      case "slower" -> all(with(subject, "acceleration"), (asked, id) -> sign(id, -1));
      case "up" -> all(with(subject, "growth"), (asked, id) -> sign(id, 1));
      case "down" -> all(with(subject, "growth"), (asked, id) -> sign(id, -1));
      case "flat" -> all(with(subject, "growth"), (asked, id) -> sign(id, 0));
      case "first" -> all(with(subject, "rank"), (asked, id) -> figure(id, Conditions::isFirst));
      case "last" -> all(with(subject, "rank"), (asked, id) -> figure(id, Conditions::isLast));
      default ->
          all(
              subject,
              (asked, id) ->
                  Answer.of(
                      placeholders.figure(id).filter(each -> !each.isQuestioned()).isPresent()));
    };
  }

  /** The kind that a predicate speaks of, where no other is named. */
  private String with(String subject, String kind) {
    boolean isNamed =
        List.of(subject.split("[.@#!]")).stream()
            .flatMap(part -> PlaceholderWord.of(part).stream())
            .anyMatch(word -> word.code().equals(kind));
    boolean isOther =
        List.of(subject.split("[.@#!]")).stream()
            .flatMap(part -> PlaceholderWord.of(part).stream())
            .anyMatch(word -> word.role() == PlaceholderWord.Role.KIND);
    boolean compares = kind.equals("gap") || kind.equals("rank");
    return isNamed || (isOther && !compares) ? subject : subject + "." + kind;
  }

  private interface Question {
    Answer of(Placeholder asked, String id);
  }

  /**
   * The answer for all indicators and places of a list: one that fails, or is in doubt, decides.
   */
  private Answer all(String subject, Question question) {
    Optional<Placeholder> asked = placeholders.read(subject);
    if (asked.isEmpty()) {
      return Answer.UNKNOWN;
    }
    Answer answer = Answer.SAID;
    for (String indicator : asked.get().indicators()) {
      for (String place : asked.get().places()) {
        Answer each = question.of(asked.get(), placeholders.id(asked.get(), indicator, place));
        boolean isGraver = each.ordinal() > answer.ordinal();
        answer = isGraver ? each : answer;
      }
    }
    return answer;
  }

  private Answer met(String levelId) {
    String id = levelId.replaceFirst("\\.level", ".met");
    boolean isInDoubt = placeholders.figure(levelId).filter(Figure::isQuestioned).isPresent();
    if (isInDoubt || targets.inDoubt().contains(id)) {
      return Answer.QUESTIONED;
    }
    Boolean met = targets.met().get(id);
    return met == null ? Answer.UNKNOWN : Answer.of(met);
  }

  private Answer halfMet(String id) {
    return period.month() == HALF_A_YEAR
        ? figure(id, each -> printed(each).compareTo(HALF) >= 0)
        : Answer.LEFT_OUT;
  }

  private Answer verdict(String name, Placeholder asked, String id) {
    // between the groups the three verdicts together, as said; of a peer its own
    Optional<String> word =
        asked.by() == PlaceholderWord.LEVEL
            ? placeholders.word(id.replaceFirst("\\.level", "") + ".verdict")
            : placeholders.word(id + ".verdict");
    if (word.isEmpty()) {
      return figure(id, each -> name.equals(each.verdict()));
    }
    return switch (word.get()) {
      case "拉大" -> Answer.of(name.equals("widening"));
      case "缩小" -> Answer.of(name.equals("narrowing"));
      case "持平" -> Answer.of(name.equals("unchanged"));
      case "互有拉大和缩小" -> Answer.of(name.equals("mixed"));
      default -> Answer.QUESTIONED;
    };
  }

  private Answer figure(String id, Predicate<Figure> test) {
    return placeholders
        .figure(id)
        .map(each -> each.isQuestioned() ? Answer.QUESTIONED : Answer.of(test.test(each)))
        .orElse(Answer.UNKNOWN);
  }

  /** Of what has no rate (扭亏为盈) it neither rose nor fell. */
  private Answer sign(String id, int sign) {
    Answer answer = figure(id, each -> printed(each).signum() == sign);
    return answer == Answer.UNKNOWN && placeholders.word(id + ".wording").isPresent()
        ? Answer.LEFT_OUT
        : answer;
  }

  /** What stands in the sentence beside it decides, and not the digits behind. */
  private static BigDecimal printed(Figure figure) {
    Matcher number = NUMBER.matcher(figure.text());
    return number.lookingAt() ? new BigDecimal(number.group(1)) : figure.value();
  }

  private static boolean isFirst(Figure rank) {
    return rank.value().intValue() == 1;
  }

  private static boolean isLast(Figure rank) {
    return rank.of() != null && rank.value().intValue() == rank.of();
  }

  private Answer compare(String one, String sign, String other) {
    Matcher number = NUMBER.matcher(other);
    Optional<BigDecimal> bound =
        number.matches() ? Optional.of(new BigDecimal(number.group(1))) : Optional.empty();
    if (bound.isEmpty()) {
      Optional<Placeholder> asked = placeholders.read(other);
      Optional<Figure> figure =
          asked.flatMap(
              each ->
                  placeholders.figure(
                      placeholders.id(each, each.indicators().get(0), each.places().get(0))));
      if (figure.isEmpty() || figure.get().isQuestioned()) {
        return figure.isEmpty() ? Answer.UNKNOWN : Answer.QUESTIONED;
      }
      bound = figure.map(Conditions::printed);
    }
    BigDecimal than = bound.get();
    return all(one, (asked, id) -> figure(id, each -> holds(printed(each).compareTo(than), sign)));
  }

  private static boolean holds(int order, String sign) {
    return switch (sign) {
      case ">" -> order > 0;
      case "<" -> order < 0;
      case ">=", "≥" -> order >= 0;
      case "<=", "≤" -> order <= 0;
      default -> order == 0;
    };
  }
}
