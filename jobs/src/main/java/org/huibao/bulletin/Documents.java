package org.huibao.bulletin;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huibao.analysis.Gap;
import org.huibao.analysis.Growth;
import org.huibao.bulletin.tables.SummaryTables;
import org.huibao.bulletin.text.DataSection;
import org.huibao.bulletin.text.PlainSection;
import org.huibao.bulletin.text.SectionWords;
import org.huibao.bulletin.xlsx.SummaryWorkbook;
import org.huibao.facts.Source;
import org.huibao.figures.Absence;
import org.huibao.figures.Absences;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureWording;
import org.huibao.figures.GapVerdicts;
import org.huibao.figures.GrowthOutcomes;
import org.huibao.figures.Proportions;
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
  /** The district's own sentences, a file of its folder. */
  public static final String TEMPLATE = "data-section.md";

  private static final String WORKBOOK = "汇总表.xlsx";
  private static final String SECTION = "数据段.md";

  /** Names of the files, in the order in which they are told of. */
  public static final List<String> NAMES = List.of(WORKBOOK, SECTION);

  /**
   * @param figures of the vintage, in the order of its table; so are gaps and growth
   * @param inDoubt cells of which nothing is to be said
   * @param absences what stands for levels that there are not
   * @param template bytes of {@link #TEMPLATE}; without it a plain list is written
   */
  public static Documents of(
      List<Figure> figures,
      List<Gap> gaps,
      List<Growth> growth,
      Set<Source> inDoubt,
      List<Absence> absences,
      Reference reference,
      Period period,
      Optional<byte[]> template) {
    PublishedFigures published = new PublishedFigures(figures);
    GrowthOutcomes outcomes = GrowthOutcomes.of(growth, published, inDoubt, reference);
    SummaryTables tables =
        new SummaryTables(
            published,
            outcomes,
            new Absences(absences, reference.district().place()),
            reference,
            period);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(WORKBOOK, new SummaryWorkbook(tables).bytes());
    if (template.isEmpty()) {
      files.put(SECTION, bytes(new PlainSection(published, reference, period, outcomes).text()));
      return new Documents(files, List.of());
    }
    GapVerdicts verdicts = GapVerdicts.of(gaps, published);
    Map<String, String> words = new TreeMap<>(SectionWords.of(reference, period, verdicts));
    words.putAll(outcomes.words());
    words.putAll(Proportions.words(published, reference));
    DataSection.Filled filled =
        new DataSection(published, words, new FigureWording(reference))
            .fill(TextDecoding.decode(template.get()));
    files.put(SECTION, bytes(filled.text()));
    return new Documents(files, filled.warnings());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
