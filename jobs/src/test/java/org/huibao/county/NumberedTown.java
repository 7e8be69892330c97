package org.huibao.county;

import java.util.List;

/** A list with 一、 and （一）, units in the labels' brackets, and this year beside the last. */
record NumberedTown() implements TownForm {
  private record Line(Item item, String before) {}

  private static final List<Line> LINES =
      List.of(
          new Line(Item.GDP, "一、"),
          new Line(Item.VA1, "（一）"),
          new Line(Item.VA2, "（二）"),
          new Line(Item.VA3, "（三）"),
          new Line(Item.IND, "二、"),
          new Line(Item.SALES, "三、"),
          new Line(Item.FAI, "四、"),
          new Line(Item.FAI_IND, "其中：1."),
          new Line(Item.FAI_RE, "2."),
          new Line(Item.RETAIL, "五、"),
          new Line(Item.REVENUE, "六、"),
          new Line(Item.TAX, "其中："),
          new Line(Item.TAX_SHARE, "七、"),
          new Line(Item.GRAIN, "八、"),
          new Line(Item.VEGETABLES, "九、"),
          new Line(Item.PIGS, "十、"),
          new Line(Item.PIGS_KEPT, "十一、"),
          new Line(Item.EXPORTS, "十二、"),
          new Line(Item.JOBS, "十三、"));

  @Override
  public CountySheet draw(Town town, Facts facts, Typing amounts, Typing rates) {
    Quarter quarter = facts.quarter();
    CountySheet sheet = new CountySheet(town.label());
    sheet.merged(0, 0, 0, 3, town.label() + quarter.months() + "国民经济主要指标完成情况");
    sheet.texts(2, 0, "指          标", quarter.months(), quarter.monthsLastYear(), "同比±%");
    int row = 3;
    for (Line line : LINES) {
      Item item = line.item();
      int indent = item.partOf() == null ? 0 : 2;
      sheet.indented(row, 0, line.before() + item.label() + "（" + item.unit() + "）", indent);
      sheet.fill(row, 1, facts.value(item), amounts, "—");
      sheet.fill(row, 2, facts.lastYear(item), amounts, "—");
      sheet.fill(row, 3, facts.growth(item), item.isRatio() ? Typing.PLAIN : rates, "—");
      row++;
    }
    sheet.text(row++, 0, "注：1.地区生产总值及各产业增加值增速按现价计算。");
    sheet.text(row++, 0, "    2.产品销售率、税收占比的“同比±%”为百分点。");
    sheet.texts(row, 0, "填表人：钱某某", "审核人：孙某某", "", "填报日期：" + quarter.signedOn());
    return sheet;
  }
}
