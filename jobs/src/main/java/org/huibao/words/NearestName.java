package org.huibao.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which known name was probably meant by one that nobody knows. */
public final class NearestName {
  private static final int FEWEST_SLIPS = 2;

  /** Of so many characters one may be another. */
  private static final int CHARACTERS_TO_A_SLIP = 3;

  private NearestName() {}

  /** Empty where none is so near that it may have been meant. */
  public static Optional<String> of(String typed, Collection<String> known) {
    return within(Math.max(FEWEST_SLIPS, typed.length() / CHARACTERS_TO_A_SLIP), typed, known);
  }

  /** The nearest there is, unless it has nothing in common with what was typed. */
  public static Optional<String> atAnyDistance(String typed, Collection<String> known) {
    return within(Math.max(0, typed.length() - 1), typed, known);
  }

  private static Optional<String> within(int slips, String typed, Collection<String> known) {
    LevenshteinDistance distance = new LevenshteinDistance(slips);
    return known.stream()
        .filter(each -> distance.apply(typed, each) >= 0)
        .min(
            Comparator.comparing((String each) -> distance.apply(typed, each))
                .thenComparing(Comparator.naturalOrder()));
  }
}
