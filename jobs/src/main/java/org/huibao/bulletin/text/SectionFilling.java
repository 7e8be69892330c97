package org.huibao.bulletin.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibao.checks.Questioned;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureWording;
import org.huibao.figures.GrowthOutcomes;
import org.huibao.figures.PublishedFigures;

/**
 * One filling of a template: what each of its placeholders says, and what was missing on the way.
 *
 * <p>A placeholder that nothing fills prints 〔缺 id〕: a gap in the text is seen before it is read
 * out.
 */
public final class SectionFilling {
  /** 同比{{projects.growth.wording}} of what was nothing a year ago: 上年同期为0. */
  private static final String AGAINST_LAST_YEAR = "同比";

  /** 比永昌县{…}: the last words so far are what a figure is held against. */
  private static final Pattern COMPARED =
      Pattern.compile("(?<!同|环|占|对|相)[比较](?![重例率值])(?=[^，。；、：比较\\s]{1,20}$)");

  /** Whether a gap widens: {@code rev_total.gap.verdict} is that of the level. */
  private static final Pattern VERDICT =
      Pattern.compile("(.+\\.gap)(\\.(?:level|growth|per_head))?\\.verdict((?:@.+)?)");

  private final Placeholders placeholders;
  private final Conditions conditions;
  private final TreeSet<String> missing = new TreeSet<>();
  private final Set<String> conditionsMissing = new HashSet<>();
  private final Map<String, Figure> printed = new LinkedHashMap<>();

  /** What was said, in order, each with its figures. */
  private final List<Map.Entry<String, List<String>>> told = new ArrayList<>();

  private boolean questioned;

  public SectionFilling(Placeholders placeholders, Conditions conditions) {
    this.placeholders = placeholders;
    this.conditions = conditions;
  }

  /** What stands in the placeholder's stead. */
  public String said(String placeholder) {
    List<String> words = new ArrayList<>();
    for (Placeholders.Part part : placeholders.parts(placeholder)) {
      if (part.said().isEmpty()) {
        missing.add(part.id());
        words.add(gap(part.id()));
      } else {
        part.said().get().figures().forEach(each -> printed.put(each.figureId(), each));
        questioned |= part.said().get().isQuestioned();
        words.add(part.said().get().text());
      }
    }
    String series = FigureWording.series(words);
    told.add(Map.entry(series, figures(placeholder)));
    return series;
  }

  /** Ids of the figures that a placeholder prints, or of which a verdict says something. */
  List<String> figures(String placeholder) {
    return placeholders.parts(placeholder).stream()
        .flatMap(
            part ->
                Stream.concat(
                    part.said().stream()
                        .flatMap(said -> said.figures().stream())
                        .map(Figure::figureId),
                    verdictOf(part.id()).stream()))
        .toList();
  }

  private Optional<String> verdictOf(String id) {
    Matcher verdict = VERDICT.matcher(id);
    if (!verdict.matches()) {
      return Optional.empty();
    }
    String by = verdict.group(2) == null ? ".level" : verdict.group(2);
    return placeholders.figure(verdict.group(1) + by + verdict.group(3)).map(Figure::figureId);
  }

  /** Where the figures said so far stand in a text that has all that was said, in its order. */
  public List<DataSection.Placed> placedIn(String text) {
    List<DataSection.Placed> placed = new ArrayList<>();
    int from = 0;
    for (Map.Entry<String, List<String>> each : told) {
      int at = each.getKey().isEmpty() ? -1 : text.indexOf(each.getKey(), from);
      if (at >= 0) {
        each.getValue().forEach(id -> placed.add(new DataSection.Placed(at, id)));
        from = at + each.getKey().length();
      }
    }
    return placed;
  }

  /** Whether a clause is said. */
  public Conditions.Answer answer(String condition) {
    Conditions.Answer answer = conditions.of(condition);
    if (answer == Conditions.Answer.UNKNOWN) {
      missing.add(condition);
      conditionsMissing.add(condition);
    }
    questioned |= answer == Conditions.Answer.QUESTIONED;
    return answer;
  }

  /** What stands in a clause's stead of which nobody can tell whether it is to be said. */
  public static String inStead(String condition, Conditions.Answer answer) {
    return answer == Conditions.Answer.QUESTIONED ? Questioned.MARK : gap(condition);
  }

  private static String gap(String id) {
    return "〔缺 " + id + "〕";
  }

  /** The text before a word, as it has to be with the word behind it. */
  public static String before(String text, String word) {
    if (GrowthOutcomes.namesLastYear(word) && text.endsWith(AGAINST_LAST_YEAR)) {
      return text.substring(0, text.length() - AGAINST_LAST_YEAR.length());
    }
    Matcher compared = COMPARED.matcher(text);
    // 比永昌县持平 is 与永昌县持平
    return word.equals(FigureWording.FLAT) && compared.find()
        ? text.substring(0, compared.start()) + '与' + text.substring(compared.start() + 1)
        : text;
  }

  /** What is to be said below the text. */
  public List<String> notes() {
    return PublishedFigures.notes(printed.values());
  }

  /** What nothing fills, sorted. */
  public List<String> missing() {
    return List.copyOf(missing);
  }

  /** True where something in the text is in doubt. */
  public boolean isQuestioned() {
    return questioned;
  }

  /** A line for each that is missing, with what is called most like it. */
  public List<String> warnings() {
    if (missing.isEmpty()) {
      return List.of();
    }
    Suggestions suggestions = placeholders.suggestions();
    return missing.stream().map(id -> warning(id, suggestions)).toList();
  }

  private String warning(String id, Suggestions suggestions) {
    if (id.isBlank()) {
      return "数据段：有空的占位符，文中印作" + gap(id);
    }
    Optional<String> meant =
        conditionsMissing.contains(id) ? suggestions.ofCondition(id) : suggestions.of(id);
    return "数据段：没有 " + id + " 这个数，文中印作" + gap(id) + meant.map(each -> "；最接近的是 " + each).orElse("");
  }
}
