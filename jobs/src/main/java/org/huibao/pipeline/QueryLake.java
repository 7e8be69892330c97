package org.huibao.pipeline;

import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.huibao.lake.Lake;
import org.huibao.lake.Views;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** SQL over the lake's views. */
@Command(name = "scripts/sql", mixinStandardHelpOptions = true)
public final class QueryLake implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "SQL", description = "One query.")
  private String query;

  @Option(names = "--lake", defaultValue = "data/lake", description = "Where tables are kept.")
  private String lake;

  @Option(names = "--format", defaultValue = "table", description = "table, csv or json.")
  private ResultFormat format;

  public static void main(String[] arguments) {
    Job.run(new QueryLake(), arguments);
  }

  @Override
  public Integer call() throws Exception {
    try (SparkSession spark = Sessions.open("QueryLake")) {
      Lake tables = new Lake(lake, spark.sparkContext().hadoopConfiguration());
      if (!tables.exists()) {
        throw new NothingUsableException(
            "Cannot query " + lake + ": there is no lake; scripts/run makes one");
      }
      new Views(spark, tables).register(PublicationTables.schemas());
      Dataset<Row> result = spark.sql(query);
      format.print(result, System.out);
      return ExitCode.DONE;
    } catch (Exception e) {
      // Scala throws it unannounced: a query that does not parse or names what is not there
      if (e instanceof AnalysisException) {
        System.err.println("Cannot run the query: " + ((AnalysisException) e).getSimpleMessage());
        return ExitCode.USAGE;
      }
      throw e;
    }
  }
}
