package org.huibao.county;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Indicators across under two rows of heads, what is said of them down. */
record AcrossTown() implements TownForm {
  private record Column(String head, String below, Item item) {}

  private record Line(String label, BiFunction<Facts, Item, Optional<Fact>> fact) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("地区生产总值（万元）", "总量", Item.GDP),
          new Column("地区生产总值（万元）", "第一产业", Item.VA1),
          new Column("地区生产总值（万元）", "第二产业", Item.VA2),
          new Column("地区生产总值（万元）", "第三产业", Item.VA3),
          new Column("规上工业增加值（万元）", "", Item.IND),
          new Column("固定资产投资（万元）", "合计", Item.FAI),
          new Column("固定资产投资（万元）", "其中：工业投资", Item.FAI_IND),
          new Column("固定资产投资（万元）", "其中：房地产投资", Item.FAI_RE),
          new Column("社会消费品零售总额（万元）", "", Item.RETAIL),
          new Column("财政收支（万元）", "一般公共预算收入", Item.REVENUE),
          new Column("财政收支（万元）", "一般公共预算支出", Item.SPENDING),
          new Column("农产品产量", "粮食产量（吨）", Item.GRAIN),
          new Column("农产品产量", "生猪出栏（头）", Item.PIGS),
          new Column("城镇新增就业（人）", "", Item.JOBS));

  private static final List<Line> LINES =
      List.of(
          new Line("本年累计", Facts::value),
          new Line("上年同期", Facts::previous),
          new Line("增长%", Facts::growth),
          new Line("全年目标", Facts::target),
          new Line("完成%", Facts::completion));

  @Override
  public CountySheet draw(Town town, Facts facts, Typing amounts, Typing rates) {
    Quarter quarter = facts.quarter();
    CountySheet sheet = new CountySheet("经济运行");
    sheet.merged(0, 0, 0, COLUMNS.size(), town.label() + time(quarter) + "主要经济指标运行情况");
    sheet.merged(1, 0, 2, 0, "项    目");
    head(sheet);
    for (int i = 0; i < LINES.size(); i++) {
      Line line = LINES.get(i);
      sheet.text(3 + i, 0, line.label());
      for (int column = 0; column < COLUMNS.size(); column++) {
        Optional<Fact> fact = line.fact().apply(facts, COLUMNS.get(column).item());
        Typing typing = line.label().endsWith("%") ? rates : amounts;
        sheet.fill(3 + i, 1 + column, fact, typing, "—");
      }
    }
    sheet.text(8, 0, "填报：" + town.label() + "统计站");
    sheet.text(8, 10, quarter.signedOn());
    return sheet;
  }

  /** 本年累计 is that of the half-year in a return of the second quarter too. */
  private static String time(Quarter quarter) {
    return quarter == Quarter.HALF ? "2024年二季度" : quarter.otherWords();
  }

  private static void head(CountySheet sheet) {
    for (int from = 0; from < COLUMNS.size(); ) {
      String head = COLUMNS.get(from).head();
      int to = from;
      while (to + 1 < COLUMNS.size() && COLUMNS.get(to + 1).head().equals(head)) {
        to++;
      }
      if (COLUMNS.get(from).below().isEmpty()) {
        sheet.merged(1, 1 + from, 2, 1 + from, head);
      } else {
        sheet.merged(1, 1 + from, 1, 1 + to, head);
        for (int column = from; column <= to; column++) {
          sheet.text(2, 1 + column, COLUMNS.get(column).below());
        }
      }
      from = to + 1;
    }
  }
}
