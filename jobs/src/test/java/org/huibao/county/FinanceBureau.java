package org.huibao.county;

import java.util.List;

/** Revenue and spending on a sheet each, numbered rows, remarks behind; the title says of what. */
record FinanceBureau() implements DepartmentForm {
  @Override
  public String reporter() {
    return "财政局";
  }

  @Override
  public String file(Quarter quarter) {
    return quarter.months() + "财政收支";
  }

  @Override
  public List<CountySheet> draw(CountyValues values, Quarter quarter) {
    return List.of(
        draw("收入", Item.REVENUE, values, quarter), draw("支出", Item.SPENDING, values, quarter));
  }

  private static CountySheet draw(String name, Item item, CountyValues values, Quarter quarter) {
    CountySheet sheet = new CountySheet(name);
    sheet.merged(0, 0, 0, 7, quarter.months() + "云岭县各乡镇" + item.label() + "完成情况表");
    sheet.text(1, 0, "编制单位：云岭县财政局");
    sheet.text(1, 6, "金额单位：万元");
    sheet.texts(2, 0, "序号", "单  位", "本月", "累计", "增幅%", "年初预算", "占预算%", "备  注");
    List<PlaceRow> rows = PlaceRow.withTotalBelow(values, quarter, "合  计");
    for (int r = 0; r < rows.size(); r++) {
      int row = 3 + r;
      Facts facts = rows.get(r).facts();
      if (r + 1 < rows.size()) {
        sheet.rowNumber(row, 0, r + 1);
      }
      sheet.text(row, 1, rows.get(r).label());
      sheet.fill(row, 2, facts.month(item), Typing.GROUPED, "");
      sheet.fill(row, 3, facts.value(item), Typing.GROUPED, "");
      sheet.fill(row, 4, facts.growth(item), Typing.PLAIN, "");
      sheet.fill(row, 5, facts.target(item), Typing.GROUPED, "");
      sheet.fill(row, 6, facts.completion(item), Typing.PERCENT_FORMAT, "");
      if (r == 3) {
        sheet.text(row, 7, "含上年结转一次性因素");
      }
    }
    return sheet;
  }
}
