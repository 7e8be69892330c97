package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Five returns of two towns come in one after the other, and the district is run after each. What
 * the lake then holds, and what a run as of the 20th of July gives, was written by hand. Due day is
 * the 15th of July.
 */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiveArrivalsTest {
  private SparkSession spark;
  private Path folder;
  private Longhe longhe;
  private Road road;
  private Road asOfThe20th;

  @BeforeAll
  void settleIn(SparkSession spark, @TempDir Path folder) {
    this.spark = spark;
    this.folder = folder;
    longhe = Longhe.in(folder.resolve("longhe"));
    road = new Road(spark, folder.resolve("road"));
    asOfThe20th = new Road(spark, folder.resolve("as-of"));
  }

  @Test
  @Order(1)
  void onTime() {
    comes("2024-07-10/青石镇.xls", "青石镇", 100);

    assertThat(story())
        .isEqualTo(
            """
            2024-07-10/青石镇.xls,accepted
            v0001
            qingshi,100
            changed
            """);
  }

  /** The district's total is there once both towns are; after the due day, which is a finding. */
  @Test
  @Order(2)
  void late() {
    comes("2024-07-20/白沙镇.xls", "白沙镇", 50);

    assertThat(story())
        .isEqualTo(
            """
            2024-07-10/青石镇.xls,accepted
            2024-07-20/白沙镇.xls,accepted
            v0002
            baisha,50
            longhe,150
            qingshi,100
            changed
            v0002,new,place=baisha indicator=rev span=ytd measure=value,,50
            v0002,new,place=longhe indicator=rev span=ytd measure=value,,150
            """);
    assertThat(nothingIsNewAsOf("2024-07-20")).isTrue();
    assertThat(road.csv("SELECT file, expected FROM findings WHERE rule = 'late_return'"))
        .containsExactly("file,expected", "returns/2024-07-20/白沙镇.xls,2024-07-15");
  }

  @Test
  @Order(3)
  void corrected() {
    comes("2024-07-25/青石镇更正.xls", "青石镇", 110);

    assertThat(story())
        .isEqualTo(
            """
            2024-07-10/青石镇.xls,superseded
            2024-07-20/白沙镇.xls,accepted
            2024-07-25/青石镇更正.xls,accepted
            v0003
            baisha,50
            longhe,160
            qingshi,110
            changed
            v0002,new,place=baisha indicator=rev span=ytd measure=value,,50
            v0002,new,place=longhe indicator=rev span=ytd measure=value,,150
            v0003,revised,place=longhe indicator=rev span=ytd measure=value,150,160
            v0003,revised,place=qingshi indicator=rev span=ytd measure=value,100,110
            """);
    assertThat(asOfThe20th())
        .isEqualTo(
            """
            baisha,50
            longhe,150
            qingshi,100
            """);
    assertThat(
            road.csv(
                "SELECT change, old_value, new_value FROM revisions"
                    + " WHERE vintage = 'v0003' AND key = 'figure_id=rev.level'"))
        .containsExactly("change,old_value,new_value", "revised,150,160");
    assertThat(road.csv("SELECT file FROM findings WHERE rule = 'late_return'"))
        .as("the correction came after the due day, what it corrects in time")
        .containsExactly("file", "returns/2024-07-20/白沙镇.xls");
  }

  /** The uncorrected return under another name: none of its numbers count again. */
  @Test
  @Order(4)
  void theSameAgainUnderAnotherName() {
    comes("2024-07-28/青石镇 (1).xls", "青石镇", 100);

    assertThat(story())
        .isEqualTo(
            """
            2024-07-10/青石镇.xls,superseded
            2024-07-20/白沙镇.xls,accepted
            2024-07-25/青石镇更正.xls,accepted
            2024-07-28/青石镇 (1).xls,duplicate
            v0003
            baisha,50
            longhe,160
            qingshi,110
            changed
            v0002,new,place=baisha indicator=rev span=ytd measure=value,,50
            v0002,new,place=longhe indicator=rev span=ytd measure=value,,150
            v0003,revised,place=longhe indicator=rev span=ytd measure=value,150,160
            v0003,revised,place=qingshi indicator=rev span=ytd measure=value,100,110
            """);
    assertThat(asOfThe20th())
        .isEqualTo(
            """
            baisha,50
            longhe,150
            qingshi,100
            """);
    assertThat(road.csv("SELECT count(*) FROM observations WHERE file LIKE '%(1)%'").get(1))
        .isEqualTo("0");
  }

  /** It changes nothing today, but what was known on the 20th. */
  @Test
  @Order(5)
  void aCorrectionOlderThanWhatIsThere() {
    comes("2024-07-18/青石镇改.xls", "青石镇", 105);

    assertThat(story())
        .isEqualTo(
            """
            2024-07-10/青石镇.xls,superseded
            2024-07-18/青石镇改.xls,superseded
            2024-07-20/白沙镇.xls,accepted
            2024-07-25/青石镇更正.xls,accepted
            2024-07-28/青石镇 (1).xls,duplicate
            v0003
            baisha,50
            longhe,160
            qingshi,110
            changed
            v0002,new,place=baisha indicator=rev span=ytd measure=value,,50
            v0002,new,place=longhe indicator=rev span=ytd measure=value,,150
            v0003,revised,place=longhe indicator=rev span=ytd measure=value,150,160
            v0003,revised,place=qingshi indicator=rev span=ytd measure=value,100,110
            """);
    assertThat(asOfThe20th())
        .isEqualTo(
            """
            baisha,50
            longhe,155
            qingshi,105
            """);
  }

  @Test
  @Order(6)
  void inAnotherOrderTheyGiveTheSame() {
    Longhe backwards = Longhe.in(folder.resolve("backwards"));
    Road other = new Road(spark, folder.resolve("backwards-road"));
    for (String file :
        List.of(
            "2024-07-18/青石镇改.xls",
            "2024-07-28/青石镇 (1).xls",
            "2024-07-25/青石镇更正.xls",
            "2024-07-20/白沙镇.xls",
            "2024-07-10/青石镇.xls")) {
      other.ingest(backwards.receives(file, longhe).folder());
    }
    other.run(backwards.folder(), "--period", "2024H1");

    assertThat(other.csv("SELECT DISTINCT first_ingest FROM returns")).hasSize(6);
    assertThat(everything(other)).isEqualTo(everything(road));
  }

  /** A return of a later period publishes the half-year anew only where it says something of it. */
  @Test
  @Order(7)
  void aLaterReturnCountsWhereItLooksBack() {
    longhe.receives("2024-10-10/青石镇九月.xls", "青石镇2024年1-9月主要指标（万元）,\n指标,累计\n财政收入,160\n");
    assertThat(road.run(longhe.folder(), "--period", "2024H1").output()).startsWith("没有新内容");

    longhe.receives(
        "2024-10-11/青石镇各季.xls", "青石镇2024年1-9月财政收入情况（万元）,\n时期,财政收入累计\n1-6月,111\n1-9月,160\n");
    road.run(longhe.folder(), "--period", "2024H1");

    assertThat(facts(road)).isEqualTo("baisha,50\nlonghe,161\nqingshi,111\n");

    longhe.receives(
        "2024-10-12/白沙镇九月.xls", "白沙镇2024年1-9月主要指标（万元）,,\n指标,1-6月累计,1-9月累计\n财政收入,80,\n工业产值,,90\n");
    road.run(longhe.folder(), "--period", "2024H1");

    assertThat(facts(road))
        .as("a head that was left from the half-year's form")
        .isEqualTo("baisha,50\nlonghe,161\nqingshi,111\n");
  }

  private void comes(String file, String town, int revenue) {
    longhe.receives(file, town, revenue);
    road.run(longhe.folder(), "--period", "2024H1");
  }

  /** What was known on the 20th of July is published into a lake of its own. */
  private String asOfThe20th() {
    asOfThe20th.run(longhe.folder(), "--period", "2024H1", "--as-of", "2024-07-20");
    return facts(asOfThe20th);
  }

  private boolean nothingIsNewAsOf(String day) {
    return road.run(longhe.folder(), "--period", "2024H1", "--as-of", day)
        .output()
        .startsWith("没有新内容");
  }

  private String story() {
    return statuses(road)
        + below(road.csv("SELECT max(vintage) FROM facts_history"))
        + facts(road)
        + "changed\n"
        + below(
            road.csv(
                "SELECT vintage, change, key, old_value, new_value FROM revisions"
                    + " WHERE view = 'facts' ORDER BY vintage, key"));
  }

  private static List<String> everything(Road road) {
    List<String> facts = road.csv("SELECT * FROM facts ORDER BY place");
    return Stream.concat(facts.stream(), statuses(road).lines()).toList();
  }

  private static String statuses(Road road) {
    return below(road.csv("SELECT substr(file, 9), status FROM returns ORDER BY file"));
  }

  private static String facts(Road road) {
    return below(road.csv("SELECT place, value FROM facts WHERE span = 'ytd' ORDER BY place"));
  }

  /** The lines below the header. */
  private static String below(List<String> csv) {
    return csv.stream().skip(1).map(line -> line + "\n").collect(Collectors.joining());
  }
}
