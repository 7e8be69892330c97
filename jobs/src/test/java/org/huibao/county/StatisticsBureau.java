package org.huibao.county;

import java.util.List;
import java.util.Optional;

/** Towns down with subtotals of east and west, blocks of 累计, 去年同期 and 增速 across. */
record StatisticsBureau() implements DepartmentForm {
  private static final List<Item> ITEMS = List.of(Item.GDP, Item.IND, Item.RETAIL, Item.FAI);

  @Override
  public String reporter() {
    return "统计局";
  }

  @Override
  public String file(Quarter quarter) {
    return quarter.words() + "各乡镇主要经济指标";
  }

  @Override
  public List<CountySheet> draw(CountyValues values, Quarter quarter) {
    CountySheet sheet = new CountySheet("分乡镇");
    int last = 3 * ITEMS.size();
    sheet.merged(0, 0, 0, last, "云岭县" + quarter.words() + "各乡镇（街道）主要经济指标");
    sheet.text(1, last - 1, "单位：万元、%");
    sheet.merged(2, 0, 3, 0, "乡  镇");
    for (int i = 0; i < ITEMS.size(); i++) {
      int column = 1 + 3 * i;
      sheet.merged(2, column, 2, column + 2, ITEMS.get(i).label());
      sheet.texts(3, column, "累计", "去年同期", "增速");
    }
    List<PlaceRow> rows = PlaceRow.inGroups(values, quarter);
    for (int r = 0; r < rows.size(); r++) {
      sheet.text(4 + r, 0, rows.get(r).label());
      Facts facts = rows.get(r).facts();
      for (int i = 0; i < ITEMS.size(); i++) {
        Item item = ITEMS.get(i);
        int column = 1 + 3 * i;
        amount(sheet, rows, r, column, facts.value(item).orElseThrow());
        amount(sheet, rows, r, column + 1, facts.previous(item).orElseThrow());
        String address = CountySheet.address(4 + r, column);
        String formula = "(%s/%s-1)*100".formatted(address, CountySheet.address(4 + r, column + 1));
        Fact growth = facts.growth(item).orElseThrow();
        sheet.formula(4 + r, column + 2, growth, formula, facts.exactGrowth(item), "0.0");
      }
    }
    sheet.text(5 + rows.size(), 0, "制表：云岭县统计局    " + quarter.signedOn());
    return List.of(sheet);
  }

  /** A sum is a formula over the towns below it. */
  private static void amount(CountySheet sheet, List<PlaceRow> rows, int r, int column, Fact fact) {
    int towns = rows.get(r).facts().towns().size();
    if (towns == 1) {
      sheet.fill(4 + r, column, Optional.of(fact), Typing.GROUPED, "");
      return;
    }
    String first = CountySheet.address(5 + r, column);
    String last = CountySheet.address(4 + r + towns, column);
    String west = CountySheet.address(6 + r + Town.of("east").size(), column);
    String formula = r == 0 ? "%s+%s".formatted(first, west) : "SUM(%s:%s)".formatted(first, last);
    String format = Typing.grouped(Math.max(0, fact.value().scale()));
    sheet.formula(4 + r, column, fact, formula, fact.value(), format);
  }
}
