package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.pipeline.console.Job;
import org.huibao.pipeline.trace.TraceNumber;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Both ways between a district's figures and the cells of others that it is compared with. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TracePeersTest {
  private static final String FILE = "returns/2024-07-10/青石镇.csv";

  private Road road;

  /** 甲区 and 丙区 send the same numbers in files of the same bytes. */
  @BeforeAll
  void run(SparkSession spark, @TempDir Path folder) {
    road = new Road(spark, folder);
    road.runAll(
        List.of(
            PeersOfOneRunTest.district(folder, "a", "a", 100),
            PeersOfOneRunTest.district(folder, "b", "b", 70),
            PeersOfOneRunTest.district(folder, "c", "c", 100)));
  }

  @Test
  void aFigureNamesTheCellsOfPeers() {
    assertThat(trace("rev.gap.level@a"))
        .anyMatch(line -> line.startsWith("rev.gap.level@a　甲区"))
        .anyMatch(line -> line.startsWith("  b 2024-06 v0001"))
        .anyMatch(line -> line.contains("其他地区的数取自其本期发布：a rev.level"))
        .anyMatch(line -> line.startsWith("    " + FILE) && line.contains("「100"))
        .anyMatch(line -> line.startsWith("    " + FILE) && line.contains("「70"));
  }

  @Test
  void aCellNamesTheFiguresOfPeers() {
    List<String> told = trace(FILE + "!Sheet1!B3", "--period", "2024-06");
    int ofB = told.indexOf("  报表：b，收到 2024-07-10，用于 2024-06 v0001");

    assertThat(ofB).as(String.join("\n", told)).isPositive();
    List<String> cellOfB = told.subList(ofB - 2, told.size());
    int end = cellOfB.indexOf("");
    cellOfB = end < 0 ? cellOfB : cellOfB.subList(0, end);
    assertThat(cellOfB)
        .contains("  其他地区依赖它的发布数：")
        .anyMatch(line -> line.startsWith("    rev.gap.level@b　乙区") && line.contains("（a 2024-06"))
        .anyMatch(line -> line.startsWith("    rev.gap.level@b　乙区") && line.contains("（c 2024-06"))
        .anyMatch(line -> line.startsWith("    a　"));
  }

  /** 丙区 has the very file of 甲区, and what it makes of it is its own. */
  @Test
  void whoSentTheSameFileDoesNotHangOnAnothers() {
    List<String> told = trace(FILE + "!Sheet1!B3");
    int ofA = told.indexOf("  报表：a，收到 2024-07-10，用于 2024-06 v0001");
    List<String> cellOfA = told.subList(ofA, told.size());
    int end = cellOfA.indexOf("");

    assertThat(cellOfA.subList(0, end < 0 ? cellOfA.size() : end))
        .anyMatch(line -> line.contains("（b 2024-06"))
        .noneMatch(line -> line.contains("（c 2024-06"));
  }

  /** Towns of several districts may have one name. */
  @Test
  void aNumberSaysOfWhichDistrictItIs() {
    assertThat(trace("70万元"))
        .anyMatch(
            line -> line.startsWith("    rev.level@qingshi　青石镇") && line.contains("（b 2024-06"));
  }

  private List<String> trace(String asked, String... more) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String[] arguments = new String[3 + more.length];
    arguments[0] = asked;
    arguments[1] = "--lake";
    arguments[2] = road.lake().toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    Job.execute(new TraceNumber(new PrintStream(bytes, true, StandardCharsets.UTF_8)), arguments);
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
