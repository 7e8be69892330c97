package org.huibao.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.huibao.lake.Vintage;
import org.huibao.pipeline.console.Job;
import org.huibao.pipeline.console.NothingUsableException;
import org.huibao.words.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the documents of a period's newest vintage. */
@Command(name = "PublishPeriod", mixinStandardHelpOptions = true)
public final class PublishPeriod implements Callable<Integer> {
  @Mixin private RunOptions options;

  public static void main(String[] arguments) {
    Job.run(new PublishPeriod(), arguments);
  }

  @Override
  public Integer call() throws Exception {
    try (SparkSession spark = Sessions.open("PublishPeriod")) {
      DistrictRun run = DistrictRun.open(spark, options, 1);
      List<PublishedDistrict> published = run.lake().alone(run.progress()::say, () -> publish(run));
      published.forEach(each -> each.documents().forEach(System.out::println));
      return RunPeriod.exitCode(run, published);
    }
  }

  private static List<PublishedDistrict> publish(DistrictRun run) {
    List<Vintage> all = run.lake().publications();
    List<DistrictOrder> orders = new ArrayList<>();
    Map<String, String> without = new TreeMap<>();
    for (KnownDistrict district : run.districts().known()) {
      DistrictOrder order = run.order(district, DistrictOrder.What.DOCUMENTS);
      Optional<Period> newest = newest(all, order);
      orders.add(newest.map(order::of).orElse(order));
      if (newest.isEmpty()) {
        without.put(
            district.id(),
            "Cannot write documents: the lake has no publication of " + district.id());
      }
    }
    if (without.size() == orders.size()) {
      throw new NothingUsableException(without.values().iterator().next());
    }
    run.progress().step(run.spark(), "编制汇总表和数据段");
    return DistrictPublications.of(run, orders, without);
  }

  /** The period asked for, or the newest, of those that there are publications of. */
  private static Optional<Period> newest(List<Vintage> all, DistrictOrder order) {
    return all.stream()
        .filter(each -> each.district().equals(order.district()))
        .flatMap(each -> Period.parse(each.period()).stream())
        .filter(each -> order.period() == null || each.equals(order.period()))
        .max(Period::compareTo);
  }
}
