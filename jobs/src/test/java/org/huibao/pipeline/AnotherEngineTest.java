package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every statistic of both samples computed a second time, in SQL on DuckDB, from facts and the
 * reference: the same rows, the same numbers, in every column.
 */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnotherEngineTest {
  private record Sample(String district, String argument, String period) {
    Path folder() {
      return Path.of("../data", district);
    }
  }

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("wuxing", "2004H1", "2004-06"), new Sample("longmatan", "2010", "2010-12"));

  private static final String NUMBER = "place, indicator, period, span, scope";
  private static final String PLACELESS = "indicator, period, span, scope";

  /** Table, what tells its rows apart, and the fewest rows of each sample worth comparing. */
  private static final List<Table> TABLES =
      List.of(
          new Table("derived_facts", NUMBER + ", measure", 1800, 0),
          new Table("growth", NUMBER + ", rate_kind", 2400, 300),
          new Table("sequential_growth", NUMBER, 450, 0),
          new Table("long_run", NUMBER, 0, 80),
          new Table("completion", NUMBER, 240, 16),
          new Table("structure", NUMBER + ", whole", 400, 25),
          new Table("place_shares", NUMBER, 400, 0),
          new Table("rankings", NUMBER + ", \"by\", peer_group", 4000, 350),
          new Table("gaps", PLACELESS + ", \"by\"", 200, 25),
          new Table("peer_gaps", NUMBER + ", other, \"by\"", 25, 200),
          new Table("average_differences", NUMBER + ", \"by\"", 750, 150),
          new Table("disparity", PLACELESS + ", peer_group, basis, statistic", 1800, 250),
          new Table("catch_up", PLACELESS + ", leader, follower", 40, 90));

  private record Table(String name, String key, int inWuxing, int inLongmatan) {
    int least(Sample sample) {
      return sample.district().equals("wuxing") ? inWuxing : inLongmatan;
    }
  }

  private final Map<Sample, DuckDb> engines = new LinkedHashMap<>();

  @BeforeAll
  void runAndComputeAgain(SparkSession spark, @TempDir Path folder) throws Exception {
    Road road = new Road(spark, folder);
    for (Sample sample : SAMPLES) {
      assertThat(road.run(sample.folder(), "--period", sample.argument()).code()).isZero();
      Path publication =
          road.lake()
              .resolve("publications/%s/%s/v0001".formatted(sample.district(), sample.period()));
      DuckDb duckDb = new DuckDb(publication, sample.folder(), sample.period());
      engines.put(sample, duckDb);
      duckDb.run(
          "CREATE VIEW published.derived_facts AS SELECT district, "
              + NUMBER
              + ", measure, value FROM facts WHERE return_id IS NULL OR len(sources) > 1");
      for (Table table : TABLES) {
        if (!table.name().equals("derived_facts")) {
          duckDb.open(table.name(), publication);
        }
      }
    }
  }

  @AfterAll
  void close() throws Exception {
    for (DuckDb engine : engines.values()) {
      engine.close();
    }
  }

  static Stream<Arguments> tablesOfSamples() {
    return SAMPLES.stream()
        .flatMap(sample -> TABLES.stream().map(table -> Arguments.of(sample, table)));
  }

  @ParameterizedTest
  @MethodSource("tablesOfSamples")
  void findsTheSame(Sample sample, Table table) throws Exception {
    DuckDb engine = engines.get(sample);
    engine.compute(table.name());
    List<String> columns = new ArrayList<>(List.of(table.key()));
    engine.rows("SELECT column_name FROM (DESCRIBE published.%s)".formatted(table.name())).stream()
        .map("\"%s\""::formatted)
        .forEach(columns::add);
    String query = columns.stream().collect(Collectors.joining(", ", "SELECT ", " FROM "));

    List<String> published = engine.rows(query + "published." + table.name());

    assertThat(published).hasSizeGreaterThanOrEqualTo(table.least(sample));
    assertThat(published)
        .usingElementComparator(DuckDb::compareRows)
        .containsExactlyElementsOf(engine.rows(query + "main." + table.name()));
  }
}
