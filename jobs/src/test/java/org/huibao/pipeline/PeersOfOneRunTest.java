package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.pipeline.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Districts of one city whose returns speak of their own towns alone, compared with one another.
 */
@ExtendWith(SparkExtension.class)
class PeersOfOneRunTest {
  private static final String RANKS =
      "SELECT district, text, of FROM figures WHERE kind = 'rank' AND peer_group = 'peers'"
          + " AND span = 'ytd' AND figure_id NOT LIKE '%@%' ORDER BY 1";

  @TempDir private Path folder;

  /** 甲区 a, 乙区 b and 丙区 c of 江州市; each has the two towns of 龙河区. */
  private Path district(String id, int revenue) {
    return district(id, id, revenue);
  }

  private Path district(String folderName, String id, int revenue) {
    return district(folder, folderName, id, revenue);
  }

  static Path district(Path folder, String folderName, String id, int revenue) {
    Longhe district = Longhe.in(folder.resolve("districts").resolve(folderName));
    String name = List.of("甲区", "乙区", "丙区").get(id.charAt(0) - 'a');
    district.write(
        "district.yaml",
        "id: %s\nname: %s\nplace: %s\npeers: {name: 三区}\n".formatted(folderName, name, id));
    district.write(
        "reference/places.csv",
        """
        place_id,name,level,parent
        city,江州市,city,
        a,甲区,district,city
        b,乙区,district,city
        c,丙区,district,city
        qingshi,青石镇,town,%1$s
        baisha,白沙镇,town,%1$s
        """
            .formatted(id));
    return district
        .receives("2024-07-10/青石镇.csv", "青石镇", revenue)
        .receives("2024-07-12/白沙镇.csv", "白沙镇", 2 * revenue)
        .folder();
  }

  @Test
  void areRankedWhicheverComesFirstAndTheSameAgainIsNothingNew(SparkSession spark)
      throws IOException {
    List<Path> districts = List.of(district("a", 100), district("b", 70), district("c", 50));
    Road road = new Road(spark, folder.resolve("one"));
    Road backwards = new Road(spark, folder.resolve("other"));

    Road.Ended first = road.runAll(districts);
    backwards.runAll(List.of(districts.get(2), districts.get(1), districts.get(0)));

    assertThat(first.code()).isEqualTo(ExitCode.DONE);
    assertThat(first.output().lines()).hasSize(3).allMatch(line -> line.endsWith("2024-06/v0001"));
    assertThat(road.csv(RANKS)).containsExactly("district,text,of", "a,第1,3", "b,第2,3", "c,第3,3");
    assertThat(
            road.csv(
                "SELECT text, size(sources), note FROM figures"
                    + " WHERE figure_id = 'rev.gap.level@c' AND district = 'b'"))
        .containsExactly("text,size(sources),note", "60万元,4,其他地区的数取自其本期发布：c rev.level");
    assertThat(backwards.published()).isEqualTo(road.published());

    assertThat(road.runAll(districts).output().lines()).allMatch(line -> line.startsWith("没有新内容"));
    // alone, it still has its peers from the lake
    assertThat(road.run(districts.get(0)).output()).startsWith("没有新内容");
  }

  /** A correction of one moves the ranks of all; what is 定稿 of it stays what others take. */
  @Test
  void takeWhatIsInForceOfOneAnother(SparkSession spark) {
    List<Path> districts = List.of(district("a", 100), district("b", 70), district("c", 50));
    Road road = new Road(spark, folder);
    road.runAll(districts);
    road.run(districts.get(2), "--final", "--by", "某某");
    new Longhe(districts.get(2)).receives("2024-07-20/青石镇.csv", "青石镇", 900);

    Road.Ended corrected = road.runAll(districts);

    assertThat(corrected.output().lines().filter(line -> !line.startsWith("没有新内容")))
        .singleElement()
        .asString()
        .endsWith("/c/2024-06/v0002");

    road.run(districts.get(2), "--reopen");
    road.run(districts.get(0));

    assertThat(road.csv(RANKS)).containsExactly("district,text,of", "a,第2,3", "b,第2,3", "c,第1,3");
  }

  @Test
  void twoOfOneNameAreNotGuessedAt(SparkSession spark) {
    List<Path> districts =
        List.of(district("a", 100), district("b", 70), district("c", 50), district("c2", "c", 60));
    Road road = new Road(spark, folder);

    road.runAll(districts);

    assertThat(
            road.csv(
                "SELECT DISTINCT district FROM figures WHERE peer_group = 'peers'"
                    + " AND kind = 'rank'"))
        .doesNotContain("a", "b");
    assertThat(
            road.csv(
                "SELECT district, message, actual FROM findings"
                    + " WHERE rule = 'peer_of_several_districts' AND district = 'a'"))
        .containsExactly(
            "district,message,actual",
            "a,丙区：数据湖中有几个区县叫这个名字，不知是哪一个，没有与它比较；" + "请在各自的 places.csv 中写明上级地区,c、c2");
  }
}
