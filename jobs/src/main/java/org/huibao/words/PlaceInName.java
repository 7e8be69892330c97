package org.huibao.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that may say of which place its number is: 山西:固定资产折旧, 固定资产投资价格指数:山西, （青禾镇）工业总产值.
 *
 * @param place what may name the place
 * @param name what is left without it
 */
public record PlaceInName(String place, String name) {
  private static final Pattern BEFORE_COLON = Pattern.compile("([^:：]+)[:：](.+)");
  private static final Pattern BEHIND_COLON = Pattern.compile("(.+)[:：]([^:：]+)");
  private static final Pattern IN_BRACKETS = Pattern.compile("[(（]([^()（）]+)[)）](.+)");

  /** Every way in which {@code text} may be one. */
  public static List<PlaceInName> in(String text) {
    String stripped = text.strip();
    List<PlaceInName> found = new ArrayList<>();
    Matcher before = BEFORE_COLON.matcher(stripped);
    if (before.matches()) {
      found.add(new PlaceInName(before.group(1), before.group(2)));
    }
    Matcher behind = BEHIND_COLON.matcher(stripped);
    if (behind.matches()) {
      found.add(new PlaceInName(behind.group(2), behind.group(1)));
    }
    Matcher bracketed = IN_BRACKETS.matcher(stripped);
    if (bracketed.matches()) {
      found.add(new PlaceInName(bracketed.group(1), bracketed.group(2)));
    }
    return found;
  }
}
