package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.pipeline.console.ExitCode;
import org.huibao.reference.InvalidReferenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Several districts in one run: one lake, and what fails for one fails for it alone. */
@ExtendWith(SparkExtension.class)
class ManyDistrictsTest {
  @TempDir private Path folder;

  private Longhe district(String id, int revenue) {
    return Longhe.in(folder.resolve("districts").resolve(id))
        .called(id)
        .receives("2024-07-10/青石镇.csv", "青石镇", revenue)
        .receives("2024-07-12/白沙镇.csv", "白沙镇", 2 * revenue);
  }

  @Test
  void aFolderOfDistrictsIsPublishedButForThoseThatCannotBe(SparkSession spark) {
    district("a", 100);
    district("b", 70).write("reference/places.csv", "place_id,name\n");
    district("c", 50);
    Longhe.in(folder.resolve("districts/d")).called("d");
    Road road = new Road(spark, folder);

    Road.Ended first = road.run(folder.resolve("districts"));

    assertThat(first.code()).isEqualTo(ExitCode.NOT_ALL);
    assertThat(first.output())
        .isEqualTo(
            "%1$s/publications/a/2024-06/v0001%n%1$s/publications/c/2024-06/v0001%n"
                .formatted(road.lake()));
    assertThat(
            road.csv(
                "SELECT district, value FROM facts WHERE place = 'longhe' AND span = 'ytd' ORDER BY 1"))
        .containsExactly("district,value", "a,300", "c,150");
    assertThat(road.out().resolve("c/2024-06/v0001/数据段.md")).exists();

    Road.Ended again = road.run(folder.resolve("districts"));

    assertThat(again.output().lines()).allMatch(line -> line.startsWith("没有新内容，未发布新版本（最新："));
  }

  @Test
  void theSameBytesAsInRunsOneByOne(SparkSession spark) throws IOException {
    List<Path> districts = List.of(district("a", 100).folder(), district("c", 50).folder());
    Road together = new Road(spark, folder.resolve("together"));
    Road oneByOne = new Road(spark, folder.resolve("one"));

    assertThat(together.runAll(districts, "--period", "2024H1").code()).isEqualTo(ExitCode.DONE);
    districts.forEach(each -> oneByOne.run(each, "--period", "2024H1"));

    assertThat(together.published()).hasSizeGreaterThan(30).isEqualTo(oneByOne.published());
  }

  /** The second run reads what is new of one district, and nothing of the other again. */
  @Test
  void whatIsKnownOfOneIsNotKnownOfAnother(SparkSession spark) {
    List<Path> districts = List.of(district("a", 100).folder(), district("c", 100).folder());
    Road road = new Road(spark, folder);

    road.run(districts.get(0));
    road.runAll(districts);
    road.runAll(districts);

    assertThat(
            road.csv("SELECT district, ingest, count(*) FROM returns GROUP BY 1, 2 ORDER BY 1, 2"))
        .containsExactly("district,ingest,count(1)", "a,000001,2", "c,000002,2");
  }

  @Test
  void anIdOfTwoDistrictsIsRefused(SparkSession spark) {
    List<Path> same =
        List.of(
            district("a", 100).folder(),
            Longhe.in(folder.resolve("districts/z")).called("a").folder());
    Road road = new Road(spark, folder);

    assertThat(road.runAll(same).code()).isEqualTo(ExitCode.NOT_ALL);
    assertThat(road.csv("SELECT DISTINCT district FROM returns")).containsExactly("district", "a");
  }

  @Test
  void whereNoneCanBeUsedNothingIsDone(SparkSession spark) {
    Longhe none = district("b", 70);
    none.write("reference/places.csv", "place_id,name\n");
    Road road = new Road(spark, folder);

    assertThatThrownBy(() -> road.runAll(List.of(none.folder(), folder.resolve("nowhere"))))
        .isInstanceOf(InvalidReferenceException.class)
        .hasMessageContaining("districts/b: reference/places.csv: line 1: there is no column level")
        .hasMessageContaining("nowhere: has no district.yaml, so it is no district");
    assertThat(road.lake()).doesNotExist();
  }
}
