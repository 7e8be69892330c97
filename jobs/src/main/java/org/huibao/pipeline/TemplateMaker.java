package org.huibao.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huibao.bulletin.docx.WordDraft;
import org.huibao.bulletin.docx.WordDraft.Edit;
import org.huibao.bulletin.text.SectionWords;
import org.huibao.figures.Figure;
import org.huibao.reference.Reference;
import org.huibao.reference.TextDecoding;
import org.huibao.speech.Claim;
import org.huibao.speech.SectionClaims;
import org.huibao.speech.TableClaims;
import org.huibao.speech.TableClaims.TextCell;
import org.huibao.speech.Unexplained;
import org.huibao.words.Period;

/**
 * Makes a template of a section's text: placeholders in place of the numbers that are explained.
 */
record TemplateMaker(List<Figure> figures, Reference reference, Period period) {
  private static final String PERIOD = "period.wording";

  /**
   * A template and what it rests on.
   *
   * @param list a line to each number: whether it is explained, where, its words, its placeholder
   *     or the nearest figures; between tabs
   * @param ending of the template's file name
   */
  record Made(byte[] template, String list, String ending) {}

  Made of(byte[] source, String name) {
    if (!name.toLowerCase(Locale.ROOT).endsWith(".docx")) {
      String text = TextDecoding.decode(source);
      SectionClaims claims = SectionClaims.of(text, figures, reference);
      return new Made(markdown(text, claims).getBytes(UTF_8), list(text, claims), ".md");
    }
    try (WordDraft draft = new WordDraft(source)) {
      String text = draft.text();
      SectionClaims claims = SectionClaims.of(text, figures, reference).with(ofTables(draft));
      List<Edit> edits = edits(text, claims, "{{", "}}");
      claims.unexplained().forEach(each -> edits.add(new Edit(each.start(), each.end(), null)));
      return new Made(
          draft.with(edits, period.yearMonth().plusMonths(1).atDay(1)),
          list(text, claims),
          ".docx");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close " + name + ": " + e.getMessage(), e);
    }
  }

  private List<Claim> ofTables(WordDraft draft) {
    TableClaims claims = new TableClaims(figures, reference);
    return draft.tables().stream()
        .map(
            rows ->
                rows.stream()
                    .map(
                        row ->
                            row.stream()
                                .map(each -> new TextCell(each.start(), each.words()))
                                .toList())
                    .toList())
        .flatMap(rows -> claims.of(rows).stream())
        .toList();
  }

  /** Braces of the text itself are doubled. */
  private String markdown(String text, SectionClaims claims) {
    StringBuilder template = new StringBuilder();
    int at = 0;
    for (Edit each : edits(text, claims, "{", "}")) {
      template.append(escaped(text.substring(at, each.start()))).append(each.words());
      at = each.end();
    }
    return template.append(escaped(text.substring(at))).toString();
  }

  private static String escaped(String text) {
    return text.replace("{", "{{").replace("}", "}}");
  }

  /** In the order of the text. */
  private List<Edit> edits(String text, SectionClaims claims, String opening, String closing) {
    List<Edit> edits = new ArrayList<>();
    for (Claim each : claims.claims()) {
      edits.add(new Edit(each.start(), each.end(), opening + each.placeholder() + closing));
    }
    String spoken = SectionWords.spoken(period);
    for (int at = text.indexOf(spoken); at >= 0; at = text.indexOf(spoken, at + 1)) {
      edits.add(new Edit(at, at + spoken.length(), opening + PERIOD + closing));
    }
    edits.sort(Comparator.comparingInt(Edit::start));
    return edits;
  }

  private static String list(String text, SectionClaims claims) {
    StringBuilder list = new StringBuilder();
    int explained = 0;
    for (Claim each : claims.claims()) {
      explained += Math.max(1, each.figures().size());
      list.append("已解释\t")
          .append(line(text, each.start(), each.end()))
          .append(each.placeholder())
          .append('\n');
    }
    for (Unexplained each : claims.unexplained()) {
      list.append("未解释\t").append(line(text, each.start(), each.end())).append(nearest(each));
    }
    return list.append("已解释 %d 个数，未解释 %d 个\n".formatted(explained, claims.unexplained().size()))
        .toString();
  }

  /** Line of the text, and the words. */
  private static String line(String text, int start, int end) {
    long line = 1 + text.substring(0, start).chars().filter(each -> each == '\n').count();
    return line + "\t" + text.substring(start, end) + "\t";
  }

  private static String nearest(Unexplained number) {
    return number.nearest().stream()
            .map(each -> each.figureId() + " " + each.text())
            .collect(Collectors.joining("、"))
        + "\n";
  }
}
