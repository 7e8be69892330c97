package org.huibao.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.huibao.facts.ComparableBases;
import org.huibao.facts.FactTables;
import org.huibao.facts.Facts;
import org.huibao.facts.ReferenceTables;
import org.huibao.facts.Totals;
import org.huibao.lake.Workings;
import org.huibao.reference.ReferenceLoader;

/**
 * A district whose places, indicators and sent-in numbers are tables of text, and its statistics as
 * lines of text: {@code place | indicator | …}.
 *
 * <p>Its places are the district 青川区 qing of 青州市 city, the towns a and b in the east, c and d in
 * the west and e in neither, and the peers p2 and p3; further files are given as they are.
 */
public final class SmallDistrict {
  private static final Workings WORKINGS = (name, rows) -> rows.localCheckpoint();

  /** A comma that is in no function's parentheses. */
  private static final String BETWEEN_COLUMNS = ", (?![^(]*\\))";

  private final SparkSession spark;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<Row> numbers = new ArrayList<>();

  public SmallDistrict(SparkSession spark) {
    this.spark = spark;
    files.put(
        "district.yaml",
        "{id: qing, name: 青川区, place: qing, groups: {east: 东部, west: 西部}, peers: {name: 三县区}}");
    files.put(
        "reference/places.csv",
        """
        place_id,name,level,parent,group
        city,青州市,city,,
        qing,青川区,district,city,
        p2,二县,county,city,
        p3,三县,county,city,
        a,甲镇,town,qing,east
        b,乙镇,town,qing,east
        c,丙镇,town,qing,west
        d,丁镇,town,qing,west
        e,戊镇,town,qing,
        """);
    files.put("reference/reporters.csv", "reporter_id,name\ntjj,统计局\n");
    files.put("reference/schedule.csv", "form,title,reporter_id,frequency\n");
    indicators("gdp | flow | nominal | non_negative | yes | yes | ");
  }

  public SmallDistrict with(String file, String text) {
    files.put(file, text);
    return this;
  }

  /**
   * A line each: {@code id | kind | price basis | sign | additive | differenced | part of}, the
   * kind followed by the direction where that is not higher; a ratio may have {@code numerator /
   * denominator} last.
   */
  public SmallDistrict indicators(String lines) {
    StringBuilder csv =
        new StringBuilder(
            "indicator_id,name,unit,display_unit,decimals,kind,direction,price_basis,sign,additive,"
                + "differenced,part_of,numerator,denominator\n");
    for (String line : lines.strip().split("\n")) {
      List<String> cells = cells(line);
      String[] kind = cells.get(1).split(" ");
      String unit =
          switch (kind[0]) {
            case "ratio", "index" -> "%,%";
            case "score" -> "分,分";
            default -> "万元,万元";
          };
      String last = cells.size() > 6 ? cells.get(6) : "";
      csv.append(
          "%s,%s,%s,1,%s,%s,%s,%s,%s,%s,%s%n"
              .formatted(
                  cells.get(0),
                  cells.get(0),
                  unit,
                  kind[0],
                  kind.length > 1 ? kind[1] : "higher",
                  cells.get(2),
                  cells.get(3),
                  cells.get(4),
                  cells.get(5),
                  last.contains("/") ? "," + last.replaceAll("\\s*/\\s*", ",") : last + ",,"));
    }
    return with("reference/indicators.csv", csv.toString());
  }

  /**
   * Numbers as one return a period gives them, a line each: {@code place | indicator | period |
   * span | measure=value …}, a measure without a number being one that nobody sent. {@code
   * @another} behind a measure's number says that another return gave it; a span may be followed by
   * its scope, {@code ytd own}.
   */
  public SmallDistrict numbers(String lines) {
    for (String line : lines.strip().split("\n")) {
      List<String> cells = cells(line);
      for (String measured : cells.get(4).split("\\s+")) {
        String[] parts = measured.split("[=@]");
        if (parts.length > 1) {
          String from = parts.length > 2 ? parts[2] : "";
          numbers.add(number(cells, parts[0], parts[1], cells.get(2) + from));
        }
      }
    }
    return this;
  }

  private Row number(List<String> cells, String measure, String value, String returnId) {
    String cell = "A" + (numbers.size() + 1);
    BigDecimal number = new BigDecimal(value);
    String[] span = cells.get(3).split(" ");
    BigDecimal halfUnit = BigDecimal.ONE.movePointLeft(number.scale()).divide(new BigDecimal(2));
    return RowFactory.create(
        "qing",
        cells.get(0),
        cells.get(1),
        cells.get(2),
        span[0],
        span.length > 1 ? span[1] : "whole",
        measure,
        number,
        "万元",
        "A",
        returnId,
        "r.xlsx",
        "Sheet1",
        cell,
        halfUnit,
        new Row[] {RowFactory.create(returnId, "r.xlsx", "Sheet1", cell)});
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|")).map(String::strip).toList();
  }

  public ReferenceTables reference() {
    return ReferenceTables.of(
        spark,
        ReferenceLoader.load(
            file -> Optional.ofNullable(files.get(file)).map(text -> text.getBytes(UTF_8))));
  }

  /** What was sent in. */
  public Dataset<Row> sentIn() {
    return spark.createDataFrame(numbers, Facts.SCHEMA);
  }

  /** What was sent in, with totals and all that is computed from it. */
  public Dataset<Row> facts() {
    return FactTables.of(sentIn(), sums(), reference(), WORKINGS);
  }

  /** Sums of members, complete or not. */
  public Dataset<Row> sums() {
    return Totals.sums(ComparableBases.only(sentIn()), reference(), expected());
  }

  public Dataset<Row> expected() {
    return Totals.expected(sentIn(), sentIn().limit(0), sentIn().limit(0));
  }

  /** A statistic of what was sent in alone: the chosen columns of its rows, sorted. */
  List<String> rows(String table, String period, String columns) {
    return lines(new Statistics(sentIn(), this, period).table(table), columns);
  }

  /** The same with totals, single periods and composites. */
  List<String> rowsWithTotals(String table, String period, String columns) {
    return lines(new Statistics(facts().localCheckpoint(), this, period).table(table), columns);
  }

  /** A statistic of what was sent in alone, as it is. */
  Dataset<Row> table(String table, String period) {
    return new Statistics(sentIn(), this, period).table(table);
  }

  /** The chosen columns of each row, unrounded. */
  static List<String[]> rawRows(Dataset<Row> rows, String columns) {
    return rows.selectExpr(columns.split(BETWEEN_COLUMNS)).collectAsList().stream()
        .map(row -> row.mkString("\t").split("\t"))
        .toList();
  }

  /** Each statistic with no more than it needs. */
  private record Statistics(Dataset<Row> facts, SmallDistrict district, String period) {
    Dataset<Row> table(String name) {
      ReferenceTables reference = district.reference();
      return switch (name) {
        case "growth" -> Growth.published(Growth.of(levels()));
        case "sequential_growth" -> Sequential.of(facts, reference, period);
        case "long_run" -> LongRun.of(facts, reference, period);
        case "completion" -> Completion.published(Completion.of(facts, besideGrowth()));
        case "structure" -> Structure.published(Structure.of(besideGrowth()));
        case "rankings" -> Rankings.published(rankings());
        case "gaps" -> Gaps.published(gaps());
        case "peer_gaps" -> PeerGaps.published(PeerGaps.of(besideGrowth(), reference));
        case "average_differences" ->
            AverageDifference.published(AverageDifference.of(besideGrowth(), reference));
        case "disparity" -> Disparity.of(levels(), facts, reference, period, WORKINGS);
        case "catch_up" -> CatchUp.of(gaps(), PeerGaps.of(besideGrowth(), reference), reference);
        default -> throw new IllegalArgumentException("Cannot compute " + name);
      };
    }

    private Dataset<Row> recent() {
      return RecentPeriods.of(facts, period);
    }

    private Dataset<Row> levels() {
      return Levels.of(facts, recent(), district.reference()).localCheckpoint();
    }

    private Dataset<Row> besideGrowth() {
      Dataset<Row> levels = levels();
      return Growth.beside(levels, Growth.of(levels)).localCheckpoint();
    }

    private Dataset<Row> rankings() {
      Dataset<Row> levels = levels();
      Dataset<Row> growth = Growth.of(levels).localCheckpoint();
      Dataset<Row> completion = Completion.of(facts, Growth.beside(levels, growth));
      return Rankings.of(facts, growth, completion, recent(), district.reference(), WORKINGS);
    }

    private Dataset<Row> gaps() {
      Dataset<Row> groups =
          GroupFacts.of(facts, district.reference(), district.expected(), WORKINGS)
              .localCheckpoint();
      return Gaps.of(groups, recent(), district.reference(), WORKINGS);
    }
  }

  /** Numbers to nine significant digits, nothing as {@code -}, sorted. */
  public static List<String> lines(Dataset<Row> rows, String columns) {
    return rows.selectExpr(columns.split(BETWEEN_COLUMNS)).collectAsList().stream()
        .map(SmallDistrict::line)
        .sorted()
        .toList();
  }

  private static String line(Row row) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      fields.add(spelling(row.get(i)));
    }
    return String.join(" | ", fields);
  }

  private static String spelling(Object value) {
    if (value == null) {
      return "-";
    }
    if (!(value instanceof Number)) {
      return value.toString();
    }
    BigDecimal number = new BigDecimal(value.toString()).round(new MathContext(9));
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
