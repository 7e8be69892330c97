package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.reference.Indicator;
import org.huibao.reference.Reference;
import org.huibao.words.LabelText;
import org.huibao.words.Measure;
import org.huibao.words.MeasureWords;
import org.huibao.words.PeriodMention;
import org.huibao.words.PlaceInName;
import org.huibao.words.Remembered;
import org.huibao.words.Scope;
import org.huibao.words.Span;
import org.huibao.words.Units;

/** Looks labels up as places, indicators, measures, spans, periods, units. */
public final class Vocabulary {
  private static final int LONGEST_LABEL = 60;

  private final MeasureWords measureWords;
  private final Units units;
  private final boolean namesAreKnown;
  private final PlaceNames places;
  private final NearestNames nearestPlaces;
  private final NearestNames nearestIndicators;
  private final IndicatorNames indicatorNames;
  private final Map<String, Indicator> indicatorsById = new HashMap<>();
  private final Remembered<Meaning> meanings = new Remembered<>(this::understood);

  public Vocabulary(Reference reference) {
    this.measureWords = new MeasureWords(reference.measureWords());
    this.units = reference.units();
    this.namesAreKnown = !reference.isNone();
    this.places = new PlaceNames(reference);
    this.indicatorNames = new IndicatorNames(reference);
    this.nearestPlaces = NearestNames.ofPlaces(reference);
    this.nearestIndicators = NearestNames.ofIndicators(reference);
    for (Indicator indicator : reference.indicators()) {
      indicatorsById.putIfAbsent(indicator.id(), indicator);
    }
  }

  /** The key under which names are compared: no numbering, no 其中, one case. */
  static String nameKey(String name) {
    return LabelText.core(name).toLowerCase(java.util.Locale.ROOT);
  }

  /** What a place that nobody knows may have been meant for. */
  NearestNames nearestPlaces() {
    return nearestPlaces;
  }

  /** What an indicator that nobody knows may have been meant for. */
  NearestNames nearestIndicators() {
    return nearestIndicators;
  }

  Units units() {
    return units;
  }

  Optional<Indicator> indicator(String id) {
    return Optional.ofNullable(indicatorsById.get(id));
  }

  /** Every indicator name that ends with {@code label}. */
  List<IndicatorNames.Name> indicatorsNamed(String label) {
    return indicatorNames.endingWith(label);
  }

  PlaceNames places() {
    return places;
  }

  private boolean isIndicatorName(String label) {
    return !indicatorNames.endingWith(label).isEmpty();
  }

  /** True where {@code text} alone names something known, a measure or a period. */
  boolean saysSomething(String text) {
    Meaning meaning = meaningOf(text);
    // 总额 says nothing by itself, and may be the end of 利润总额
    boolean isBareValue =
        !namesAreKnown
            && meaning.measure() == Measure.VALUE
            && meaning.span() == null
            && meaning.unit() == null;
    return !meaning.isUnknown() && !isBareValue;
  }

  /** True where {@code text} names a measure other than the value, and nothing else: 位次, 同比%. */
  boolean isMeasureOnly(String text) {
    Meaning meaning = meaningOf(text);
    return meaning.measure() != null
        && meaning.measure() != Measure.VALUE
        && meaning.indicators().isEmpty()
        && !meaning.isUnknown();
  }

  /** What {@code text} says. */
  Meaning meaningOf(String text) {
    return meanings.of(text);
  }

  private Meaning understood(String text) {
    String label = nameKey(text);
    String place = places.named(text).orElse(null);
    if (label.length() > LONGEST_LABEL) {
      return new Meaning(
          label, place, List.of(), null, null, null, null, null, place == null ? label : "");
    }
    if (place == null && !isIndicatorName(label)) {
      for (PlaceInName parts : PlaceInName.in(text)) {
        Optional<String> named = places.named(parts.place());
        if (named.isPresent()) {
          return new Reading(parts.name(), null).meaning().ofPlace(label, named.get());
        }
      }
    }
    return new Reading(text, place).meaning();
  }

  /** Takes one label apart: what it names as a whole, or as name, period and measure together. */
  private final class Reading {
    private final String text;
    private final String place;
    private final List<String> indicators = new ArrayList<>();
    private Measure measure;
    private Span span;
    private PeriodMention period;
    private Scope scope;
    private String unit;
    private String shownName;

    /** 比年初, 环比: what tells a comparison from 同比 stays in the name. */
    private String kept;

    Reading(String text, String place) {
      this.text = text;
      this.place = place;
      this.scope = place != null && places.isOwnLevelOf(place, text) ? Scope.OWN_LEVEL : null;
    }

    Meaning meaning() {
      String rest = text;
      String bracket = LabelText.trailingBracket(text);
      if (!bracket.isEmpty() && !isName(text)) {
        unit = units.parse(bracket).map(Units.Unit::name).orElse(null);
        if (unit != null || isMeasureOrPeriod(bracket) || isOwnLevel(bracket)) {
          rest = LabelText.withoutBracket(text);
          if (unit == null) {
            takeMeasure(bracket);
          }
          if (measure == Measure.GROWTH && measureWords.isTarget(rest)) {
            // 全年目标（增长%）
            return Meaning.ofGrowthTarget(nameKey(text), place, indicators, scope, unit);
          }
        }
      }
      if (unit == null && NameWords.endsInPerCent(bracket)) {
        // 同比（人民币，%）
        unit = Units.PERCENT;
        rest = LabelText.withoutBracket(text);
      }
      if (unit == null && !isName(text)) {
        Optional<UnitBehindName> parts = UnitBehindName.of(rest, units);
        unit = parts.map(UnitBehindName::unit).orElse(null);
        rest = parts.map(UnitBehindName::name).orElse(rest);
      }
      boolean explained = take(rest) || take(PlaceNames.chineseOnly(rest));
      if (unit == null && measure == null && NameWords.isInPerCent(LabelText.core(rest))) {
        // 资产负债率%, where the sign is no part of a measure's word
        unit = Units.PERCENT;
        rest = LabelText.core(rest).replaceFirst("%$", "");
        explained = explained || takeName(rest);
      }
      if (unit == null && measure == null && NameWords.isInPoints(LabelText.core(rest))) {
        unit = Units.PERCENTAGE_POINT;
      }
      boolean amount =
          measure == Measure.GROWTH
              && unit != null
              && units.parse(unit).filter(known -> !known.isRelation()).isPresent();
      return new Meaning(
          nameKey(text),
          place,
          indicators,
          // 比上月末增加（亿元）
          amount ? Measure.CHANGE : measure,
          span == null ? MeasureWords.spanOfBase(text).orElse(null) : span,
          period,
          scope,
          unit,
          kept != null ? kept : explained ? "" : unexplained(rest));
    }

    private String unexplained(String rest) {
      if (shownName != null) {
        return shownName;
      }
      return namesAreKnown ? nameKey(rest) : LabelText.core(LabelText.withoutTranslation(rest));
    }

    private boolean take(String candidate) {
      return takeName(candidate) || takeMeasure(candidate) || takePacked(candidate);
    }

    private boolean isName(String candidate) {
      return isIndicatorName(nameKey(candidate));
    }

    private boolean takeName(String candidate) {
      String key = nameKey(candidate);
      if (!isIndicatorName(key)) {
        return place != null;
      }
      indicators.add(key);
      // 合计 names the total of a path and may be a measure word too; the path decides
      measureWords.find(candidate).ifPresent(this::takeWord);
      return true;
    }

    private void takeWord(MeasureWords.Word word) {
      measure = word.measure();
      span = word.span();
    }

    private static boolean isOwnLevel(String candidate) {
      return NameWords.isOwnLevel(LabelText.compact(candidate));
    }

    private boolean isMeasureOrPeriod(String candidate) {
      return measureWords.find(candidate).isPresent()
          || (PeriodMention.find(candidate).isPresent()
              && PeriodMention.without(candidate).isEmpty());
    }

    private boolean takeMeasure(String candidate) {
      Optional<MeasureWords.Chained> chained =
          namesAreKnown ? Optional.empty() : MeasureWords.chained(candidate);
      if (chained.isPresent()) {
        takeWord(chained.get().word());
        kept = chained.get().base();
        return true;
      }
      Optional<MeasureWords.Word> whole = measureWords.find(candidate);
      if (MeasureWords.isSinceNewYear(candidate)) {
        boolean rate = Units.PERCENT.equals(unit) || candidate.matches(".*[%％率幅].*");
        if (namesAreKnown && rate) {
          // nobody must take it for 同比
          return false;
        }
        String base = candidate.contains("末") || candidate.contains("底") ? "比上年末" : "比年初";
        kept = namesAreKnown ? null : base;
        measure = rate ? Measure.GROWTH : Measure.CHANGE;
        return true;
      }
      if (whole.isPresent()) {
        takeWord(whole.get());
        return true;
      }
      Optional<Units.Unit> unitAlone = place == null ? units.parse(candidate) : Optional.empty();
      if (unitAlone.isPresent()) {
        unit = unitAlone.get().name();
        return true;
      }
      if (isOwnLevel(candidate)) {
        scope = Scope.OWN_LEVEL;
        return true;
      }
      Optional<PeriodMention> mention = PeriodMention.find(candidate);
      if (mention.isEmpty()) {
        return false;
      }
      String rest = PeriodMention.without(candidate);
      Optional<MeasureWords.Word> word = measureWords.find(rest);
      if (!rest.isEmpty() && word.isEmpty()) {
        return false;
      }
      period = mention.get();
      span = period.span();
      word.ifPresent(
          known -> {
            measure = known.measure();
            span = known.span() == null ? span : known.span();
          });
      return true;
    }

    /** Without a district a name is what is left when period and measure are taken away. */
    private void takeShown(
        String name, Optional<PeriodMention> mention, Optional<MeasureWords.Word> word) {
      boolean isRate = NameWords.isRateOfItsOwn(text);
      boolean says = word.filter(MeasureWords.Word::saysMoreThanValue).isPresent() && !isRate;
      if (name.isEmpty() || (mention.isEmpty() && !says)) {
        return;
      }
      shownName = name;
      mention.ifPresent(
          known -> {
            period = known;
            span = known.span();
          });
      word.filter(known -> says).ifPresent(this::takeWord);
    }

    /** 累计比上年同期增长%: no name, but a span and a measure. */
    private boolean takeSpanned(String words, String suffix) {
      Optional<MeasureWords.Word> spanned =
          measureWords
              .find(words)
              // 上季排名 is no rank of this quarter
              .filter(word -> word.span() != null && word.measure() == Measure.VALUE);
      Optional<MeasureWords.Word> measured = measureWords.find(suffix);
      if (spanned.isEmpty() || measured.isEmpty()) {
        return false;
      }
      measure = measured.get().measure();
      span = spanned.get().span();
      return true;
    }

    /** 财政总收入累计, 规模以上工业增加值1-6月增长%, 区属GDP: a name, the measure behind, the scope before. */
    private boolean takePacked(String candidate) {
      String rest = LabelText.core(candidate);
      Optional<PeriodMention> mention = PeriodMention.find(rest);
      if (mention.isPresent()) {
        rest = PeriodMention.without(rest);
      }
      Optional<String> word = measureWords.suffixOf(rest);
      String name = rest;
      if (word.isPresent()) {
        String bare = MeasureWords.bare(rest);
        name = bare.substring(0, bare.length() - word.get().length());
        // 地区生产总值_累计, 固定资产投资完成额:累计同比
        name = NameWords.withoutSign(name);
      } else if (MeasureWords.before(rest).isPresent()) {
        word = MeasureWords.before(rest);
        name = rest.substring(rest.indexOf(word.get()) + word.get().length());
      }
      if (NameWords.isAgainst(name)) {
        word = Optional.empty();
        name = MeasureWords.bare(rest);
      }
      if (word.isPresent() && takeSpanned(name, word.get())) {
        return true;
      }
      Optional<MeasureWords.Prefix> before =
          isName(name) ? Optional.empty() : MeasureWords.prefixOf(name);
      if (before.isPresent()) {
        // 本月规上工业总产值
        name = name.substring(before.get().end());
      }
      boolean taken = takeNamed(name, mention, word.flatMap(measureWords::find));
      if (!taken && namesAreKnown && !name.isEmpty() && place == null && mention.isPresent()) {
        // 1-9月收入, of whatever stands beside it
        period = mention.get();
        span = period.span();
      }
      if (before.isPresent()) {
        shownName = namesAreKnown ? null : name;
        span = span == null ? before.get().span() : span;
      }
      return taken;
    }

    private boolean takeNamed(
        String whole, Optional<PeriodMention> mention, Optional<MeasureWords.Word> word) {
      if (!namesAreKnown) {
        takeShown(whole, mention, word);
        return false;
      }
      String name = whole;
      String ofAnyLevel = NameWords.ofAnyLevel(name);
      if (!isName(name) && isName(ofAnyLevel)) {
        scope = Scope.OWN_LEVEL;
        name = ofAnyLevel;
      }
      if (!isName(name)) {
        return false;
      }
      indicators.add(nameKey(name));
      mention.ifPresent(
          known -> {
            period = known;
            span = known.span();
          });
      word.ifPresent(this::takeWord);
      return true;
    }
  }
}
