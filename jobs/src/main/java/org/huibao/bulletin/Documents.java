package org.huibao.bulletin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huibao.bulletin.docx.StandardSection;
import org.huibao.bulletin.tables.SummaryTables;
import org.huibao.bulletin.text.DataSection;
import org.huibao.bulletin.text.PlainSection;
import org.huibao.bulletin.text.SectionText;
import org.huibao.bulletin.text.SectionWords;
import org.huibao.bulletin.xlsx.SummaryWorkbook;
import org.huibao.checks.Questioned;
import org.huibao.facts.Fact;
import org.huibao.figures.Absences;
import org.huibao.figures.FigureWording;
import org.huibao.figures.GapVerdicts;
import org.huibao.figures.GrowthOutcomes;
import org.huibao.figures.Proportions;
import org.huibao.figures.Publication;
import org.huibao.figures.PublishedFigures;
import org.huibao.reference.Reference;
import org.huibao.reference.TextDecoding;
import org.huibao.words.Period;

/**
 * The documents of one vintage, written from its figures alone: 汇总表.xlsx, and the data section as
 * 数据段.md, 数据段.docx and 数据段.txt.
 *
 * @param files name to bytes
 * @param warnings a line for each placeholder that nothing fills
 * @param printed what tables and data section say, and the figures that stand there
 */
public record Documents(Map<String, byte[]> files, List<String> warnings, List<Printed> printed) {
  /** The district's own sentences. */
  private static final String TEMPLATE = "data-section.md";

  private static final String WORKBOOK = "汇总表.xlsx";
  private static final String SECTION = "数据段.md";
  private static final String WORD = "数据段.docx";
  private static final String PLAIN = "数据段.txt";

  /** Names of the files, in the order in which they are told of. */
  public static final List<String> NAMES = List.of(WORKBOOK, SECTION, WORD, PLAIN);

  /** Files of the district's folder, each there or not, that say how documents are to be. */
  public static final List<String> OFFICE_FILES = List.of(TEMPLATE);

  /**
   * @param publication its records in the order of their tables
   * @param reference as it is in the period
   * @param office the bytes of those of {@link #OFFICE_FILES} that there are, by name
   */
  public static Documents of(
      Publication publication, Reference reference, Period period, Map<String, byte[]> office) {
    PublishedFigures published = new PublishedFigures(publication.figures());
    GrowthOutcomes outcomes = outcomes(publication, published, reference);
    SummaryTables tables =
        new SummaryTables(
            published,
            outcomes,
            new Absences(publication.absences(), reference.district().place()),
            reference,
            period);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(WORKBOOK, new SummaryWorkbook(tables).bytes());
    DataSection.Filled filled =
        section(publication, published, outcomes, reference, period, office);
    SectionText text = SectionText.ofMarkdown(filled.text());
    String title = period.printed() + reference.district().name() + "数据段";
    files.put(SECTION, bytes(filled.text()));
    files.put(
        WORD,
        new StandardSection(
                text, title, reference.district().name(), period.yearMonth().plusMonths(1).atDay(1))
            .bytes());
    files.put(PLAIN, bytes(text.plain()));
    String district = reference.district().id();
    List<Printed> printed = new ArrayList<>();
    printed.addAll(Printed.ofTables(district, period.toString(), WORKBOOK, tables.pages()));
    printed.addAll(Printed.ofSection(district, period.toString(), SECTION, filled));
    return new Documents(files, filled.warnings(), printed);
  }

  private static DataSection.Filled section(
      Publication publication,
      PublishedFigures published,
      GrowthOutcomes outcomes,
      Reference reference,
      Period period,
      Map<String, byte[]> office) {
    byte[] template = office.get(TEMPLATE);
    if (template == null) {
      return new PlainSection(published, reference, period, outcomes).filled();
    }
    GapVerdicts verdicts = GapVerdicts.of(publication.analysis().gaps(), published);
    Map<String, String> words = new TreeMap<>(SectionWords.of(reference, period, verdicts));
    words.putAll(outcomes.words());
    words.putAll(Proportions.words(published, reference));
    return new DataSection(published, words, new FigureWording(reference))
        .fill(TextDecoding.decode(template));
  }

  /** Of cells in doubt nothing is said. */
  private static GrowthOutcomes outcomes(
      Publication publication, PublishedFigures published, Reference reference) {
    return GrowthOutcomes.of(
        publication.analysis().growth(),
        published,
        publication.facts().stream()
            .filter(fact -> fact.status().equals(Questioned.STATUS) && fact.cell() != null)
            .map(Fact::cell)
            .collect(Collectors.toSet()),
        reference);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
