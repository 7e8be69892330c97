package org.huibao.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;
import org.huibao.words.HeadingWords;
import org.huibao.words.LabelText;
import org.huibao.words.PlaceWords;
import org.huibao.words.Scope;

/** The names of places that a reference knows; without a district, what looks like one. */
final class PlaceNames {
  /** 吴兴区本级, 织里镇（本级）: what stands before is the place. */
  private static final Pattern OWN_LEVEL = Pattern.compile("[(]?本级[)]?$");

  /** 青石镇人民政府, 柳溪街道办: who sits there, over a town's numbers. */
  private static final Pattern OFFICE =
      Pattern.compile("(?:人民政府|政府|(?<=街道)办(?:事处)?|(?<=区)管(?:理)?委(?:员)?会)$");

  private static final Pattern TRANSLATION =
      Pattern.compile("(?<=\\p{IsHan}|[)）])[A-Za-z][A-Za-z .,&'()/-]*$");

  private final boolean areKnown;
  private final Place district;
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, String> ownNames = new HashMap<>();

  PlaceNames(Reference reference) {
    this.areKnown = !reference.isNone();
    this.district = reference.place(reference.district().place()).orElse(null);
    for (Place place : reference.places()) {
      place.aliases().forEach(alias -> places.putIfAbsent(Vocabulary.nameKey(alias), place.id()));
    }
    // a name beats another place's alias: 合计 may be both
    reference.places().forEach(place -> ownNames.put(Vocabulary.nameKey(place.name()), place.id()));
    places.putAll(ownNames);
  }

  /** The place that {@code label} names, also where a translation follows its Chinese name. */
  Optional<String> named(String label) {
    if (!areKnown) {
      String shown = LabelText.core(LabelText.withoutTranslation(label));
      return PlaceWords.looksLikePlace(shown) ? Optional.of(shown) : Optional.empty();
    }
    String place = places.get(Vocabulary.nameKey(label));
    if (place == null) {
      place = places.get(Vocabulary.nameKey(chineseOnly(label)));
    }
    if (place == null) {
      place = places.get(OWN_LEVEL.matcher(Vocabulary.nameKey(label)).replaceFirst(""));
    }
    if (place == null) {
      place = places.get(OFFICE.matcher(Vocabulary.nameKey(label)).replaceFirst(""));
    }
    return Optional.ofNullable(place);
  }

  /**
   * The place whose own level a row label means that names none: 区本级 is the district's, 市本级 that of
   * the city above it.
   */
  Optional<String> ofOwnLevel(Meaning label) {
    if (label.scope() != Scope.OWN_LEVEL || district == null) {
      return Optional.empty();
    }
    boolean above = label.label().startsWith("市") && !district.name().endsWith("市");
    return Optional.ofNullable(above ? district.parent() : district.id());
  }

  /** True of a town's table that names no other place: 合计 is then the town's, too. */
  static boolean areOfOne(List<Meaning> labels, String place, Reference reference) {
    return place != null
        && !place.equals(reference.district().place())
        && labels.stream()
            .filter(label -> label.place() != null && !HeadingWords.isTotal(label.label()))
            .allMatch(label -> label.place().equals(place));
  }

  /** True where {@code text} is a place by another name than its own and says 本级. */
  boolean isOwnLevelOf(String place, String text) {
    String key = Vocabulary.nameKey(text);
    return OWN_LEVEL.matcher(key).find() && !ownNames.getOrDefault(key, "").equals(place);
  }

  /** The label without Latin words that translate it: 合计Total is 合计. */
  static String chineseOnly(String text) {
    String compact = LabelText.core(text);
    String chinese = TRANSLATION.matcher(compact).replaceAll("");
    return chinese.isEmpty() ? compact : chinese;
  }
}
