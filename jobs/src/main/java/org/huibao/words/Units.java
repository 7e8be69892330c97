package org.huibao.words;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The units a number may come in, each a factor of a base unit. A unit that no table lists is still
 * understood when it is a counting prefix before another (万羽 is 10000 羽, and so is 10 000 羽), one
 * unit per another (公斤/公顷), or its name in Chinese and English.
 */
public final class Units implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Per cent, the unit of every rate. */
  public static final String PERCENT = "%";

  /** Percentage points, the unit of a ratio's change. */
  public static final String PERCENTAGE_POINT = "百分点";

  /** The unit of a difference of two permillages. */
  public static final String PERMILLE_POINT = "千分点";

  /** Points, the unit of a score and of its change. */
  public static final String POINT = "分";

  /** Between the two units of a rate. */
  private static final String PER = "/";

  /** Bases of what is measured and so rounded; all others are counted and exact. */
  private static final Set<String> MEASURED =
      Set.of(
          "元", "美元", "港元", "欧元", "日元", "亩", "平方米", "立方米", "升", "米", "克", "千瓦时", "千瓦", "千伏安", "吨标准煤",
          "吨公里", "人公里", "人年", "小时", "摄氏度", "分贝", "%", "倍");

  /** What is a relation already and so no part of one: 万元/% are two units. */
  private static final Set<String> RELATIONS =
      Set.of(PERCENT, PERCENTAGE_POINT, PERMILLE_POINT, POINT, "倍", "位");

  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z]{1,8}");

  private final Map<String, Unit> byName = new HashMap<>();

  /** True where a whole number in {@code unit} is a count and no rounded measurement. */
  public boolean isCounted(String unit) {
    return parse(unit)
        .map(
            known ->
                !MEASURED.contains(known.base())
                    && !known.isRate()
                    && known.factor().compareTo(BigDecimal.ONE) == 0)
        .orElse(false);
  }

  /** A unit as a multiple of its base: 万元 is 10000 of 元. */
  public record Unit(String name, String base, BigDecimal factor) implements Serializable {
    /** %, 百分点, 倍: of two numbers and of no amount. */
    public boolean isRelation() {
      return RELATIONS.contains(base);
    }

    boolean isRate() {
      return base.contains(PER);
    }

    private Unit per(Unit other) {
      return new Unit(
          name + PER + other.name,
          base + PER + other.base,
          factor.divide(other.factor, MathContext.DECIMAL64));
    }

    private boolean sameAs(Unit other) {
      return base.equals(other.base) && factor.compareTo(other.factor) == 0;
    }
  }

  /**
   * These units and those among {@code named} that none of them is: each its own base, and counted.
   * What is no unit to anybody (figures, blanks) is left out.
   */
  public Units with(List<String> named) {
    Units more = new Units(List.of(), Map.of());
    more.byName.putAll(byName);
    for (String text : named) {
      String name = UnitText.cleaned(text);
      if (more.parse(name).isEmpty() && NAME.matcher(name).matches()) {
        String base = CountingPrefix.of(name).map(CountingPrefix::rest).orElse(name);
        more.byName.put(base, new Unit(base, base, BigDecimal.ONE));
      }
    }
    return more;
  }

  /** The built-in units and a district's own. */
  public Units(List<Unit> units, Map<String, List<String>> aliases) {
    for (Unit unit : units) {
      byName.put(UnitText.key(unit.name()), unit);
      aliases
          .getOrDefault(unit.name(), List.of())
          .forEach(alias -> byName.put(UnitText.key(alias), unit));
    }
    // KG is kg; a single letter is exact, for M is no metre
    for (Unit unit : units) {
      aliases.getOrDefault(unit.name(), List.of()).stream()
          .map(alias -> UnitText.key(alias).toLowerCase(Locale.ROOT))
          .forEach(alias -> byName.putIfAbsent(alias, unit));
    }
  }

  /** The unit written as {@code text}; empty where that is no unit. */
  public Optional<Unit> parse(String text) {
    String name = UnitText.key(text);
    return single(name).or(() -> rate(name)).or(() -> translated(name));
  }

  /**
   * The name of the unit written as {@code text}: the known one, else the text as it stands without
   * 单位：, brackets and needless spaces. Blank where nothing stands there.
   */
  public String named(String text) {
    return parse(text).map(Unit::name).orElseGet(() -> UnitText.cleaned(text));
  }

  /** All known units named in a unit line such as 万元、%; 元/人 is one, and may stand for 元 too. */
  public List<String> parseList(String text) {
    Set<String> found = new LinkedHashSet<>();
    parse(text).map(Unit::name).ifPresent(found::add);
    for (String part : UnitText.key(text).split("[、,，;；/和()（）]")) {
      parse(part).map(Unit::name).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** All units of a unit line in their order, known or not: 个标准台、场（户）、班. */
  public List<String> namedList(String text) {
    if (parse(text).isPresent()) {
      return List.of(named(text));
    }
    Set<String> found = new LinkedHashSet<>();
    for (String part : UnitText.cleaned(text).split("[、,;]|(?=\\([%‰]\\)$)")) {
      List<String> joined = List.of(part.split("[/和]"));
      boolean areUnits = joined.stream().allMatch(each -> parse(each).isPresent());
      (parse(part).isEmpty() && areUnits ? joined : List.of(part))
          .stream().map(this::named).filter(name -> !name.isEmpty()).forEach(found::add);
    }
    return List.copyOf(found);
  }

  /** What a number in {@code from} is multiplied by to be in {@code to}; empty across bases. */
  public Optional<BigDecimal> factor(String from, String to) {
    if (from.equals(to)) {
      return Optional.of(BigDecimal.ONE);
    }
    Optional<Unit> target = parse(to);
    Optional<BigDecimal> count = CountingPrefix.factorOf(from);
    if (count.isPresent() && target.isPresent()) {
      // 3.2亿 counts in the base of what is asked for
      return Optional.of(count.get().divide(target.get().factor(), MathContext.DECIMAL64));
    }
    Optional<Unit> source = parse(from);
    if (source.isEmpty() || target.isEmpty() || !source.get().base().equals(target.get().base())) {
      return Optional.empty();
    }
    return Optional.of(source.get().factor().divide(target.get().factor(), MathContext.DECIMAL64));
  }

  private Optional<Unit> single(String name) {
    Optional<Unit> listed = listed(name);
    return listed.isPresent()
        ? listed
        : CountingPrefix.of(name)
            .flatMap(prefix -> listed(prefix.rest()).map(unit -> prefix.before(unit)));
  }

  private Optional<Unit> listed(String name) {
    Unit exact = byName.get(name);
    return exact != null || name.length() < 2
        ? Optional.ofNullable(exact)
        : Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }

  private Optional<Unit> rate(String name) {
    int at = name.indexOf(PER);
    if (at < 0) {
      return Optional.empty();
    }
    Optional<Unit> counted = single(name.substring(0, at)).filter(Units::mayBePartOfARate);
    return single(name.substring(at + 1))
        .filter(Units::mayBePartOfARate)
        .flatMap(
            each -> counted.filter(unit -> !unit.base().equals(each.base())).map(u -> u.per(each)));
  }

  private static boolean mayBePartOfARate(Unit unit) {
    return !unit.isRate() && !RELATIONS.contains(unit.base());
  }

  /** The Chinese name counts; a translation that says another thing makes it none. */
  private Optional<Unit> translated(String name) {
    String[] halves = UnitText.halves(name);
    if (halves == null) {
      return Optional.empty();
    }
    Optional<Unit> translation = single(halves[1]).or(() -> rate(halves[1]));
    return single(halves[0])
        .or(() -> rate(halves[0]))
        .filter(unit -> translation.isEmpty() || translation.get().sameAs(unit));
  }
}
