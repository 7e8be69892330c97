package org.huibao.reference;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The units a number may come in, each a factor of a base unit. A unit that no table lists is still
 * understood when it is a counting prefix before another: 万羽 is 10000 羽.
 */
public final class Units implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Per cent, the unit of every rate. */
  public static final String PERCENT = "%";

  /** Percentage points, the unit of a ratio's change. */
  public static final String PERCENTAGE_POINT = "百分点";

  /** Points, the unit of a score and of its change. */
  public static final String POINT = "分";

  private static final Map<String, BigDecimal> PREFIXES =
      Map.of(
          "十", BigDecimal.TEN,
          "百", new BigDecimal(100),
          "千", new BigDecimal(1_000),
          "万", new BigDecimal(10_000),
          "百万", new BigDecimal(1_000_000),
          "千万", new BigDecimal(10_000_000),
          "亿", new BigDecimal(100_000_000));

  /** Bases of what is measured and so rounded; all others are counted and exact. */
  private static final Set<String> MEASURED =
      Set.of("元", "美元", "亩", "平方米", "立方米", "米", "克", "千瓦时", "吨标准煤", "%", "倍", "元/人");

  private final Map<String, Unit> byName = new HashMap<>();

  /** True where a whole number in {@code unit} is a count and no rounded measurement. */
  public boolean isCounted(String unit) {
    return parse(unit)
        .map(
            known ->
                !MEASURED.contains(known.base()) && known.factor().compareTo(BigDecimal.ONE) == 0)
        .orElse(false);
  }

  /** A unit as a multiple of its base: 万元 is 10000 of 元. */
  public record Unit(String name, String base, BigDecimal factor) implements Serializable {}

  /** The built-in units and a district's own. */
  public Units(List<Unit> units, Map<String, List<String>> aliases) {
    for (Unit unit : units) {
      byName.put(unit.name(), unit);
      aliases.getOrDefault(unit.name(), List.of()).forEach(alias -> byName.put(alias, unit));
    }
  }

  /** The unit written as {@code text}; empty where that is no unit. */
  public Optional<Unit> parse(String text) {
    String name = LabelText.compact(text);
    Unit listed = byName.get(name);
    if (listed != null) {
      return Optional.of(listed);
    }
    for (int length = Math.min(2, name.length() - 1); length > 0; length--) {
      BigDecimal prefix = PREFIXES.get(name.substring(0, length));
      Unit rest = byName.get(name.substring(length));
      if (prefix != null && rest != null) {
        return Optional.of(new Unit(name, rest.base(), prefix.multiply(rest.factor())));
      }
    }
    return Optional.empty();
  }

  /** All units named in a unit line such as 万元、%; 元/人 is one, and may stand for 元 too. */
  public List<String> parseList(String text) {
    Set<String> found = new LinkedHashSet<>();
    parse(text).map(Unit::name).ifPresent(found::add);
    for (String part : LabelText.compact(text).split("[、,，;；/和()（）]")) {
      parse(part).map(Unit::name).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** What a number in {@code from} is multiplied by to be in {@code to}; empty across bases. */
  public Optional<BigDecimal> factor(String from, String to) {
    if (from.equals(to)) {
      return Optional.of(BigDecimal.ONE);
    }
    Optional<Unit> target = parse(to);
    BigDecimal count = PREFIXES.get(from);
    if (count != null && target.isPresent()) {
      // 3.2亿 counts in the base of what is asked for
      return Optional.of(count.divide(target.get().factor(), java.math.MathContext.DECIMAL64));
    }
    Optional<Unit> source = parse(from);
    if (source.isEmpty() || target.isEmpty() || !source.get().base().equals(target.get().base())) {
      return Optional.empty();
    }
    return Optional.of(
        source.get().factor().divide(target.get().factor(), java.math.MathContext.DECIMAL64));
  }
}
