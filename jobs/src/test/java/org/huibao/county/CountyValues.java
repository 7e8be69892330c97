package org.huibao.county;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What the towns made in 2023 and 2024: levels that grow, the same ones for the same seed. */
final class CountyValues {
  /** The share of a year's work that is done by the end of each month. */
  private static final double[] DONE = {
    0, .068, .131, .214, .297, .379, .472, .553, .634, .729, .812, .899, 1
  };

  private final long seed;

  CountyValues(long seed) {
    this.seed = seed;
  }

  /** The sum from January on; of a stock its level, of a ratio that of the months so far. */
  BigDecimal upTo(Town town, Item item, int year, int month) {
    if (hasNone(town, item)) {
      return BigDecimal.ZERO;
    }
    return switch (item) {
      case GDP -> sum(town, year, month, Item.VA1, Item.VA2, Item.VA3);
      case FAI_IND -> share(upTo(town, Item.FAI, year, month), item, part(town, item, .3, .2));
      case FAI_RE -> share(upTo(town, Item.FAI, year, month), item, part(town, item, .1, .2));
      case TAX -> share(upTo(town, Item.REVENUE, year, month), item, taxed(town, year));
      case TAX_SHARE ->
          percent(upTo(town, Item.TAX, year, month), upTo(town, Item.REVENUE, year, month));
      case SALES -> rounded(95 + 4 * chance(town, item, year * 100 + month), item);
      case PIGS_KEPT ->
          rounded(level(town, item, 2023) * growth(town, item, year - 2023 + month / 12.), item);
      default ->
          rounded(level(town, item, year) * DONE[month] * luck(town, item, year, month), item);
    };
  }

  BigDecimal upTo(List<Town> towns, Item item, int year, int month) {
    if (item == Item.TAX_SHARE) {
      return percent(upTo(towns, Item.TAX, year, month), upTo(towns, Item.REVENUE, year, month));
    }
    BigDecimal sum =
        towns.stream()
            .map(town -> upTo(town, item, year, month))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return item == Item.SALES
        ? sum.divide(BigDecimal.valueOf(towns.size()), item.decimals(), RoundingMode.HALF_UP)
        : sum;
  }

  /** What 2024 was to bring: round numbers, as plans are. */
  BigDecimal target(List<Town> towns, Item item) {
    return towns.stream()
        .map(town -> upTo(town, item, 2023, 12).doubleValue() * 1.07)
        .map(planned -> BigDecimal.valueOf(Math.round(planned / 10) * 10))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
  }

  /** The two townships in the hills trade with nobody abroad. */
  private static boolean hasNone(Town town, Item item) {
    boolean isInTheHills = town == Town.GAOPING || town == Town.MAAN;
    return isInTheHills && (item == Item.EXPORTS || item == Item.FDI || item == Item.FAI_RE);
  }

  private BigDecimal sum(Town town, int year, int month, Item... items) {
    return Arrays.stream(items)
        .map(item -> upTo(town, item, year, month))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private double level(Town town, Item item, int year) {
    double size = Math.exp(1.4 * chance(town, item, 0) - .7);
    return item.yearly() * size * growth(town, item, year - 2023);
  }

  private double growth(Town town, Item item, double years) {
    return Math.pow(.97 + .18 * chance(town, item, 1), years);
  }

  /** A good quarter or a bad one. */
  private double luck(Town town, Item item, int year, int month) {
    return .98 + .04 * chance(town, item, year * 10 + (month + 2) / 3);
  }

  private double taxed(Town town, int year) {
    return part(town, Item.TAX, .68, .2) + .02 * chance(town, Item.TAX, year);
  }

  private double part(Town town, Item item, double least, double more) {
    return least + more * chance(town, item, 2);
  }

  private double chance(Town town, Item item, int what) {
    Random random = new Random(seed + town.ordinal() * 1_009L + item.ordinal() * 91_193L + what);
    random.nextDouble();
    return random.nextDouble();
  }

  private static BigDecimal share(BigDecimal whole, Item item, double share) {
    return rounded(whole.doubleValue() * share, item);
  }

  private static BigDecimal rounded(double value, Item item) {
    return BigDecimal.valueOf(value).setScale(item.decimals(), RoundingMode.HALF_UP);
  }
}
