package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.reference.Indicator;
import org.huibao.reference.Reference;
import org.huibao.words.HeadingWords;
import org.huibao.words.LabelText;

/** Places and indicators by the names that a district's reference gives them. */
final class KnownNames implements Names {
  /** A shorter one, such as 城镇, may stand in a title for something else. */
  private static final int SHORTEST_ALIAS = 4;

  private final Reference reference;
  private final Vocabulary vocabulary;

  /** What titles name by themselves. */
  private final Map<String, Optional<NameInTitle>> ofTitles = new HashMap<>();

  KnownNames(Reference reference, Vocabulary vocabulary) {
    this.reference = reference;
    this.vocabulary = vocabulary;
  }

  @Override
  public Optional<String> place(
      List<Meaning> rows, List<Meaning> columns, Surroundings surroundings) {
    if (surroundings.stub() == StubKind.PLACES && !rows.isEmpty()) {
      return innermostPlace(rows)
          .or(() -> vocabulary.places().ofOwnLevel(rows.get(rows.size() - 1)))
          .or(() -> ofWhole(rows.get(rows.size() - 1), surroundings));
    }
    return innermostPlace(columns)
        .or(() -> innermostPlace(rows.stream().filter(Meaning::isOfPlace).toList()))
        .or(
            () ->
                surroundings.stub() == StubKind.INDICATORS
                    ? placeBeside(rows)
                    : innermostPlace(rows))
        .or(() -> Optional.ofNullable(surroundings.defaultPlace()));
  }

  /** 石门镇 left of 出口总额: a column of places before one of indicators. */
  private static Optional<String> placeBeside(List<Meaning> rows) {
    for (int i = rows.size() - 2; i >= 0; i--) {
      Meaning label = rows.get(i);
      if (label.isPlaceOnly() && !HeadingWords.isTotal(label.label())) {
        return Optional.of(label.place());
      }
    }
    return Optional.empty();
  }

  /** 合计 below villages that nobody knows, where it is not the district: of the town they are in. */
  private static Optional<String> ofWhole(Meaning label, Surroundings surroundings) {
    return Optional.ofNullable(surroundings.defaultPlace())
        .filter(place -> label.place() == null && HeadingWords.isTotal(label.label()));
  }

  private static Optional<String> innermostPlace(List<Meaning> labels) {
    Meaning innermost = labels.isEmpty() ? null : labels.get(labels.size() - 1);
    if (innermost == null) {
      return Optional.empty();
    }
    Optional<String> total = placeOfTotal(labels);
    if (total.isPresent() || innermost.place() != null) {
      return total.or(() -> Optional.of(innermost.place()));
    }
    // an unknown innermost label is a place nobody knows, not the place around it
    if (innermost.isUnknown()) {
      return Optional.empty();
    }
    for (int i = labels.size() - 2; i >= 0; i--) {
      if (labels.get(i).place() != null) {
        return Optional.of(labels.get(i).place());
      }
    }
    return Optional.empty();
  }

  /** 合计 in or below 青石镇 is the town's, though alone it names the district. */
  private static Optional<String> placeOfTotal(List<Meaning> labels) {
    int last = labels.size() - 1;
    if (last == 0 || !HeadingWords.isTotal(labels.get(last).label())) {
      return Optional.empty();
    }
    for (int i = last - 1; i >= 0; i--) {
      if (labels.get(i).isPlaceOnly()) {
        return Optional.of(labels.get(i).place());
      }
    }
    return Optional.empty();
  }

  /** The most exact name there is: the longest path first, then the innermost label. */
  @Override
  public Optional<String> indicator(
      List<Meaning> rows, List<Meaning> heads, Surroundings surroundings) {
    List<Meaning> columns = withoutWordsOfTitle(heads, surroundings.title());
    if (!columns.isEmpty() && columns.get(columns.size() - 1).isUnknown()) {
      // under a header nobody knows, a number may be anything of the row's indicator
      return Optional.empty();
    }
    boolean placesDown = surroundings.stub() == StubKind.PLACES;
    List<Meaning> order = new ArrayList<>(placesDown ? namesBeside(rows) : columns);
    order.addAll(placesDown ? columns : rows);
    List<Meaning> all = new ArrayList<>(columns);
    all.addAll(rows);
    String best = null;
    int bestLength = -1;
    for (int i = order.size() - 1; i >= 0; i--) {
      for (String name : order.get(i).indicators()) {
        for (IndicatorNames.Name candidate : vocabulary.indicatorsNamed(name)) {
          int length = candidate.outer().size();
          if (length > bestLength && allStandAround(candidate.outer(), all, surroundings.title())) {
            best = candidate.indicator();
            bestLength = length;
          }
        }
      }
      if (order.get(i).isUnknown() && bestLength < 0 && order.get(i).measure() == null) {
        // an item nobody knows is not the item around it
        return Optional.empty();
      }
    }
    return best == null ? titleIndicator(order, surroundings.title()) : Optional.of(best);
  }

  /** Without 产量 below a title that names 粮食产量: it says no more than that. */
  private List<Meaning> withoutWordsOfTitle(List<Meaning> columns, String title) {
    boolean anyUnknown = false;
    for (Meaning label : columns) {
      anyUnknown |= label.isUnknown();
    }
    Optional<NameInTitle> named = anyUnknown ? inTitle(title) : Optional.empty();
    return named.isEmpty()
        ? columns
        : columns.stream()
            .filter(label -> !label.isUnknown() || !isEndOf(named.get().name(), label))
            .toList();
  }

  private static boolean isEndOf(String name, Meaning label) {
    return label.unexplained().length() > 1 && name.endsWith(label.unexplained());
  }

  /** 出口总额 left of 石门镇: a column of indicators before one of places. */
  private List<Meaning> namesBeside(List<Meaning> rows) {
    List<Meaning> names = new ArrayList<>(rows.size());
    for (Meaning label : rows) {
      if (label.place() == null && namesIndicator(label)) {
        names.add(label);
      }
    }
    return names;
  }

  private boolean namesIndicator(Meaning label) {
    for (String name : label.indicators()) {
      if (!vocabulary.indicatorsNamed(name).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** A table about one indicator names it in its title only. */
  private Optional<String> titleIndicator(List<Meaning> labels, String title) {
    for (Meaning label : labels) {
      if (label.isUnknown()) {
        return Optional.empty();
      }
    }
    return inTitle(title).map(NameInTitle::indicator);
  }

  private Optional<NameInTitle> inTitle(String title) {
    return ofTitles.computeIfAbsent(title, this::namedIn);
  }

  /** The longest name in the title, where it names but one. */
  private Optional<NameInTitle> namedIn(String title) {
    String rest = LabelText.compact(title);
    Optional<NameInTitle> longest = longestIn(rest);
    if (longest.isEmpty()) {
      return Optional.empty();
    }
    boolean namesAnother =
        longestIn(rest.replace(longest.get().name(), "，"))
            .filter(other -> !other.indicator().equals(longest.get().indicator()))
            .isPresent();
    return namesAnother ? Optional.empty() : longest;
  }

  private record NameInTitle(String indicator, String name) {}

  private Optional<NameInTitle> longestIn(String title) {
    NameInTitle longest = null;
    for (Indicator each : reference.indicators()) {
      longest = longer(longest, each, LabelText.compact(each.name()), title);
      for (String alias : each.aliases()) {
        String name = LabelText.compact(alias);
        if (name.length() >= SHORTEST_ALIAS) {
          longest = longer(longest, each, name, title);
        }
      }
    }
    return Optional.ofNullable(longest);
  }

  private static NameInTitle longer(
      NameInTitle known, Indicator indicator, String name, String title) {
    boolean isLonger = known == null || name.length() > known.name().length();
    return isLonger && title.contains(name) ? new NameInTitle(indicator.id(), name) : known;
  }

  private static boolean allStandAround(List<String> outer, List<Meaning> labels, String title) {
    if (outer.isEmpty()) {
      return true;
    }
    String key = Vocabulary.nameKey(title);
    return outer.stream()
        .allMatch(
            part ->
                key.contains(part)
                    || labels.stream()
                        .anyMatch(
                            label ->
                                label.label().equals(part)
                                    || label.label().startsWith(part)
                                    || label.indicators().contains(part)));
  }
}
