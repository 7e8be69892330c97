package org.huibao.lake;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.huibao.returns.Columns;
import org.huibao.rows.Schema;

/**
 * What changed from each vintage of a period to the next, number by number.
 *
 * <ol>
 *   <li>every number of the history is the new one of its own vintage and the old one of the next
 *   <li>old and new of one key side by side; those that are equal left out
 * </ol>
 */
final class Revisions {
  static final String VIEW = "revisions";
  static final StructType SCHEMA =
      Schema.of(
          "district STRING, period STRING, vintage STRING, previous_vintage STRING, view STRING,"
              + " key STRING, change STRING, old_value DOUBLE, new_value DOUBLE");

  /** A vintage's numbers, and in which step they are the old or the new ones. */
  private static final StructType STEPS =
      Schema.of(
          "district STRING, publication_period STRING, vintage STRING, later STRING,"
              + " previous_vintage STRING, is_new BOOLEAN");

  private static final String[] PUBLISHED_AS = {
    Columns.DISTRICT, Views.PUBLICATION_PERIOD, Views.VINTAGE
  };

  private final SparkSession spark;
  private final List<Vintage> publications;

  /**
   * @param publications by district, period and vintage
   */
  Revisions(SparkSession spark, List<Vintage> publications) {
    this.spark = spark;
    this.publications = publications;
  }

  /**
   * The changes in all views that are followed.
   *
   * @param views that are there
   * @param histories a view's rows of all vintages, each with its vintage and the period it was
   *     published for
   */
  Dataset<Row> of(Set<String> views, Function<String, Dataset<Row>> histories) {
    Dataset<Row> steps = broadcast(spark.createDataFrame(steps(), STEPS));
    return RevisedNumbers.all().stream()
        .filter(followed -> views.contains(followed.view()))
        .map(followed -> changes(followed, histories.apply(followed.view()), steps))
        .reduce(Dataset::union)
        .orElseGet(() -> spark.createDataFrame(List.of(), SCHEMA));
  }

  private List<Row> steps() {
    List<Row> steps = new ArrayList<>();
    for (int i = 1; i < publications.size(); i++) {
      Vintage older = publications.get(i - 1);
      Vintage newer = publications.get(i);
      if (older.district().equals(newer.district()) && older.period().equals(newer.period())) {
        steps.add(step(older, older, newer));
        steps.add(step(newer, older, newer));
      }
    }
    return steps;
  }

  private static Row step(Vintage one, Vintage older, Vintage newer) {
    return RowFactory.create(
        one.district(),
        one.period(),
        one.number(),
        newer.number(),
        older.number(),
        one.equals(newer));
  }

  private static Dataset<Row> changes(
      RevisedNumbers followed, Dataset<Row> history, Dataset<Row> steps) {
    Dataset<Row> numbers =
        history
            .join(steps, PUBLISHED_AS)
            .withColumn("of_row", explode(followed.ofRow()))
            .where(col("of_row.number").isNotNull());
    Dataset<Row> sideBySide =
        numbers
            .groupBy(
                col(Columns.DISTRICT),
                col(Columns.PERIOD),
                col("later").as(Views.VINTAGE),
                col("previous_vintage"),
                col("of_row.key").as("key"))
            .agg(
                max(when(not(col("is_new")), col("of_row.number"))).as("old_value"),
                max(when(col("is_new"), col("of_row.number"))).as("new_value"))
            .where(not(col("old_value").eqNullSafe(col("new_value"))));
    return sideBySide
        .withColumn("view", lit(followed.view()))
        .withColumn("change", change())
        .to(SCHEMA);
  }

  private static Column change() {
    return when(col("old_value").isNull(), lit("new"))
        .when(col("new_value").isNull(), lit("removed"))
        .otherwise(lit("revised"));
  }
}
