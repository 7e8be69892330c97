package org.huibao.bulletin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.reference.Indicator;
import org.huibao.reference.Reference;
import org.huibao.words.NearestName;

/** What was probably meant by a placeholder or a condition that nothing answers. */
record Suggestions(List<String> ids, Reference reference) {
  /** Words behind an id that say how it is said; they are told apart from the id itself. */
  private static final Pattern FORM =
      Pattern.compile("(.+?)(\\.(?:wording|number|signed\\d*|ordinal|nth|times\\d*|倍\\d*))");

  private static final Pattern BY_NAME = Pattern.compile("(\\p{IsHan}[^.@#!]*)(.*)");

  /** Empty where nothing has anything in common with it. */
  Optional<String> of(String placeholder) {
    Matcher form = FORM.matcher(placeholder);
    String id = form.matches() ? form.group(1) : placeholder;
    String suffix = form.matches() ? form.group(2) : "";
    Matcher named = BY_NAME.matcher(id);
    Optional<String> nearest =
        named.matches()
            ? NearestName.atAnyDistance(named.group(1), names()).map(each -> each + named.group(2))
            : NearestName.atAnyDistance(id, ids);
    return nearest.map(each -> each + suffix);
  }

  /** Of {@code gdp.mett} gdp.met, where the rest of it is known. */
  Optional<String> ofCondition(String condition) {
    int dot = condition.lastIndexOf('.');
    boolean isOfIndicator =
        dot > 0
            && ids.stream().anyMatch(each -> each.startsWith(condition.substring(0, dot) + "."));
    return isOfIndicator
        ? NearestName.of(condition.substring(dot + 1), Conditions.PREDICATES)
            .map(each -> condition.substring(0, dot + 1) + each)
            .or(() -> of(condition))
        : of(condition);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Indicator each : reference.indicators()) {
      names.add(each.name());
      names.addAll(each.aliases());
    }
    return names;
  }
}
