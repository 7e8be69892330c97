package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.workbook.CellAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every numeric cell ends in exactly one way, on sheets that nobody would send, too. */
class EveryNumberTest {
  private static final List<String> TEXTS =
      """
      | | | < | ^ | 织里镇 | 合计 | 太湖渔场 | 生产总值 | 其中：地方收入 | 　第一产业 | 楼宇经济税收 | 累计 | 本月
      | 上年同期 | 同比±% | 完成% | 计量单位 | 万元 | 序号 | 代码 | 备注 | 甲 | — | … | 单位：万元 | 填报单位：织里镇
      | 2004年1-6月主要指标 | 注：快报数 | 填表人：王某 | 2004年 | 6月末 | （万元） | Total | # | ％ | 财政总收入累计
      | 一、 | 其中： | #DIV/0! | =B1 | @2004-07-05
      """
          .lines()
          .flatMap(line -> Stream.of(line.split("\\|", -1)))
          .map(String::trim)
          .toList();

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void endsInExactlyOneWay(int seed) {
    String drawing = randomDrawing(new Random(seed));
    ReadSheet sheet = ReadSheet.of(drawing);
    List<CellAddress> ends = new ArrayList<>();
    sheet.reading().observed().forEach(number -> ends.add(number.address()));
    sheet.reading().explained().forEach(number -> ends.add(number.address()));

    assertThat(ends).as(drawing).doesNotHaveDuplicates().hasSize((int) sheet.numeric());
  }

  private static String randomDrawing(Random random) {
    int columns = 1 + random.nextInt(8);
    int numbersInTen = random.nextInt(10);
    return Stream.generate(() -> randomRow(random, columns, numbersInTen))
        .limit(1 + random.nextInt(20))
        .collect(Collectors.joining("\n"));
  }

  private static String randomRow(Random random, int columns, int numbersInTen) {
    return IntStream.range(0, columns)
        .mapToObj(column -> randomCell(random, numbersInTen))
        .collect(Collectors.joining(" | "));
  }

  private static String randomCell(Random random, int numbersInTen) {
    if (random.nextInt(10) >= numbersInTen) {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    }
    return switch (random.nextInt(5)) {
      case 0 -> String.valueOf(1 + random.nextInt(5));
      case 1 -> String.valueOf(1998 + random.nextInt(8));
      case 2 -> "'" + random.nextInt(5000) + ".50";
      case 3 -> random.nextInt(100) + "%";
      default -> String.valueOf(random.nextInt(100000) - 5000);
    };
  }
}
