package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.returns.ReturnReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What was signed off stays what is shown, until it is reopened. */
@ExtendWith(SparkExtension.class)
class SignOffTest {
  @TempDir private Path folder;

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  private static String total(Road road) {
    return road.csv("SELECT value FROM facts WHERE place = 'longhe' AND span = 'ytd'").get(1);
  }

  @Test
  void laterVintagesStandBesideTheOneSignedOff(SparkSession spark) throws IOException {
    Longhe longhe =
        Longhe.in(folder.resolve("longhe"))
            .receives("2024-07-10/青石镇.csv", "青石镇", 100)
            .receives("2024-07-12/白沙镇.csv", "白沙镇", 50);
    Road road = new Road(spark, folder);
    Path period = road.lake().resolve("publications/longhe/2024-06");
    Path documents = road.out().resolve("longhe/2024-06");
    road.run(longhe.folder(), "--final", "--by", "办公室");
    longhe.receives("2024-07-20/白沙镇.csv", "白沙镇", 60);

    Road.Ended later = road.run(longhe.folder());

    assertThat(later.output()).startsWith(period + "/v0002");
    assertThat(total(road)).isEqualTo("150");
    assertThat(
            road.csv(
                "SELECT vintage, value FROM facts_history WHERE place = 'longhe' AND span = 'ytd'"
                    + " ORDER BY vintage"))
        .containsExactly("vintage,value", "v0001,150", "v0002,160");
    assertThat(road.csv("SELECT vintage, in_force, final_by FROM publications ORDER BY vintage"))
        .containsExactly("vintage,in_force,final_by", "v0001,true,办公室", "v0002,false,");
    assertThat(json(period.resolve("latest.json")).at("/vintage").asText()).isEqualTo("v0001");
    assertThat(json(documents.resolve("v0001/manifest.json")).at("/final/by").asText())
        .isEqualTo("办公室");
    assertThat(documents.resolve("定稿.txt")).content().startsWith("v0001 为定稿，办公室 于 ");
    assertThatThrownBy(() -> road.run(longhe.folder(), "--final"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Cannot sign off longhe/2024-06/v0002: v0001 is 定稿 already (办公室, ");

    road.run(longhe.folder(), "--reopen");

    assertThat(total(road)).isEqualTo("160");
    assertThat(json(period.resolve("latest.json")).at("/vintage").asText()).isEqualTo("v0002");
    assertThat(json(documents.resolve("v0001/manifest.json")).has("final")).isFalse();
    assertThat(documents.resolve("定稿.txt")).doesNotExist();
  }

  /** As DuckDB and others follow it. */
  @Test
  void theLatestTablesAreWhereTheFileSaysTheyAre(SparkSession spark) throws IOException {
    Longhe longhe = Longhe.in(folder.resolve("longhe")).receives("2024-07-10/青石镇.csv", "青石镇", 100);
    Road road = new Road(spark, folder);

    road.run(longhe.folder());

    Path period = road.lake().resolve("publications/longhe/2024-06");
    JsonNode facts = json(period.resolve("latest.json")).at("/tables/facts");
    Path file = period.resolve(facts.get("path").asText());
    assertThat(ReturnReader.sha256(Files.readAllBytes(file)))
        .isEqualTo(facts.get("sha256").asText());
    assertThat(spark.read().parquet(file.toString()).count()).isEqualTo(facts.get("rows").asLong());
  }

  @Test
  void namesCanBeAskedFor(SparkSession spark) {
    Road road = new Road(spark, folder);

    road.run(
        Longhe.in(folder.resolve("longhe")).receives("2024-07-10/青石镇.csv", "青石镇", 100).folder());

    assertThat(road.csv("SELECT place, name, level, parent FROM places ORDER BY place"))
        .containsExactly(
            "place,name,level,parent",
            "baisha,白沙镇,town,longhe",
            "longhe,龙河区,district,",
            "qingshi,青石镇,town,longhe");
    assertThat(road.csv("SELECT indicator, name, unit, kind, additive, authority FROM indicators"))
        .containsExactly("indicator,name,unit,kind,additive,authority", "rev,财政收入,万元,flow,true,");
  }
}
