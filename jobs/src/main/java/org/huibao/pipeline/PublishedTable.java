package org.huibao.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.analysis.AverageDifference;
import org.huibao.analysis.CatchUp;
import org.huibao.analysis.Completion;
import org.huibao.analysis.Disparity;
import org.huibao.analysis.Gap;
import org.huibao.analysis.Growth;
import org.huibao.analysis.LongRun;
import org.huibao.analysis.PeerGap;
import org.huibao.analysis.PlaceShare;
import org.huibao.analysis.Ranking;
import org.huibao.analysis.SequentialGrowth;
import org.huibao.analysis.Structure;
import org.huibao.bulletin.Printed;
import org.huibao.facts.Fact;
import org.huibao.facts.UsedReturn;
import org.huibao.figures.Absence;
import org.huibao.figures.Figure;
import org.huibao.figures.KnownIndicator;
import org.huibao.figures.KnownPlace;
import org.huibao.figures.Publication;
import org.huibao.findings.Finding;
import org.huibao.reference.Reference;

/**
 * A table of every publication.
 *
 * @param rows its rows in a publication, in no order
 */
record PublishedTable(
    String name, StructType schema, BiFunction<Publication, Reference, List<Row>> rows) {

  /** All of them. */
  static final List<PublishedTable> ALL =
      List.of(
          table(Fact.TABLE, Fact.SCHEMA, Publication::facts, Fact::toRow),
          table(Growth.TABLE, Growth.SCHEMA, each -> each.analysis().growth(), Growth::toRow),
          table(
              SequentialGrowth.TABLE,
              SequentialGrowth.SCHEMA,
              each -> each.analysis().sequential(),
              SequentialGrowth::toRow),
          table(LongRun.TABLE, LongRun.SCHEMA, each -> each.analysis().longRun(), LongRun::toRow),
          table(
              Completion.TABLE,
              Completion.SCHEMA,
              each -> each.analysis().completion(),
              Completion::toRow),
          table(
              Structure.TABLE,
              Structure.SCHEMA,
              each -> each.analysis().structure(),
              Structure::toRow),
          table(
              PlaceShare.TABLE,
              PlaceShare.SCHEMA,
              each -> each.analysis().placeShares(),
              PlaceShare::toRow),
          table(Ranking.TABLE, Ranking.SCHEMA, each -> each.analysis().rankings(), Ranking::toRow),
          table(Gap.TABLE, Gap.SCHEMA, each -> each.analysis().gaps(), Gap::toRow),
          table(PeerGap.TABLE, PeerGap.SCHEMA, each -> each.analysis().peerGaps(), PeerGap::toRow),
          table(
              AverageDifference.TABLE,
              AverageDifference.SCHEMA,
              each -> each.analysis().averageDifferences(),
              AverageDifference::toRow),
          table(
              Disparity.TABLE,
              Disparity.SCHEMA,
              each -> each.analysis().disparity(),
              Disparity::toRow),
          table(CatchUp.TABLE, CatchUp.SCHEMA, each -> each.analysis().catchUp(), CatchUp::toRow),
          table(Finding.TABLE, Finding.schema(), PublishedTable::findings, Finding::toRow),
          table(Absence.TABLE, Absence.SCHEMA, Publication::absences, Absence::toRow),
          table(Figure.TABLE, Figure.SCHEMA, Publication::figures, Figure::toRow),
          new PublishedTable(
              KnownPlace.TABLE,
              KnownPlace.SCHEMA,
              (publication, reference) ->
                  KnownPlace.of(reference).stream().map(KnownPlace::toRow).toList()),
          new PublishedTable(
              KnownIndicator.TABLE,
              KnownIndicator.SCHEMA,
              (publication, reference) ->
                  KnownIndicator.of(reference).stream().map(KnownIndicator::toRow).toList()));

  private static <R> PublishedTable table(
      String name,
      StructType schema,
      Function<Publication, List<R>> records,
      Function<R, Row> toRow) {
    return new PublishedTable(
        name,
        schema,
        (publication, reference) -> records.apply(publication).stream().map(toRow).toList());
  }

  private static List<Finding> findings(Publication publication) {
    List<Finding> all = new ArrayList<>(publication.findings());
    all.addAll(publication.restated());
    return all;
  }

  /**
   * Those that are views of their own, by name; findings have a view together with the returns'.
   * Besides {@link #ALL} the returns used, and what is printed where.
   */
  static Map<String, StructType> views() {
    Map<String, StructType> views = new TreeMap<>();
    ALL.forEach(table -> views.put(table.name, table.schema));
    views.remove(Finding.TABLE);
    views.put(UsedReturn.TABLE, UsedReturn.SCHEMA);
    views.put(Printed.TABLE, Printed.SCHEMA);
    return views;
  }
}
