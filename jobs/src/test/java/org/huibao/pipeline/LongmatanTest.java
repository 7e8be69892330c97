package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The second sample: five years of a city's tables, a district among its seven peers. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongmatanTest {
  private static final Path DISTRICT = Path.of("../data/longmatan");
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/huibao/golden/longmatan-2010-figures.csv");

  private Road road;

  @BeforeAll
  void run(SparkSession spark, @TempDir Path folder) {
    road = new Road(spark, folder);
    assertThat(road.run(DISTRICT, "--period", "2010").output()).contains("/2010-12/v0001");
  }

  @Test
  void figuresOfTheDistrictAreTheGoldenTable() throws IOException {
    List<String> golden = Files.readAllLines(GOLDEN);
    String ids =
        String.join(
            ", ", golden.stream().skip(1).map(line -> "'" + line.split(",")[0] + "'").toList());

    List<String> figures =
        road.csv(
            "SELECT figure_id, value, unit, text FROM figures WHERE figure_id IN ("
                + ids
                + ") ORDER BY figure_id");

    assertThat(figures.stream().map(LongmatanTest::idUnitText))
        .containsExactlyElementsOf(golden.stream().map(LongmatanTest::idUnitText).toList());
  }

  private static String idUnitText(String line) {
    String[] fields = line.split(",");
    return fields[0] + " " + fields[2] + " " + fields[3];
  }

  @Test
  void ranksAreAmongSevenAndOwnLevelIsAnotherMatterThanTheWhole() {
    assertThat(
            road.csv(
                "SELECT figure_id, CAST(value AS INT) AS rank, of FROM figures WHERE kind = 'rank'"
                    + " AND place = 'longmatan' AND by IN ('level', 'growth') AND indicator IN"
                    + " ('gdp', 'rev_budget', 'expenditure', 'assessment') ORDER BY figure_id"))
        .containsExactly(
            "figure_id,rank,of",
            "assessment.rank.level,2,7",
            "expenditure.rank.growth,6,7",
            "expenditure.rank.level,7,7",
            "gdp.rank.growth,1,7",
            "gdp.rank.growth!own_level,1,7",
            "gdp.rank.level,2,7",
            "gdp.rank.level!own_level,3,7",
            "rev_budget.rank.growth,5,7",
            "rev_budget.rank.level,4,7");
  }

  @Test
  void tiesShareAPlaceAndWhoReportsNothingHasNone() {
    assertThat(
            road.csv(
                "SELECT indicator, place, rank, of, tied FROM rankings WHERE by = 'level'"
                    + " AND (indicator = 'export' OR indicator = 'assessment' AND rank > 4)"
                    + " ORDER BY indicator, rank, place"))
        .containsExactly(
            "indicator,place,rank,of,tied",
            "assessment,naxi,5,7,true",
            "assessment,xuyong,5,7,true",
            "assessment,gulin,7,7,false",
            "export,jiangyang,1,5,false",
            "export,longmatan,2,5,false",
            "export,naxi,3,5,false",
            "export,luxian,4,5,false",
            "export,hejiang,5,5,false");
  }

  @Test
  void ranksThatTheCityPrintsAreTheOnesComputed() {
    assertThat(
            road.csv(
                "SELECT f.indicator, f.scope, count(*) AS n, count_if(f.value = r.rank) AS equal"
                    + " FROM facts f JOIN rankings r ON r.place = f.place AND r.by = 'level'"
                    + " AND r.indicator = f.indicator AND r.scope = f.scope"
                    + " AND r.period = f.period WHERE f.measure = 'rank' GROUP BY 1, 2 ORDER BY 1"))
        .containsExactly(
            "indicator,scope,n,equal",
            "assessment,whole,7,7",
            "gdp,own_level,7,7",
            "inc_rural,whole,7,7",
            "inc_urban,whole,7,7");
  }

  @Test
  void profitsThatTurnHaveAnOutcomeAndNoRate() {
    assertThat(
            road.csv(
                "SELECT place, outcome, rate FROM growth WHERE indicator = 'as_profit'"
                    + " AND published AND outcome <> 'up' ORDER BY place"))
        .containsExactly(
            "place,outcome,rate",
            "gulin,turned_to_profit,",
            "naxi,turned_to_profit,",
            "xuyong,turned_to_loss,");
  }

  @Test
  void fiveYearsOfAllSevenStandInFacts() {
    assertThat(
            road.csv(
                "SELECT indicator, scope, count(DISTINCT period) AS years, count(*) AS n FROM facts"
                    + " WHERE measure = 'value' AND period >= '2006' AND place <> 'luzhou'"
                    + " AND place NOT IN ('east', 'west')"
                    + " AND indicator IN ('gdp', 'va1', 'va2', 'va3', 'rev_budget', 'tax',"
                    + " 'expenditure', 'fai', 'retail', 'inc_urban', 'inc_rural')"
                    + " GROUP BY 1, 2 HAVING years = 5 AND n = 35 ORDER BY 1"))
        .hasSize(12);
  }

  @Test
  void findingsAreTheOnesMeant() {
    assertThat(road.csv("SELECT rule, count(*) AS n FROM findings GROUP BY 1 ORDER BY 1"))
        .containsExactly("rule,n", "incomplete_total,1", "late_return,1", "not_reported,2");
  }
}
