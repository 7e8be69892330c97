package org.huibao.county;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Towns in the order of how much of their task is done. */
record LabourBureau() implements DepartmentForm {
  @Override
  public String reporter() {
    return "人社局";
  }

  @Override
  public String file(Quarter quarter) {
    return quarter.otherWords() + "就业目标任务";
  }

  @Override
  public List<CountySheet> draw(CountyValues values, Quarter quarter) {
    CountySheet sheet = new CountySheet("就业");
    sheet.merged(0, 0, 0, 4, quarter.otherWords() + "各乡镇（街道）城镇新增就业目标任务完成情况");
    sheet.text(1, 0, "填报单位：县人社局");
    sheet.text(1, 4, "单位：人");
    sheet.texts(2, 0, "乡镇（街道）", "目标任务", "完成数", "完成率", "位次");
    List<PlaceRow> rows =
        PlaceRow.towns(values, quarter).stream()
            .sorted(Comparator.comparing(LabourBureau::completion).reversed())
            .toList();
    for (int r = 0; r < rows.size(); r++) {
      Facts facts = rows.get(r).facts();
      sheet.text(3 + r, 0, rows.get(r).label());
      fill(sheet, 3 + r, facts);
      sheet.fill(3 + r, 4, facts.rank(Item.JOBS, r + 1), Typing.PLAIN, "");
    }
    int last = 3 + rows.size();
    sheet.text(last, 0, "全  县");
    fill(sheet, last, Facts.ofCounty(values, quarter));
    sheet.text(last, 4, "—");
    sheet.texts(last + 1, 0, "审核：冯某某", "", "制表：陈某某");
    return List.of(sheet);
  }

  private static void fill(CountySheet sheet, int row, Facts facts) {
    sheet.fill(row, 1, facts.target(Item.JOBS), Typing.PLAIN, "");
    sheet.fill(row, 2, facts.value(Item.JOBS), Typing.PLAIN, "");
    sheet.fill(row, 3, facts.completion(Item.JOBS), Typing.PERCENT_TEXT, "");
  }

  private static BigDecimal completion(PlaceRow row) {
    return row.facts().completion(Item.JOBS).orElseThrow().value();
  }
}
