package org.huibao.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which known name was probably meant. */
final class NearestName {
  private NearestName() {}

  /** Empty where none is near. */
  static Optional<String> of(String typed, Collection<String> known) {
    int slips = Math.max(2, typed.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(slips);
    return known.stream()
        .filter(each -> distance.apply(typed, each) >= 0)
        .min(
            Comparator.comparing((String each) -> distance.apply(typed, each))
                .thenComparing(Comparator.naturalOrder()));
  }
}
