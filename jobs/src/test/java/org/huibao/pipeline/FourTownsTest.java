package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.pipeline.console.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A district of four towns and two departments, laid out and worked out by hand. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FourTownsTest {
  private static final Path HERE = Path.of("src/test/resources/org/huibao/districts/fourtowns");

  private Road road;
  private Road.Ended first;

  @BeforeAll
  void run(SparkSession spark, @TempDir Path folder) {
    road = new Road(spark, folder);
    first = road.run(HERE.resolve("district"), "--period", "2024H1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "returns",
        "observations",
        "explained_cells",
        "findings",
        "facts",
        "growth",
        "completion",
        "rankings",
        "gaps",
        "figures"
      })
  void everyViewIsAsExpected(String view) throws IOException {
    Path expected = HERE.resolve("expected/" + view + ".csv");
    String query = "SELECT " + TablesOnDisk.columns(expected) + " FROM " + view;

    assertThat(TablesOnDisk.rows(road.csv(query)))
        .containsExactlyElementsOf(TablesOnDisk.rows(Files.readAllLines(expected)));
  }

  @Test
  void figuresLeadToTheirCells() throws IOException {
    Path expected = HERE.resolve("expected/figure_sources.csv");
    List<String> rows = TablesOnDisk.rows(Files.readAllLines(expected));
    String ids =
        String.join(
            ", ", rows.stream().map(row -> "'" + row.split(" \\| ")[0] + "'").distinct().toList());
    String query =
        "SELECT figure_id, s.file, s.sheet, s.cell FROM figures"
            + " LATERAL VIEW explode(sources) AS s WHERE figure_id IN ("
            + ids
            + ")";

    assertThat(TablesOnDisk.rows(road.csv(query))).containsExactlyElementsOf(rows);
  }

  @Test
  void endsWellAndListsWhatItPublished() {
    assertThat(first.code()).isZero();
    assertThat(first.output()).startsWith(road.lake() + "/publications/qingchuan/2024-06/v0001");
  }

  @Test
  void publishesNothingWhenNothingIsNew() {
    Road.Ended again = road.run(HERE.resolve("district"), "--period", "2024H1");

    assertThat(again.output()).startsWith("没有新内容，未发布新版本");
    assertThat(road.lake().resolve("ingests/000002")).doesNotExist();
    assertThat(road.lake().resolve("publications/qingchuan/2024-06/v0002")).doesNotExist();
  }

  @Test
  void accountsForEveryFileAndEveryNumber() {
    assertThat(road.csv("SELECT count(*) FROM returns")).containsExactly("count(1)", "8");
    assertThat(
            road.csv(
                "SELECT file FROM returns WHERE cells_numeric <> cells_observed + cells_explained"))
        .containsExactly("file");
  }

  @Test
  void strictFailsWhereThereAreErrors() {
    assertThat(road.run(HERE.resolve("district"), "--period", "2024H1", "--strict").code())
        .isEqualTo(ExitCode.NOT_ALL);
  }
}
