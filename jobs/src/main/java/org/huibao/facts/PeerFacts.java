package org.huibao.facts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huibao.reference.PeerGroup;
import org.huibao.reference.ReferenceIndex;

/**
 * What peers of the district published of themselves, of indicators of which its own returns say
 * nothing about any peer: one returned table of all peers is one way of counting, and is not mixed
 * with others.
 *
 * @param peers by the id that this district knows them by
 * @param facts theirs, of indicators that are taken in the publication's own period
 * @param unsaid of which indicator and period its own returns say nothing about any peer
 * @param unclear peers whose name several districts have, with these; nothing of them is taken
 */
public record PeerFacts(
    Map<String, PublishedPeer> peers,
    FactIndex facts,
    Set<Unsaid> unsaid,
    Map<String, List<String>> unclear) {
  public static final PeerFacts NONE = new PeerFacts(Map.of(), new FactIndex(), Set.of(), Map.of());

  /** An indicator in a period. */
  public record Unsaid(String indicator, String period) {
    static Unsaid of(FactKey key) {
      return new Unsaid(key.indicator(), key.period());
    }
  }

  /**
   * @param own the publication's facts
   * @param period of the publication
   */
  public static PeerFacts of(
      Map<String, PublishedPeer> peers,
      Map<String, List<String>> unclear,
      Collection<Fact> own,
      ReferenceIndex reference,
      String period) {
    Set<Unsaid> unsaid = unsaid(own, reference);
    Map<String, PublishedPeer> taken = new TreeMap<>();
    FactIndex facts = new FactIndex();
    peers.forEach(
        (place, peer) -> {
          List<Fact> its =
              peer.facts().stream()
                  .filter(each -> unsaid.contains(new Unsaid(each.key().indicator(), period)))
                  .filter(each -> each.key().period().compareTo(period) <= 0)
                  .toList();
          if (its.stream().anyMatch(each -> each.key().period().equals(period))) {
            taken.put(place, peer);
            facts.putAll(its);
          }
        });
    return new PeerFacts(taken, facts, unsaid, new TreeMap<>(unclear));
  }

  /** True where a peer's number would be taken if there were one. */
  public static boolean areWanted(Collection<Fact> own, ReferenceIndex reference, String period) {
    return unsaid(own, reference).stream().anyMatch(each -> each.period().equals(period));
  }

  private static Set<Unsaid> unsaid(Collection<Fact> own, ReferenceIndex reference) {
    Set<String> peers = new HashSet<>(reference.places(PeerGroup.PEERS));
    Set<Unsaid> unsaid = new HashSet<>();
    Set<Unsaid> said = new HashSet<>();
    for (Fact fact : own) {
      if (fact.key().place().equals(reference.districtPlace())) {
        unsaid.add(Unsaid.of(fact.key()));
      } else if (peers.contains(fact.key().place())) {
        said.add(Unsaid.of(fact.key()));
      }
    }
    unsaid.removeAll(said);
    return unsaid;
  }

  public boolean areNone() {
    return peers.isEmpty() && unclear.isEmpty();
  }

  /** True where numbers of peers, be there any, are what they published. */
  public boolean include(FactKey key) {
    return !peers.isEmpty() && unsaid.contains(Unsaid.of(key));
  }
}
