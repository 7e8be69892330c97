package org.huibao.reference;

import java.io.Serializable;
import java.util.List;
import org.huibao.words.Units;

/**
 * What is counted, such as 地区生产总值.
 *
 * @param aliases other names; one may be a path, {@code 国内三种专利申请数›合计}
 * @param unit what facts are stored in
 * @param displayUnit what is printed
 * @param decimals the most decimals printed; trailing zeros are dropped
 * @param additivity whether the towns add up to the district
 * @param differencing whether single periods come from cumulatives
 * @param partOf id of the whole, or null
 * @param numerator id of a ratio's numerator, or null
 * @param denominator id of a ratio's denominator, or null
 * @param authority id of the reporter whose value is the fact, or null
 */
public record Indicator(
    String id,
    String name,
    List<String> aliases,
    String unit,
    String displayUnit,
    int decimals,
    Kind kind,
    Direction direction,
    PriceBasis priceBasis,
    Sign sign,
    Additivity additivity,
    Differencing differencing,
    String partOf,
    String numerator,
    String denominator,
    String authority)
    implements Serializable {

  /** Parts of an alias that is a path of labels are separated by this. */
  public static final String PATH_SEPARATOR = "›";

  public Indicator {
    aliases = List.copyOf(aliases);
    if (decimals < 0 || decimals > 8) {
      throw new IllegalArgumentException("decimals must be in range [0, 8]: " + decimals);
    }
  }

  /** Whether a place's value is the sum of its members' values. */
  public enum Additivity {
    ADDITIVE,
    NOT_ADDITIVE
  }

  /** Whether a single period may be taken as the difference of two cumulatives. */
  public enum Differencing {
    DIFFERENCED,
    DISCRETE
  }

  /**
   * The points that a change is stated in, never as a rate: 百分点 of a ratio in %, 千分点 of one in ‰, 分
   * of a score; null for all else, such as a ratio in 元/人.
   */
  public String pointUnit() {
    return switch (kind) {
      case SCORE -> Units.POINT;
      case RATIO ->
          unit.equals(Units.PERCENT)
              ? Units.PERCENTAGE_POINT
              : unit.equals("‰") ? Units.PERMILLE_POINT : null;
      default -> null;
    };
  }

  /** True for flows and stocks: what can be divided and added up. */
  public boolean isAmount() {
    return kind == Kind.FLOW || kind == Kind.STOCK;
  }

  /** True where a single period is the difference of two cumulatives. */
  public boolean isDifferenced() {
    return differencing == Differencing.DIFFERENCED;
  }

  /** True where the towns' values add up to the district's. */
  public boolean isAdditive() {
    return additivity == Additivity.ADDITIVE;
  }
}
