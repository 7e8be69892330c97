package org.huibao.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.huibao.lake.SentCells.OfSheet;
import org.huibao.lake.SentCells.SentCell;
import org.huibao.lake.SentCells.Wanted;
import org.huibao.returns.ShownCells;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows around cells come out of the ingest that counts, and no others. */
class SentCellsTest {
  private static final int ROWS = 100;

  @TempDir private Path folder;
  private Lake lake;

  @BeforeEach
  void twoIngests() throws IOException {
    lake = new Lake(folder.toString(), new Configuration());
    write("000001", "甲", List.of("表一", "表二"), "旧");
    write("000002", "甲", List.of("表一", "表二"), "新");
    write("000003", "乙", List.of("表一"), "乙");
  }

  @Test
  void headsAndWantedRowsOfTheWantedSheetAlone() {
    Map<OfSheet, NavigableMap<Integer, NavigableMap<Integer, SentCell>>> sheets =
        read(new Wanted("000002", "id-甲", "returns/甲.xls", "表一", Set.of(40, 99, 1000)));

    assertThat(sheets).containsOnlyKeys(new OfSheet("id-甲", "表一"));
    NavigableMap<Integer, NavigableMap<Integer, SentCell>> rows =
        sheets.get(new OfSheet("id-甲", "表一"));
    assertThat(rows.keySet()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 40, 99);
    assertThat(rows.get(40))
        .containsOnly(
            Map.entry(1, new SentCell("新 40", false)), Map.entry(3, new SentCell("40", true)));
  }

  @Test
  void severalReturnsOfSeveralIngests() {
    assertThat(
            read(
                    new Wanted("000001", "id-甲", "returns/甲.xls", "表二", Set.of(50)),
                    new Wanted("000003", "id-乙", "returns/乙.xls", "表一", Set.of(50)),
                    new Wanted("000003", "id-乙", "returns/乙.xls", "表一", Set.of(60)))
                .keySet())
        .containsExactlyInAnyOrder(new OfSheet("id-甲", "表二"), new OfSheet("id-乙", "表一"));
  }

  @Test
  void anIngestWithoutCellsGivesNone() {
    assertThat(read(new Wanted("000009", "id-甲", "returns/甲.xls", "表一", Set.of(1)))).isEmpty();
  }

  @Test
  void aColumnThatAFileLacksIsNull() {
    List<Row> rows = new ArrayList<>();
    new ParquetRows(ShownCells.schema().add("later", "string"), new Configuration())
        .each(lake.ingestTable("000003", ShownCells.TABLE), FilterCompat.NOOP, rows::add);

    assertThat(rows).hasSize(2 * ROWS);
    assertThat(rows.get(0).<String>getAs("later")).isNull();
    assertThat(rows.get(0).<String>getAs("text")).isEqualTo("乙 1");
  }

  private Map<OfSheet, NavigableMap<Integer, NavigableMap<Integer, SentCell>>> read(
      Wanted... wanted) {
    return SentCells.of(lake, new Configuration(), "qing", List.of(wanted));
  }

  private void write(String ingest, String name, List<String> sheets, String text)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String sheet : sheets) {
      for (int row = 1; row <= ROWS; row++) {
        rows.add(cell(name, sheet, row, 1, text + " " + row, false));
        rows.add(cell(name, sheet, row, 3, String.valueOf(row), true));
      }
    }
    new ParquetTable(ShownCells.schema(), Map.of(), true)
        .write(
            rows,
            new org.apache.hadoop.fs.Path(
                lake.ingestTable(ingest, ShownCells.TABLE), "part-0.parquet"),
            new Configuration());
  }

  private static Row cell(
      String name, String sheet, int row, int column, String text, boolean hidden) {
    return RowFactory.create(
        "qing",
        "id-" + name,
        "returns/" + name + ".xls",
        sheet,
        "?" + row,
        row,
        column,
        text,
        hidden);
  }
}
