package org.huibao.lake;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;

/**
 * Writes one vintage under {@code _staging}, table by table, sorted and sealed, and makes it
 * visible in one step.
 */
public final class PublicationWriter implements Workings, AutoCloseable {
  private final SparkSession spark;
  private final Lake lake;
  private final Seal seal;
  private final Path stage;
  private final Scale scale;
  private final SideWork side = new SideWork();

  public PublicationWriter(SparkSession spark, Lake lake, Seal seal, Scale scale) {
    this.spark = spark;
    this.lake = lake;
    this.seal = seal;
    this.scale = scale;
    this.stage = lake.stage("publication-" + seal.publication().path().replace('/', '-'));
  }

  /** Writes a table and gives it back as it was written. */
  public Dataset<Row> write(String table, Dataset<Row> rows) {
    Path unsealed = new Path(stage, "_unsealed/" + table);
    scale.inOne(rows).sortWithinPartitions(order(rows)).write().parquet(unsealed.toString());
    Path sealed = new Path(stage, table);
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    seal.stamp(lake, unsealed, sealed, configuration);
    return scale.gathered(spark.read().schema(rows.schema()).parquet(sealed.toString()));
  }

  @Override
  public Dataset<Row> keep(String name, Dataset<Row> rows) {
    String path = new Path(stage, "_workings/" + name).toString();
    rows.write().parquet(path);
    return scale.gathered(spark.read().schema(rows.schema()).parquet(path));
  }

  @Override
  public <T> Supplier<T> meanwhile(Supplier<T> work) {
    return side.begin(work);
  }

  /** Every column that has an order, in the table's own order: the same rows, the same bytes. */
  private static Column[] order(Dataset<Row> rows) {
    return Arrays.stream(rows.schema().fields())
        .filter(field -> !(field.dataType() instanceof ArrayType))
        .map(field -> col(field.name()))
        .toArray(Column[]::new);
  }

  /** Makes the vintage visible, when all that was begun has ended. */
  public Publication commit() {
    side.join();
    lake.discard(new Path(stage, "_unsealed"));
    lake.discard(new Path(stage, "_workings"));
    lake.commitPublication(stage, seal.publication());
    return seal.publication();
  }

  /** Waits for what was begun and is still writing. */
  @Override
  public void close() {
    side.close();
  }
}
