package org.huibao.pipeline.trace;

import static org.apache.parquet.filter2.predicate.FilterApi.and;
import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.bulletin.Printed;
import org.huibao.facts.Fact;
import org.huibao.facts.Source;
import org.huibao.facts.UsedReturn;
import org.huibao.figures.Figure;
import org.huibao.figures.KnownPlace;
import org.huibao.findings.Finding;
import org.huibao.lake.Lake;
import org.huibao.lake.ParquetRows;
import org.huibao.lake.PublishedPeriod;
import org.huibao.lake.Vintage;
import org.huibao.returns.Columns;
import org.huibao.returns.Return;
import org.huibao.words.LabelText;

/** A lake as far as a trace needs it: each table is read once, of a file only what is of it. */
final class TracedLake {
  private final Lake lake;
  private final Configuration configuration;
  private final List<Vintage> newest;
  private final Map<Vintage, List<Figure>> figures = new HashMap<>();
  private final Map<Vintage, List<Fact>> facts = new HashMap<>();
  private List<ReadReturn> returns;

  /**
   * A return as an ingest read it.
   *
   * @param receivedOn ISO day, or null
   */
  record ReadReturn(
      String ingest,
      String district,
      String returnId,
      String file,
      String receivedOn,
      String status,
      String reason) {}

  /**
   * @param period ISO month, or null for all
   */
  TracedLake(Lake lake, Configuration configuration, String period) {
    this.lake = lake;
    this.configuration = configuration;
    this.newest =
        lake.periods().stream()
            .map(PublishedPeriod::inForce)
            .filter(each -> period == null || period.equals(each.period()))
            .sorted(
                Comparator.comparing(Vintage::period, Comparator.reverseOrder())
                    .thenComparing(Vintage::district))
            .toList();
  }

  /** The vintage in force of each period, the newest period first. */
  List<Vintage> newest() {
    return newest;
  }

  List<Figure> figures(Vintage vintage) {
    return figures.computeIfAbsent(
        vintage, of -> published(of, Figure.TABLE, Figure.SCHEMA, Figure::from));
  }

  List<Fact> facts(Vintage vintage) {
    return facts.computeIfAbsent(
        vintage,
        of ->
            published(of, Fact.TABLE, Fact.SCHEMA, Fact::from).stream()
                .filter(Objects::nonNull)
                .toList());
  }

  List<Printed> printed(Vintage vintage) {
    return published(vintage, Printed.TABLE, Printed.SCHEMA, Printed::from);
  }

  List<UsedReturn> used(Vintage vintage) {
    return published(vintage, UsedReturn.TABLE, UsedReturn.SCHEMA, UsedReturn::from);
  }

  /** True where the vintage's reference has a place of one of these names. */
  boolean knowsPlace(Vintage vintage, Set<String> names) {
    List<String> known = new ArrayList<>();
    new ParquetRows(KnownPlace.SCHEMA, configuration)
        .of(lake.publicationTable(vintage, KnownPlace.TABLE))
        .forEach(row -> known.add(row.getAs("name")));
    return known.stream().map(LabelText::compact).anyMatch(names::contains);
  }

  /** Of the checks, and of the readings those that were restated. */
  List<Finding> findings(Vintage vintage) {
    return published(vintage, Finding.TABLE, Finding.schema(), Finding::from);
  }

  private <E> List<E> published(
      Vintage vintage, String table, StructType schema, Function<Row, E> record) {
    return new ParquetRows(schema, configuration)
        .of(lake.publicationTable(vintage, table)).stream().map(record).toList();
  }

  /** Every return as it was read last. */
  List<ReadReturn> returns() {
    if (returns == null) {
      Map<String, ReadReturn> byId = new TreeMap<>();
      for (String ingest : lake.ingests()) {
        new ParquetRows(Return.schema(), configuration)
            .of(lake.ingestTable(ingest, Return.TABLE))
            .forEach(
                row ->
                    byId.put(
                        row.getAs(Columns.DISTRICT) + "/" + row.getAs(Columns.RETURN_ID),
                        new ReadReturn(
                            ingest,
                            row.getAs(Columns.DISTRICT),
                            row.getAs(Columns.RETURN_ID),
                            row.getAs(Columns.FILE),
                            Objects.toString(row.getAs(Columns.RECEIVED_ON), null),
                            row.getAs(Columns.STATUS),
                            row.getAs(Columns.REASON))));
      }
      returns = List.copyOf(byId.values());
    }
    return returns;
  }

  /** The district's own, or else that of a peer whose number it took. */
  Optional<ReadReturn> returnOf(String district, String returnId) {
    List<ReadReturn> found =
        returns().stream().filter(each -> each.returnId().equals(returnId)).toList();
    return found.stream()
        .filter(each -> each.district().equals(district))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** True where the ingest of a return keeps what its sheets show. */
  boolean keeps(ReadReturn of, String table) {
    return lake.has(lake.ingestTable(of.ingest(), table));
  }

  /** Rows of one of the ingest's tables about one cell. */
  List<Row> atCell(ReadReturn of, String table, StructType schema, Source cell) {
    Path folder = lake.ingestTable(of.ingest(), table);
    FilterCompat.Filter filter =
        FilterCompat.get(
            and(
                and(isText(Columns.FILE, of.file()), isText(Columns.RETURN_ID, of.returnId())),
                and(isText(Columns.SHEET, cell.sheet()), isText(Columns.CELL, cell.cell()))));
    List<Row> rows = new ArrayList<>();
    new ParquetRows(schema, configuration).each(folder, filter, rows::add);
    return rows;
  }

  private static org.apache.parquet.filter2.predicate.FilterPredicate isText(
      String column, String text) {
    return eq(binaryColumn(column), Binary.fromString(text));
  }

  /** What a text's row says, or null. */
  static String text(Stream<Row> rows, String column) {
    return rows.map(row -> row.<String>getAs(column))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
