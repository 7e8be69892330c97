package org.huibao.figures;

import java.util.List;
import org.huibao.checks.FactFinding;
import org.huibao.facts.PeerFacts;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Period;

/** Peers of whom nothing is taken, for several districts have their name. */
final class UnclearPeers {
  private UnclearPeers() {}

  static List<Finding> findings(PeerFacts peers, ReferenceIndex reference, Period period) {
    return peers.unclear().entrySet().stream()
        .map(
            each ->
                FactFinding.of(
                    reference.district(),
                    FindingRule.PEER_OF_SEVERAL_DISTRICTS,
                    null,
                    period.toString(),
                    reference.placeName(each.getKey()),
                    FindingRule.PEER_OF_SEVERAL_DISTRICTS.expected(),
                    String.join("、", each.getValue())))
        .toList();
  }
}
