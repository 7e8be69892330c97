package org.huibao.county;

import java.util.List;
import java.util.Optional;

/**
 * The county's own form, as most towns fill it in: 本月, 累计, 上年同期 and the plan under merged heads,
 * parts indented below what they are part of.
 */
record PlannedTown() implements TownForm {
  private static final int TOP = 5;

  private static final List<Item> ITEMS =
      List.of(
          Item.GDP,
          Item.VA1,
          Item.VA2,
          Item.VA3,
          Item.IND,
          Item.SALES,
          Item.FAI,
          Item.FAI_IND,
          Item.RETAIL,
          Item.REVENUE,
          Item.TAX,
          Item.SPENDING,
          Item.GRAIN,
          Item.PIGS,
          Item.PIGS_KEPT,
          Item.EXPORTS,
          Item.FDI,
          Item.JOBS);

  @Override
  public CountySheet draw(Town town, Facts facts, Typing amounts, Typing rates) {
    Quarter quarter = facts.quarter();
    CountySheet sheet = new CountySheet("Sheet1");
    sheet.merged(0, 0, 0, 7, town.label() + time(quarter) + "主要经济指标完成情况");
    sheet.text(1, 6, "表  号：云统乡01表");
    sheet.text(2, 0, "填报单位：" + town.label() + "人民政府");
    sheet.text(2, 6, "单位：万元、吨、头、人");
    head(sheet);
    for (int i = 0; i < ITEMS.size(); i++) {
      row(sheet, TOP + i, ITEMS.get(i), facts, amounts, rates);
    }
    sheet.text(
        TOP + ITEMS.size(),
        0,
        "单位负责人：周某某　统计负责人：吴某某　填表人：郑某某　联系电话：0579-8212345　报出日期：" + quarter.signedOn());
    return sheet;
  }

  /** The running total is of all months so far, whatever the title says. */
  private static String time(Quarter quarter) {
    return quarter == Quarter.NINE_MONTHS ? quarter.lastMonth() : quarter.words();
  }

  private static void head(CountySheet sheet) {
    sheet.merged(3, 0, 4, 0, "指标名称");
    sheet.merged(3, 1, 4, 1, "计量单位");
    sheet.merged(3, 2, 3, 3, "实际完成");
    sheet.texts(4, 2, "本月", "本月止累计");
    sheet.merged(3, 4, 4, 4, "上年同期累计");
    sheet.merged(3, 5, 4, 5, "增减%");
    sheet.merged(3, 6, 3, 7, "计划执行");
    sheet.texts(4, 6, "全年计划", "完成计划%");
  }

  private static void row(
      CountySheet sheet, int row, Item item, Facts facts, Typing amounts, Typing rates) {
    boolean isFirstPart = item == Item.VA1 || item == Item.FAI_IND || item == Item.TAX;
    if (isFirstPart) {
      sheet.text(row, 0, "　其中：" + item.label());
    } else if (item.partOf() != null) {
      sheet.text(row, 0, "　　　　" + item.label());
    } else {
      sheet.text(row, 0, item.label());
    }
    sheet.text(row, 1, item.unit());
    sheet.fill(row, 2, facts.month(item), amounts, "");
    sheet.fill(row, 3, facts.value(item), amounts, "—");
    sheet.fill(row, 4, facts.previous(item), amounts, "—");
    Optional<Fact> growth = facts.growth(item);
    if (growth.isPresent() && rates == Typing.GROUPED && !item.isRatio()) {
      // this one has the workbook work out what the others do by hand
      String formula = "(D%1$d/E%1$d-1)*100".formatted(row + 1);
      sheet.formula(row, 5, growth.get(), formula, facts.exactGrowth(item), "0.0");
    } else {
      sheet.fill(row, 5, growth, item.isRatio() ? Typing.PLAIN : rates, "—");
    }
    sheet.fill(row, 6, facts.target(item), amounts, item.isRatio() ? "" : "—");
    sheet.fill(row, 7, facts.completion(item), rates, item.isRatio() ? "" : "—");
  }
}
