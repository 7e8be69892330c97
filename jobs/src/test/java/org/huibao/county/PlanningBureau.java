package org.huibao.county;

import java.util.List;

/** Investment with 其中 behind a blank column, and below it, on the same sheet, the year's plan. */
record PlanningBureau() implements DepartmentForm {
  @Override
  public String reporter() {
    return "发改局";
  }

  @Override
  public String file(Quarter quarter) {
    return "投资" + quarter.words();
  }

  @Override
  public List<CountySheet> draw(CountyValues values, Quarter quarter) {
    CountySheet sheet = new CountySheet("投资");
    sheet.merged(0, 0, 0, 7, "表一  " + quarter.words() + "各乡镇固定资产投资完成情况");
    sheet.text(1, 6, "单位：亿元");
    sheet.merged(2, 0, 4, 0, "乡镇");
    sheet.merged(2, 1, 3, 2, "固定资产投资");
    sheet.merged(2, 4, 2, 7, "其中");
    sheet.merged(3, 4, 3, 5, "工业投资");
    sheet.merged(3, 6, 3, 7, "房地产开发投资");
    for (int column : new int[] {1, 4, 6}) {
      sheet.texts(4, column, "累计", "同比%");
    }
    int row = 5;
    for (PlaceRow place : PlaceRow.withTotalBelow(values, quarter, "合计")) {
      sheet.text(row, 0, place.label());
      pair(sheet, row, 1, place.facts(), Item.FAI);
      pair(sheet, row, 4, place.facts(), Item.FAI_IND);
      pair(sheet, row, 6, place.facts(), Item.FAI_RE);
      row++;
    }
    plan(sheet, row + 1, values, quarter);
    return List.of(sheet);
  }

  private static void pair(CountySheet sheet, int row, int column, Facts facts, Item item) {
    sheet.fill(row, column, facts.value(item).map(PlanningBureau::inYi), Typing.PLAIN, "");
    sheet.fill(row, column + 1, facts.growth(item), Typing.PLAIN, "");
  }

  private static void plan(CountySheet sheet, int top, CountyValues values, Quarter quarter) {
    sheet.merged(top, 0, top, 7, "表二  " + quarter.words() + "各乡镇固定资产投资计划完成情况");
    sheet.text(top + 1, 6, "单位：亿元");
    sheet.texts(top + 2, 0, "乡镇", "年度计划", "累计完成", "", "完成年度计划%");
    int row = top + 3;
    for (PlaceRow place : PlaceRow.withTotalBelow(values, quarter, "合计")) {
      Facts facts = place.facts();
      sheet.text(row, 0, place.label());
      sheet.fill(row, 1, facts.target(Item.FAI).map(PlanningBureau::inYi), Typing.PLAIN, "");
      sheet.fill(row, 2, facts.value(Item.FAI).map(PlanningBureau::inYi), Typing.PLAIN, "");
      sheet.fill(row, 4, facts.completion(Item.FAI), Typing.PLAIN, "");
      row++;
    }
  }

  private static Fact inYi(Fact fact) {
    return fact.in("亿元", 4);
  }
}
