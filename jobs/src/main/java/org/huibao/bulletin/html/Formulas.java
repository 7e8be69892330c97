package org.huibao.bulletin.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.analysis.Growth;
import org.huibao.analysis.RateKind;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.figures.Figure;
import org.huibao.figures.Publication;
import org.huibao.reference.Direction;
import org.huibao.reference.Indicator;
import org.huibao.reference.Reference;
import org.huibao.words.Measure;

/** How a figure was worked out, in words. */
final class Formulas {
  private final Reference reference;
  private final Map<FactKey, Fact> levels = new HashMap<>();
  private final Map<FactKey, Growth> growth = new HashMap<>();
  private final Map<String, Indicator> indicators = new HashMap<>();

  Formulas(Publication publication, Reference reference) {
    this.reference = reference;
    reference.indicators().forEach(each -> indicators.put(each.id(), each));
    for (Fact each : publication.facts()) {
      if (each.measure() == Measure.VALUE) {
        levels.put(each.key(), each);
      }
    }
    publication.analysis().growth().stream()
        .filter(Growth::published)
        .forEach(each -> growth.put(each.key(), each));
  }

  String of(Figure figure) {
    return switch (FigureKeys.kind(figure)) {
      case LEVEL -> level(figure);
      case PREVIOUS_YEAR -> "报表所列的上年同期数；没有的，为上年所报的同期数";
      case GROWTH -> growth(figure);
      case CHANGE -> "本期数 − 上年同期数";
      case ACCELERATION -> "本期增长速度 − 上一期（累计）增长速度";
      case TARGET -> "报表所列的全年目标";
      case COMPLETION -> "本期数 ÷ 全年目标 × 100；没有目标数的，用报表所列完成比例";
      case LEAD -> "完成全年目标的比例 − 时间进度（已过月数 ÷ 12 × 100），按印出的两数相减";
      case RANK -> rank(figure);
      case SHARE -> "本项 ÷ " + whole(figure) + " × 100";
      case SHARE_CHANGE -> "本期占" + whole(figure) + "的比重 − 上年同期的比重";
      case PLACE_SHARE -> "本地区数 ÷ 全区数 × 100";
      case PLACE_SHARE_CHANGE -> "本期占全区的比重 − 上年同期的比重";
      case CONTRIBUTION -> "本项增加额 ÷ " + whole(figure) + "增加额 × 100；按可比价增长的，增加额由现价数和增长速度推算";
      case PULL -> "本项增加额 ÷ " + whole(figure) + "上年同期数 × 100；按可比价增长的，增加额由现价数和增长速度推算";
      case AVERAGE_DIFFERENCE -> isByGrowth(figure) ? "本地区增长速度 − 上级地区增长速度" : "本地区数 − 上级地区数（即其平均水平）";
      case GAP -> gap(figure);
      case RATIO -> ratio(figure);
    };
  }

  private String level(Figure figure) {
    if (figure.by() != null) {
      return "本地区数 ÷ 年末人口";
    }
    if (reference.district().groups().containsKey(figure.place())) {
      return "本组报表所列的数；没有的，为本组各地区数之和";
    }
    Fact fact = levels.get(FigureKeys.of(figure));
    if (fact != null && fact.cell() != null) {
      return "报表所列的数" + (converted(figure, fact) ? "，换算为" + figure.unit() : "");
    }
    Indicator indicator = indicators.get(figure.indicator());
    if (indicator.numerator() != null && indicator.denominator() != null) {
      return name(indicator.numerator()) + " ÷ " + name(indicator.denominator());
    }
    boolean isComposite =
        reference.composites().stream().anyMatch(each -> each.composite().equals(indicator.id()));
    if (isComposite) {
      return "按各分项的权数和标准值合成";
    }
    return List.of("month", "quarter").contains(figure.span()) ? "本期累计数 − 上一期累计数" : "各地区数之和";
  }

  private static boolean converted(Figure figure, Fact fact) {
    return !figure.unit().equals(fact.unit());
  }

  private String growth(Figure figure) {
    Growth known = growth.get(FigureKeys.of(figure));
    boolean inPoints = indicators.get(figure.indicator()).pointUnit() != null;
    if (known != null && known.rateKind() == RateKind.REPORTED) {
      return "报表所列的" + (inPoints ? "增减" : "增长速度") + "，由主管部门核定，不用绝对额推算";
    }
    if (inPoints) {
      return "本期数 − 上年同期数";
    }
    return known != null && known.rateKind() == RateKind.NOMINAL
        ? "本期数 ÷ 上年所报同期数 × 100 − 100"
        : "本期数 ÷ 上年同期数 × 100 − 100";
  }

  private String rank(Figure figure) {
    boolean ofTowns = "towns".equals(figure.peerGroup());
    String peers = ofTowns ? "各地区" : reference.district().peersName();
    boolean lowestFirst =
        indicators.get(figure.indicator()).direction() == Direction.LOWER
            && !"completion".equals(figure.by());
    String by =
        Map.of("level", "绝对额", "growth", "增长速度", "completion", "完成比例", "per_head", "人均数")
            .getOrDefault(figure.by(), figure.by());
    return figure.of() == null
        ? "报表所列的位次"
        : "在"
            + (peers == null ? "同级地区" : peers)
            + "中有数的 "
            + figure.of()
            + " 个里，按"
            + by
            + (lowestFirst ? "由低到高" : "由高到低")
            + "排列，同数同位";
  }

  private String gap(Figure figure) {
    String what = isByGrowth(figure) ? "增长速度" : "per_head".equals(figure.by()) ? "人均数" : "数";
    return "peers".equals(figure.peerGroup())
        ? "本区" + what + " − " + figure.placeName() + what
        : group("east") + what + " − " + group("west") + what + "，按印出的两数相减";
  }

  private String ratio(Figure figure) {
    String what = "per_head".equals(figure.by()) ? "人均数" : "数";
    return group("east") + what + " ÷ " + group("west") + what + "，按印出的两数相除";
  }

  private String group(String key) {
    return reference.district().groups().getOrDefault(key, key);
  }

  private static boolean isByGrowth(Figure figure) {
    return "growth".equals(figure.by());
  }

  private String whole(Figure figure) {
    String partOf = indicators.get(figure.indicator()).partOf();
    return partOf == null ? "总量" : name(partOf);
  }

  private String name(String indicator) {
    Indicator known = indicators.get(indicator);
    return known == null ? indicator : known.name();
  }
}
