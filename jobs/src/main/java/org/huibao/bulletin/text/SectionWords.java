package org.huibao.bulletin.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.figures.GapVerdicts;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/**
 * What a data section says that is no figure: {@code {district}} 吴兴区, {@code {period}} 2004年1-6月,
 * {@code {period.wording}} 2004年上半年, {@code {peers}} 三县二区, of each group {@code {east}} 东部 and
 * {@code {east.members}} 织里镇、八里店镇, and the verdicts.
 */
public final class SectionWords {
  private SectionWords() {}

  public static Map<String, String> of(Reference reference, Period period, GapVerdicts verdicts) {
    Map<String, String> words = new TreeMap<>(verdicts.words());
    words.put("district", reference.district().name());
    words.put("period", period.printed());
    words.put("period.wording", spoken(period));
    if (reference.district().peersName() != null) {
      words.put("peers", reference.district().peersName());
    }
    reference
        .district()
        .groups()
        .forEach(
            (group, name) -> {
              words.put(group, name);
              words.put(group + ".members", members(reference, group));
            });
    return words;
  }

  /** Names of the towns of a group, else of the peers that it is made of: 织里镇、八里店镇. */
  public static String members(Reference reference, String group) {
    return Stream.of(reference.towns(), reference.peers())
        .map(places -> places.stream().filter(each -> group.equals(each.group())).toList())
        .filter(places -> !places.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .map(Place::name)
        .collect(Collectors.joining("、"));
  }

  /** 2004年上半年: the period as one says it. */
  public static String spoken(Period period) {
    return switch (period.month()) {
      case 3 -> period.year() + "年一季度";
      case 6 -> period.year() + "年上半年";
      case 9 -> period.year() + "年前三季度";
      default -> period.printed();
    };
  }
}
