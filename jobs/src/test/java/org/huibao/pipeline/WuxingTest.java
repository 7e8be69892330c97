package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.lake.Lake;
import org.huibao.lake.Seal;
import org.huibao.lake.Vintage;
import org.huibao.pipeline.sql.ResultFormat;
import org.huibao.pipeline.sql.SqlStatement;
import org.huibao.words.TypedNumber;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The sample district: the first quarter, then the half-year, in one lake. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WuxingTest {
  private static final Path DISTRICT = Path.of("../data/wuxing");
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/huibao/golden/wuxing-2004H1-figures.csv");

  private static final Path ANSWERS =
      Path.of("src/test/resources/org/huibao/golden/wuxing-2004H1-queries.txt");

  /** Left there after the test: the notebooks are run on this lake. */
  private static final Path KEPT = Path.of("target/wuxing");

  private Road road;

  @BeforeAll
  void run(SparkSession spark) throws IOException {
    deleteWhatIsIn(KEPT);
    road = new Road(spark, KEPT);
    assertThat(road.run(DISTRICT, "--period", "2004Q1").output()).contains("/2004-03/v0001");
    assertThat(road.run(DISTRICT, "--period", "2004H1").output()).contains("/2004-06/v0001");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/org/huibao/lake/revised-numbers.csv", numLinesToSkip = 1)
  void theNumbersThatRevisionsFollowHaveKeysOfTheirOwn(String view, String key) {
    String columns = "period, `" + key.replace("|", "`, `") + "`";
    String twice = "SELECT " + columns + " FROM " + view + " GROUP BY ALL HAVING count(*) > 1";

    assertThat(road.csv(twice)).hasSize(1);
  }

  private static void deleteWhatIsIn(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> found = Files.walk(folder)) {
        for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  @Test
  void figuresOfTheDistrictAreTheGoldenTable() throws IOException {
    List<String> golden = Files.readAllLines(GOLDEN);
    String ids =
        String.join(
            ", ", golden.stream().skip(1).map(line -> "'" + line.split(",")[0] + "'").toList());

    List<String> figures =
        road.csv(
            "SELECT figure_id, value, unit, text FROM figures WHERE period = '2004-06' AND"
                + " figure_id IN ("
                + ids
                + ") ORDER BY figure_id");

    assertThat(figures).hasSameSizeAs(golden);
    assertThat(figures.stream().map(WuxingTest::idUnitText))
        .containsExactlyElementsOf(golden.stream().map(WuxingTest::idUnitText).toList());
  }

  private static String idUnitText(String line) {
    String[] fields = line.split(",");
    return fields[0] + " " + fields[2] + " " + fields[3];
  }

  @Test
  void theWorkedQueriesGiveTheGoldenTables() throws IOException {
    List<String> answers = new ArrayList<>();
    for (SqlStatement question : WorkedQueries.all()) {
      answers.add("-- " + question.title());
      answers.addAll(road.lines(question.text(), ResultFormat.TABLE));
      answers.add("");
    }

    assertThat(answers).containsExactlyElementsOf(Files.readAllLines(ANSWERS));
  }

  @Test
  void theWorkedQueriesGiveTheSameRowsOnDuckDb() throws Exception {
    road.views();
    try (DuckDbLake duckDb = new DuckDbLake(road.lake())) {
      for (SqlStatement question : WorkedQueries.all()) {
        List<String> rows =
            road.spark().sql(question.text()).collectAsList().stream()
                .map(row -> row.mkString(" | "))
                .toList();

        assertThat(duckDb.rows(question.text()))
            .as(question.title())
            .usingElementComparator(DuckDb::compareRows)
            .containsExactlyElementsOf(rows);
      }
    }
  }

  @Test
  void sourcesOfTheDistrictsLevelsOpenToCellsWithTheirNumbers() throws IOException {
    road.views();
    List<Row> levels =
        road.spark()
            .sql(
                "SELECT f.figure_id, f.value, s.file, s.sheet, s.cell FROM figures f"
                    + " LATERAL VIEW explode(sources) AS s WHERE f.place = 'wuxing'"
                    + " AND f.kind = 'level' AND f.period = '2004-06' AND size(f.sources) = 1")
            .collectAsList();

    assertThat(levels).hasSizeGreaterThan(40);
    for (Row level : levels) {
      BigDecimal inCell = numberIn(level.getAs("file"), level.getAs("sheet"), level.getAs("cell"));
      BigDecimal printed = level.getAs("value");
      // the printed unit is the cell's, or so many tens of thousands of it
      assertThat(Stream.of(0, 4, -4, 8).map(inCell::movePointLeft))
          .as("%s", level)
          .anyMatch(scaled -> scaled.compareTo(printed) == 0);
    }
  }

  private static BigDecimal numberIn(String file, String sheet, String cell) throws IOException {
    try (InputStream stream = Files.newInputStream(DISTRICT.resolve(file));
        Workbook workbook = WorkbookFactory.create(stream)) {
      CellReference at = new CellReference(cell);
      var found = workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol());
      return switch (found.getCellType()) {
        case STRING ->
            TypedNumber.parse(new DataFormatter().formatCellValue(found)).orElseThrow().value();
        default -> new BigDecimal(found.getNumericCellValue()).round(new java.math.MathContext(15));
      };
    }
  }

  @Test
  void revenueAndInfrastructureDriftApart() {
    assertThat(
            road.csv(
                "SELECT indicator, by, verdict FROM gaps WHERE period = '2004-06' AND span = 'ytd'"
                    + " AND indicator IN ('rev_total', 'rev_local', 'infra_inv')"
                    + " AND by IN ('level', 'per_head') ORDER BY indicator, by"))
        .containsExactly(
            "indicator,by,verdict",
            "infra_inv,level,widening",
            "infra_inv,per_head,widening",
            "rev_local,level,widening",
            "rev_local,per_head,widening",
            "rev_total,level,widening",
            "rev_total,per_head,widening");
  }

  @Test
  void whatCameBeforeIsTheFirstQuartersPublication() {
    List<String> now =
        road.csv(
            "SELECT peer_group, place, indicator, span, by, previous_rank FROM rankings"
                + " WHERE period = '2004-06' AND previous_rank IS NOT NULL"
                + " ORDER BY peer_group, place, indicator, span, by");
    List<String> then =
        road.csv(
            "SELECT q.peer_group, q.place, q.indicator, q.span, q.by, q.rank AS previous_rank"
                + " FROM rankings q JOIN rankings h ON h.period = '2004-06'"
                + " AND h.place = q.place AND h.indicator = q.indicator AND h.span = q.span"
                + " AND h.by = q.by AND h.peer_group = q.peer_group AND h.scope = q.scope"
                + " WHERE q.period = '2004-03'"
                + " ORDER BY q.peer_group, q.place, q.indicator, q.span, q.by");

    assertThat(now).hasSizeGreaterThan(200).containsExactlyElementsOf(then);
  }

  @Test
  void bothPublicationsStandAndSayWhatTheyAre() {
    var hadoop = road.spark().sparkContext().hadoopConfiguration();
    Lake lake = new Lake(road.lake().toString(), hadoop);

    assertThat(lake.publications())
        .containsExactly(
            new Vintage("wuxing", "2004-03", "v0001"), new Vintage("wuxing", "2004-06", "v0001"));
    for (Vintage publication : lake.publications()) {
      Seal seal = Seal.of(lake, lake.publicationTable(publication, "figures"), hadoop);
      assertThat(seal.vintage()).isEqualTo(publication);
      assertThat(seal.codeVersion()).isEqualTo(CodeVersion.NUMBER);
    }
  }

  @Test
  void everyFileIsARowAndEveryNumberHasOneFate() throws IOException {
    List<String> files = new ArrayList<>(List.of("file"));
    try (Stream<Path> found = Files.walk(DISTRICT.resolve("returns"))) {
      found
          .filter(Files::isRegularFile)
          .map(file -> DISTRICT.relativize(file).toString())
          .filter(file -> !file.endsWith("received.csv"))
          .sorted()
          .forEach(files::add);
    }

    assertThat(road.csv("SELECT file FROM returns ORDER BY file")).containsExactlyElementsOf(files);
    assertThat(
            road.csv(
                "SELECT r.file FROM returns r"
                    + " LEFT JOIN (SELECT return_id, count(*) n FROM observations GROUP BY 1) o"
                    + " ON o.return_id = r.return_id"
                    + " LEFT JOIN (SELECT return_id, count(*) n FROM explained_cells GROUP BY 1) e"
                    + " ON e.return_id = r.return_id"
                    + " WHERE r.cells_numeric <> coalesce(o.n, 0) + coalesce(e.n, 0)"))
        .containsExactly("file");
  }
}
