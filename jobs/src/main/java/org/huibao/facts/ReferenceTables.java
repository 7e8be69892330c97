package org.huibao.facts;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.huibao.reference.CompositeItem;
import org.huibao.reference.Indicator;
import org.huibao.reference.Place;
import org.huibao.reference.PlaceLevel;
import org.huibao.reference.PopulationCount;
import org.huibao.reference.Reference;
import org.huibao.reference.Reporter;
import org.huibao.reference.ScheduledForm;
import org.huibao.words.Units;

/** The reference as small tables to join with. */
public record ReferenceTables(
    String district,
    String districtPlace,
    Dataset<Row> indicators,
    Dataset<Row> composites,
    Dataset<Row> places,
    Dataset<Row> memberships,
    Dataset<Row> peerGroups,
    Dataset<Row> population,
    Dataset<Row> reporters,
    Dataset<Row> schedule,
    int suppressBelow,
    RoundingMode rounding) {

  /** Peer group of the district's own towns. */
  public static final String TOWNS = "towns";

  /** Peer group of the places with the district's own parent. */
  public static final String PEERS = "peers";

  private static final StructType INDICATORS =
      StructType.fromDDL(
          "indicator STRING, indicator_name STRING, fact_unit STRING, display_unit STRING,"
              + " display_factor DECIMAL(38,18), decimals INT, kind STRING, direction STRING,"
              + " price_basis STRING, sign STRING, additive BOOLEAN, numerator STRING,"
              + " denominator STRING, authority STRING, position INT, base_unit STRING,"
              + " base_factor DECIMAL(38,18), counted BOOLEAN, differenced BOOLEAN, part_of STRING,"
              + " point_unit STRING");
  private static final StructType COMPOSITES =
      StructType.fromDDL(
          "composite STRING, method STRING, item STRING, weight DECIMAL(18,8),"
              + " standard DECIMAL(28,8), floor DECIMAL(28,8), annualised BOOLEAN");
  private static final StructType PLACES =
      StructType.fromDDL(
          "place STRING, place_name STRING, level STRING, parent STRING, group STRING,"
              + " place_position INT");
  private static final StructType MEMBERSHIPS = StructType.fromDDL("place STRING, whole STRING");
  private static final StructType PEER_GROUPS =
      StructType.fromDDL("place STRING, peer_group STRING");
  private static final StructType POPULATION =
      StructType.fromDDL("place STRING, year INT, persons BIGINT");
  private static final StructType REPORTERS =
      StructType.fromDDL("reporter STRING, reporter_name STRING, reporter_place STRING");
  private static final StructType SCHEDULE =
      StructType.fromDDL(
          "form STRING, form_title STRING, reporter STRING, frequency STRING, due_day INT");

  public static ReferenceTables of(SparkSession spark, Reference reference) {
    List<Row> groupNames = new ArrayList<>();
    reference
        .district()
        .groups()
        .forEach((key, name) -> groupNames.add(RowFactory.create(key, name, null, null, null, 0)));
    List<Row> places = new ArrayList<>();
    for (Place place : reference.places()) {
      places.add(place(place, places.size() + 1));
    }
    groupNames.removeIf(group -> reference.place(group.getString(0)).isPresent());
    places.addAll(groupNames);
    return new ReferenceTables(
        reference.district().id(),
        reference.district().place(),
        frame(spark, indicators(reference), INDICATORS),
        frame(
            spark,
            reference.composites().stream().map(ReferenceTables::compositeItem).toList(),
            COMPOSITES),
        frame(spark, places, PLACES),
        frame(spark, memberships(reference), MEMBERSHIPS),
        frame(spark, peerGroups(reference), PEER_GROUPS),
        frame(
            spark,
            reference.population().stream().map(ReferenceTables::population).toList(),
            POPULATION),
        frame(
            spark,
            reference.reporters().stream().map(ReferenceTables::reporter).toList(),
            REPORTERS),
        frame(
            spark,
            reference.schedule().stream().map(ReferenceTables::scheduledForm).toList(),
            SCHEDULE),
        reference.district().suppressBelow(),
        reference.district().rounding());
  }

  /** In one partition: what is joined to it where there are few rows then needs no shuffle. */
  private static Dataset<Row> frame(SparkSession spark, List<Row> rows, StructType schema) {
    return spark.createDataFrame(rows, schema).coalesce(1);
  }

  private static List<Row> indicators(Reference reference) {
    List<Row> rows = new ArrayList<>();
    for (Indicator each : reference.indicators()) {
      Units.Unit unit = reference.units().parse(each.unit()).orElseThrow();
      rows.add(
          RowFactory.create(
              each.id(),
              each.name(),
              each.unit(),
              each.displayUnit(),
              reference.units().factor(each.unit(), each.displayUnit()).orElseThrow(),
              each.decimals(),
              each.kind().code(),
              each.direction().code(),
              each.priceBasis().code(),
              each.sign().code(),
              each.isAdditive(),
              each.numerator(),
              each.denominator(),
              each.authority(),
              rows.size() + 1,
              unit.base(),
              unit.factor(),
              reference.units().isCounted(each.unit()),
              each.isDifferenced(),
              each.partOf(),
              each.pointUnit()));
    }
    return rows;
  }

  private static Row compositeItem(CompositeItem each) {
    return RowFactory.create(
        each.composite(),
        each.method().code(),
        each.item(),
        each.weight(),
        each.standard(),
        each.floor(),
        each.annualisation() == CompositeItem.Annualisation.ANNUALISED);
  }

  private static Row place(Place place, int position) {
    return RowFactory.create(
        place.id(), place.name(), place.level().code(), place.parent(), place.group(), position);
  }

  /**
   * Each place and the wholes it is a member of: the district, and its group by the group's key.
   */
  private static List<Row> memberships(Reference reference) {
    return reference.places().stream()
        .filter(place -> place.level() != PlaceLevel.GROUP)
        .flatMap(
            place ->
                Stream.of(
                        place.isMemberOf(reference.district().place())
                            ? reference.district().place()
                            : null,
                        place.group())
                    .filter(whole -> whole != null)
                    .map(whole -> RowFactory.create(place.id(), whole)))
        .toList();
  }

  private static List<Row> peerGroups(Reference reference) {
    List<Row> rows = new ArrayList<>();
    reference.towns().forEach(place -> rows.add(RowFactory.create(place.id(), TOWNS)));
    if (reference.district().peersName() != null) {
      reference.peers().forEach(place -> rows.add(RowFactory.create(place.id(), PEERS)));
    }
    return rows;
  }

  private static Row population(PopulationCount count) {
    return RowFactory.create(count.place(), count.year(), count.persons());
  }

  private static Row reporter(Reporter reporter) {
    return RowFactory.create(reporter.id(), reporter.name(), reporter.place());
  }

  private static Row scheduledForm(ScheduledForm form) {
    return RowFactory.create(
        form.form(), form.title(), form.reporter(), form.frequency().code(), form.dueDay());
  }
}
