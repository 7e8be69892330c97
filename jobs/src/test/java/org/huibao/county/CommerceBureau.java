package org.huibao.county;

import java.util.List;

/** A long table in the odd quarters, each laid out its own way; else two tables side by side. */
record CommerceBureau() implements DepartmentForm {
  private static final List<Item> ITEMS = List.of(Item.EXPORTS, Item.FDI, Item.RETAIL);

  @Override
  public String reporter() {
    return "商务局";
  }

  @Override
  public String file(Quarter quarter) {
    return "外经外贸情况" + quarter.period();
  }

  @Override
  public List<CountySheet> draw(CountyValues values, Quarter quarter) {
    return List.of(
        switch (quarter) {
          case FIRST -> townByTown(values, quarter);
          case NINE_MONTHS -> itemByItem(values, quarter);
          default -> beside(values, quarter);
        });
  }

  /** Each town's name once, over the rows of all that it reports. */
  private static CountySheet townByTown(CountyValues values, Quarter quarter) {
    CountySheet sheet = new CountySheet("Sheet1");
    sheet.merged(0, 0, 0, 5, "各乡镇" + quarter.words() + "外经外贸情况");
    sheet.texts(1, 0, "乡镇", "指标", "单位", "本期", "上年同期", "同比%");
    int row = 2;
    for (PlaceRow place : PlaceRow.towns(values, quarter)) {
      sheet.merged(row, 0, row + ITEMS.size() - 1, 0, place.label());
      for (Item item : ITEMS) {
        sheet.texts(row, 1, item.label(), item.unit());
        numbers(sheet, row++, place.facts(), item);
      }
    }
    return sheet;
  }

  /** As a pivot table gives it: the outer name in every row. */
  private static CountySheet itemByItem(CountyValues values, Quarter quarter) {
    CountySheet sheet = new CountySheet("Sheet1");
    sheet.merged(0, 0, 0, 5, "各乡镇" + quarter.words() + "外经外贸情况");
    sheet.texts(1, 0, "指标", "单位", "乡镇", "本期", "上年同期", "同比%");
    int row = 2;
    for (Item item : ITEMS) {
      for (PlaceRow place : PlaceRow.towns(values, quarter)) {
        sheet.texts(row, 0, item.label(), item.unit(), place.label());
        numbers(sheet, row++, place.facts(), item);
      }
    }
    return sheet;
  }

  private static void numbers(CountySheet sheet, int row, Facts facts, Item item) {
    sheet.fill(row, 3, facts.value(item), Typing.PLAIN, "—");
    sheet.fill(row, 4, facts.previous(item), Typing.PLAIN, "—");
    sheet.fill(row, 5, facts.growth(item), Typing.PERCENT_FORMAT, "—");
  }

  private static CountySheet beside(CountyValues values, Quarter quarter) {
    CountySheet sheet = new CountySheet("Sheet1");
    sheet.merged(0, 0, 0, 6, "云岭县" + quarter.months() + "外经外贸情况");
    sheet.text(1, 5, "单位：万美元");
    sheet.texts(2, 0, "乡镇", "出口总额", "同比%", "", "乡镇", "实际利用外资", "同比%");
    int row = 3;
    for (PlaceRow place : PlaceRow.withTotalBelow(values, quarter, "合计")) {
      half(sheet, row, 0, place, Item.EXPORTS);
      half(sheet, row, 4, place, Item.FDI);
      row++;
    }
    sheet.text(row, 0, "注：高坪乡、马鞍乡无外贸业务。");
    return sheet;
  }

  private static void half(CountySheet sheet, int row, int column, PlaceRow place, Item item) {
    sheet.text(row, column, place.label());
    sheet.fill(row, column + 1, place.facts().value(item), Typing.PLAIN, "");
    sheet.fill(row, column + 2, place.facts().growth(item), Typing.PLAIN, "");
  }
}
