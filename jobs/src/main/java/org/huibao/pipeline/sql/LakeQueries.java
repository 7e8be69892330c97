package org.huibao.pipeline.sql;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.huibao.lake.Lake;
import org.huibao.lake.NamedViews;
import org.huibao.pipeline.console.NothingUsableException;

/** A lake opened for SQL over its views. */
public final class LakeQueries implements AutoCloseable {
  /** Spark's compiler fails over its own finer messages where a notebook's kernel asks for all. */
  private static final Logger COMPILER = Logger.getLogger("org.codehaus");

  private final SparkSession spark;
  private final NamedViews views;

  private LakeQueries(SparkSession spark, NamedViews views) {
    this.spark = spark;
    this.views = views;
  }

  /**
   * Opens the lake at {@code path}; a view is as it stands when the first query names it.
   *
   * @param spark is stopped with the queries, or where there is no lake
   * @param published the tables of publications that are views
   */
  public static LakeQueries open(
      SparkSession spark, String path, Map<String, StructType> published) {
    COMPILER.setLevel(Level.WARNING);
    Lake lake = new Lake(path, spark.sparkContext().hadoopConfiguration());
    if (!lake.exists()) {
      spark.stop();
      throw new NothingUsableException(
          "Cannot query " + path + ": there is no lake; scripts/run makes one");
    }
    return new LakeQueries(spark, new NamedViews(spark, lake, published));
  }

  private Dataset<Row> result(String query) {
    views.registerFor(query);
    return spark.sql(query);
  }

  /** A query's rows. */
  public List<Row> rows(String query) {
    return result(query).collectAsList();
  }

  /** A query's rows as an HTML table. */
  public String html(String query) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    print(query, ResultFormat.HTML, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Makes a view of rows that are not in the lake, such as those of a return not yet accepted. */
  public void add(String view, List<Row> rows, StructType schema) {
    spark.createDataFrame(rows, schema).createOrReplaceTempView(view);
  }

  public void print(String query, ResultFormat format, PrintStream out) {
    Dataset<Row> result = result(query);
    // a statement such as CREATE VIEW has none
    if (result.columns().length > 0) {
      format.print(result, out);
    }
    out.flush();
  }

  /** Every view there is, asked for or not. */
  public Set<String> viewNames() {
    return views.names();
  }

  /** The columns of every view, by its name. */
  Map<String, List<String>> views() {
    Map<String, List<String>> views = new TreeMap<>();
    for (Row view : rows("SHOW VIEWS")) {
      String name = view.getAs("viewName");
      views.put(name, List.of(spark.table(name).columns()));
    }
    return views;
  }

  /** Ends the query that is running, if one is. */
  void cancel() {
    spark.sparkContext().cancelAllJobs();
  }

  @Override
  public void close() {
    spark.stop();
  }
}
