package org.huibao.county;

import java.util.List;

/** Crops and animals on a sheet each; tons and heads in one unit line or over the columns. */
record AgricultureBureau() implements DepartmentForm {
  @Override
  public String reporter() {
    return "农业农村局";
  }

  @Override
  public String file(Quarter quarter) {
    return "主要农产品产量（" + quarter.otherWords() + "）";
  }

  @Override
  public List<CountySheet> draw(CountyValues values, Quarter quarter) {
    boolean inHeads = quarter == Quarter.FIRST || quarter == Quarter.NINE_MONTHS;
    return List.of(
        draw("种植业", List.of(Item.GRAIN, Item.VEGETABLES), "吨", inHeads, values, quarter),
        draw(
            "养殖业", List.of(Item.MEAT, Item.PIGS, Item.PIGS_KEPT), "吨、头", inHeads, values, quarter));
  }

  private static CountySheet draw(
      String name,
      List<Item> items,
      String units,
      boolean inHeads,
      CountyValues values,
      Quarter quarter) {
    CountySheet sheet = new CountySheet(name);
    int last = 3 * items.size();
    sheet.merged(0, 0, 0, last, quarter.otherWords() + "各乡镇" + name + "主要产品产量");
    if (!inHeads) {
      sheet.text(1, last - 1, "单位：" + units);
    }
    sheet.merged(2, 0, 3, 0, "乡镇名称");
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String head = inHeads ? item.label() + "（" + item.unit() + "）" : item.label();
      sheet.merged(2, 1 + 3 * i, 2, 3 + 3 * i, head);
      sheet.texts(3, 1 + 3 * i, "今年", "去年同期", "增减%");
    }
    List<PlaceRow> rows = PlaceRow.withTotalBelow(values, quarter, "全县合计");
    for (int r = 0; r < rows.size(); r++) {
      sheet.text(4 + r, 0, rows.get(r).shortLabel());
      Facts facts = rows.get(r).facts();
      for (int i = 0; i < items.size(); i++) {
        Item item = items.get(i);
        sheet.fill(4 + r, 1 + 3 * i, facts.value(item), Typing.SOMETIMES_TEXT, "");
        sheet.fill(4 + r, 2 + 3 * i, facts.previous(item), Typing.PLAIN, "");
        sheet.fill(4 + r, 3 + 3 * i, facts.growth(item), Typing.PLAIN, "");
      }
    }
    return sheet;
  }
}
