package org.huibao.bulletin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huibao.bulletin.docx.OfficeSection;
import org.huibao.bulletin.docx.StandardSection;
import org.huibao.bulletin.docx.UnreadableTemplateException;
import org.huibao.bulletin.text.Conditions;
import org.huibao.bulletin.text.DataSection;
import org.huibao.bulletin.text.Placeholders;
import org.huibao.bulletin.text.PlainSection;
import org.huibao.bulletin.text.SectionFilling;
import org.huibao.bulletin.text.SectionText;
import org.huibao.bulletin.text.SectionWords;
import org.huibao.checks.Questioned;
import org.huibao.facts.Fact;
import org.huibao.facts.Source;
import org.huibao.figures.GapVerdicts;
import org.huibao.figures.GrowthOutcomes;
import org.huibao.figures.Proportions;
import org.huibao.figures.Publication;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.TargetsMet;
import org.huibao.reference.Reference;
import org.huibao.reference.TextDecoding;
import org.huibao.words.Period;

/**
 * The data section in its three files.
 *
 * <p>Word is the office's own file filled, else the built-in style; Markdown is the office's own
 * template filled, else the text of its Word file, else a line to an indicator. The plain text is
 * that of the Word file.
 */
final class SectionDocuments {
  static final String MARKDOWN = "数据段.md";
  static final String WORD = "数据段.docx";
  static final String PLAIN = "数据段.txt";

  private static final String MARKDOWN_TEMPLATE = "data-section.md";
  private static final String WORD_TEMPLATE = "data-section.docx";
  private static final String IN_REFERENCE = "reference/";

  /** At the top of the district's folder, or among its reference files. */
  static final List<String> TEMPLATES =
      List.of(
          MARKDOWN_TEMPLATE,
          WORD_TEMPLATE,
          IN_REFERENCE + MARKDOWN_TEMPLATE,
          IN_REFERENCE + WORD_TEMPLATE);

  private final PublishedFigures published;
  private final GrowthOutcomes outcomes;
  private final Placeholders placeholders;
  private final Conditions conditions;
  private final Reference reference;
  private final Period period;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();
  private DataSection.Filled markdown;

  private SectionDocuments(
      Publication publication,
      PublishedFigures published,
      GrowthOutcomes outcomes,
      Reference reference,
      Period period) {
    this.published = published;
    this.outcomes = outcomes;
    this.reference = reference;
    this.period = period;
    GapVerdicts verdicts = GapVerdicts.of(publication.analysis().gaps(), published);
    Map<String, String> words = new TreeMap<>(SectionWords.of(reference, period, verdicts));
    words.putAll(outcomes.words());
    words.putAll(Proportions.words(published, reference));
    this.placeholders = new Placeholders(published, words, reference);
    this.conditions =
        new Conditions(
            placeholders,
            TargetsMet.of(
                publication.analysis().completion(), published, inDoubt(publication), reference),
            period);
  }

  /** Of these cells nothing is said. */
  static Set<Source> inDoubt(Publication publication) {
    return publication.facts().stream()
        .filter(fact -> fact.status().equals(Questioned.STATUS) && fact.cell() != null)
        .map(Fact::cell)
        .collect(Collectors.toSet());
  }

  /** The files by name, and a line for each placeholder that nothing fills. */
  static Documents of(
      Publication publication,
      PublishedFigures published,
      GrowthOutcomes outcomes,
      Reference reference,
      Period period,
      Map<String, byte[]> office) {
    SectionDocuments section =
        new SectionDocuments(publication, published, outcomes, reference, period);
    section.write(own(MARKDOWN_TEMPLATE, office), own(WORD_TEMPLATE, office));
    return new Documents(
        section.files,
        section.warnings,
        Printed.ofSection(
            reference.district().id(), period.toString(), MARKDOWN, section.markdown));
  }

  private static Optional<byte[]> own(String name, Map<String, byte[]> office) {
    return Optional.ofNullable(office.get(name))
        .or(() -> Optional.ofNullable(office.get(IN_REFERENCE + name)));
  }

  private void write(Optional<byte[]> markdown, Optional<byte[]> word) {
    Optional<DataSection.Filled> ownText = markdown.map(this::filled);
    SectionFilling filling = new SectionFilling(placeholders, conditions);
    Optional<OfficeSection> ownWord = word.flatMap(template -> filledWord(template, filling));
    this.markdown =
        ownText
            .or(() -> ownWord.map(each -> ofWord(each, filling)))
            .orElseGet(() -> new PlainSection(published, reference, period, outcomes).filled());
    String text = this.markdown.text();
    SectionText paragraphs =
        ownWord.map(OfficeSection::text).orElseGet(() -> SectionText.ofMarkdown(text));
    files.put(MARKDOWN, text.getBytes(UTF_8));
    files.put(WORD, ownWord.map(OfficeSection::bytes).orElseGet(() -> standard(paragraphs)));
    files.put(PLAIN, paragraphs.plain().getBytes(UTF_8));
  }

  private static DataSection.Filled ofWord(OfficeSection word, SectionFilling filling) {
    String text = word.text().markdown();
    return new DataSection.Filled(
        text, filling.missing(), filling.warnings(), filling.placedIn(text));
  }

  private DataSection.Filled filled(byte[] template) {
    DataSection.Filled filled =
        new DataSection(new SectionFilling(placeholders, conditions))
            .fill(TextDecoding.decode(template));
    warnings.addAll(filled.warnings());
    return filled;
  }

  private Optional<OfficeSection> filledWord(byte[] template, SectionFilling filling) {
    try {
      OfficeSection filled = OfficeSection.filled(template, filling, day());
      filling.warnings().stream().filter(each -> !warnings.contains(each)).forEach(warnings::add);
      return Optional.of(filled);
    } catch (UnreadableTemplateException e) {
      warnings.add("数据段：" + WORD_TEMPLATE + " 无法填写，改用内置格式：" + e.getMessage());
      return Optional.empty();
    }
  }

  private byte[] standard(SectionText text) {
    String district = reference.district().name();
    return new StandardSection(text, period.printed() + district + "数据段", district, day()).bytes();
  }

  /** The first after the period. */
  private LocalDate day() {
    return period.yearMonth().plusMonths(1).atDay(1);
  }
}
