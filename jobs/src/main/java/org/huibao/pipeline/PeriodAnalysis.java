package org.huibao.pipeline;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.sort_array;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.analysis.Analysis;
import org.huibao.bulletin.Figure;
import org.huibao.bulletin.Figures;
import org.huibao.facts.Candidates;
import org.huibao.facts.ComparableBases;
import org.huibao.facts.FactTables;
import org.huibao.facts.Facts;
import org.huibao.facts.MemberValues;
import org.huibao.facts.ReferenceTables;
import org.huibao.facts.Totals;
import org.huibao.facts.checks.FactChecks;
import org.huibao.facts.checks.MissingReturns;
import org.huibao.findings.Finding;
import org.huibao.lake.Publication;
import org.huibao.lake.PublicationWriter;
import org.huibao.lake.Scale;
import org.huibao.lake.Seal;
import org.huibao.pipeline.console.NothingUsableException;
import org.huibao.returns.Columns;
import org.huibao.returns.Observation;
import org.huibao.returns.ReportedSign;
import org.huibao.returns.Return;
import org.huibao.words.Period;

/** From the returns that are in to one published vintage of a period. */
final class PeriodAnalysis implements AutoCloseable {
  private final DistrictRun run;
  private final Path stage;
  private final Dataset<Row> returns;
  private final Period period;

  PeriodAnalysis(DistrictRun run) {
    this.run = run;
    this.stage = run.lake().stage("returns-" + run.reference().district().id());
    this.returns = kept(returnsKnown(run));
    this.period = Optional.ofNullable(run.options().period).orElseGet(this::newestPeriod);
  }

  /** As a file, like every step: to keep rows in memory Spark compiles code to get at them. */
  private Dataset<Row> kept(Dataset<Row> rows) {
    String path = new Path(stage, Return.TABLE).toString();
    rows.write().parquet(path);
    return run.spark().read().schema(rows.schema()).parquet(path);
  }

  Period period() {
    return period;
  }

  /** The new vintage; empty where the newest was made from the same. */
  Optional<Publication> publish() {
    String inputs = inputs();
    Optional<Publication> newest = run.lake().newest(district(), period.toString());
    boolean same =
        newest
            .map(each -> run.lake().publicationTable(each, Figure.TABLE))
            .map(path -> Seal.of(run.lake(), path, hadoop()).inputs().equals(inputs))
            .orElse(false);
    if (same) {
      return Optional.empty();
    }
    Publication next = run.lake().next(district(), period.toString());
    try (Scale scale = Scale.of(run.spark(), run.lake().bytesOf(Observation.TABLE))) {
      return Optional.of(write(new Seal(next, CodeVersion.NUMBER, inputs), scale));
    }
  }

  private Publication write(Seal seal, Scale scale) {
    try (PublicationWriter writer = new PublicationWriter(run.spark(), run.lake(), seal, scale)) {
      return write(writer, scale);
    }
  }

  private Publication write(PublicationWriter writer, Scale scale) {
    String upTo = period.toString();
    Dataset<Row> known = scale.gathered(returns);
    ReferenceTables reference = ReferenceTables.of(run.spark(), run.reference());
    Supplier<Dataset<Row>> missingReturns =
        writer.keepMeanwhile("missing", () -> MissingReturns.of(known, reference, period));
    Supplier<Dataset<Row>> memberSigns =
        writer.keepMeanwhile("signs", () -> MemberValues.signs(signsSent(known), known, upTo));
    Dataset<Row> observations =
        scale.gathered(run.views().ofReturns(Observation.TABLE, Observation.SCHEMA, known));
    Dataset<Row> candidates =
        writer.keep("candidates", Candidates.of(observations, known, reference, upTo));
    Dataset<Row> chosen = Candidates.chosen(candidates);
    Dataset<Row> missing = missingReturns.get();
    Dataset<Row> signs = memberSigns.get();
    Supplier<Dataset<Row>> expectedReports =
        writer.keepMeanwhile(
            "expected",
            () ->
                Totals.expected(chosen, signs, MissingReturns.places(missing, candidates, period)));
    Dataset<Row> members = writer.keep("members", MemberValues.of(chosen, signs, reference));
    Dataset<Row> expected = expectedReports.get();
    Dataset<Row> sums =
        writer.keep("sums", Totals.sums(ComparableBases.only(members), reference, expected));
    Dataset<Row> facts = writer.write(Facts.TABLE, FactTables.of(chosen, sums, reference, writer));
    if (facts.where(col(Columns.PERIOD).equalTo(upTo)).isEmpty()) {
      throw new NothingUsableException(
          "Cannot publish " + period + ": no return has a number for it that could be used");
    }
    Supplier<Dataset<Row>> memberFacts =
        writer.keepMeanwhile(
            "member_facts", () -> MemberValues.withSinglePeriods(facts, signs, reference));
    Analysis analysis = Analysis.of(facts, memberFacts, reference, expected, upTo, writer);
    FactChecks checks =
        new FactChecks(
            known, candidates, chosen, members, sums, facts, missing, expected, reference);
    RoundingMode rounding = run.reference().district().rounding();
    writer.meanwhile(
        () -> writer.write(Finding.TABLE, checks.findings(upTo).union(analysis.findings())));
    writer.meanwhile(
        () ->
            writer.write(
                Figure.TABLE, Figures.of(facts, analysis.detail(), reference, upTo, rounding)));
    analysis.tables().forEach(writer::write);
    return writer.commit();
  }

  private Dataset<Row> signsSent(Dataset<Row> known) {
    return run.views().ofReturns(ReportedSign.TABLE, ReportedSign.SCHEMA, known);
  }

  /** Returns of the district received by the day asked about. */
  private static Dataset<Row> returnsKnown(DistrictRun run) {
    return run.views()
        .returnsAsOf(run.options().asOfDate())
        .where(col(Columns.DISTRICT).equalTo(run.reference().district().id()));
  }

  private Period newestPeriod() {
    String newest = returns.agg(max(Columns.PERIOD)).first().getString(0);
    if (newest == null) {
      throw new NothingUsableException(
          "Cannot publish: no return says which period it is for; see the findings");
    }
    return Period.parse(newest).orElseThrow();
  }

  /**
   * A fingerprint of all that the publication is made from: the same again publishes nothing. A
   * duplicate and a return that comes when it is superseded already change nothing.
   */
  private String inputs() {
    Dataset<Row> lines =
        returnsUsed()
            .select(
                concat_ws(
                        " ",
                        col(Columns.RETURN_ID),
                        col(Columns.REFERENCE),
                        coalesce(col(Columns.RECEIVED_ON).cast("string"), lit("-")),
                        coalesce(col(Columns.FIRST_RECEIVED_ON).cast("string"), lit("-")))
                    .as("line"));
    String returnsSeen =
        lines
            .agg(sha2(array_join(sort_array(collect_list("line")), "\n"), 256))
            .first()
            .getString(0);
    return CodeVersion.NUMBER
        + "-"
        + run.reference().fingerprint().substring(0, 16)
        + "-"
        + returnsSeen.substring(0, 32)
        + Documents.fingerprint(run);
  }

  /**
   * The returns in force that may say something of the period or an earlier one: those for it, and
   * of later ones, such as a yearbook, those with a number or a sign for it.
   */
  private Dataset<Row> returnsUsed() {
    Dataset<Row> inForce = returns.where(col(Columns.STATUS).equalTo(Return.ACCEPTED));
    Column later = coalesce(col(Columns.PERIOD).gt(period.toString()), lit(false));
    Dataset<Row> laterReturns = inForce.where(later);
    Dataset<Row> ofThePeriod = inForce.where(not(later));
    if (laterReturns.isEmpty()) {
      return ofThePeriod;
    }
    Dataset<Row> lookingBack =
        returnsIn(Observation.TABLE, Observation.SCHEMA, laterReturns)
            .union(returnsIn(ReportedSign.TABLE, ReportedSign.SCHEMA, laterReturns));
    return ofThePeriod.union(laterReturns.join(lookingBack, Columns.RETURN_ID, "left_semi"));
  }

  private Dataset<Row> returnsIn(String table, StructType schema, Dataset<Row> of) {
    return run.views()
        .ofReturns(table, schema, of)
        .where(col(Columns.PERIOD).leq(period.toString()))
        .select(Columns.RETURN_ID);
  }

  private String district() {
    return run.reference().district().id();
  }

  @Override
  public void close() {
    run.lake().discard(stage);
  }

  private org.apache.hadoop.conf.Configuration hadoop() {
    return run.spark().sparkContext().hadoopConfiguration();
  }
}
