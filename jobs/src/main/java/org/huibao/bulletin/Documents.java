package org.huibao.bulletin;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huibao.bulletin.tables.SummaryTables;
import org.huibao.bulletin.text.DataSection;
import org.huibao.bulletin.text.PlainSection;
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
 * The documents of one vintage, written from its figures alone: 汇总表.xlsx and 数据段.md.
 *
 * @param files name to bytes
 * @param warnings a line for each placeholder that nothing fills
 */
public record Documents(Map<String, byte[]> files, List<String> warnings) {
  /** The district's own sentences. */
  private static final String TEMPLATE = "data-section.md";

  private static final String WORKBOOK = "汇总表.xlsx";
  private static final String SECTION = "数据段.md";

  /** Names of the files, in the order in which they are told of. */
  public static final List<String> NAMES = List.of(WORKBOOK, SECTION);

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
    byte[] template = office.get(TEMPLATE);
    if (template == null) {
      files.put(SECTION, bytes(new PlainSection(published, reference, period, outcomes).text()));
      return new Documents(files, List.of());
    }
    GapVerdicts verdicts = GapVerdicts.of(publication.analysis().gaps(), published);
    Map<String, String> words = new TreeMap<>(SectionWords.of(reference, period, verdicts));
    words.putAll(outcomes.words());
    words.putAll(Proportions.words(published, reference));
    DataSection.Filled filled =
        new DataSection(published, words, new FigureWording(reference))
            .fill(TextDecoding.decode(template));
    files.put(SECTION, bytes(filled.text()));
    return new Documents(files, filled.warnings());
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
