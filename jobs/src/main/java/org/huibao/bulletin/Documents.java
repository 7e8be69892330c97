package org.huibao.bulletin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huibao.bulletin.html.ReportPage;
import org.huibao.bulletin.html.SentRows;
import org.huibao.bulletin.tables.DueIndicators;
import org.huibao.bulletin.tables.EditionTables;
import org.huibao.bulletin.tables.PrintedTable;
import org.huibao.bulletin.tables.SummaryTables;
import org.huibao.bulletin.xlsx.DataWorkbook;
import org.huibao.bulletin.xlsx.PrintEdition;
import org.huibao.bulletin.xlsx.SummaryWorkbook;
import org.huibao.figures.Absences;
import org.huibao.figures.GrowthOutcomes;
import org.huibao.figures.Publication;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.UnreportedLevel;
import org.huibao.findings.Finding;
import org.huibao.reference.BulletinFile;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/**
 * The documents of one vintage, written from its figures alone: 汇总表.xlsx, 印发版.xlsx (the same pages
 * with their sources), 数据版.xlsx (for machines), the data section as 数据段.md, 数据段.docx and 数据段.txt,
 * and 汇报.html.
 *
 * @param files name to bytes
 * @param warnings a line for each placeholder that nothing fills
 * @param printed what tables and data section say, and the figures that stand there
 */
public record Documents(Map<String, byte[]> files, List<String> warnings, List<Printed> printed) {
  private static final String WORKBOOK = "汇总表.xlsx";
  private static final String PRINT = "印发版.xlsx";
  private static final String DATA = "数据版.xlsx";
  private static final String PAGE = "汇报.html";

  /** The same order whichever task found them first. */
  private static final Comparator<Finding> FINDINGS =
      Comparator.comparing(Finding::rule)
          .thenComparing(Finding::reporter, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Finding::file, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Finding::expected, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Finding::actual, Comparator.nullsLast(Comparator.naturalOrder()));

  /** Names of the files, in the order in which they are told of. */
  public static final List<String> NAMES =
      List.of(
          WORKBOOK,
          PRINT,
          DATA,
          SectionDocuments.MARKDOWN,
          SectionDocuments.WORD,
          SectionDocuments.PLAIN,
          PAGE);

  /** Those that no template of the section has a part in. */
  public static final List<String> APART_FROM_SECTION = List.of(WORKBOOK, PRINT, DATA, PAGE);

  /** Files of the district's folder that the section is made by. */
  public static final List<String> SECTION_TEMPLATES = SectionDocuments.TEMPLATES;

  /** Files of the district's folder, each there or not, that say how documents are to be. */
  public static final List<String> OFFICE_FILES =
      Stream.concat(SectionDocuments.TEMPLATES.stream(), Stream.of(BulletinFile.FILE)).toList();

  /**
   * @param publication its records in the order of their tables
   * @param reference as it is in the period
   * @param office the bytes of those of {@link #OFFICE_FILES} that there are, by name
   * @param sent what sheets show around the cells of figures
   */
  public static Documents of(
      Publication publication,
      Reference reference,
      Period period,
      Map<String, byte[]> office,
      SentRows sent) {
    return of(publication, reference, period, office, sent, Map.of());
  }

  /**
   * @param kept those of {@link #APART_FROM_SECTION} that are known to be the same as before
   */
  public static Documents of(
      Publication publication,
      Reference reference,
      Period period,
      Map<String, byte[]> office,
      SentRows sent,
      Map<String, byte[]> kept) {
    PublishedFigures published = new PublishedFigures(publication.figures());
    GrowthOutcomes outcomes = outcomes(publication, published, reference);
    Absences absences = new Absences(publication.absences(), reference.district().place());
    DueIndicators due = DueIndicators.of(publication.facts(), reference.district().place(), period);
    SummaryTables tables = new SummaryTables(published, outcomes, absences, due, reference, period);
    Documents section =
        SectionDocuments.of(publication, published, outcomes, reference, period, office);
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<PrintedTable> summary = tables.pages();
    files.put(
        WORKBOOK,
        kept(kept, WORKBOOK, () -> new SummaryWorkbook(summary, reference, period).bytes()));
    EditionTables edition =
        new EditionTables(
            tables,
            summary,
            Optional.ofNullable(office.get(BulletinFile.FILE))
                .map(bytes -> BulletinFile.parse(bytes, reference))
                .orElse(BulletinFile.NONE),
            findings(publication, period));
    List<PrintedTable> more = edition.morePages();
    files.put(
        PRINT,
        kept(
            kept,
            PRINT,
            () -> new PrintEdition(edition.bound(more), published, reference, period).bytes()));
    files.put(
        DATA,
        kept(
            kept,
            DATA,
            () ->
                new DataWorkbook(
                        publication.figures(),
                        UnreportedLevel.of(published, absences, reference),
                        reference,
                        period)
                    .bytes()));
    files.putAll(section.files());
    files.put(
        PAGE,
        kept(
            kept,
            PAGE,
            () ->
                new ReportPage(publication, published, outcomes, reference, period, sent)
                    .html()
                    .getBytes(StandardCharsets.UTF_8)));
    String district = reference.district().id();
    List<Printed> printed = new ArrayList<>();
    printed.addAll(Printed.ofTables(district, period.toString(), WORKBOOK, summary));
    // what stands in both workbooks is told of once
    printed.addAll(Printed.ofTables(district, period.toString(), PRINT, more));
    printed.addAll(section.printed());
    return new Documents(files, section.warnings(), printed);
  }

  private static byte[] kept(Map<String, byte[]> kept, String name, Supplier<byte[]> made) {
    byte[] known = kept.get(name);
    return known == null ? made.get() : known;
  }

  /**
   * What would have to be said of the documents that there are already: {@link #warnings} of the
   * same.
   */
  public static List<String> warnings(
      Publication publication, Reference reference, Period period, Map<String, byte[]> office) {
    PublishedFigures published = new PublishedFigures(publication.figures());
    return SectionDocuments.of(
            publication,
            published,
            outcomes(publication, published, reference),
            reference,
            period,
            office)
        .warnings();
  }

  private static List<Finding> findings(Publication publication, Period period) {
    return Stream.concat(publication.findings().stream(), publication.ofReturns().stream())
        .filter(each -> each.period() == null || each.period().equals(period.toString()))
        .sorted(FINDINGS)
        .toList();
  }

  /** Of cells in doubt nothing is said. */
  private static GrowthOutcomes outcomes(
      Publication publication, PublishedFigures published, Reference reference) {
    return GrowthOutcomes.of(
        publication.analysis().growth(),
        published,
        SectionDocuments.inDoubt(publication),
        reference);
  }
}
