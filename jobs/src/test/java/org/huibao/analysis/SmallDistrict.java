package org.huibao.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Decimals;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.facts.Inputs;
import org.huibao.facts.KnownReturn;
import org.huibao.facts.PeriodFacts;
import org.huibao.facts.ReportedNothing;
import org.huibao.facts.ReportedNumber;
import org.huibao.facts.Source;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.ReferenceLoader;
import org.huibao.returns.Return;
import org.huibao.words.Code;
import org.huibao.words.Measure;
import org.huibao.words.Period;
import org.huibao.words.Scope;
import org.huibao.words.Span;

/**
 * A district whose places, indicators and sent-in numbers are tables of text, and its statistics as
 * lines of text: {@code place | indicator | …}.
 *
 * <p>Its places are the district 青川区 qing of 青州市 city, the towns a and b in the east, c and d in
 * the west and e in neither, and the peers p2 and p3; further files are given as they are.
 */
public final class SmallDistrict {
  /** A comma that is in no function's parentheses. */
  private static final String BETWEEN_COLUMNS = ", (?![^(]*\\))";

  private static final Pattern ROUNDED = Pattern.compile("round\\((\\w+), (\\d+)\\)");

  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, KnownReturn> returns = new LinkedHashMap<>();
  private final List<ReportedNumber> numbers = new ArrayList<>();
  private final List<ReportedNothing> signs = new ArrayList<>();
  private ReferenceIndex reference;

  public SmallDistrict() {
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
    reference = null;
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
   * Returns of which more is known than their numbers, a line each: {@code id | period | reporter |
   * form | status | first received on | received on}, {@code -} being unknown; an id may be
   * followed by the file's name.
   */
  public SmallDistrict returns(String lines) {
    for (String line : lines.strip().split("\n")) {
      List<String> cells =
          cells(line).stream().map(cell -> cell.equals("-") ? null : cell).toList();
      String[] file = cells.get(0).split(" ");
      returns.put(
          file[0],
          new KnownReturn(
              file[0],
              file.length > 1 ? file[1] : "r.xlsx",
              cells.get(2),
              cells.get(3),
              cells.get(1),
              date(cells.get(6)),
              date(cells.get(5)),
              cells.get(4),
              "",
              "",
              ""));
    }
    return this;
  }

  private static LocalDate date(String cell) {
    return cell == null ? null : LocalDate.parse(cell);
  }

  /**
   * Numbers as one return a period gives them, a line each: {@code place | indicator | period |
   * span | measure=value …}, a measure without a number being one that nobody sent. {@code
   * @another} behind a measure's number says that another return gave it; in place of a number may
   * stand what a sign says, {@code value=no_item}; {@code ~甲镇} behind a number says that another was
   * read as the same, and what its row is called; a span may be followed by its scope, {@code ytd
   * own_level}.
   */
  public SmallDistrict numbers(String lines) {
    for (String line : lines.strip().split("\n")) {
      List<String> cells = cells(line);
      for (String measured : cells.get(4).split("\\s+")) {
        String[] parts = measured.split("[=@]");
        if (parts.length > 1) {
          String returnId = parts.length > 2 ? parts[2] : cells.get(2);
          returns.computeIfAbsent(returnId, id -> accepted(id, cells.get(2)));
          add(cells, code(Measure.class, parts[0]), parts[1], returnId);
        }
      }
    }
    return this;
  }

  private static KnownReturn accepted(String id, String period) {
    return new KnownReturn(
        id, "r.xlsx", null, null, period, null, null, Return.ACCEPTED, "", "", "");
  }

  private void add(List<String> cells, Measure measure, String value, String returnId) {
    String[] span = cells.get(3).split(" ");
    FactKey key =
        new FactKey(
            "qing",
            cells.get(0),
            cells.get(1),
            cells.get(2),
            code(Span.class, span[0]),
            span.length > 1 ? code(Scope.class, span[1]) : Scope.WHOLE);
    String cell = "A" + (numbers.size() + signs.size() + 1);
    Source source = new Source(returnId, "r.xlsx", "Sheet1", cell);
    if (Character.isLetter(value.charAt(0))) {
      signs.add(new ReportedNothing(key, measure, value, source));
      return;
    }
    String[] row = value.split("~");
    BigDecimal number = new BigDecimal(row[0]);
    BigDecimal halfUnit = BigDecimal.ONE.movePointLeft(number.scale()).divide(new BigDecimal(2));
    numbers.add(
        new ReportedNumber(
            key,
            measure,
            number.setScale(Decimals.OF_FACTS),
            halfUnit,
            "万元",
            "A",
            source,
            value,
            row.length > 1 ? new ReportedNumber.Doubt("读法相同", row[1]) : null));
  }

  private static <E extends Enum<E> & Code> E code(Class<E> type, String code) {
    return Code.parse(type, code).orElseThrow();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|")).map(String::strip).toList();
  }

  public ReferenceIndex reference() {
    if (reference == null) {
      reference =
          new ReferenceIndex(
              ReferenceLoader.load(
                  file -> Optional.ofNullable(files.get(file)).map(text -> text.getBytes(UTF_8))));
    }
    return reference;
  }

  public Inputs inputs() {
    return new Inputs(List.copyOf(returns.values()), numbers, signs);
  }

  /** What was sent in alone. */
  public FactIndex sentIn() {
    return facts().chosen();
  }

  /** What was sent in, with totals and all that is computed from it, up to the newest period. */
  public PeriodFacts facts() {
    String newest =
        numbers.stream().map(each -> each.key().period()).max(String::compareTo).orElseThrow();
    Period period = Period.parse(newest).orElseThrow();
    Reference known = reference().reference();
    return PeriodFacts.of(
        inputs(), new ReferenceIndex(known.in(period)), known.mergedBy(period), period);
  }

  /** A statistic of what was sent in alone: the chosen columns of its rows, sorted. */
  List<String> rows(String table, String period, String columns) {
    return lines(table, analysisOfSentIn(period), columns);
  }

  /** The same with totals, single periods and composites. */
  List<String> rowsWithTotals(String table, String period, String columns) {
    return lines(table, Analysis.of(facts(), reference(), period), columns);
  }

  /** All statistics of what was sent in alone. */
  Analysis analysisOfSentIn(String period) {
    PeriodFacts all = facts();
    FactIndex sentIn = all.chosen();
    PeriodFacts alone =
        new PeriodFacts(
            all.candidates(),
            sentIn,
            sentIn,
            List.of(),
            sentIn,
            sentIn,
            all.missing(),
            all.expected(),
            all.joined());
    return Analysis.of(alone, reference(), period);
  }

  private static List<String> lines(String table, Analysis from, String columns) {
    return switch (table) {
      case Growth.TABLE -> lines(from.growth(), Growth::toRow, Growth.SCHEMA, columns);
      case SequentialGrowth.TABLE ->
          lines(from.sequential(), SequentialGrowth::toRow, SequentialGrowth.SCHEMA, columns);
      case LongRun.TABLE -> lines(from.longRun(), LongRun::toRow, LongRun.SCHEMA, columns);
      case Completion.TABLE ->
          lines(from.completion(), Completion::toRow, Completion.SCHEMA, columns);
      case Structure.TABLE -> lines(from.structure(), Structure::toRow, Structure.SCHEMA, columns);
      case PlaceShare.TABLE ->
          lines(from.placeShares(), PlaceShare::toRow, PlaceShare.SCHEMA, columns);
      case Ranking.TABLE -> lines(from.rankings(), Ranking::toRow, Ranking.SCHEMA, columns);
      case Gap.TABLE -> lines(from.gaps(), Gap::toRow, Gap.SCHEMA, columns);
      case PeerGap.TABLE -> lines(from.peerGaps(), PeerGap::toRow, PeerGap.SCHEMA, columns);
      case AverageDifference.TABLE ->
          lines(
              from.averageDifferences(),
              AverageDifference::toRow,
              AverageDifference.SCHEMA,
              columns);
      case Disparity.TABLE -> lines(from.disparity(), Disparity::toRow, Disparity.SCHEMA, columns);
      case CatchUp.TABLE -> lines(from.catchUp(), CatchUp::toRow, CatchUp.SCHEMA, columns);
      default -> throw new IllegalArgumentException("Cannot compute " + table);
    };
  }

  /**
   * The chosen columns of each record, sorted: numbers to nine significant digits or as {@code
   * round(rate, 2)} says, cells as their return, nothing as {@code -}.
   */
  public static <R> List<String> lines(
      Collection<R> records, Function<R, Row> toRow, StructType schema, String columns) {
    String[] chosen = columns.split(BETWEEN_COLUMNS);
    return records.stream().map(toRow).map(row -> line(row, schema, chosen)).sorted().toList();
  }

  private static String line(Row row, StructType schema, String[] columns) {
    List<String> fields = new ArrayList<>();
    for (String column : columns) {
      Matcher rounded = ROUNDED.matcher(column);
      if (rounded.matches()) {
        Number number = (Number) row.get(schema.fieldIndex(rounded.group(1)));
        int decimals = Integer.parseInt(rounded.group(2));
        fields.add(
            spelling(number == null ? null : Decimals.rounded(number.doubleValue(), decimals)));
      } else {
        fields.add(spelling(row.get(schema.fieldIndex(column))));
      }
    }
    return String.join(" | ", fields);
  }

  private static String spelling(Object value) {
    if (value == null) {
      return "-";
    }
    if (value instanceof Row[] cells) {
      return Arrays.stream(cells).map(cell -> cell.getString(0)).toList().toString();
    }
    if (!(value instanceof Number)) {
      return value.toString();
    }
    BigDecimal number = new BigDecimal(value.toString()).round(new MathContext(9));
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
