package org.huibao.speech;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.figures.Figure;

/** Words before a number that tell what it is of, where no name stands there in full. */
record NearbyWords(Names names, String text) {
  private static final Pattern LAST_WORD =
      Pattern.compile("(?:^|[，。；、：（])(?:其中)?([^，。；、：（]*?)(?:达到?|为|是|实现|完成)?了?$");
  private static final Set<String> COMPARED = Set.of("gap", "change");
  private static final String NEW = "新增";
  private static final Pattern SINGLE = Pattern.compile("当月|当季|季度");

  /**
   * @param own the figures of one indicator and place that say the number
   * @param before what was stated so far
   */
  boolean speakFor(List<Figure> own, NumberList list, List<Subject> before) {
    Figure figure = own.get(0);
    String indicator = figure.indicator();
    return isShortName(indicator, list)
        || isNew(indicator, list)
        || (own.stream().allMatch(each -> COMPARED.contains(each.kind()))
            && isLast(indicator, before, list.segment()))
        || (SINGLE.matcher(list.before()).find()
            && isLast(indicator, before, list.sentenceStart(text)));
  }

  /** 其中税收3.1亿元. */
  private boolean isShortName(String indicator, NumberList list) {
    Matcher word = LAST_WORD.matcher(list.before());
    return word.find() && names.isShortFor(indicator, word.group(1));
  }

  /** 规模以上企业达到211家，新增36家: of 新增规模以上企业. */
  private boolean isNew(String indicator, NumberList list) {
    return list.before().endsWith(NEW)
        && names.likeness(indicator, NEW + list.sentence(text)) == 1
        && names.likeness(indicator, list.sentence(text)) < 1;
  }

  /** 财政支出比古蔺县少8.59亿元，比江阳区少5.5亿元; 财政收入3.85亿元，净增0.8亿元；二季度当季2.06亿元. */
  private static boolean isLast(String indicator, List<Subject> before, int from) {
    Subject last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null && last.at() >= from && last.figure().indicator().equals(indicator);
  }
}
