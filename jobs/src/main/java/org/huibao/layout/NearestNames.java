package org.huibao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.huibao.reference.Indicator;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;
import org.huibao.words.Remembered;

/** Known names that one nobody knows may have been meant for: 云岭乡 for 云龄乡. */
final class NearestNames {
  private static final int MOST_SHOWN = 2;
  private static final int LONGEST_NAME = 40;

  /** Of so many characters one may be another; names of one character are like any other. */
  private static final int CHARACTERS_TO_A_SLIP = 3;

  private final List<String> names;
  private final Remembered<String> nearest = new Remembered<>(this::find);

  private NearestNames(Stream<String> names) {
    this.names = names.distinct().toList();
  }

  static NearestNames ofPlaces(Reference reference) {
    return new NearestNames(reference.places().stream().flatMap(NearestNames::namesOf));
  }

  static NearestNames ofIndicators(Reference reference) {
    return new NearestNames(
        reference.indicators().stream()
            .flatMap(each -> Stream.concat(Stream.of(each.name()), each.aliases().stream()))
            .map(name -> name.substring(name.lastIndexOf(Indicator.PATH_SEPARATOR) + 1)));
  }

  private static Stream<String> namesOf(Place place) {
    return Stream.concat(Stream.of(place.name()), place.aliases().stream());
  }

  /** {@code unknown}, and which known names it is like: 云龄乡，相近的有 云岭乡. */
  String beside(String unknown) {
    String like = nearest.of(Vocabulary.nameKey(unknown));
    return like.isEmpty() ? unknown : unknown + "，相近的有 " + like;
  }

  private String find(String unknown) {
    record Near(String name, int distance) {}
    int slips = unknown.length() / CHARACTERS_TO_A_SLIP;
    if (slips == 0 || unknown.length() > LONGEST_NAME) {
      return "";
    }
    LevenshteinDistance distance = new LevenshteinDistance(slips);
    List<Near> near = new ArrayList<>();
    for (String name : names) {
      int slipped = distance.apply(unknown, Vocabulary.nameKey(name));
      if (slipped > 0) {
        near.add(new Near(name, slipped));
      }
    }
    return String.join(
        "、",
        near.stream()
            .sorted(Comparator.comparingInt(Near::distance))
            .limit(MOST_SHOWN)
            .map(Near::name)
            .toList());
  }
}
