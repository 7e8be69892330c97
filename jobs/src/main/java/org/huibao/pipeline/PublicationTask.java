package org.huibao.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.huibao.analysis.Gap;
import org.huibao.analysis.Growth;
import org.huibao.bulletin.Documents;
import org.huibao.bulletin.Printed;
import org.huibao.checks.AbsentFiles;
import org.huibao.facts.BehindNumbers;
import org.huibao.facts.Inputs;
import org.huibao.facts.KnownReturn;
import org.huibao.facts.PeerFacts;
import org.huibao.facts.ReportedNothing;
import org.huibao.facts.ReportedNumber;
import org.huibao.facts.UsedReturn;
import org.huibao.figures.Figure;
import org.huibao.figures.Publication;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.lake.Lake;
import org.huibao.lake.PeriodFolder;
import org.huibao.lake.PublishedFile;
import org.huibao.lake.RowOrder;
import org.huibao.lake.Seal;
import org.huibao.lake.Vintage;
import org.huibao.lake.VintageWriter;
import org.huibao.lake.ingest.DistrictFolder;
import org.huibao.pipeline.console.FindingsSummary;
import org.huibao.reference.AcceptedNumber;
import org.huibao.reference.CheckSettings;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.huibao.words.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works out one district's period on an executor, and writes its tables and documents where nobody
 * sees them yet.
 *
 * @param attempt tells the stages of a task apart from those of its other attempts
 */
record PublicationTask(DistrictOrder order, Configuration hadoop, long attempt) {
  private static final int MOST_PERIODS_SAID = 8;
  private static final Logger LOG = LoggerFactory.getLogger(PublicationTask.class);

  /** More would not fit into the memory of a task. */
  static final int MOST_NUMBERS = 2_000_000;

  /**
   * What became of the order. What goes wrong is this district's outcome alone, and where it came
   * from stands in the executor's log.
   */
  DistrictOutcome of(Iterable<Row> rows) {
    try {
      DistrictRows records = new DistrictRows(MOST_NUMBERS);
      rows.forEach(records::add);
      Optional<Period> period =
          Optional.ofNullable(order.period()).or(() -> newestPeriod(records.returns()));
      return period
          .map(each -> publish(each, records))
          .orElseGet(
              () ->
                  DistrictOutcome.nothing(
                      order.district(),
                      "Cannot publish: no return says which period it is for; see the findings"));
    } catch (RuntimeException e) {
      LOG.warn("Cannot publish {}", order.district(), e);
      String message = Objects.toString(e.getMessage(), e.toString());
      return DistrictOutcome.failed(
          order.district(), message.startsWith("Cannot") ? message : "Cannot publish: " + message);
    }
  }

  /** Which periods there are, the newest first. */
  private static String periods(List<KnownReturn> returns) {
    List<String> known =
        returns.stream()
            .map(KnownReturn::period)
            .filter(Objects::nonNull)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .limit(MOST_PERIODS_SAID)
            .toList();
    return known.isEmpty() ? "" : "; the returns are of " + String.join(", ", known);
  }

  private static Optional<Period> newestPeriod(List<KnownReturn> returns) {
    return returns.stream()
        .map(KnownReturn::period)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .flatMap(Period::parse);
  }

  private DistrictOutcome publish(Period period, DistrictRows records) {
    DistrictFolder folder = new DistrictFolder(order.folder(), hadoop);
    Reference reference = ReferenceLoader.load(folder::bytes);
    Map<String, byte[]> office = office(folder);
    Optional<byte[]> accepted = Optional.ofNullable(office.get(AcceptedNumber.FILE));
    Optional<byte[]> checks = Optional.ofNullable(office.get(CheckSettings.FILE));
    Inputs inputs =
        upTo(
            period,
            records,
            accepted.map(AcceptedNumber::parse).orElse(List.of()),
            checks
                .map(
                    bytes ->
                        CheckSettings.parse(bytes, FindingRule.codes(), FindingRule.tolerant()))
                .orElse(CheckSettings.NONE));
    Publication alone = Publication.of(inputs, reference, period);
    if (!alone.isOf(period)) {
      return DistrictOutcome.nothing(
          order.district(),
          "Cannot publish "
              + period
              + ": no return has a number for it that could be used"
              + periods(records.returns()));
    }
    Lake lake = new Lake(order.lake(), hadoop);
    PeerPublications published =
        new PeerPublications(order, lake, hadoop, reference.in(period), period);
    if (published.areToCome(alone)) {
      return DistrictOutcome.waiting(
          order.district(), period.toString(), published.stage(alone, attempt).toString());
    }
    PeerFacts peers = published.of(alone);
    List<UsedReturn> used =
        records.used(order.district(), InputsFingerprint.returnsUsed(inputs, period));
    List<Finding> absent =
        AbsentFiles.of(
            order.district(),
            period.toString(),
            used,
            records.used(order.district(), records.returns()),
            folder.returnFiles(),
            folder.receivedDates().keySet());
    Publication publication =
        (peers.areNone() ? alone : Publication.of(inputs, reference, period, peers))
            .and(absent, inputs.settings());
    FindingsSummary findings = findings(publication, period);
    String fingerprint = InputsFingerprint.of(inputs, reference, office, period, peers, absent);
    Optional<Vintage> newest = lake.newest(order.district(), period.toString());
    boolean isKnown = newest.isPresent() && seal(lake, newest.get()).inputs().equals(fingerprint);
    if (isKnown && hasAllDocuments(newest.get())) {
      List<String> warnings =
          order.what() == DistrictOrder.What.TABLES
              ? List.of()
              : Documents.warnings(publication, reference.in(period), period, office);
      return DistrictOutcome.unchanged(
          newest.get(), null, warnings, findings.withUnfinished(warnings.size()));
    }
    if (!isKnown && order.what() == DistrictOrder.What.DOCUMENTS) {
      return DistrictOutcome.nothing(
          order.district(),
          "Cannot write documents: the lake has no publication of %s %s made from what it holds now; run AnalysePeriod first"
              .formatted(order.district(), period));
    }
    String madeFrom =
        InputsFingerprint.apartFromSection(
            inputs, reference, office, period, peers, absent, publication);
    Publication ordered = inOrder(publication);
    Documents documents =
        Documents.of(
            ordered,
            reference.in(period),
            period,
            office,
            new LakeSentRows(lake, hadoop, reference, records.returns(), inputs.numbers()),
            newest
                .map(each -> KeptDocuments.in(lake, each, documentFolder(), madeFrom))
                .orElse(Map.of()));
    VintageFiles files =
        VintageFiles.of(lake, hadoop, reference.in(period), office, used, ordered, documents);
    FindingsSummary all = findings.withUnfinished(documents.warnings().size());
    if (isKnown) {
      return unchanged(newest.get(), files, all);
    }
    Vintage vintage = lake.next(order.district(), period.toString());
    Path stage = lake.stage("publication-" + vintage.path().replace('/', '-') + "-" + attempt);
    VintageWriter writer =
        new VintageWriter(stage, new Seal(vintage, CodeVersion.NUMBER, fingerprint), hadoop);
    Map<String, PublishedFile> tables = write(writer, files);
    if (newest.isPresent() && isAsBefore(stage, newest.get(), files)) {
      // made from something else, or by another version, with nothing to show for it
      lake.discard(stage);
      return unchanged(newest.get(), files, all);
    }
    writer.write(PeriodFolder.TABLES, TableList.of(vintage, tables).bytes());
    writer.write(KeptDocuments.FILE, KeptDocuments.of(madeFrom, files.hashed()).bytes());
    String written =
        order.what() == DistrictOrder.What.TABLES
            ? null
            : documentFolder().stage(files.of(vintage, tables), vintage, attempt).toString();
    List<String> said = new ArrayList<>(documents.warnings());
    files.changedUnder(vintage).ifPresent(said::add);
    return DistrictOutcome.published(vintage, stage.toString(), written, said, all);
  }

  /** Each table with what it is known by. */
  private static Map<String, PublishedFile> write(VintageWriter writer, VintageFiles files) {
    Map<String, PublishedFile> tables = new TreeMap<>();
    PublishedTable.ALL.forEach(
        table ->
            tables.put(
                table.name(),
                writer.write(
                    table.name(),
                    table.schema(),
                    table.rows().apply(files.publication(), files.reference()))));
    tables.put(
        UsedReturn.TABLE,
        writer.write(
            UsedReturn.TABLE,
            UsedReturn.SCHEMA,
            files.used().stream().map(UsedReturn::toRow).toList()));
    tables.put(
        Printed.TABLE,
        writer.write(
            Printed.TABLE,
            Printed.SCHEMA,
            files.documents().printed().stream().map(Printed::toRow).toList()));
    return tables;
  }

  private boolean isAsBefore(Path stage, Vintage newest, VintageFiles files) {
    return files.lake().hasSameRows(stage, newest, VintageFiles.TABLES, hadoop)
        && (order.what() == DistrictOrder.What.TABLES
            || documentFolder().isAsIn(files.documents(), newest));
  }

  /** Of a vintage that is there already, the documents where some of them are not. */
  private DistrictOutcome unchanged(Vintage newest, VintageFiles files, FindingsSummary findings) {
    if (hasAllDocuments(newest)) {
      return DistrictOutcome.unchanged(newest, null, files.documents().warnings(), findings);
    }
    Path written = documentFolder().stage(files.of(newest, files.tables(newest)), newest, attempt);
    return DistrictOutcome.unchanged(
        newest, written.toString(), files.documents().warnings(), findings);
  }

  private boolean hasAllDocuments(Vintage vintage) {
    return order.what() == DistrictOrder.What.TABLES || documentFolder().isWhole(vintage);
  }

  private DocumentFolder documentFolder() {
    return new DocumentFolder(order.out(), hadoop);
  }

  /** What the office says itself, by name of the file. */
  private static Map<String, byte[]> office(DistrictFolder folder) {
    Map<String, byte[]> office = new TreeMap<>();
    Stream.concat(
            Documents.OFFICE_FILES.stream(), Stream.of(AcceptedNumber.FILE, CheckSettings.FILE))
        .forEach(name -> folder.bytes(name).ifPresent(bytes -> office.put(name, bytes)));
    return office;
  }

  private Inputs upTo(
      Period period, DistrictRows records, List<AcceptedNumber> accepted, CheckSettings settings) {
    String last = period.toString();
    BehindNumbers behind = BehindNumbers.of(records.numbers(), records.returns());
    List<ReportedNumber> numbers =
        records.numbers().stream()
            .filter(each -> each.key().period().compareTo(last) <= 0)
            .filter(each -> !behind.includeOfLater(each, last))
            .toList();
    List<ReportedNothing> signs =
        records.signs().stream().filter(each -> each.key().period().compareTo(last) <= 0).toList();
    return new Inputs(records.returns(), numbers, signs, records.findings(), accepted, settings);
  }

  private Seal seal(Lake lake, Vintage vintage) {
    return Seal.of(lake, lake.publicationTable(vintage, Figure.TABLE), hadoop);
  }

  private static FindingsSummary findings(Publication publication, Period period) {
    List<Finding> all = new ArrayList<>(publication.findings());
    publication.ofReturns().stream()
        .filter(each -> each.period() == null || each.period().equals(period.toString()))
        .forEach(all::add);
    return FindingsSummary.of(all)
        .withUnfinished(publication.figures().stream().filter(Figure::isQuestioned).count());
  }

  /** A publication with what documents are written from in the order of its tables. */
  private static Publication inOrder(Publication each) {
    return each.with(
        inOrder(each.figures(), Figure::toRow, RowOrder.ofAll(Figure.SCHEMA)),
        each.analysis()
            .with(
                inOrder(each.analysis().gaps(), Gap::toRow, RowOrder.ofAll(Gap.SCHEMA)),
                inOrder(each.analysis().growth(), Growth::toRow, RowOrder.ofAll(Growth.SCHEMA))));
  }

  /** Records as they lie in their table. */
  private static <R> List<R> inOrder(
      List<R> records, Function<R, Row> toRow, Comparator<Row> order) {
    record Placed<T>(T itself, Row row) {}
    return records.stream()
        .map(each -> new Placed<>(each, toRow.apply(each)))
        .sorted(Comparator.comparing(Placed::row, order))
        .map(Placed::itself)
        .toList();
  }
}
