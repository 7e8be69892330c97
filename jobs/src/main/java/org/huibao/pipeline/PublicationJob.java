package org.huibao.pipeline;

import static org.apache.spark.sql.functions.col;

import java.sql.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.huibao.lake.Views;
import org.huibao.returns.Columns;
import org.huibao.words.Period;

/**
 * Publishes districts, each a task of its own: all that is known of them goes through Spark once,
 * each district's rows come together on one executor, and the driver gets a line for each.
 */
final class PublicationJob {
  private PublicationJob() {}

  /**
   * Works {@code orders} out. Nothing is visible yet.
   *
   * @param asOf only returns received by this day
   * @param ready is given each outcome as soon as it is there, one after the other; of an order
   *     without returns there is none
   */
  static void run(
      SparkSession spark,
      Views views,
      Optional<Date> asOf,
      List<DistrictOrder> orders,
      Consumer<DistrictOutcome> ready) {
    if (orders.isEmpty()) {
      return;
    }
    Map<String, DistrictOrder> byDistrict = new LinkedHashMap<>();
    orders.forEach(order -> byDistrict.put(order.district(), order));
    Dataset<Row> rows =
        InputRows.of(views, views.returnsAsOf(asOf), byDistrict.keySet(), latest(orders));
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    JavaRDD<DistrictOutcome> outcomes =
        together(rows, orders.size())
            .toJavaRDD()
            .mapPartitions(
                all ->
                    new EachDistrict(
                        all,
                        (district, own) ->
                            new PublicationTask(
                                    byDistrict.get(district),
                                    hadoop.value(),
                                    TaskContext.get().taskAttemptId())
                                .of(own)));
    EachAsItEnds.run(outcomes, ready);
  }

  /** The last period asked for; empty where one order is for the newest in the returns. */
  private static Optional<Period> latest(List<DistrictOrder> orders) {
    return orders.stream().anyMatch(order -> order.period() == null)
        ? Optional.empty()
        : orders.stream().map(DistrictOrder::period).max(Period::compareTo);
  }

  /** The rows of a district in one partition, returns before what stands in them. */
  private static Dataset<Row> together(Dataset<Row> rows, int districts) {
    Dataset<Row> gathered =
        districts == 1 ? rows.coalesce(1) : rows.repartition(districts, col(Columns.DISTRICT));
    return gathered.sortWithinPartitions(Columns.DISTRICT, InputRows.KIND);
  }
}
