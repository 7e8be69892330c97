package org.huibao.lake;

import static org.apache.parquet.filter2.predicate.FilterApi.and;
import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;
import static org.apache.parquet.filter2.predicate.FilterApi.gtEq;
import static org.apache.parquet.filter2.predicate.FilterApi.intColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.ltEq;
import static org.apache.parquet.filter2.predicate.FilterApi.or;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.Row;
import org.huibao.returns.Columns;
import org.huibao.returns.ShownCells;

/**
 * What sheets show around the cells that numbers came from, as they were sent; read from the
 * ingests on an executor, without a query.
 */
public final class SentCells {
  /** Titles and heads stand in these rows of nearly every sheet. */
  private static final int HEAD_ROWS = 12;

  /**
   * Rows of a sheet that are wanted; its first twelve come with them.
   *
   * @param ingest that of the reading that counts
   * @param rows counted from 1
   */
  public record Wanted(
      String ingest, String returnId, String file, String sheet, Set<Integer> rows) {}

  /** A sheet of a return. */
  public record OfSheet(String returnId, String sheet) {}

  /** One cell as it shows. */
  public record SentCell(String text, boolean hidden) {}

  private SentCells() {}

  /**
   * Of each wanted sheet its rows and columns, both counted from 1; a sheet of an ingest that keeps
   * no cells is not there.
   *
   * @param district whose returns are wanted
   */
  public static Map<OfSheet, NavigableMap<Integer, NavigableMap<Integer, SentCell>>> of(
      Lake lake, Configuration configuration, String district, Collection<Wanted> wanted) {
    Map<OfSheet, NavigableMap<Integer, NavigableMap<Integer, SentCell>>> sheets = new HashMap<>();
    ParquetRows cells = new ParquetRows(ShownCells.schema(), configuration);
    wanted.stream()
        .collect(Collectors.groupingBy(Wanted::ingest, TreeMap::new, Collectors.toList()))
        .forEach(
            (ingest, ofIngest) -> {
              Map<OfSheet, Set<Integer>> rows = new HashMap<>();
              ofIngest.forEach(
                  each ->
                      rows.computeIfAbsent(
                              new OfSheet(each.returnId(), each.sheet()), key -> new TreeSet<>())
                          .addAll(each.rows()));
              cells.eachNear(
                  lake.ingestTable(ingest, ShownCells.TABLE),
                  near(district, ofIngest),
                  row -> add(row, district, rows, sheets));
            });
    return sheets;
  }

  /** By district and file the table is sorted; within a long sheet by row. */
  private static FilterCompat.Filter near(String district, Collection<Wanted> wanted) {
    // as Parquet orders texts
    TreeSet<byte[]> files = new TreeSet<>(Arrays::compareUnsigned);
    TreeSet<Integer> rows = new TreeSet<>();
    wanted.forEach(
        each -> {
          files.add(each.file().getBytes(StandardCharsets.UTF_8));
          rows.addAll(each.rows());
        });
    rows.add(HEAD_ROWS);
    return FilterCompat.get(
        and(
            eq(binaryColumn(Columns.DISTRICT), Binary.fromString(district)),
            and(
                and(
                    gtEq(binaryColumn(Columns.FILE), Binary.fromConstantByteArray(files.first())),
                    ltEq(binaryColumn(Columns.FILE), Binary.fromConstantByteArray(files.last()))),
                or(
                    ltEq(intColumn(ShownCells.ROW), HEAD_ROWS),
                    and(
                        gtEq(intColumn(ShownCells.ROW), rows.first()),
                        ltEq(intColumn(ShownCells.ROW), rows.last()))))));
  }

  private static void add(
      Row row,
      String district,
      Map<OfSheet, Set<Integer>> wanted,
      Map<OfSheet, NavigableMap<Integer, NavigableMap<Integer, SentCell>>> sheets) {
    OfSheet sheet = new OfSheet(row.getAs(Columns.RETURN_ID), row.getAs(Columns.SHEET));
    int number = row.getAs(ShownCells.ROW);
    Set<Integer> rows = wanted.get(sheet);
    if (rows != null
        && district.equals(row.getAs(Columns.DISTRICT))
        && (number <= HEAD_ROWS || rows.contains(number))) {
      sheets
          .computeIfAbsent(sheet, key -> new TreeMap<>())
          .computeIfAbsent(number, key -> new TreeMap<>())
          .put(
              row.getAs(ShownCells.COLUMN),
              new SentCell(row.getAs(ShownCells.TEXT), row.getAs(ShownCells.HIDDEN)));
    }
  }
}
