package org.huibao.lake;

import java.util.List;
import java.util.Optional;

/**
 * The vintages of a district's period.
 *
 * @param vintages the newest last; at least one
 * @param mark which one is 定稿
 */
public record PublishedPeriod(List<Vintage> vintages, Optional<FinalMark> mark) {
  public PublishedPeriod {
    vintages = List.copyOf(vintages);
  }

  public Vintage newest() {
    return vintages.get(vintages.size() - 1);
  }

  /** The one that is 定稿, or else the newest: what views show. */
  public Vintage inForce() {
    return mark.flatMap(
            each ->
                vintages.stream()
                    .filter(vintage -> vintage.number().equals(each.vintage()))
                    .findFirst())
        .orElseGet(this::newest);
  }
}
