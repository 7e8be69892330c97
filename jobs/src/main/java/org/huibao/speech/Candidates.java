package org.huibao.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibao.figures.Figure;
import org.huibao.reference.Reference;

/** Chooses, number by number in the order of the text, among the figures that say the same. */
final class Candidates {
  /** What a full name right before the number is worth. */
  private static final double NAMED = 3;

  /** What the number before speaks of. */
  private static final double SUBJECT = 2;

  private static final double ENOUGH = 1;
  private static final double MARGIN = 0.15;
  private static final int TELLING_DIGITS = 3;

  private static final Pattern VERB = Pattern.compile("(?:达到?|为|是|实现|完成)?了?");

  private final String text;
  private final Names names;
  private final List<Names.Mention> indicators;
  private final List<Names.Mention> places;
  private final SpokenPlaces spokenPlaces;
  private final Phrase phrase;
  private final Reference reference;
  private final Map<String, List<Figure>> byKind = new HashMap<>();

  private final List<Subject> subjects = new ArrayList<>();
  private StatedKind lastKind;

  Candidates(
      String text,
      List<Figure> figures,
      Names names,
      List<Names.Mention> indicators,
      Phrase phrase,
      Reference reference) {
    this.text = text;
    this.names = names;
    this.indicators = indicators;
    this.places = names.places(text, indicators);
    this.spokenPlaces = new SpokenPlaces(text, places, reference);
    this.phrase = phrase;
    this.reference = reference;
    figures.forEach(
        each -> byKind.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each));
  }

  /** The figure of each number of a list, null where none is told. */
  List<Figure> of(NumberList list) {
    StatedKind kind =
        isNamedRightBefore(list)
            ? StatedKind.LEVEL
            : StatedKind.of(list.before(), list.numbers().get(0));
    List<Subject> before = new ArrayList<>(subjects);
    List<List<Figure>> said = new ArrayList<>();
    for (StatedNumber each : list.numbers()) {
      said.add(saying(kind, list, each));
    }
    List<Figure> together = inStep(kind, list, said, before);
    if (together.isEmpty()) {
      together = new Enumeration(names, text).of(list, said);
    }
    if (!together.isEmpty()) {
      state(kind, list, together);
      return together;
    }
    List<Figure> found = new ArrayList<>();
    for (int i = 0; i < list.numbers().size(); i++) {
      StatedNumber number = list.numbers().get(i);
      Figure best = best(kind, list, number, said.get(i), before);
      found.add(best);
    }
    state(kind, list, found);
    return found;
  }

  private boolean isNamed(String indicator, NumberList list) {
    return indicators.stream()
        .anyMatch(each -> each.id().equals(indicator) && isBefore(list, each));
  }

  /** What is stated by its name, or as a level, is what the next numbers are about. */
  private void state(StatedKind kind, NumberList list, List<Figure> found) {
    for (int i = 0; i < found.size(); i++) {
      Figure each = found.get(i);
      if (each != null && (kind == StatedKind.LEVEL || isNamed(each.indicator(), list))) {
        subjects.add(new Subject(list.numbers().get(i).start(), each));
      }
    }
    if (kind == StatedKind.LEVEL && found.size() == 1 && found.get(0) == null) {
      named(list).ifPresent(subjects::add);
    }
    lastKind = kind;
  }

  /** 投资27.50亿元，增长35.1%: of another number than the figure's, and yet of its indicator. */
  private Optional<Subject> named(NumberList list) {
    Optional<String> last =
        indicators.stream()
            .filter(each -> isBefore(list, each))
            .reduce((one, later) -> later)
            .map(Names.Mention::id);
    List<String> spokenOf = List.copyOf(spokenPlaces.before(list));
    String place = spokenOf.get(spokenOf.size() - 1);
    return last.flatMap(
        id ->
            byKind.getOrDefault("level", List.of()).stream()
                .filter(each -> each.indicator().equals(id) && each.place().equals(place))
                .findFirst()
                .map(level -> new Subject(list.numbers().get(0).start(), level)));
  }

  /** The figures of the kind, and of a place that is spoken of, that say the number. */
  private List<Figure> saying(StatedKind kind, NumberList list, StatedNumber number) {
    Set<String> spokenOf = spokenPlaces.before(list);
    List<Figure> saying = new ArrayList<>();
    for (String each : kind.kinds()) {
      for (Figure figure : byKind.getOrDefault(each, List.of())) {
        boolean isMeant = spokenOf.contains(figure.place()) || isComparison(figure, list);
        if (isMeant
            && isSigned(kind, list, figure)
            && isSpan(figure, list)
            && phrase.says(figure, text, number)) {
          saying.add(figure);
        }
      }
    }
    return saying;
  }

  /** 总资产贡献率17.35%: the name says what the number is, whatever words are in it. */
  private boolean isNamedRightBefore(NumberList list) {
    int first = list.numbers().get(0).start();
    return indicators.stream()
        .filter(each -> isBefore(list, each) && isUnitOf(list.numbers().get(0), each.id()))
        .anyMatch(each -> VERB.matcher(text.substring(each.end(), first)).matches());
  }

  /** 生产总值完成50.5% is no level. */
  private boolean isUnitOf(StatedNumber number, String indicator) {
    return byKind.getOrDefault("level", List.of()).stream()
        .anyMatch(each -> each.indicator().equals(indicator) && each.unit().equals(number.unit()));
  }

  /** The gap between both groups, where both are named; of peers the gap to one that is. */
  private boolean isComparison(Figure figure, NumberList list) {
    if (!figure.kind().equals("gap")) {
      return false;
    }
    List<String> named =
        places.stream().filter(each -> isIn(list, each)).map(Names.Mention::id).toList();
    return figure.place().equals(reference.district().place())
        ? named.containsAll(reference.district().groups().keySet())
        : named.contains(figure.place());
  }

  private static boolean isIn(NumberList list, Names.Mention name) {
    return name.start() >= list.segment() && name.end() <= list.numbers().get(0).start();
  }

  private static boolean isSigned(StatedKind kind, NumberList list, Figure figure) {
    boolean hasSign =
        kind != StatedKind.LEVEL && kind != StatedKind.RANK && !list.before().endsWith("相差");
    return !hasSign
        || figure.value().signum() == 0
        || figure.value().signum() < 0 == StatedKind.falls(list.before());
  }

  /** A single month's or quarter's number is called so, or is of what was stated of one. */
  private boolean isSpan(Figure figure, NumberList list) {
    boolean isOfLast =
        !subjects.isEmpty()
            && subjects.get(subjects.size() - 1).at() >= list.segment()
            && subjects.get(subjects.size() - 1).figure().span().equals(figure.span());
    return switch (figure.span()) {
      case "month" -> isOfLast || list.before().contains("当月");
      case "quarter" -> isOfLast || list.before().contains("季度") || list.before().contains("当季");
      default -> true;
    };
  }

  /** 分别: the k-th number is of the k-th of what was named or stated just before. */
  private List<Figure> inStep(
      StatedKind kind, NumberList list, List<List<Figure>> said, List<Subject> before) {
    int size = said.size();
    if (size < 2 || !kind.isOfEarlierSubject()) {
      return List.of();
    }
    List<String> named = new ArrayList<>();
    indicators.stream().filter(each -> isBefore(list, each)).forEach(each -> named.add(each.id()));
    List<String> stated = new ArrayList<>();
    before.stream()
        .filter(each -> each.at() >= list.segment())
        .forEach(each -> stated.add(each.figure().indicator()));
    for (List<String> subjects : List.of(named, stated)) {
      List<Figure> found = new ArrayList<>();
      if (subjects.size() >= size) {
        List<String> last = subjects.subList(subjects.size() - size, subjects.size());
        for (int i = 0; i < size; i++) {
          String indicator = last.get(i);
          List<Figure> own =
              said.get(i).stream().filter(each -> each.indicator().equals(indicator)).toList();
          found.add(preferred(kind, list, own));
        }
      }
      if (!found.isEmpty() && !found.contains(null)) {
        return found;
      }
    }
    return List.of();
  }

  /** Named between the number before and this one. */
  private static boolean isBefore(NumberList list, Names.Mention name) {
    int first = list.numbers().get(0).start();
    return name.start() >= first - list.before().length() && name.end() <= first;
  }

  /** Of several figures of one indicator the one that the words mean; null where none is. */
  private Figure preferred(StatedKind kind, NumberList list, List<Figure> own) {
    if (own.size() < 2) {
      return own.isEmpty() ? null : own.get(0);
    }
    List<Figure> main =
        own.stream()
            .filter(each -> !each.figureId().contains("#") && !each.figureId().contains("!"))
            .toList();
    if (kind != StatedKind.RANK) {
      return main.size() == 1 ? main.get(0) : null;
    }
    Figure ranked = rankedBy(rankWords(list.before()), main);
    boolean isOfGrowth = lastKind == StatedKind.GROWTH && rankWords(list.before()).isEmpty();
    return ranked == null && isOfGrowth ? rankedBy(Set.of("growth"), main) : ranked;
  }

  private static Figure rankedBy(Set<String> words, List<Figure> ranks) {
    Set<String> by = words.isEmpty() ? Set.of("level") : words;
    List<Figure> fitting = ranks.stream().filter(each -> by.contains(each.by())).toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  /** What ranks are said to be by: 增幅居…, 进度居…; of 总量和增幅均居… both. */
  private static Set<String> rankWords(String before) {
    String clause = before.replaceFirst("(?s).*[，。；]", "");
    Set<String> by = new LinkedHashSet<>();
    if (clause.contains("总量")) {
      by.add("level");
    }
    if (clause.matches(".*(?:增幅|增速|增长速度).*")) {
      by.add("growth");
    }
    if (clause.matches(".*(?:完成|进度).*")) {
      by.add("completion");
    }
    return by;
  }

  private Figure best(
      StatedKind kind,
      NumberList list,
      StatedNumber number,
      List<Figure> said,
      List<Subject> before) {
    Map<Topic, List<Figure>> byTopic = new LinkedHashMap<>();
    said.forEach(
        each ->
            byTopic
                .computeIfAbsent(
                    new Topic(each.indicator(), each.place()), topic -> new ArrayList<>())
                .add(each));
    double most = 0;
    double second = 0;
    List<Figure> best = List.of();
    for (Map.Entry<Topic, List<Figure>> each : byTopic.entrySet()) {
      double score = score(each, kind, list, number, byTopic.size(), before);
      if (score > most) {
        second = most;
        most = score;
        best = each.getValue();
      } else {
        second = Math.max(second, score);
      }
    }
    return most >= ENOUGH && most - second >= MARGIN ? preferred(kind, list, best) : null;
  }

  /** What a figure is about. */
  private record Topic(String indicator, String place) {}

  /** How well the words speak for the topic. */
  private double score(
      Map.Entry<Topic, List<Figure>> figures,
      StatedKind kind,
      NumberList list,
      StatedNumber number,
      int rivals,
      List<Subject> before) {
    int first = list.numbers().get(0).start();
    Topic topic = figures.getKey();
    String indicator = topic.indicator();
    double score = 0;
    for (Names.Mention each : indicators) {
      if (each.id().equals(indicator) && isBefore(list, each)) {
        score = NAMED - (first - each.end()) / 100.0;
      }
    }
    double near = names.likeness(indicator, list.before());
    String sentence = text.substring(list.segment(), first);
    double wide = names.likeness(indicator, sentence);
    if (kind.isOfEarlierSubject()) {
      return Math.max(score, Math.max(asSubject(topic, list, before), near >= 0.8 ? 1 + near : 0));
    }
    if (isParallel(topic, list, before)) {
      score = Math.max(score, SUBJECT);
    }
    if (new NearbyWords(names, text).speakFor(figures.getValue(), list, before)) {
      score = Math.max(score, SUBJECT);
    }
    double after = names.likeness(indicator, list.after());
    boolean isTelling = number.significantDigits() >= TELLING_DIGITS && rivals == 1;
    if (near >= 0.6 || (near >= 0.4 && wide >= 0.8)) {
      score = Math.max(score, 1 + near);
    }
    if (after >= 0.6 || (isTelling && after >= 0.5)) {
      score = Math.max(score, after + 0.4);
    }
    if (isTelling && wide >= 0.5) {
      score = Math.max(score, 0.5 + wide);
    }
    return score;
  }

  /** 东部财政总收入2.02亿元，西部0.55亿元: another place, and the same number of it. */
  private boolean isParallel(Topic topic, NumberList list, List<Subject> before) {
    boolean isPlaceAlone =
        places.stream()
            .anyMatch(
                each ->
                    each.id().equals(topic.place())
                        && each.end() <= list.numbers().get(0).start()
                        && VERB.matcher(text.substring(each.end(), list.numbers().get(0).start()))
                            .matches());
    Subject last = before.isEmpty() ? null : before.get(before.size() - 1);
    return isPlaceAlone
        && last != null
        && last.at() >= list.sentenceStart(text)
        && last.figure().indicator().equals(topic.indicator());
  }

  /** What was stated last, or earlier in this part of the sentence. */
  private double asSubject(Topic topic, NumberList list, List<Subject> before) {
    List<Subject> latestFirst = new ArrayList<>(before);
    Collections.reverse(latestFirst);
    int back = 0;
    for (Subject each : latestFirst) {
      if (each.at() < list.segment()) {
        return 0;
      }
      if (topic.equals(new Topic(each.figure().indicator(), each.figure().place()))) {
        return SUBJECT - 0.2 * Math.min(back, 4);
      }
      back++;
    }
    return 0;
  }
}
