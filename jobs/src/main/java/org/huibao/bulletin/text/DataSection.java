package org.huibao.bulletin.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The speech's data section: a Markdown template whose placeholders are filled from the figures.
 *
 * <ul>
 *   <li>{@code {gdp.growth.wording}}: what {@link Placeholders} says
 *   <li>{@code {?gdp.missed}…{/}}: a clause or a paragraph said on a condition ({@link Conditions})
 *   <li>{@code {{} and {@code }}}: a brace; full-width ones stand for themselves unless an id or a
 *       condition is between them
 * </ul>
 */
public final class DataSection {
  private static final Pattern MARK = Pattern.compile("\\{\\{|}}|\\{([^{}\\s][^{}\\n]*)}");
  private static final Pattern FULL_WIDTH =
      Pattern.compile("｛([?/!]?[A-Za-z][\\w.@#!+]*|/|\\?[^｛｝\\n]+)｝");
  private static final Pattern WORD = Pattern.compile("[^\\s]+|[?].*");
  private static final Pattern GAP = Pattern.compile("\n{3,}");
  private static final String CONDITION = "?";
  private static final String END = "/";

  private final SectionFilling filling;

  public DataSection(SectionFilling filling) {
    this.filling = filling;
  }

  /**
   * A template filled.
   *
   * @param missing ids that the template asks for and that nothing fills, sorted
   * @param warnings a line for each
   * @param numbers where figures stand in the text, in its order
   */
  public record Filled(
      String text, List<String> missing, List<String> warnings, List<Placed> numbers) {

    /** Ids of the figures that stand between two places of the text, each once. */
    public List<String> figuresIn(int from, int to) {
      return numbers.stream()
          .filter(each -> each.at() >= from && each.at() < to)
          .map(Placed::figureId)
          .distinct()
          .toList();
    }
  }

  /** A clause that has begun. */
  private record Clause(String condition, int start, Conditions.Answer answer) {}

  /**
   * A figure in a text.
   *
   * @param at where its word begins
   */
  public record Placed(int at, String figureId) {}

  public Filled fill(String template) {
    StringBuilder text = new StringBuilder();
    List<Placed> numbers = new ArrayList<>();
    Deque<Clause> clauses = new ArrayDeque<>();
    // as an input method for Chinese types them
    String halfWidth = FULL_WIDTH.matcher(template).replaceAll("{$1}");
    Matcher mark = MARK.matcher(halfWidth);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      String placeholder = mark.group(1);
      if (placeholder == null) {
        text.append(mark.group().substring(1));
      } else if (placeholder.startsWith(CONDITION)) {
        clauses.push(begin(placeholder.substring(1), clauses, text.length()));
      } else if (placeholder.startsWith(END) && !clauses.isEmpty()) {
        end(clauses.pop(), text);
      } else if (!WORD.matcher(placeholder).matches()) {
        text.append(mark.group());
      } else if (clauses.stream().allMatch(each -> each.answer() == Conditions.Answer.SAID)) {
        append(text, filling.said(placeholder));
        for (String id : filling.figures(placeholder)) {
          numbers.add(new Placed(text.length() - 1, id));
        }
      }
    }
    mark.appendTail(text);
    while (!clauses.isEmpty()) {
      end(clauses.pop(), text);
    }
    if (halfWidth.contains("{" + CONDITION)) {
      closeUp(text, numbers);
    }
    for (String note : filling.notes()) {
      text.append("\n注：").append(note).append('\n');
    }
    return new Filled(text.toString(), filling.missing(), filling.warnings(), numbers);
  }

  /** A paragraph that is not said leaves no gap. */
  private static void closeUp(StringBuilder text, List<Placed> numbers) {
    for (Matcher gap = GAP.matcher(text); gap.find(); gap = GAP.matcher(text)) {
      int from = gap.start() + 2;
      int gone = gap.end() - from;
      text.delete(from, gap.end());
      numbers.replaceAll(
          each -> each.at() < from ? each : new Placed(each.at() - gone, each.figureId()));
    }
  }

  /** Of a clause within one that is not said nothing is asked. */
  private Clause begin(String condition, Deque<Clause> within, int start) {
    boolean isSaid = within.stream().allMatch(each -> each.answer() == Conditions.Answer.SAID);
    return new Clause(
        condition, start, isSaid ? filling.answer(condition) : Conditions.Answer.LEFT_OUT);
  }

  private static void end(Clause clause, StringBuilder text) {
    if (clause.answer() == Conditions.Answer.SAID) {
      return;
    }
    text.setLength(clause.start());
    if (clause.answer() != Conditions.Answer.LEFT_OUT) {
      text.append(SectionFilling.inStead(clause.condition(), clause.answer()));
    }
  }

  private static void append(StringBuilder text, String word) {
    String before = SectionFilling.before(text.toString(), word);
    if (!before.contentEquals(text)) {
      text.setLength(0);
      text.append(before);
    }
    text.append(word);
  }
}
