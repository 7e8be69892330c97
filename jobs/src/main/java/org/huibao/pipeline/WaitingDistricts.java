package org.huibao.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.huibao.lake.PublishedPeriod;

/**
 * The districts of a run that take numbers of others of the same run: all are worked out once
 * before, so that the order in which they come changes nothing. What such a district says of itself
 * takes nothing of peers, so that once is enough.
 */
final class WaitingDistricts {
  private final DistrictRun run;
  private final Map<String, DistrictOutcome> waiting = new ConcurrentHashMap<>();

  WaitingDistricts(DistrictRun run) {
    this.run = run;
  }

  /** {@code orders} with the peers that are districts. */
  List<DistrictOrder> withPeers(List<DistrictOrder> orders) {
    Map<String, KnownDistrict> known =
        run.districts().known().stream()
            .collect(Collectors.toMap(KnownDistrict::id, Function.identity()));
    PeerDistricts peers =
        new PeerDistricts(
            run.lake().districts().all(),
            known.values().stream().map(KnownDistrict::own).toList(),
            orders.stream().map(DistrictOrder::district).collect(Collectors.toSet()));
    return orders.stream().map(order -> order.with(peers.of(known.get(order.district())))).toList();
  }

  void add(DistrictOutcome outcome) {
    waiting.put(outcome.district(), outcome);
  }

  /** Those of {@code all} that waited, now that what they waited for is known. */
  List<DistrictOrder> orders(List<DistrictOrder> all) {
    return all.stream()
        .filter(order -> waiting.containsKey(order.district()))
        .map(
            order -> {
              String period = waiting.get(order.district()).vintage().period();
              return order.with(
                  order.peers().stream()
                      .map(peer -> peer.isToCome() ? peer.come(staged(peer, period)) : peer)
                      .toList());
            })
        .toList();
  }

  /** What a peer that waits as well is going to publish; null where something else is in force. */
  private String staged(PeerDistrict peer, String period) {
    DistrictOutcome outcome = waiting.get(peer.district().district());
    if (outcome == null || !outcome.vintage().period().equals(period)) {
      return null;
    }
    boolean isAnotherFinal =
        !run.options().reopen
            && run.lake()
                .period(outcome.district(), period)
                .flatMap(PublishedPeriod::mark)
                .isPresent();
    return isAnotherFinal ? null : outcome.stage();
  }

  void discard() {
    waiting.values().forEach(each -> run.lake().discard(new Path(each.stage())));
  }
}
