package org.huibao.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.lake.Lake;
import org.huibao.lake.NamedViews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code DESCRIBE} says of every column of every view what it means. */
@ExtendWith(SparkExtension.class)
class ViewColumnsTest {
  @Test
  void everyColumnOfEveryViewSaysWhatItMeans(SparkSession spark, @TempDir Path folder) {
    register(spark, folder);
    List<Row> views = spark.sql("SHOW VIEWS").collectAsList();

    assertThat(views).hasSizeGreaterThan(30);
    for (Row view : views) {
      String name = view.getAs("viewName");
      assertThat(spark.sql("DESCRIBE " + name).collectAsList())
          .as("columns of %s", name)
          .isNotEmpty()
          .allSatisfy(column -> assertThat(column.<String>getAs("comment")).isNotBlank());
    }
  }

  @Test
  void theContractNamesEveryViewAndColumn(SparkSession spark, @TempDir Path folder)
      throws IOException {
    register(spark, folder);
    Map<String, String> written = new TreeMap<>();
    Pattern.compile("(?m)^\\| `([a-z_]+)` \\| [^|]+ \\| ([a-z_0-9, ]+) \\|$")
        .matcher(Files.readString(Path.of("../.github/docs/contract.md"), UTF_8))
        .results()
        .forEach(each -> written.put(each.group(1), each.group(2)));

    Map<String, String> views = new TreeMap<>();
    for (Row view : spark.sql("SHOW VIEWS").collectAsList()) {
      String name = view.getAs("viewName");
      if (!name.endsWith("_history")) {
        views.put(name, String.join(", ", spark.table(name).columns()));
      }
    }
    assertThat(written).isEqualTo(views);
  }

  @Test
  void namesTheUnitOfWhatIsMeasured(SparkSession spark, @TempDir Path folder) {
    register(spark, folder);

    assertThat(meaning(spark, "growth", "rate")).contains("%");
    assertThat(meaning(spark, "growth_history", "rate")).contains("%");
    assertThat(meaning(spark, "completion", "lead")).contains("百分点");
    assertThat(meaning(spark, "figures", "value")).contains("unit");
  }

  private static String meaning(SparkSession spark, String view, String column) {
    return spark
        .sql("DESCRIBE " + view)
        .where("col_name = '" + column + "'")
        .first()
        .getAs("comment");
  }

  private static void register(SparkSession spark, Path folder) {
    Lake lake = new Lake(folder.toString(), spark.sparkContext().hadoopConfiguration());
    new NamedViews(spark, lake, PublishedTable.views()).registerAll();
  }
}
