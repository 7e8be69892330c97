package org.huibao.speech;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What sort of figure the words before a number announce, and whether as a rise or a fall. */
enum StatedKind {
  RANK("(?!)", "rank"),
  COMPLETION(
      "完成[^，。；]*(?:目标|计划|任务|预算|进度)[^，。；]{0,4}$|完成(?:率)?(?:达到?|为)?$|(?:目标|计划|任务|预算)的$",
      "completion"),
  LEAD("(?:时间|序时)进度[^，。；]*$", "lead"),
  CONTRIBUTION("贡献率[^，。；]*$", "contribution"),
  PULL("拉动[^，。；]*$", "pull"),
  SHARE("占[^，。；]*$|(?:比重|比例|份额)(?:达到?|为)?$", "share", "place_share"),
  SHARE_CHANGE("比重[^，。；]*(?:提高|上升|下降|降低)$", "share_change", "place_share_change"),
  ACCELERATION(
      "(?:加快|回落|放缓|提升|快|慢|提高|下降)了?$",
      "acceleration",
      "growth",
      "average_difference",
      "gap",
      "share_change"),
  AVERAGE("(?:高于|低于|高出|平均)[^，。；]{0,12}$", "average_difference", "gap"),
  GROWTH("(?:增长|上升|提高|增|升|下降|降低|减少|降|增幅(?:达到?|为)?|增速(?:达到?|为)?)了?$", "growth", "change"),
  CHANGE("(?:增加|净增|新增|减少|相差|[多少增减][收投支]?|高|低)了?$", "change", "gap", "level"),
  LEVEL("", "level");

  private static final Pattern FALLING =
      Pattern.compile("(?:下降|降低|减少|回落|放缓|低于|落后|滞后|低|慢|少|降)[^，。；]{0,8}$");

  private final Pattern cue;
  private final List<String> kinds;

  StatedKind(String cue, String... kinds) {
    this.cue = Pattern.compile(cue);
    this.kinds = List.of(kinds);
  }

  /** Codes of the kinds of figures that may be meant. */
  List<String> kinds() {
    return kinds;
  }

  /**
   * @param before the words before the number, from the one before it on
   */
  static StatedKind of(String before, StatedNumber number) {
    if (number.isRank()) {
      return RANK;
    }
    boolean isRate = number.unit().equals("%");
    boolean isPoints = number.unit().endsWith("分点");
    for (StatedKind each : values()) {
      boolean fits =
          switch (each) {
            case COMPLETION, SHARE, CONTRIBUTION -> isRate;
            case ACCELERATION -> isPoints;
            case LEAD, PULL, SHARE_CHANGE -> isPoints;
            case GROWTH ->
                isRate || isPoints || number.unit().equals("分") || number.unit().equals("倍");
            case CHANGE -> !isRate;
            default -> true;
          };
      if (fits && each.cue.matcher(before).find()) {
        return each;
      }
    }
    return LEVEL;
  }

  static boolean falls(String before) {
    return FALLING.matcher(before).find();
  }

  /** Kinds that speak of what was named before, and name nothing themselves. */
  boolean isOfEarlierSubject() {
    return !Set.of(LEVEL, CHANGE).contains(this);
  }
}
