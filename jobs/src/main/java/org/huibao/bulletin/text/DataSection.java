package org.huibao.bulletin.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureWording;
import org.huibao.figures.GrowthOutcomes;
import org.huibao.figures.PublishedFigures;

/**
 * The speech's data section: a Markdown template whose placeholders are filled from the figures.
 *
 * <ul>
 *   <li>{@code {gdp.growth}}: the figure of that id as printed, 18.6%; a loss is 亏损0.13亿元
 *   <li>{@code {gdp.growth.wording}}: the same as a word of the sentence, 增长18.6% ({@link
 *       FigureWording})
 *   <li>{@code {va1+va2+va3.growth.wording}}: several in one clause, 增长7.5%、18.3%和21.2%
 *   <li>{@code {period}}, {@code {rev_total.gap.verdict}}: a word ({@link SectionWords})
 *   <li>{@code {{} and {@code }}}: a brace
 * </ul>
 *
 * <p>A placeholder that nothing fills prints 〔缺 id〕: a gap in the text is seen before it is read
 * out.
 */
public final class DataSection {
  /** Behind a figure's id: as a word of the sentence. */
  private static final String WORDING = ".wording";

  /** Whether a gap widens: {@code rev_total.gap.verdict} is that of the level. */
  private static final Pattern VERDICT =
      Pattern.compile("(.+\\.gap)(\\.(?:level|growth|per_head))?\\.verdict((?:@.+)?)");

  /** 同比{{projects.growth.wording}} of what was nothing a year ago: 上年同期为0. */
  private static final String AGAINST_LAST_YEAR = "同比";

  /** 比永昌县{…}: the last words so far are what a figure is held against. */
  private static final Pattern COMPARED =
      Pattern.compile("(?<!同|环|占|对|相)[比较](?![重例率值])(?=[^，。；、：比较\\s]{1,20}$)");

  private static final Pattern MARK = Pattern.compile("\\{\\{|}}|\\{([^{}\\s]+)}");

  private final PublishedFigures figures;
  private final Map<String, String> words;
  private final FigureWording wording;

  public DataSection(PublishedFigures figures, Map<String, String> words, FigureWording wording) {
    this.figures = figures;
    this.wording = wording;
    this.words = Map.copyOf(words);
  }

  /**
   * A template filled.
   *
   * @param missing ids that the template asks for and that nothing fills, sorted
   * @param numbers where figures stand in the text, in its order
   */
  public record Filled(String text, List<String> missing, List<Placed> numbers) {
    /** A text of whose figures nothing is known. */
    public Filled(String text, List<String> missing) {
      this(text, missing, List.of());
    }

    /** Ids of the figures that stand between two places of the text, each once. */
    public List<String> figuresIn(int from, int to) {
      return numbers.stream()
          .filter(each -> each.at() >= from && each.at() < to)
          .map(Placed::figureId)
          .distinct()
          .toList();
    }

    /** A line for each missing id. */
    public List<String> warnings() {
      return missing.stream().map(id -> "数据段：没有 " + id + " 这个数，文中印作〔缺 " + id + "〕").toList();
    }
  }

  /**
   * A figure in a text.
   *
   * @param at where its word begins
   */
  public record Placed(int at, String figureId) {}

  public Filled fill(String template) {
    TreeSet<String> missing = new TreeSet<>();
    Map<String, Figure> printed = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    List<Placed> numbers = new ArrayList<>();
    Matcher mark = MARK.matcher(template);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      String word = replacement(mark, missing, printed);
      if (GrowthOutcomes.namesLastYear(word) && text.toString().endsWith(AGAINST_LAST_YEAR)) {
        text.setLength(text.length() - AGAINST_LAST_YEAR.length());
      }
      if (word.equals(FigureWording.FLAT)) {
        withThem(text);
      }
      for (String figureId : figures(mark)) {
        numbers.add(new Placed(text.length(), figureId));
      }
      text.append(word);
    }
    mark.appendTail(text);
    for (String note : PublishedFigures.notes(printed.values())) {
      text.append("\n注：").append(note).append('\n');
    }
    return new Filled(text.toString(), new ArrayList<>(missing), numbers);
  }

  /** 比永昌县持平 is 与永昌县持平. */
  private static void withThem(StringBuilder text) {
    Matcher compared = COMPARED.matcher(text);
    if (compared.find()) {
      text.setCharAt(compared.start(), '与');
    }
  }

  private String replacement(Matcher mark, TreeSet<String> missing, Map<String, Figure> printed) {
    if (mark.group(1) == null) {
      return mark.group().substring(1);
    }
    List<String> words = new ArrayList<>();
    for (String id : ids(mark.group(1))) {
      words.add(
          word(id, printed)
              .orElseGet(
                  () -> {
                    missing.add(id);
                    return "〔缺 " + id + "〕";
                  }));
    }
    return FigureWording.series(words);
  }

  /**
   * The ids of a placeholder: {@code va1+va2.growth} is {@code va1.growth} and {@code va2.growth}.
   */
  private static List<String> ids(String placeholder) {
    int dot = placeholder.indexOf('.');
    String indicators = dot < 0 ? placeholder : placeholder.substring(0, dot);
    String rest = dot < 0 ? "" : placeholder.substring(dot);
    return Arrays.stream(indicators.split("\\+")).map(indicator -> indicator + rest).toList();
  }

  /**
   * @param printed gets the figure that it is
   */
  private Optional<String> word(String id, Map<String, Figure> printed) {
    if (words.containsKey(id)) {
      return Optional.of(words.get(id));
    }
    if (id.endsWith(WORDING)) {
      String figureId = id.substring(0, id.length() - WORDING.length());
      return figure(figureId, printed).map(wording::of);
    }
    return figure(id, printed).map(wording::number);
  }

  /** The figures that a placeholder prints. */
  private List<String> figures(Matcher mark) {
    return mark.group(1) == null
        ? List.of()
        : ids(mark.group(1)).stream()
            .map(DataSection::figureId)
            .filter(id -> figures.withId(id).isPresent())
            .toList();
  }

  private static String figureId(String id) {
    Matcher verdict = VERDICT.matcher(id);
    if (verdict.matches()) {
      String by = verdict.group(2) == null ? ".level" : verdict.group(2);
      return verdict.group(1) + by + verdict.group(3);
    }
    return id.endsWith(WORDING) ? id.substring(0, id.length() - WORDING.length()) : id;
  }

  private Optional<Figure> figure(String id, Map<String, Figure> printed) {
    Optional<Figure> figure = figures.withId(id);
    figure.ifPresent(each -> printed.put(id, each));
    return figure;
  }
}
