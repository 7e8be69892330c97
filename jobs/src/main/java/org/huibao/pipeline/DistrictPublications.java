package org.huibao.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.huibao.lake.DistrictPlace;
import org.huibao.pipeline.console.Job;
import org.huibao.pipeline.console.NothingUsableException;

/**
 * Makes visible what the tasks of {@link PublicationJob} worked out, each as soon as it is there.
 */
final class DistrictPublications {
  private final DistrictRun run;
  private final DocumentFolder folder;
  private final ConcurrentMap<String, PublishedDistrict> published = new ConcurrentHashMap<>();
  private final AtomicInteger done = new AtomicInteger();

  private DistrictPublications(DistrictRun run) {
    this.run = run;
    this.folder = new DocumentFolder(run.options().out, run.hadoop());
  }

  /**
   * Works {@code orders} out and makes them visible; the lake is this run's alone meanwhile.
   *
   * @param unlisted why some districts are not to be published after all, by id
   * @return one for each order, in their order
   * @throws NothingUsableException where the run is of one district alone, and nothing is to be
   *     published of it
   */
  static List<PublishedDistrict> of(
      DistrictRun run, List<DistrictOrder> orders, Map<String, String> unlisted) {
    DistrictPublications all = new DistrictPublications(run);
    boolean onlyTables =
        orders.stream().allMatch(order -> order.what() == DistrictOrder.What.TABLES);
    return onlyTables
        ? all.publish(orders, unlisted)
        : all.folder.alone(run.lake(), run.progress()::say, () -> all.publish(orders, unlisted));
  }

  private List<PublishedDistrict> publish(
      List<DistrictOrder> orders, Map<String, String> unlisted) {
    unlisted.forEach((district, why) -> add(DistrictOutcome.failed(district, why)));
    List<DistrictOrder> due =
        orders.stream().filter(order -> !unlisted.containsKey(order.district())).toList();
    WaitingDistricts waiting = new WaitingDistricts(run);
    List<DistrictOrder> withPeers = waiting.withPeers(due);
    work(withPeers, outcome -> addUnlessWaiting(outcome, waiting));
    work(waiting.orders(withPeers), this::add);
    waiting.discard();
    List<PublishedDistrict> inOrder = new ArrayList<>();
    for (DistrictOrder order : orders) {
      PublishedDistrict one =
          published.computeIfAbsent(
              order.district(),
              id ->
                  publish(
                      DistrictOutcome.nothing(id, "Cannot publish " + id + ": it has no returns")));
      if (!run.isOfMany() && one.refusal() != null) {
        throw one.isNothing()
            ? new NothingUsableException(one.refusal())
            : new IllegalStateException(one.refusal());
      }
      inOrder.add(one);
    }
    run.lake().districts().add(ownPlaces());
    return inOrder;
  }

  private void work(List<DistrictOrder> orders, Consumer<DistrictOutcome> ready) {
    PublicationJob.run(run.spark(), run.views(), run.options().asOfDate(), orders, ready);
  }

  private void addUnlessWaiting(DistrictOutcome outcome, WaitingDistricts waiting) {
    if (outcome.kind() == DistrictOutcome.Kind.WAITING) {
      waiting.add(outcome);
    } else {
      add(outcome);
    }
  }

  /** Of those that there is a publication of now. */
  private List<DistrictPlace> ownPlaces() {
    return run.districts().known().stream()
        .filter(
            each ->
                Optional.ofNullable(published.get(each.id()))
                    .filter(one -> one.refusal() == null)
                    .isPresent())
        .map(KnownDistrict::own)
        .toList();
  }

  private void add(DistrictOutcome outcome) {
    PublishedDistrict one = publish(outcome);
    published.put(outcome.district(), one);
    int count = done.incrementAndGet();
    if (run.isOfMany()) {
      run.progress().say("      [%d/%d] %s".formatted(count, run.districts().known().size(), one));
    }
  }

  /** Makes visible what there is of a district; what goes wrong is its own outcome alone. */
  private PublishedDistrict publish(DistrictOutcome outcome) {
    if (outcome.refusal() != null) {
      return PublishedDistrict.refused(
          outcome.district(), outcome.refusal(), outcome.kind() == DistrictOutcome.Kind.NOTHING);
    }
    try {
      String whose = run.isOfMany() ? outcome.district() + "：" : "";
      outcome.warnings().forEach(each -> run.progress().say(whose + each));
      boolean isNew = outcome.kind() == DistrictOutcome.Kind.PUBLISHED;
      if (isNew) {
        run.lake().commitPublication(new Path(outcome.stage()), outcome.vintage());
      }
      List<String> documents =
          outcome.documents() == null
              ? List.of()
              : folder.publish(new Path(outcome.documents()), outcome.vintage());
      new SignOff(run, folder).after(outcome.vintage());
      return new PublishedDistrict(
          outcome.district(), outcome.vintage(), isNew, documents, outcome.findings(), null, false);
    } catch (RuntimeException e) {
      return PublishedDistrict.refused(outcome.district(), Job.message(e), false);
    }
  }
}
