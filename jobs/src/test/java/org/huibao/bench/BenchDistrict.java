package org.huibao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The reference of a district of fifty towns that report every month. */
record BenchDistrict(Path folder) {
  static final int TOWNS = 50;

  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  /** Indicator, its name and unit. */
  static final List<String[]> INDICATORS =
      List.of(
          new String[] {"gdp", "生产总值", "万元"},
          new String[] {"industry", "工业总产值", "万元"},
          new String[] {"large_industry", "规模以上工业总产值", "万元"},
          new String[] {"investment", "固定资产投资", "万元"},
          new String[] {"revenue", "财政总收入", "万元"},
          new String[] {"local_revenue", "地方财政收入", "万元"},
          new String[] {"retail", "社会消费品零售总额", "万元"},
          new String[] {"fdi", "实到外资", "万美元"},
          new String[] {"export", "自营出口", "万美元"},
          new String[] {"new_jobs", "新增就业岗位", "个"},
          new String[] {"grain", "粮食产量", "吨"},
          new String[] {"income", "农民人均现金收入", "元"});

  static String town(int number) {
    return "" + STEMS.charAt(number % 10) + BRANCHES.charAt(number % 12) + "镇";
  }

  void writeReference() throws IOException {
    Files.createDirectories(folder.resolve("reference"));
    write("district.yaml", List.of("id: bench", "name: 测试区", "place: bench", "groups: {}"));
    write(
        "reference/places.csv",
        towns(
            "place_id,name,aliases,level,parent,group\nbench,测试区,全区,district,,",
            "t%1$02d,%2$s,,town,bench,"));
    write(
        "reference/reporters.csv",
        towns("reporter_id,name,aliases,place_id", "t%1$02d,%2$s,,t%1$02d"));
    write(
        "reference/schedule.csv",
        towns("form,title,reporter_id,frequency,due_day", "月报01,主要经济指标完成情况,t%1$02d,month,12"));
    write(
        "reference/indicators.csv",
        Stream.concat(
                Stream.of(
                    "indicator_id,name,aliases,unit,display_unit,decimals,kind,direction,"
                        + "price_basis,sign,additive,differenced,part_of,numerator,denominator,"
                        + "authority"),
                INDICATORS.stream()
                    .map(
                        each ->
                            "%s,%s,,%s,%3$s,2,flow,higher,nominal,non_negative,yes,yes,,,,"
                                .formatted((Object[]) each)))
            .toList());
  }

  private static List<String> towns(String header, String line) {
    return IntStream.rangeClosed(0, TOWNS)
        .mapToObj(n -> n == 0 ? header : line.formatted(n, town(n - 1)))
        .toList();
  }

  private void write(String file, List<String> lines) throws IOException {
    Files.write(folder.resolve(file), lines);
  }
}
