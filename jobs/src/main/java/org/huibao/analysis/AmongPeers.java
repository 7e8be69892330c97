package org.huibao.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.huibao.facts.PeerFacts;
import org.huibao.reference.ReferenceIndex;

/**
 * What peers published of themselves, beside what the district's own returns say: levels for gaps,
 * and values for ranks.
 */
record AmongPeers(List<GrownLevel> levels, List<RankedValue> values) {

  static AmongPeers of(PeerFacts published, RecentPeriods recent, ReferenceIndex reference) {
    if (published.peers().isEmpty()) {
      return new AmongPeers(List.of(), List.of());
    }
    List<Level> levels = Level.of(published.facts(), recent, reference);
    List<Growth> growth = Growth.of(levels);
    List<GrownLevel> grown = GrownLevel.of(levels, growth);
    List<Completion> completion = Completion.of(published.facts(), grown);
    return new AmongPeers(
        grown.stream().filter(each -> published.include(each.key())).toList(),
        RankedValue.of(published.facts(), growth, completion, recent, reference).stream()
            .filter(each -> published.include(each.key()))
            .toList());
  }

  List<GrownLevel> beside(List<GrownLevel> own) {
    return together(own, levels);
  }

  List<RankedValue> besideValues(List<RankedValue> own) {
    return together(own, values);
  }

  private static <E> List<E> together(List<E> some, List<E> others) {
    return others.isEmpty() ? some : Stream.concat(some.stream(), others.stream()).toList();
  }
}
