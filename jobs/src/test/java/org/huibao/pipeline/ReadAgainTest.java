package org.huibao.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a return is worked out again where its names or the reader have changed. */
@ExtendWith(SparkExtension.class)
class ReadAgainTest {
  private static final String INDICATORS =
      """
      indicator_id,name,aliases,unit,kind,direction,price_basis,sign,additive
      rev,财政收入,%s,万元,flow,higher,nominal,non_negative,yes
      """;
  private static final String RETURN = "%s2024年1-6月主要指标（万元）,\n指标,累计\n公共财政收入,%d\n";

  @TempDir private Path folder;
  private Longhe longhe;

  @BeforeEach
  void writeReturns() throws IOException {
    longhe =
        Longhe.in(folder.resolve("longhe"))
            .receives("2024-07-10/青石镇.csv", RETURN.formatted("青石镇", 100))
            .receives("2024-07-12/白沙镇.csv", RETURN.formatted("白沙镇", 50));
    longhe.write("reference/indicators.csv", INDICATORS.formatted(""));
    for (Path file : returns()) {
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_720_000_000_000L));
    }
  }

  private List<Path> returns() {
    return List.of(
        longhe.folder().resolve("returns/2024-07-10/青石镇.csv"),
        longhe.folder().resolve("returns/2024-07-12/白沙镇.csv"));
  }

  private static List<String> revenue(Road road) {
    return road.csv("SELECT place, value FROM facts WHERE span = 'ytd' ORDER BY place");
  }

  /** The files have other bytes by then, of the same size and time: nobody looks into them. */
  @Test
  void anotherAliasIsLookedForInWhatTheLakeHasKept(SparkSession spark) throws IOException {
    Road road = new Road(spark, folder);
    Road fresh = new Road(spark, folder.resolve("fresh"));
    road.ingest(longhe.folder());
    longhe.write("reference/indicators.csv", INDICATORS.formatted("公共财政收入"));
    fresh.run(longhe.folder());
    for (Path file : returns()) {
      FileTime time = Files.getLastModifiedTime(file);
      Files.write(file, new byte[(int) Files.size(file)]);
      Files.setLastModifiedTime(file, time);
    }

    road.run(longhe.folder());
    road.ingest(longhe.folder());

    assertThat(revenue(road))
        .containsExactly("place,value", "baisha,50", "longhe,150", "qingshi,100")
        .isEqualTo(revenue(fresh));
    assertThat(road.csv("SELECT DISTINCT ingest, status FROM returns"))
        .containsExactly("ingest,status", "000002,accepted");
    assertThat(road.lake().resolve("ingests/000003")).doesNotExist();
  }

  @Test
  void whatReadingsDoNotHangOnReadsNothingAgain(SparkSession spark) {
    longhe.write("reference/indicators.csv", INDICATORS.formatted("公共财政收入"));
    Road road = new Road(spark, folder);
    road.run(longhe.folder());
    longhe.write(
        "reference/schedule.csv",
        "form,title,reporter_id,frequency,due_day\nf,主要指标,qs,half,9\nf,主要指标,bs,half,9\n");
    longhe.write("reference/population.csv", "place_id,year,population\nqingshi,2023,1000\n");

    road.run(longhe.folder());

    assertThat(road.lake().resolve("ingests/000002")).doesNotExist();
    assertThat(road.csv("SELECT count(*) FROM findings WHERE rule = 'late_return'"))
        .containsExactly("count(1)", "2");
  }

  @Test
  void aBetterReaderReadsAgainAndShowsWhatMoved(SparkSession spark) throws IOException {
    longhe.write("reference/indicators.csv", INDICATORS.formatted("公共财政收入"));
    Road road = new Road(spark, folder);
    road.ingest(longhe.folder());
    // an older reader took 万元 for 十万元
    rewrite(spark, road, "observations", "fact_value", col("fact_value").multiply(10));
    road.run(longhe.folder());
    rewrite(spark, road, "returns", "reference", lit("of an older reader"));

    // it made the first vintage as well
    longhe.write("reference/population.csv", "place_id,year,population\nqingshi,2023,1000\n");

    Road.Ended again = road.run(longhe.folder());

    assertThat(again.output()).contains("publications/longhe/2024-06/v0002");
    assertThat(revenue(road))
        .containsExactly("place,value", "baisha,50", "longhe,150", "qingshi,100");
    assertThat(
            road.csv(
                "SELECT change, old_value, new_value FROM revisions WHERE view = 'facts' ORDER BY 2"))
        .containsExactly(
            "change,old_value,new_value", "revised,500,50", "revised,1000,100", "revised,1500,150");
  }

  @Test
  void aFileThatIsGoneCountsAsItWasReadAndIsSaidToBeGone(SparkSession spark) throws IOException {
    longhe.write("reference/indicators.csv", INDICATORS.formatted("公共财政收入"));
    Road road = new Road(spark, folder);
    road.run(longhe.folder());
    Files.delete(returns().get(0));

    road.run(longhe.folder());

    assertThat(revenue(road))
        .containsExactly("place,value", "baisha,50", "longhe,150", "qingshi,100");
    assertThat(road.csv("SELECT file FROM findings WHERE rule = 'file_gone'"))
        .containsExactly("file", "returns/2024-07-10/青石镇.csv");
  }

  /** Another version of this program that makes the same of everything. */
  @Test
  void whereNothingDiffersThereIsNoNewVintage(SparkSession spark) throws IOException {
    longhe.write("reference/indicators.csv", INDICATORS.formatted("公共财政收入"));
    Road road = new Road(spark, folder);
    road.run(longhe.folder());
    rewrite(spark, road, "returns", "reference", lit("of an older reader"));

    Road.Ended again = road.run(longhe.folder());

    assertThat(again.output()).startsWith("没有新内容，未发布新版本（最新：");
    assertThat(road.lake().resolve("ingests/000002")).exists();
    assertThat(road.lake().resolve("publications/longhe/2024-06/v0002")).doesNotExist();
  }

  private static void rewrite(
      SparkSession spark, Road road, String table, String column, Column value) throws IOException {
    Path ingest = road.lake().resolve("ingests/000001");
    Path old = ingest.resolveSibling("_" + table);
    Files.move(ingest.resolve(table), old);
    spark
        .read()
        .parquet(old.toString())
        .withColumn(column, value.cast(type(spark, old, column)))
        .coalesce(1)
        .write()
        .parquet(ingest.resolve(table).toString());
  }

  private static org.apache.spark.sql.types.DataType type(
      SparkSession spark, Path table, String column) {
    return spark.read().parquet(table.toString()).schema().apply(column).dataType();
  }
}
