package org.huibao.bulletin.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureId;
import org.huibao.figures.FigureWording;
import org.huibao.figures.PublishedFigures;
import org.huibao.reference.Indicator;
import org.huibao.reference.Reference;

/**
 * What placeholders say, in Markdown's {@code {gdp.level}} and Word's {@code {{gdp.level}}} alike.
 *
 * <ul>
 *   <li>{@code gdp.growth}: the figure as printed, 18.6%; a loss is 亏损0.13亿元
 *   <li>{@code gdp.growth.wording}: the same as a word of the sentence, 增长18.6% ({@link
 *       FigureWording}); of ranks {@code .ordinal} says 第一位 for 首位, {@code .nth} 第一
 *   <li>{@code gdp.level.number}: 61.8, where the sentence has the unit itself
 *   <li>{@code gdp.growth.signed}, {@code .signed2}: -3.2 and -3.20 in a table
 *   <li>{@code va1+va2+va3.growth.wording}, {@code gdp.level@zhili+balidian}: several in one
 *       clause, 增长7.5%、18.3%和21.2%
 *   <li>{@code gdp.share@zhili}: a town's or group's share of the district
 *   <li>{@code veg_area.level.over}, {@code .nearly2}, {@code .多2}: 超过8000亩, stated to one digit or
 *       two ({@link org.huibao.figures.Approximation})
 *   <li>{@code jobs.level.余3万}, {@code .万余3}, {@code fdi.level.超过2亿}: 12.3余万个, 12.3万余个, 超过1.4亿美元
 *   <li>{@code fdi.growth.倍}, {@code .倍1}: 增长1.57倍, 增长1.6倍
 *   <li>{@code top3.gdp.growth}, {@code below.gdp.growth}: names of towns ({@link Superlatives})
 *   <li>{@code period}, {@code rev_total.gap.verdict}: a word ({@link SectionWords})
 * </ul>
 */
public final class Placeholders {
  private static final String WORDING = ".wording";
  private static final int TIMES_DECIMALS = 2;

  private final PublishedFigures figures;
  private final Map<String, String> words;
  private final FigureWording wording;
  private final Reference reference;
  private final PlaceholderReader reader;
  private final Superlatives superlatives;

  public Placeholders(PublishedFigures figures, Map<String, String> words, Reference reference) {
    this.figures = figures;
    this.words = Map.copyOf(words);
    this.wording = new FigureWording(reference);
    this.reference = reference;
    this.reader = new PlaceholderReader(reference);
    this.superlatives = new Superlatives(figures, reference, wording);
  }

  /** The parts of a list, each what is said or the id that nothing fills. */
  public record Part(String id, Optional<Said> said) {}

  /** What fills a placeholder, part by part. */
  public List<Part> parts(String text) {
    List<String> ids = ids(text);
    if (ids.stream().anyMatch(id -> literal(id).isPresent())) {
      return ids.stream().map(id -> new Part(id, literal(id))).toList();
    }
    return reader
        .read(text)
        .map(each -> parts(each, text))
        .orElse(List.of(new Part(text, Optional.empty())));
  }

  /** The ids of a list as they stand: {@code va1+va2.growth}. */
  private static List<String> ids(String placeholder) {
    int dot = placeholder.indexOf('.');
    String indicators = dot < 0 ? placeholder : placeholder.substring(0, dot);
    String rest = dot < 0 ? "" : placeholder.substring(dot);
    return Arrays.stream(indicators.split("\\+")).map(indicator -> indicator + rest).toList();
  }

  /** An id as {@code figures} has it. */
  private Optional<Said> literal(String id) {
    if (words.containsKey(id)) {
      return Optional.of(new Said(words.get(id)));
    }
    if (id.endsWith(WORDING)) {
      return figures
          .withId(id.substring(0, id.length() - WORDING.length()))
          .map(figure -> new Said(wording.of(figure), List.of(figure)));
    }
    return figures.withId(id).map(figure -> new Said(wording.number(figure), List.of(figure)));
  }

  private List<Part> parts(Placeholder asked, String text) {
    List<Part> parts = new ArrayList<>();
    for (String indicator : asked.indicators()) {
      if (asked.choice() != null) {
        parts.add(new Part(text, superlatives.names(asked, indicator)));
        continue;
      }
      for (String place : asked.places()) {
        String id = id(asked, indicator, place);
        parts.add(new Part(id + form(asked), said(asked, id)));
      }
    }
    return parts;
  }

  private static String form(Placeholder asked) {
    return asked.form() == null ? "" : "." + asked.form().code();
  }

  private Optional<Said> said(Placeholder asked, String id) {
    if (asked.form() == null || asked.form() == PlaceholderWord.WORDING) {
      return literal(id + form(asked));
    }
    if (asked.form() == PlaceholderWord.VERDICT) {
      return literal(id + form(asked));
    }
    return figures
        .withId(id)
        .map(
            figure ->
                new Said(
                    switch (asked.form()) {
                      case NUMBER -> FigureWording.digits(figure);
                      case ORDINAL -> wording.ordinal(figure);
                      case NTH -> wording.nth(figure);
                      case SIGNED -> wording.signed(figure, asked.count());
                      case TIMES ->
                          wording.times(
                              figure, asked.count() == 0 ? TIMES_DECIMALS : asked.count());
                      default ->
                          wording.rounded(
                              figure,
                              asked.form().approximation(),
                              Math.max(1, asked.count()),
                              asked.multiple());
                    },
                    List.of(figure)));
  }

  /** The id of the figure that is asked for. */
  String id(Placeholder asked, String indicator, String place) {
    String by = asked.by() == null ? null : asked.by().code();
    String second =
        indicator
            + "."
            + kind(asked, indicator, place)
            + (by == null ? "" : "." + by)
            + (place == null ? "" : "@" + place)
            + "#"
            + asked.span();
    return figures.withId(second).isPresent()
        ? second
        : FigureId.of(
            indicator, kind(asked, indicator, place), by, place, asked.span(), asked.scope());
  }

  /** A town's share of what is no part of anything is its share of the district. */
  private String kind(Placeholder asked, String indicator, String place) {
    boolean isOfWhole =
        place == null || reference.indicator(indicator).map(Indicator::partOf).isPresent();
    return switch (asked.kind()) {
      case SHARE -> isOfWhole ? "share" : "place_share";
      case SHARE_CHANGE -> isOfWhole ? "share_change" : "place_share_change";
      default -> asked.kind().code();
    };
  }

  Optional<Placeholder> read(String text) {
    return reader.read(text);
  }

  Optional<Figure> figure(String id) {
    return figures.withId(id);
  }

  Optional<String> word(String id) {
    return Optional.ofNullable(words.get(id));
  }

  Suggestions suggestions() {
    return new Suggestions(known(), reference);
  }

  /** All that can be asked for by an id of its own, sorted. */
  List<String> known() {
    return Stream.concat(figures.ids().stream(), words.keySet().stream())
        .sorted()
        .distinct()
        .collect(Collectors.toList());
  }
}
