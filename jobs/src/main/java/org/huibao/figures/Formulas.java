package org.huibao.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.analysis.By;
import org.huibao.analysis.Gap;
import org.huibao.analysis.Growth;
import org.huibao.analysis.RateKind;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.reference.Direction;
import org.huibao.reference.Indicator;
import org.huibao.reference.PeerGroup;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/** How a figure was worked out, in words. */
final class Formulas {
  private static final Set<Span> DIFFERENCED = Set.of(Span.MONTH, Span.QUARTER);
  private static final String LEVEL = "本期数";
  private static final String OF_PRINTED = "，按印出的两数";

  private final FactIndex facts;
  private final ReferenceIndex reference;
  private final Map<FactKey, Growth> growth = new HashMap<>();

  Formulas(FactIndex facts, List<Growth> growth, ReferenceIndex reference) {
    this.facts = facts;
    this.reference = reference;
    growth.stream().filter(Growth::published).forEach(each -> this.growth.put(each.key(), each));
  }

  String of(FigureRow row) {
    return switch (row.kind()) {
      case LEVEL -> level(row);
      case PREVIOUS_YEAR -> facts.has(row.key(), Measure.PREVIOUS_YEAR) ? "报表所列的上年同期数" : "上年所报的同期数";
      case GROWTH -> growth(row);
      case CHANGE -> LEVEL + " − 上年同期数";
      case ACCELERATION -> "本期增长速度 − 上一期（累计）增长速度";
      case TARGET -> "报表所列的全年目标";
      case COMPLETION ->
          facts.has(row.key(), Measure.TARGET) ? LEVEL + " ÷ 全年目标 × 100" : "报表所列的完成比例";
      case LEAD -> "完成全年目标的比例 − 时间进度（已过月数 ÷ 12 × 100）" + OF_PRINTED + "相减";
      case RANK -> rank(row);
      case SHARE -> "本项 ÷ " + whole(row) + " × 100";
      case SHARE_CHANGE -> "本期占" + whole(row) + "的比重 − 上年同期的比重";
      case PLACE_SHARE -> "本地区数 ÷ 全区数 × 100";
      case PLACE_SHARE_CHANGE -> "本期占全区的比重 − 上年同期的比重";
      case CONTRIBUTION -> "本项增加额 ÷ " + whole(row) + "增加额 × 100；按可比价增长的，增加额由现价数和增长速度推算";
      case PULL -> "本项增加额 ÷ " + whole(row) + "上年同期数 × 100；按可比价增长的，增加额由现价数和增长速度推算";
      case AVERAGE_DIFFERENCE ->
          row.by() == By.GROWTH ? "本地区增长速度 − 上级地区增长速度" : "本地区数 − 上级地区数（即其平均水平）";
      case GAP -> gap(row);
      case RATIO ->
          group(Gap.EAST) + what(row) + " ÷ " + group(Gap.WEST) + what(row) + OF_PRINTED + "相除";
    };
  }

  private String level(FigureRow row) {
    if (row.by() != null) {
      return LEVEL + " ÷ 年末人口";
    }
    if (groups().containsKey(row.key().place())) {
      return "本组报表所列的数；没有的，为本组各地区数之和";
    }
    Fact fact = facts.find(row.key(), Measure.VALUE);
    if (fact != null && fact.cell() != null) {
      return "报表所列的数" + (row.unit().equals(fact.unit()) ? "" : "，换算为" + row.unit());
    }
    Indicator indicator = indicator(row);
    if (indicator.numerator() != null && indicator.denominator() != null) {
      return name(indicator.numerator()) + " ÷ " + name(indicator.denominator());
    }
    boolean isComposite =
        reference.reference().composites().stream()
            .anyMatch(each -> each.composite().equals(indicator.id()));
    if (isComposite) {
      return "按各分项的权数和标准值合成";
    }
    return DIFFERENCED.contains(row.key().span()) ? "本期累计数 − 上一期累计数" : "各地区数之和";
  }

  private String growth(FigureRow row) {
    Growth known = growth.get(row.key());
    boolean inPoints = indicator(row).pointUnit() != null;
    if (known != null && known.rateKind() == RateKind.REPORTED) {
      return "报表所列的" + (inPoints ? "增减" : "增长速度") + "，由主管部门核定，不用绝对额推算";
    }
    if (inPoints) {
      return LEVEL + " − 上年同期数";
    }
    return known != null && known.rateKind() == RateKind.NOMINAL
        ? LEVEL + " ÷ 上年所报同期数 × 100 − 100"
        : LEVEL + " ÷ 上年同期数 × 100 − 100";
  }

  private String rank(FigureRow row) {
    if (row.of() == null) {
      return "报表所列的位次";
    }
    String peers =
        row.peerGroup() == PeerGroup.TOWNS ? "各地区" : reference.reference().district().peersName();
    boolean lowestFirst =
        indicator(row).direction() == Direction.LOWER && row.by() != By.COMPLETION;
    String by =
        switch (row.by()) {
          case LEVEL -> "绝对额";
          case GROWTH -> "增长速度";
          case COMPLETION -> "完成比例";
          case PER_HEAD -> "人均数";
        };
    return "在"
        + (peers == null ? "同级地区" : peers)
        + "中有数的 "
        + row.of()
        + " 个里，按"
        + by
        + (lowestFirst ? "由低到高" : "由高到低")
        + "排列，同数同位";
  }

  private String gap(FigureRow row) {
    String what = what(row);
    return (row.peerGroup() == PeerGroup.PEERS
            ? "本区" + what + " − " + reference.placeName(row.key().place()) + what
            : group(Gap.EAST) + what + " − " + group(Gap.WEST) + what)
        + OF_PRINTED
        + "相减";
  }

  private static String what(FigureRow row) {
    return row.by() == By.GROWTH ? "增长速度" : row.by() == By.PER_HEAD ? "人均数" : "数";
  }

  private Map<String, String> groups() {
    return reference.reference().district().groups();
  }

  private String group(String key) {
    return groups().getOrDefault(key, key);
  }

  private String whole(FigureRow row) {
    String partOf = indicator(row).partOf();
    return partOf == null ? "总量" : name(partOf);
  }

  private Indicator indicator(FigureRow row) {
    return reference.indicator(row.key().indicator());
  }

  private String name(String indicator) {
    Indicator known = reference.indicator(indicator);
    return known == null ? indicator : known.name();
  }
}
