package org.huibao.bulletin.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.reference.Indicator;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;

/**
 * Reads placeholders: parts between points, in any order where it is clear what each of them is.
 * Indicators and places may be called by their ids or by their names.
 *
 * <p>{@code gdp.growth.wording}, {@code growth.gdp.wording}, {@code va1+va2.level}, {@code
 * share@zhili.gdp}, {@code top3.gdp.growth}, {@code 生产总值.增速}.
 */
final class PlaceholderReader {
  private static final Pattern PART = Pattern.compile("([.@#!]?)([^.@#!]+)");
  private static final Pattern COUNTED = Pattern.compile("([万亿]?)(\\p{L}+?)(\\d{0,2})([万亿]?)");

  private final Reference reference;
  private final Map<String, String> indicators = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  PlaceholderReader(Reference reference) {
    this.reference = reference;
    for (Indicator each : reference.indicators()) {
      each.aliases().forEach(alias -> indicators.putIfAbsent(alias, each.id()));
    }
    reference.indicators().forEach(each -> indicators.put(each.name(), each.id()));
    reference.indicators().forEach(each -> indicators.put(each.id(), each.id()));
    for (Place each : reference.places()) {
      each.aliases().forEach(alias -> places.putIfAbsent(alias, each.id()));
      places.put(each.name(), each.id());
    }
    reference.district().groups().forEach((key, name) -> places.put(name, key));
    reference.district().groups().keySet().forEach(key -> places.put(key, key));
    reference.places().forEach(each -> places.put(each.id(), each.id()));
  }

  /** Empty where a part is unknown, or could be two things. */
  Optional<Placeholder> read(String text) {
    Parts parts = new Parts();
    Matcher part = PART.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
    int end = 0;
    while (part.find()) {
      if (part.start() != end || !parts.add(part.group(1), part.group(2).strip())) {
        return Optional.empty();
      }
      end = part.end();
    }
    return parts.placeholder();
  }

  private final class Parts {
    private final Map<PlaceholderWord.Role, PlaceholderWord> words =
        new EnumMap<>(PlaceholderWord.Role.class);
    private List<String> named = List.of();
    private List<String> at = List.of();
    private int count;
    private String multiple = "";

    /** False where the part is unknown or a second of its sort. */
    boolean add(String sign, String part) {
      return switch (sign) {
        case "@" -> addPlaces(part);
        case "#", "!" -> PlaceholderWord.of(part).filter(this::put).isPresent();
        default -> addIndicators(part) || addWord(part) || addPlaces(part);
      };
    }

    private boolean addIndicators(String part) {
      List<String> ids = ids(part, indicators);
      if (ids.isEmpty() || !named.isEmpty()) {
        return false;
      }
      named = ids;
      return true;
    }

    private boolean addPlaces(String part) {
      List<String> ids = ids(part, places);
      if (ids.isEmpty() || !at.isEmpty()) {
        return false;
      }
      at = ids;
      return true;
    }

    private boolean addWord(String part) {
      Optional<PlaceholderWord> word = PlaceholderWord.of(part);
      Matcher counted = COUNTED.matcher(part);
      if (word.isEmpty() && counted.matches() && count == 0) {
        word = PlaceholderWord.of(counted.group(2)).filter(each -> count(each, counted));
      }
      return word.filter(this::put).isPresent();
    }

    /** 余3万: to three digits, in ten thousands; 万余3 where 万 is to stand before 余. */
    private boolean count(PlaceholderWord word, Matcher counted) {
      String digits = counted.group(3);
      count = digits.isEmpty() ? 0 : Integer.parseInt(digits);
      multiple = counted.group(1).isEmpty() ? counted.group(4) : counted.group(1) + ".";
      boolean isOne = counted.group(1).isEmpty() || counted.group(4).isEmpty();
      boolean isOfApproximation = multiple.isEmpty() || word.approximation() != null;
      return isOne && isOfApproximation && (digits.isEmpty() || count > 0);
    }

    /** Of two kinds one may be what the other is by. */
    private boolean put(PlaceholderWord word) {
      PlaceholderWord kind = words.get(PlaceholderWord.Role.KIND);
      if (word.role() == PlaceholderWord.Role.KIND && kind != null) {
        boolean comparesWord = PlaceholderWord.COMPARING.contains(kind);
        if (comparesWord == PlaceholderWord.COMPARING.contains(word)) {
          return false;
        }
        words.put(PlaceholderWord.Role.KIND, comparesWord ? kind : word);
        return words.put(PlaceholderWord.Role.BY, comparesWord ? word : kind) == null;
      }
      return words.put(word.role(), word) == null;
    }

    private Optional<Placeholder> placeholder() {
      PlaceholderWord form = words.get(PlaceholderWord.Role.FORM);
      PlaceholderWord choice = words.get(PlaceholderWord.Role.CHOICE);
      PlaceholderWord by = words.get(PlaceholderWord.Role.BY);
      PlaceholderWord kind = words.get(PlaceholderWord.Role.KIND);
      boolean isBare = kind == null && by == null && (form != null || choice != null);
      boolean isCounted =
          choice != null
              || form == PlaceholderWord.TIMES
              || form == PlaceholderWord.SIGNED
              || (form != null && form.approximation() != null);
      if (named.isEmpty() || isBare || (count > 0 && !isCounted)) {
        return Optional.empty();
      }
      kind = kind == null ? PlaceholderWord.LEVEL : kind;
      if (by == null
          && PlaceholderWord.COMPARING.contains(kind)
          && form != PlaceholderWord.VERDICT) {
        by = PlaceholderWord.LEVEL;
      }
      return Optional.of(
          new Placeholder(
              named,
              kind,
              by,
              at.isEmpty() ? Collections.singletonList(null) : ofDistrict(at),
              code(PlaceholderWord.Role.SPAN, "ytd"),
              code(PlaceholderWord.Role.SCOPE, "whole"),
              form,
              choice,
              count,
              multiple));
    }

    private String code(PlaceholderWord.Role role, String otherwise) {
      return words.containsKey(role) ? words.get(role).code() : otherwise;
    }
  }

  /** The district's own figures name no place. */
  private List<String> ofDistrict(List<String> places) {
    List<String> own = new ArrayList<>();
    places.forEach(each -> own.add(each.equals(reference.district().place()) ? null : each));
    return own;
  }

  /** What all names of a list stand for; empty where one is unknown. */
  private static List<String> ids(String part, Map<String, String> known) {
    if (known.containsKey(part)) {
      return List.of(known.get(part));
    }
    List<String> ids = new ArrayList<>();
    for (String name : part.split("\\+", -1)) {
      String id = known.get(name.strip());
      if (id == null) {
        return List.of();
      }
      ids.add(id);
    }
    return ids;
  }
}
