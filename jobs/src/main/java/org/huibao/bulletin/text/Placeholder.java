package org.huibao.bulletin.text;

import java.util.List;

/**
 * What a placeholder asks for.
 *
 * @param indicators ids, in the order of a list
 * @param kind of figure
 * @param by what is ranked or compared, or null
 * @param places ids or keys of groups; null in it for the district itself
 * @param span or null for the main one
 * @param form WORDING, NUMBER, ORDINAL, NTH, VERDICT, an approximation, or null for the number
 * @param choice of towns: TOP, BOTTOM, ABOVE, BELOW, or null
 * @param count how many towns, or to how many digits; 0 where it is not told
 * @param multiple 万 or 亿 in which an approximation is said, {@code 万.} where that stands before the
 *     word; or empty
 */
record Placeholder(
    List<String> indicators,
    PlaceholderWord kind,
    PlaceholderWord by,
    List<String> places,
    String span,
    String scope,
    PlaceholderWord form,
    PlaceholderWord choice,
    int count,
    String multiple) {}
