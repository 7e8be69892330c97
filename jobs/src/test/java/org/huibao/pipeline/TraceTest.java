package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.pipeline.console.ExitCode;
import org.huibao.pipeline.console.Job;
import org.huibao.pipeline.trace.TraceNumber;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From a figure to its cells and back, in the four towns' half-year. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraceTest {
  private static final Path DISTRICT =
      Path.of("src/test/resources/org/huibao/districts/fourtowns/district");

  private Road road;

  @BeforeAll
  void run(SparkSession spark, @TempDir Path folder) {
    road = new Road(spark, folder);
    road.run(DISTRICT, "--period", "2024H1");
  }

  @Test
  void aFigureHasItsFormulaItsNumbersAndItsCells() {
    List<String> told = trace("gdp.completion");

    assertThat(told.subList(0, 4))
        .containsExactly(
            "0",
            "gdp.completion　青川区地区生产总值完成比例　49.84%",
            "  qingchuan 2024-06 v0001，状态：正常",
            "  算法：本期数 ÷ 全年目标 × 100 = 371800 ÷ 746000 × 100 = 49.8391%");
    assertThat(told)
        .anyMatch(line -> line.endsWith("累计 本期数：98000万元　returns/2024-06/石桥镇/石桥镇上半年指标.xls!石桥!E4"))
        .anyMatch(
            line -> line.contains("云岭上报.xls!上报表!C4「8.88」　yunling gdp 本期数 2024-06 累计 8.88亿元；行："))
        .anyMatch(line -> line.startsWith("    数据段.md　- 地区生产总值37.18亿元"))
        .anyMatch(line -> line.matches("    汇总表.xlsx　主要指标 › 地区生产总值 › .*%：49.84"));
  }

  @Test
  void whatIsInDoubtIsNotTold() {
    assertThat(trace("revenue.level"))
        .contains("  qingchuan 2024-06 v0001，状态：待核")
        .anyMatch(line -> line.contains("财政收入.xls!收入!C7"));
    assertThat(trace("42000万元").get(0)).isEqualTo("3");
  }

  @Test
  void aCellHasItsFiguresAndWhatIsPrintedOfThem() {
    List<String> told = trace("主要经济指标.xlsx!Sheet1!$b$4");

    assertThat(told.get(0)).isEqualTo("0");
    assertThat(told)
        .anyMatch(line -> line.startsWith("  读作：liuwan "))
        .anyMatch(
            line -> line.startsWith("  报表：qingchuan，收到 ") && line.endsWith("用于 2024-06 v0001"))
        .contains("  由它得到的数：", "  依赖它的发布数：", "  印在：");
  }

  @Test
  void aCellOfWhichNothingIsMadeSaysSo() {
    assertThat(trace("主要经济指标.xlsx!Sheet1!B5"))
        .contains("  没有数由它得到：它不是统计数，报表未采用，或同一个数取自另一张报表")
        .doesNotContain("  印在：");
  }

  @Test
  void aCellThatIsNoNumberSaysWhy() {
    assertThat(trace("returns/2024-06/教育局/学前教育.xlsx!学前!A5"))
        .contains("returns/2024-06/教育局/学前教育.xlsx!学前!A5「990104」", "  读作：不作统计数：代码");
  }

  @Test
  void aPrintedNumberIsTheFiguresItMayBe() {
    assertThat(trace("４９．８４％"))
        .containsExactly(
            "0", "４９．８４％", "  就是这样印的：", "    gdp.completion　青川区地区生产总值完成比例　49.84%（2024-06 v0001）");
    assertThat(trace("37.2亿元"))
        .contains("  四舍五入后相同的：", "    gdp.level　青川区地区生产总值　37.18亿元（2024-06 v0001）");
  }

  @Test
  void programsGetJson() {
    assertThat(trace("gdp.completion", "--format", "json").get(1))
        .startsWith("{\"district\":\"qingchuan\",\"period\":\"2024-06\",\"vintage\":\"v0001\",")
        .contains(
            "\"figure_id\":\"gdp.completion\"", "\"text\":\"49.84%\"", "\"cells\":[{\"file\":");
  }

  @Test
  void nothingFoundIsThree() {
    for (String asked : List.of("gdp.levle", "7.7777%", "没有.xls!表!A1", "学前教育.xlsx!学前!ZZ99")) {
      assertThat(trace(asked)).as(asked).containsExactly(String.valueOf(ExitCode.NOTHING));
    }
    assertThat(trace("gdp.level", "--period", "2019")).containsExactly("3");
  }

  /** The exit code, and what was printed. */
  private List<String> trace(String asked, String... more) {
    List<String> arguments = new ArrayList<>(List.of(asked, "--lake", road.lake().toString()));
    arguments.addAll(List.of(more));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int code =
        Job.execute(
            new TraceNumber(new PrintStream(bytes, true, StandardCharsets.UTF_8)),
            arguments.toArray(new String[0]));
    List<String> told = new ArrayList<>(List.of(String.valueOf(code)));
    bytes.toString(StandardCharsets.UTF_8).lines().forEach(told::add);
    return told;
  }
}
