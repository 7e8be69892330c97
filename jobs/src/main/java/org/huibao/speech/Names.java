package org.huibao.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.reference.Indicator;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;

/** Where indicators and places are named in a text. */
final class Names {
  /** A name where it stands. */
  record Mention(int start, int end, String id) {}

  /** Stands for all peers together. */
  private static final String PEERS = "";

  /** 三次产业的贡献率分别为…, one after the other. */
  private static final Pattern SECTORS = Pattern.compile("三次产业|三大产业");

  private final List<String> sectorIds;
  private final Map<String, List<String>> ofIndicators = new HashMap<>();
  private final Map<String, String> placesByName = new HashMap<>();
  private final Map<String, String> indicatorsByName = new HashMap<>();

  Names(Reference reference) {
    sectorIds = sectors(reference);
    for (Indicator each : reference.indicators()) {
      List<String> names = new ArrayList<>(List.of(each.name()));
      each.aliases().stream().filter(alias -> !alias.contains("›")).forEach(names::add);
      ofIndicators.put(each.id(), names);
      names.forEach(name -> indicatorsByName.putIfAbsent(name, each.id()));
      // 二产业 of 第二产业
      names.stream()
          .filter(name -> name.startsWith("第"))
          .map(name -> name.substring(1))
          .toList()
          .forEach(names::add);
    }
    for (Place each : reference.places()) {
      placesByName.put(each.name(), each.id());
      each.aliases().forEach(alias -> placesByName.putIfAbsent(alias, each.id()));
    }
    reference.district().groups().forEach((key, name) -> placesByName.putIfAbsent(name, key));
    if (reference.district().peersName() != null) {
      // 四县三区 is not 四县
      placesByName.put(reference.district().peersName(), PEERS);
    }
    placesByName.keySet().removeIf(name -> name.length() < 2);
    placesByName.put("全区", reference.district().place());
  }

  /** The indicators named in full, none within another, in the order of the text. */
  List<Mention> indicators(String text) {
    boolean[] taken = new boolean[text.length()];
    List<Mention> found = mentions(text, indicatorsByName, taken);
    Matcher sectors = SECTORS.matcher(text);
    while (sectors.find()) {
      if (!taken[sectors.start()]) {
        sectorIds.forEach(id -> found.add(new Mention(sectors.start(), sectors.end(), id)));
      }
    }
    found.sort(Comparator.comparingInt(Mention::start));
    return found;
  }

  /** The parts of one whole called 第一产业…, 第二产业… and 第三产业…; none where one is missing. */
  private static List<String> sectors(Reference reference) {
    for (Indicator whole : reference.indicators()) {
      List<String> parts = new ArrayList<>();
      for (String sector : List.of("第一产业", "第二产业", "第三产业")) {
        reference.indicators().stream()
            .filter(each -> whole.id().equals(each.partOf()) && each.name().startsWith(sector))
            .findFirst()
            .ifPresent(each -> parts.add(each.id()));
      }
      if (parts.size() == 3) {
        return parts;
      }
    }
    return List.of();
  }

  /** The places named outside of the names of indicators. */
  List<Mention> places(String text, List<Mention> indicators) {
    boolean[] taken = new boolean[text.length()];
    indicators.forEach(each -> take(taken, each.start(), each.end()));
    return mentions(text, placesByName, taken);
  }

  private static List<Mention> mentions(String text, Map<String, String> byName, boolean[] taken) {
    List<Mention> found = new ArrayList<>();
    List<String> names = new ArrayList<>(byName.keySet());
    names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(String::compareTo));
    for (String name : names) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (!taken[at] && !taken[at + name.length() - 1]) {
          take(taken, at, at + name.length());
          found.add(new Mention(at, at + name.length(), byName.get(name)));
        }
      }
    }
    found.sort(Comparator.comparingInt(Mention::start));
    return found;
  }

  private static void take(boolean[] taken, int from, int to) {
    for (int at = from; at < to; at++) {
      taken[at] = true;
    }
  }

  /** True of the beginning or the end of a name: 税收 of 税收收入. */
  boolean isShortFor(String indicator, String word) {
    return word.length() > 1
        && ofIndicators.getOrDefault(indicator, List.of()).stream()
            .anyMatch(name -> name.startsWith(word) || name.endsWith(word));
  }

  /**
   * How much of a name of the indicator stands in {@code window} in its order, 0 to 1: 区优强企业完成产值 is
   * all of 区优强企业产值.
   */
  double likeness(String indicator, String window) {
    double most = 0;
    for (String name : ofIndicators.getOrDefault(indicator, List.of())) {
      most = Math.max(most, (double) common(name, window) / name.length());
    }
    return most;
  }

  /** Of a name that ends with {@code noun}, how much of what is before that stands in a window. */
  double likenessBefore(String indicator, String noun, String window) {
    double most = 0;
    for (String name : ofIndicators.getOrDefault(indicator, List.of())) {
      if (name.endsWith(noun)) {
        String rest = name.substring(0, name.length() - noun.length());
        most = Math.max(most, rest.isEmpty() ? 1 : (double) common(rest, window) / rest.length());
      }
    }
    return most;
  }

  /** The length of the longest common subsequence. */
  private static int common(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int[] now = new int[other.length() + 1];
      for (int j = 0; j < other.length(); j++) {
        now[j + 1] =
            one.charAt(i) == other.charAt(j) ? before[j] + 1 : Math.max(now[j], before[j + 1]);
      }
      before = now;
    }
    return before[other.length()];
  }
}
