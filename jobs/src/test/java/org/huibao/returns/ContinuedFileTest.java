package org.huibao.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.huibao.findings.Finding;
import org.huibao.reference.ReferenceLoader;
import org.huibao.returns.EarlierFiles.EarlierFile;
import org.junit.jupiter.api.Test;

/** A table that goes on in the next file has its title, period and unit in the one before. */
class ContinuedFileTest {
  private static final byte[] FIRST =
      ReadReturn.workbook(
          """
          3-6 2011年各地区农业机械拥有量 | |
          单位：万台 | |
          地区 | 拖拉机 | 水泵
          北京 | 1 | 2
          """);
  private static final byte[] SECOND =
      ReadReturn.workbook(
          """
          3-6 续表1 |
          地区 | 脱粒机
          北京 | 3
          """);
  private static final byte[] OTHER =
      ReadReturn.workbook(
          """
          3-5 2010年各地区耕地面积（公顷） |
          地区 | 耕地
          北京 | 4
          """);

  @Test
  void findsTheTableThatItContinuesByItsNumber() {
    ReturnReading reading =
        read(new EarlierFile("丙.xlsx", OTHER), new EarlierFile("甲.xlsx", FIRST));

    assertThat(reading.observations())
        .extracting(Observation::title, Observation::period, Observation::unit)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("3-6 2011年各地区农业机械拥有量 3-6 续表1", "2011-12", "万台"));
    assertThat(reading.findings())
        .extracting(Finding::rule)
        .doesNotContain("continued_without_start");
  }

  @Test
  void saysSoWhereThereIsNone() {
    ReturnReading reading = read(new EarlierFile("丙.xlsx", OTHER));

    assertThat(reading.findings()).extracting(Finding::rule).contains("continued_without_start");
    assertThat(reading.observations()).extracting(Observation::title).containsExactly("3-6 续表1");
  }

  private static ReturnReading read(EarlierFile... before) {
    EarlierFiles earlier = () -> Stream.of(before);
    return new ReturnReader(ReferenceLoader.none())
        .readSheets(new FileToRead("丁.xlsx", "丁.xlsx", null), SECOND, earlier)
        .reading();
  }
}
