package org.huibao.county;

/** The indicators of the county. */
enum Item {
  GDP("gdp", "地区生产总值", "生产总值|GDP|地区生产总值›总量", "万元", "flow", 0, 0),
  VA1("va1", "第一产业增加值", "地区生产总值›第一产业", "万元", "flow", 24_000, 0),
  VA2("va2", "第二产业增加值", "地区生产总值›第二产业", "万元", "flow", 88_000, 0),
  VA3("va3", "第三产业增加值", "地区生产总值›第三产业", "万元", "flow", 71_000, 0),
  IND("ind_va", "规模以上工业增加值", "规上工业增加值", "万元", "flow", 52_000, 0),
  SALES("sales_rate", "工业产品销售率", "产销率", "%", "ratio", 0, 1),
  FAI("fai", "固定资产投资", "固定资产投资额|固定资产投资›合计", "万元", "flow", 97_000, 0),
  FAI_IND("fai_ind", "工业投资", "工业性投资", "万元", "flow", 0, 0),
  FAI_RE("fai_re", "房地产开发投资", "房地产投资", "万元", "flow", 0, 0),
  RETAIL("retail", "社会消费品零售总额", "", "万元", "flow", 63_000, 1),
  REVENUE("rev", "一般公共预算收入", "一般预算收入", "万元", "flow", 7_400, 1),
  TAX("tax", "税收收入", "", "万元", "flow", 0, 1),
  TAX_SHARE("tax_share", "税收占比", "税收占一般公共预算收入比重", "%", "ratio", 0, 1),
  SPENDING("exp", "一般公共预算支出", "", "万元", "flow", 16_800, 1),
  GRAIN("grain", "粮食产量", "粮食总产量", "吨", "flow", 8_700, 0),
  VEGETABLES("veg", "蔬菜产量", "", "吨", "flow", 13_200, 1),
  MEAT("meat", "肉类总产量", "", "吨", "flow", 1_150, 1),
  PIGS("pigs", "生猪出栏", "生猪出栏数", "头", "flow", 9_600, 0),
  PIGS_KEPT("pigs_kept", "生猪存栏", "生猪存栏数", "头", "stock", 5_300, 0),
  EXPORTS("exports", "出口总额", "外贸出口", "万美元", "flow", 820, 1),
  FDI("fdi", "实际利用外资", "", "万美元", "flow", 210, 1),
  JOBS("jobs", "城镇新增就业", "城镇新增就业人数", "人", "flow", 640, 0);

  private final String id;
  private final String label;
  private final String aliases;
  private final String unit;
  private final String kind;
  private final int yearly;
  private final int decimals;

  /**
   * @param yearly of a middling town in 2023; 0 where it follows from others
   */
  Item(
      String id, String label, String aliases, String unit, String kind, int yearly, int decimals) {
    this.id = id;
    this.label = label;
    this.aliases = aliases;
    this.unit = unit;
    this.kind = kind;
    this.yearly = yearly;
    this.decimals = decimals;
  }

  String id() {
    return id;
  }

  String label() {
    return label;
  }

  String aliases() {
    return aliases;
  }

  String unit() {
    return unit;
  }

  String kind() {
    return kind;
  }

  int yearly() {
    return yearly;
  }

  int decimals() {
    return decimals;
  }

  boolean isFlow() {
    return kind.equals("flow");
  }

  boolean isRatio() {
    return kind.equals("ratio");
  }

  /** Farming is not planned for, and a ratio or a stock is no sum to be reached. */
  boolean hasTarget() {
    return isFlow() && this != GRAIN && this != VEGETABLES && this != MEAT && this != PIGS;
  }

  Item partOf() {
    return switch (this) {
      case VA1, VA2, VA3 -> GDP;
      case FAI_IND, FAI_RE -> FAI;
      case TAX -> REVENUE;
      default -> null;
    };
  }
}
