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

/**
 * Two reporters' returns about one town, in a district written here as text: what one return says
 * must not be mixed with what another says, and what a bureau states without its parts is published
 * as stated. Then what else decides over a vintage: received dates and the office's own sentences.
 */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcrossReturnsTest {
  private static final String BUREAU =
      """
      2024年1-6月财政收入（万元）,,
      地区,累计,完成预算%
      全区,300,64.1
      青石镇,200,80.1
      白沙镇,100,45.8
      """;
  private static final String TOWN =
      """
      青石镇2024年1-6月主要指标（万元）,,
      指标,累计,上年同期
      财政收入,201,150
      盆花（盆）,3,4
      """;

  private Path district;
  private Road road;

  @BeforeAll
  void run(SparkSession spark, @TempDir Path folder) throws IOException {
    district = folder.resolve("longhe");
    write("district.yaml", "id: longhe\nname: 龙河区\nplace: longhe\n");
    write(
        "reference/places.csv",
        """
        place_id,name,aliases,level,parent,group
        longhe,龙河区,全区,district,,
        qingshi,青石镇,,town,longhe,
        baisha,白沙镇,,town,longhe,
        """);
    write("reference/reporters.csv", "reporter_id,name,place_id\ncz,财政局,\nqs,青石镇,qingshi\n");
    write(
        "reference/indicators.csv",
        """
        indicator_id,name,unit,display_unit,decimals,kind,direction,price_basis,sign,additive,authority
        rev,财政收入,万元,万元,0,flow,higher,nominal,non_negative,yes,cz
        pots,盆花,盆,盆,0,flow,lower,nominal,non_negative,yes,
        """);
    write(
        "reference/schedule.csv", "form,title,reporter_id,frequency,due_day\nf,财政收入,cz,half,15\n");
    write("returns/2024-06/财政局/财政收入.xls", BUREAU);
    write("returns/2024-06/青石镇/主要指标.xls", TOWN);
    road = new Road(spark, folder.resolve("road"));
    road.run(district, "--period", "2024H1");
  }

  private void write(String file, String text) throws IOException {
    Path path = district.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @Test
  void publishesACompletionThatIsStatedWithoutItsTarget() {
    assertThat(
            road.csv(
                "SELECT place, level, target, rate, lead, met FROM completion"
                    + " WHERE indicator = 'rev' ORDER BY place"))
        .containsExactly(
            "place,level,target,rate,lead,met",
            "baisha,100,,45.8,-4.2,false",
            "longhe,300,,64.1,14.1,true",
            "qingshi,200,,80.1,30.1,true");
    assertThat(
            road.csv(
                "SELECT text, s.cell FROM figures LATERAL VIEW explode(sources) AS s"
                    + " WHERE figure_id = 'rev.completion@qingshi'"))
        .containsExactly("text,cell", "80.1%,C4");
  }

  /** The bureau's 200 and the town's 150 of last year may cover different things. */
  @Test
  void takesNoBaseFromAnotherReturn() {
    assertThat(
            road.csv(
                "SELECT place, indicator, level, base, base_source, outcome FROM growth"
                    + " WHERE place = 'qingshi' ORDER BY indicator"))
        .containsExactly(
            "place,indicator,level,base,base_source,outcome",
            "qingshi,pots,3,4,same_return,down",
            "qingshi,rev,200,,,no_base");
  }

  /** 盆 is in no table of units; it counts as itself. */
  @Test
  void takesAUnitThatNoTableKnows() {
    assertThat(
            road.csv(
                "SELECT value, unit FROM facts WHERE measure = 'value' AND indicator = 'pots' AND place = 'qingshi'"))
        .containsExactly("value,unit", "3,盆");
  }

  @Test
  void aReceivedDateAndTheOfficesSentencesMakeAnotherVintage(@TempDir Path elsewhere)
      throws IOException {
    Road own = new Road(road.spark(), elsewhere);
    own.run(district, "--period", "2024H1");
    write("returns/received.csv", "path,received_on\n2024-06/财政局/财政收入.xls,2024-08-01\n");

    own.run(district, "--period", "2024H1");

    assertThat(own.csv("SELECT received_on FROM returns WHERE reporter = 'cz'"))
        .containsExactly("received_on", "2024-08-01");
    assertThat(own.csv("SELECT vintage FROM findings_history WHERE rule = 'late_return'"))
        .containsExactly("vintage", "v0002");

    write("data-section.md", "财政收入{rev.level}。\n");
    own.run(district, "--period", "2024H1");
    Road.Ended again = own.run(district, "--period", "2024H1");

    assertThat(own.out().resolve("longhe/2024-06/v0003/数据段.md")).hasContent("财政收入300万元。\n");
    assertThat(again.output()).startsWith("没有新内容");
    Files.delete(district.resolve("data-section.md"));
    Files.delete(district.resolve("returns/received.csv"));
    assertThat(List.of(own.csv("SELECT count(*) FROM returns").get(1))).containsExactly("2");
  }
}
