package org.huibao.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibao.reference.Indicator;
import org.huibao.words.HeadingWords;
import org.huibao.words.LabelText;
import org.huibao.words.Measure;

/**
 * Without a district: labels stand for themselves, as places or indicators by what they look like.
 *
 * @param itemsFirst that a column of items stands left of the one of places
 */
record ShownNames(boolean itemsFirst) implements Names {
  /**
   * @param header what stands over the first column of row labels
   * @param itemsLeftOfPlaces that it stands over none of places, and a later one does
   */
  static ShownNames under(List<Label> header, boolean itemsLeftOfPlaces) {
    return new ShownNames(
        itemsLeftOfPlaces
            || header.stream().anyMatch(label -> HeadingWords.isNameHeader(label.text())));
  }

  @Override
  public Optional<String> place(
      List<Meaning> rows, List<Meaning> columns, Surroundings surroundings) {
    if (surroundings.stub() == StubKind.PLACES && !rows.isEmpty()) {
      return innermostPlace(rows).or(() -> Optional.of(shown(rows.get(rows.size() - 1))));
    }
    return innermostPlace(columns)
        .or(() -> innermostPlace(rows))
        .or(() -> Optional.ofNullable(surroundings.defaultPlace()));
  }

  private static String shown(Meaning label) {
    return label.unexplained().isEmpty() ? label.label() : label.unexplained();
  }

  private static Optional<String> innermostPlace(List<Meaning> labels) {
    return labels.stream()
        .filter(label -> label.place() != null)
        .map(Meaning::place)
        .reduce((outer, inner) -> inner);
  }

  /** What a column of items of its own says beside one of places: 杭州市, 粮食产量. */
  private List<Meaning> besidePlaces(List<Meaning> rows) {
    int place = rows.size() - 1;
    while (place >= 0 && rows.get(place).place() == null) {
      place--;
    }
    if (place < 0) {
      return List.of();
    }
    List<Meaning> items = new ArrayList<>(itemsFirst ? rows.subList(0, place) : List.of());
    items.addAll(rows.subList(place + 1, rows.size()));
    items.removeIf(item -> HeadingWords.isTotal(item.label()));
    return items;
  }

  /** The labels that are neither place nor measure nor period, as the path of an alias. */
  @Override
  public Optional<String> indicator(
      List<Meaning> rows, List<Meaning> columns, Surroundings surroundings) {
    List<Meaning> order = new ArrayList<>();
    order.addAll(surroundings.stub() == StubKind.PLACES ? besidePlaces(rows) : rows);
    order.addAll(columns);
    Set<String> names = new LinkedHashSet<>();
    order.stream()
        .filter(label -> !label.unexplained().isEmpty())
        .forEach(label -> names.add(label.unexplained()));
    if (names.isEmpty()) {
      // 面积（公顷） may be all that there is
      order.stream()
          .filter(label -> label.place() == null && label.measure() == Measure.VALUE)
          .filter(label -> label.span() == null && label.unit() != null)
          .reduce((outer, inner) -> inner)
          .ifPresent(label -> names.add(LabelText.withoutBracket(label.label())));
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(Indicator.PATH_SEPARATOR, names));
  }
}
