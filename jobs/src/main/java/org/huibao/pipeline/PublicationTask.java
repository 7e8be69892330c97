package org.huibao.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.huibao.analysis.Gap;
import org.huibao.analysis.Growth;
import org.huibao.bulletin.Documents;
import org.huibao.checks.Questioned;
import org.huibao.facts.BehindNumbers;
import org.huibao.facts.Fact;
import org.huibao.facts.Inputs;
import org.huibao.facts.KnownReturn;
import org.huibao.facts.ReportedNothing;
import org.huibao.facts.ReportedNumber;
import org.huibao.figures.Figure;
import org.huibao.figures.Publication;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.lake.Lake;
import org.huibao.lake.RowOrder;
import org.huibao.lake.Seal;
import org.huibao.lake.Vintage;
import org.huibao.lake.VintageWriter;
import org.huibao.lake.ingest.DistrictFolder;
import org.huibao.lake.lock.RunLock;
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
    Optional<byte[]> template = folder.bytes(Documents.TEMPLATE);
    Optional<byte[]> accepted = folder.bytes(AcceptedNumber.FILE);
    Optional<byte[]> checks = folder.bytes(CheckSettings.FILE);
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
    Publication publication = Publication.of(inputs, reference, period);
    if (!publication.isOf(period)) {
      return DistrictOutcome.nothing(
          order.district(),
          "Cannot publish "
              + period
              + ": no return has a number for it that could be used"
              + periods(records.returns()));
    }
    FindingsSummary findings = findings(publication, period);
    String fingerprint =
        InputsFingerprint.of(inputs, reference, List.of(template, accepted, checks), period);
    Lake lake = new Lake(order.lake(), hadoop);
    Optional<Vintage> newest = lake.newest(order.district(), period.toString());
    if (newest.isPresent() && seal(lake, newest.get()).inputs().equals(fingerprint)) {
      return DistrictOutcome.unchanged(newest.get(), findings);
    }
    Vintage vintage = lake.next(order.district(), period.toString());
    Path stage = lake.stage("publication-" + vintage.path().replace('/', '-') + "-" + attempt);
    VintageWriter writer =
        new VintageWriter(stage, new Seal(vintage, CodeVersion.NUMBER, fingerprint), hadoop);
    PublishedTable.ALL.forEach(
        table -> writer.write(table.name(), table.schema(), table.rows().apply(publication)));
    if (order.out() == null) {
      return DistrictOutcome.published(vintage, stage.toString(), null, List.of(), findings);
    }
    Documents documents = documents(publication, reference.in(period), period, template);
    Path written = write(documents, vintage);
    return DistrictOutcome.published(
        vintage, stage.toString(), written.toString(), documents.warnings(), findings);
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
    return FindingsSummary.of(all);
  }

  private static Documents documents(
      Publication publication, Reference reference, Period period, Optional<byte[]> template) {
    return Documents.of(
        inOrder(publication.figures(), Figure::toRow, RowOrder.ofAll(Figure.SCHEMA)),
        inOrder(publication.analysis().gaps(), Gap::toRow, RowOrder.ofAll(Gap.SCHEMA)),
        inOrder(publication.analysis().growth(), Growth::toRow, RowOrder.ofAll(Growth.SCHEMA)),
        publication.facts().stream()
            .filter(fact -> fact.status().equals(Questioned.STATUS) && fact.cell() != null)
            .map(Fact::cell)
            .collect(Collectors.toSet()),
        publication.absences(),
        reference,
        period,
        template);
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

  private Path write(Documents documents, Vintage vintage) {
    Path stage =
        new Path(
            order.out(), RunLock.STAGING + "/" + vintage.path().replace('/', '-') + "-" + attempt);
    try {
      FileSystem files = stage.getFileSystem(hadoop);
      // no hidden checksum files beside documents that people open
      files.setWriteChecksum(false);
      for (Map.Entry<String, byte[]> document : documents.files().entrySet()) {
        try (OutputStream stream = files.create(new Path(stage, document.getKey()))) {
          stream.write(document.getValue());
        }
      }
      return stage;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + stage + ": " + e.getMessage(), e);
    }
  }
}
