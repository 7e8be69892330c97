package org.huibao.county;

import java.util.List;

/** A long table at the ends of the odd quarters, two tables side by side at those of the even. */
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
    boolean isLong = quarter == Quarter.FIRST || quarter == Quarter.NINE_MONTHS;
    return List.of(isLong ? down(values, quarter) : beside(values, quarter));
  }

  private static CountySheet down(CountyValues values, Quarter quarter) {
    CountySheet sheet = new CountySheet("Sheet1");
    sheet.merged(0, 0, 0, 5, "各乡镇" + quarter.words() + "外经外贸情况");
    sheet.texts(1, 0, "乡镇", "指标", "单位", "本期", "上年同期", "同比%");
    int row = 2;
    for (PlaceRow place : PlaceRow.towns(values, quarter)) {
      sheet.merged(row, 0, row + ITEMS.size() - 1, 0, place.label());
      for (Item item : ITEMS) {
        sheet.texts(row, 1, item.label(), item.unit());
        sheet.fill(row, 3, place.facts().value(item), Typing.PLAIN, "—");
        sheet.fill(row, 4, place.facts().previous(item), Typing.PLAIN, "—");
        sheet.fill(row, 5, place.facts().growth(item), Typing.PERCENT_FORMAT, "—");
        row++;
      }
    }
    return sheet;
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
