package org.huibao.lake;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;

import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.huibao.findings.Finding;
import org.huibao.returns.Columns;
import org.huibao.returns.ExplainedCell;
import org.huibao.returns.Observation;
import org.huibao.returns.ReportedSign;
import org.huibao.returns.Return;
import org.huibao.returns.ShownCells;
import org.huibao.rows.Schema;

/**
 * The lake's tables by name: the returns as they stand now, and of every period the vintage in
 * force; {@code <view>_history} has all vintages, {@code revisions} what changed from each to the
 * next.
 */
public final class Views {
  /** The view of facts takes each period from one publication; the others hold one period each. */
  private static final String FACTS = "facts";

  /** These are the same whatever the period, or as they are now. */
  private static final Set<String> OF_DISTRICTS = Set.of("places", "indicators");

  private static final String PUBLICATIONS_VIEW = "publications";
  private static final StructType PUBLICATIONS =
      Schema.of(
          "district STRING, period STRING, vintage STRING, in_force BOOLEAN, final_by STRING,"
              + " final_on STRING");

  static final String PUBLICATION_PERIOD = "publication_period";
  private static final String AFTER = "after_period";
  static final String VINTAGE = "vintage";
  private static final StructType PUBLISHED =
      Schema.of("district STRING, publication_period STRING, vintage STRING, after_period STRING");

  /** What returns hold besides findings. */
  private static final Map<String, StructType> OF_RETURNS =
      Map.of(
          Observation.TABLE, Observation.schema(),
          ExplainedCell.TABLE, ExplainedCell.schema(),
          ReportedSign.TABLE, ReportedSign.schema(),
          ShownCells.TABLE, ShownCells.schema());

  private final SparkSession spark;
  private final Lake lake;
  private final ColumnMeanings meanings = new ColumnMeanings();

  public Views(SparkSession spark, Lake lake) {
    this.spark = spark;
    this.lake = lake;
  }

  /**
   * Every view by its name, made when it is asked for: each costs a good part of a second.
   *
   * @param publicationTables name and schema of the tables that publications hold
   */
  public Map<String, Supplier<Dataset<Row>>> all(Map<String, StructType> publicationTables) {
    Supplier<Dataset<Row>> returns = once(this::returns);
    Map<String, Supplier<Dataset<Row>>> views = new TreeMap<>();
    views.put(Return.TABLE, returns);
    OF_RETURNS.forEach(
        (table, schema) -> views.put(table, () -> ofReturns(table, schema, returns.get())));
    List<PublishedPeriod> periods = lake.periods();
    List<Vintage> all = periods.stream().flatMap(each -> each.vintages().stream()).toList();
    List<Vintage> newest = periods.stream().map(PublishedPeriod::inForce).toList();
    publicationTables.forEach(
        (table, schema) ->
            views.put(
                table,
                () ->
                    published(
                            table,
                            schema,
                            OF_DISTRICTS.contains(table) ? ofDistricts(newest) : newest)
                        .drop(VINTAGE, PUBLICATION_PERIOD)));
    views.put(PUBLICATIONS_VIEW, () -> publications(periods));
    views.put(Finding.TABLE, () -> findings(returns.get(), newest));
    Map<String, StructType> kept = new TreeMap<>(publicationTables);
    kept.put(Finding.TABLE, Finding.schema());
    Function<String, Dataset<Row>> history = table -> published(table, kept.get(table), all);
    for (String table : kept.keySet()) {
      views.put(table + "_history", () -> history.apply(table).drop(PUBLICATION_PERIOD));
    }
    views.put(Revisions.VIEW, () -> new Revisions(spark, all).of(kept.keySet(), history));
    Map<String, Supplier<Dataset<Row>>> described = new TreeMap<>();
    views.forEach((view, rows) -> described.put(view, () -> meanings.describe(view, rows.get())));
    return described;
  }

  private static Supplier<Dataset<Row>> once(Supplier<Dataset<Row>> rows) {
    AtomicReference<Dataset<Row>> made = new AtomicReference<>();
    return () -> made.updateAndGet(known -> known == null ? rows.get() : known);
  }

  /** As a publication knows them: what the office answered is no error any more. */
  private Dataset<Row> findings(Dataset<Row> returns, List<Vintage> newest) {
    Dataset<Row> published =
        published(Finding.TABLE, Finding.schema(), newest).drop(VINTAGE, PUBLICATION_PERIOD);
    Dataset<Row> read =
        ofReturns(Finding.TABLE, Finding.schema(), returns).drop(Columns.INGEST).as("read");
    Dataset<Row> restated = published.where(col(Finding.RETURN_ID).isNotNull()).as("restated");
    org.apache.spark.sql.Column same =
        Stream.of(
                Finding.DISTRICT,
                Finding.RETURN_ID,
                Finding.SHEET,
                Finding.CELL,
                Finding.RULE,
                Finding.EXPECTED,
                Finding.ACTUAL)
            .map(name -> col("read." + name).eqNullSafe(col("restated." + name)))
            .reduce(org.apache.spark.sql.Column::and)
            .orElseThrow();
    return read.join(restated, same, "left_anti").union(published);
  }

  /** Every return with its status now that all are known. */
  public Dataset<Row> returns() {
    return returnsAsOf(Optional.empty());
  }

  /** Every return received by {@code day} or on an unknown day, with its status on that day. */
  public Dataset<Row> returnsAsOf(Optional<Date> day) {
    Dataset<Row> ingested =
        IngestedReturns.newestReadings(
            IngestedReturns.read(spark, lake, Return.TABLE, Return.schema()));
    Dataset<Row> known =
        day.map(
                last ->
                    ingested.where(
                        col(Columns.RECEIVED_ON)
                            .isNull()
                            .or(col(Columns.RECEIVED_ON).leq(lit(last)))))
            .orElse(ingested);
    return IngestedReturns.withStatus(known);
  }

  /** Rows of one of the returns' tables, each with its ingest; of all readings. */
  public Dataset<Row> read(String table, StructType schema) {
    return IngestedReturns.read(spark, lake, table, schema);
  }

  /** Rows of one of the returns' tables, of current readings. */
  public Dataset<Row> ofReturns(String table, StructType schema, Dataset<Row> returns) {
    return IngestedReturns.ofCurrent(IngestedReturns.read(spark, lake, table, schema), returns);
  }

  /** Of each district the one of its newest period. */
  private static List<Vintage> ofDistricts(List<Vintage> ofPeriods) {
    Map<String, Vintage> newest = new TreeMap<>();
    // they come by district and period
    ofPeriods.forEach(each -> newest.put(each.district(), each));
    return List.copyOf(newest.values());
  }

  /** Every vintage, which one of its period is in force, and who signed it off. */
  private Dataset<Row> publications(List<PublishedPeriod> periods) {
    List<Row> rows = new ArrayList<>();
    for (PublishedPeriod period : periods) {
      for (Vintage each : period.vintages()) {
        Optional<FinalMark> mark =
            period.mark().filter(known -> known.vintage().equals(each.number()));
        rows.add(
            RowFactory.create(
                each.district(),
                each.period(),
                each.number(),
                each.equals(period.inForce()),
                mark.map(FinalMark::by).orElse(null),
                mark.map(FinalMark::on).orElse(null)));
      }
    }
    return spark.createDataFrame(rows, PUBLICATIONS);
  }

  /** Rows of a table, each with its vintage and the period it was published for. */
  private Dataset<Row> published(String table, StructType schema, List<Vintage> publications) {
    String[] paths =
        publications.stream()
            .map(each -> lake.publicationTable(each, table))
            .filter(lake::has)
            .map(Object::toString)
            .toArray(String[]::new);
    Dataset<Row> rows =
        paths.length == 0
            ? spark
                .createDataFrame(List.of(), schema)
                .withColumn(VINTAGE, lit(""))
                .withColumn(PUBLICATION_PERIOD, lit(""))
            : spark
                .read()
                .schema(schema)
                .parquet(paths)
                .withColumn(VINTAGE, fromPath(3, table))
                .withColumn(PUBLICATION_PERIOD, fromPath(2, table));
    return table.equals(FACTS) && paths.length > 0 ? eachPeriodOnce(rows, publications) : rows;
  }

  private static org.apache.spark.sql.Column fromPath(int part, String table) {
    return regexp_extract(
        col("_metadata.file_path"), "/publications/([^/]+)/([^/]+)/([^/]+)/" + table + "/", part);
  }

  /** A period's facts come from its own publication, or else from the next later one. */
  private Dataset<Row> eachPeriodOnce(Dataset<Row> facts, List<Vintage> publications) {
    Map<String, NavigableSet<String>> periods = new HashMap<>();
    publications.forEach(
        each ->
            periods
                .computeIfAbsent(each.district(), district -> new TreeSet<>())
                .add(each.period()));
    List<Row> ranges = new ArrayList<>();
    for (Vintage each : publications) {
      String before = periods.get(each.district()).lower(each.period());
      ranges.add(
          RowFactory.create(
              each.district(), each.period(), each.number(), before == null ? "" : before));
    }
    return facts
        .join(
            broadcast(spark.createDataFrame(ranges, PUBLISHED)),
            new String[] {Columns.DISTRICT, PUBLICATION_PERIOD, VINTAGE})
        .where(col(Columns.PERIOD).gt(col(AFTER)))
        .drop(AFTER);
  }
}
