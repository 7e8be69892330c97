package org.huibao.soak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What was so in a district that nobody has: numbers of its towns, quarter by quarter. */
final class InventedNumbers {
  /** In the order of the pool; one that is part of another comes after it. */
  record Item(String id, String name, String unit, String kind, int digits, String partOf) {
    boolean isStock() {
      return kind.equals("stock");
    }
  }

  private static final List<Item> POOL =
      List.of(
          item("rev", "财政总收入", "万元", 1, null),
          item("rev_local", "地方财政收入", "万元", 1, "rev"),
          item("spend", "财政支出", "万元", 1, null),
          item("fai", "固定资产投资", "万元", 0, null),
          item("fai_ind", "工业投资", "万元", 0, "fai"),
          item("retail", "社会消费品零售总额", "万元", 1, null),
          item("output", "规模以上工业总产值", "万元", 0, null),
          item("tourism", "旅游总收入", "万元", 1, null),
          item("power", "全社会用电量", "万千瓦时", 1, null),
          item("power_ind", "工业用电量", "万千瓦时", 1, "power"),
          item("export", "出口总额", "万美元", 1, null),
          item("fdi", "实际利用外资", "万美元", 1, null),
          item("domestic", "实到内资", "万元", 0, null),
          item("grain", "粮食产量", "吨", 0, null),
          item("vegetables", "蔬菜产量", "吨", 0, null),
          item("pigs_sold", "生猪出栏", "头", 0, null),
          new Item("pigs", "生猪存栏", "头", "stock", 0, null),
          item("jobs", "城镇新增就业", "人", 0, null),
          item("trained", "农民培训", "人", 0, null),
          new Item("companies", "规模以上企业数", "家", "stock", 0, null),
          new Item("households", "参保户数", "户", "stock", 0, null),
          item("visitors", "接待游客", "人次", 0, null));

  private record Key(String place, String item, int year) {}

  final List<String> towns = new ArrayList<>();
  final List<Item> items;
  private final SplittableRandom random;
  private final Map<Key, double[]> years = new HashMap<>();

  private static Item item(String id, String name, String unit, int digits, String partOf) {
    return new Item(id, name, unit, "flow", digits, partOf);
  }

  InventedNumbers(SplittableRandom random, int towns, int firstYear, int lastYear) {
    this.random = random;
    this.items = POOL;
    for (int i = 0; i < towns; i++) {
      this.towns.add("t" + i);
    }
    double[] sizes = this.towns.stream().mapToDouble(town -> around(0.6)).toArray();
    for (Item item : items) {
      double size = Math.pow(10, 3 + 2 * random.nextDouble()) / (item.isStock() ? 5 : 1);
      double growth = 1 + 0.25 * random.nextDouble() - 0.05;
      for (int i = 0; i < towns; i++) {
        invent(item, this.towns.get(i), size * sizes[i] * around(0.3), growth, firstYear, lastYear);
      }
    }
  }

  /** A factor, mostly near 1. */
  private double around(double spread) {
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      sum += random.nextDouble() - 0.5;
    }
    return Math.exp(spread * 1.7 * sum);
  }

  private void invent(
      Item item, String town, double size, double growth, int firstYear, int lastYear) {
    double year = size;
    double share = 0.3 + 0.5 * random.nextDouble();
    for (int of = firstYear; of <= lastYear; of++) {
      double[] quarters = new double[4];
      for (int q = 0; q < 4; q++) {
        double part = item.isStock() ? around(0.03) : (q + 1) / 4.0 * around(q < 3 ? 0.04 : 0);
        double value = item.partOf() == null ? year * part : partOf(item, town, of, q, share);
        quarters[q] =
            Math.max(rounded(value, item.digits()), q == 0 ? 0 : least(item, quarters, q));
      }
      years.put(new Key(town, item.id(), of), quarters);
      year *= growth * around(0.05);
      share = Math.min(0.9, share * around(0.02));
    }
  }

  private double partOf(Item item, String town, int year, int quarter, double share) {
    return years.get(new Key(town, item.partOf(), year))[quarter] * share * around(0.01);
  }

  private static double least(Item item, double[] quarters, int quarter) {
    return item.isStock() ? 0 : quarters[quarter - 1];
  }

  private static double rounded(double value, int digits) {
    double factor = Math.pow(10, digits);
    return Math.round(value * factor) / factor;
  }

  /**
   * So far in a year, or as it stands at a quarter's end; of all towns where {@code town} is null.
   */
  double value(String town, Item item, int year, int quarter) {
    return town == null
        ? rounded(
            towns.stream().mapToDouble(each -> value(each, item, year, quarter)).sum(),
            item.digits())
        : years.get(new Key(town, item.id(), year))[quarter - 1];
  }

  /** A tenth more than last year's. */
  double target(String town, Item item, int year) {
    return town == null
        ? rounded(towns.stream().mapToDouble(each -> target(each, item, year)).sum(), item.digits())
        : rounded(1.1 * value(town, item, year - 1, 4), item.digits());
  }
}
