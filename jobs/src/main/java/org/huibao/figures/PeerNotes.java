package org.huibao.figures;

import java.util.Optional;
import java.util.stream.Collectors;
import org.huibao.facts.PeerFacts;
import org.huibao.facts.PublishedPeer;
import org.huibao.reference.PeerGroup;

/** Which figures rest on what peers published of themselves, and what is said of these. */
record PeerNotes(PeerFacts peers) {

  /** Begins what is said of a figure. */
  static final String OF_PEERS = "其他地区的数取自其本期发布：";

  /** True where the figure compares the district with what peers published. */
  private boolean isAbout(FigureRow row) {
    return row.peerGroup() == PeerGroup.PEERS && peers.include(row.key());
  }

  /** What is said of a figure; empty where it rests on the district's own returns alone. */
  Optional<String> of(FigureRow row) {
    if (!isAbout(row) || (row.kind() == FigureKind.RANK && row.of() == null)) {
      return Optional.empty();
    }
    String indicator = row.key().indicator();
    return Optional.of(
        OF_PEERS
            + peers.peers().entrySet().stream()
                .filter(
                    each -> row.kind() != FigureKind.GAP || row.key().place().equals(each.getKey()))
                .map(each -> each.getValue())
                .filter(each -> each.indicators().containsKey(indicator))
                .map(each -> each.district() + " " + figure(each, row))
                .collect(Collectors.joining("、")));
  }

  /** The figure of the peer that the number is, by its own id. */
  private static String figure(PublishedPeer peer, FigureRow row) {
    FigureKind kind =
        switch (row.by()) {
          case GROWTH -> FigureKind.GROWTH;
          case COMPLETION -> FigureKind.COMPLETION;
          default -> FigureKind.LEVEL;
        };
    return FigureId.of(
        peer.indicators().get(row.key().indicator()),
        kind.code(),
        null,
        null,
        row.key().span().code(),
        row.key().scope().code());
  }
}
