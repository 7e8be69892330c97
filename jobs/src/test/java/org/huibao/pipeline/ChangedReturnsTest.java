package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What moves when a workbook changes: the figures that name the changed cell, and no others. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedReturnsTest {
  private static final Path ORIGINAL =
      Path.of("src/test/resources/org/huibao/districts/fourtowns/district");
  private static final String REVENUE = "returns/2024-06/财政局/财政收入.xls";
  private static final String LIUWAN = "returns/2024-06/柳湾镇/主要经济指标.xlsx";

  private Path folder;
  private SparkSession spark;
  private Road before;

  @BeforeAll
  void runAsItIs(SparkSession spark, @TempDir Path folder) {
    this.spark = spark;
    this.folder = folder;
    before = new Road(spark, folder.resolve("before"));
    before.run(ORIGINAL, "--period", "2024H1");
  }

  @Test
  void aChangedCellMovesTheFiguresThatNameIt() throws IOException {
    Road after =
        runChanged(
            "cell",
            Map.of(
                REVENUE,
                sheet -> {
                  Cell liuwanYearToDate = sheet.getRow(7).getCell(2);
                  liuwanYearToDate.setCellValue(liuwanYearToDate.getNumericCellValue() + 500);
                }));

    Set<String> naming =
        Set.copyOf(
            before.csv(
                "SELECT figure_id FROM figures WHERE exists(sources,"
                    + " s -> s.file = '"
                    + REVENUE
                    + "' AND s.cell = 'C8')"));
    Set<String> moved = moved(figures(before), figures(after));
    Set<String> ranksAside =
        moved.stream().filter(id -> !id.contains(".rank.")).collect(Collectors.toSet());

    assertThat(ranksAside)
        .contains(
            "revenue.level@liuwan",
            "revenue.growth@liuwan",
            "revenue.completion@liuwan",
            "revenue.level@east",
            "revenue.gap.level")
        .isSubsetOf(naming);
    assertThat(naming.stream().filter(id -> id.contains(".")).filter(id -> !id.contains(".rank.")))
        .allMatch(moved::contains);
    assertThat(moved).allMatch(id -> id.startsWith("revenue."));
  }

  @Test
  void aTownUnderAnotherOfItsNamesAndSwappedColumnsMoveNothingButTheCells() throws IOException {
    Road after =
        runChanged(
            "layout",
            Map.of(
                REVENUE, ChangedReturnsTest::useAnotherName, LIUWAN, sheet -> swap(sheet, 1, 4)));

    assertThat(moved(figures(before), figures(after))).isEmpty();
    assertThat(cellOf(before)).isEqualTo("B4");
    assertThat(cellOf(after)).isEqualTo("E4");
  }

  private static void useAnotherName(Sheet sheet) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().contains("柳湾")) {
          cell.setCellValue("柳 湾");
        }
      }
    }
  }

  private static String cellOf(Road road) {
    return road.csv("SELECT sources[0].cell FROM figures WHERE figure_id = 'gdp.level@liuwan'")
        .get(1);
  }

  private Road runChanged(String name, Map<String, Consumer<Sheet>> changes) throws IOException {
    Path district = folder.resolve(name + "/district");
    copy(ORIGINAL, district);
    for (Map.Entry<String, Consumer<Sheet>> change : changes.entrySet()) {
      Path path = district.resolve(change.getKey());
      try (InputStream stream = Files.newInputStream(path);
          Workbook workbook = WorkbookFactory.create(stream)) {
        change.getValue().accept(workbook.getSheetAt(0));
        try (OutputStream out = Files.newOutputStream(path)) {
          workbook.write(out);
        }
      }
    }
    Road road = new Road(spark, folder.resolve(name));
    road.run(district, "--period", "2024H1");
    return road;
  }

  private static void swap(Sheet sheet, int one, int other) {
    for (Row row : sheet) {
      Cell left = row.getCell(one, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      Cell right = row.getCell(other, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      Cell between = row.createCell(40);
      CellCopyPolicy all = new CellCopyPolicy();
      org.apache.poi.ss.util.CellUtil.copyCell(left, between, all, null);
      org.apache.poi.ss.util.CellUtil.copyCell(right, left, all, null);
      org.apache.poi.ss.util.CellUtil.copyCell(between, right, all, null);
      row.removeCell(between);
    }
  }

  private static Map<String, String> figures(Road road) {
    Map<String, String> values = new TreeMap<>();
    for (String line : road.csv("SELECT figure_id, value FROM figures")) {
      String[] fields = line.split(",", -1);
      values.put(fields[0], fields[1]);
    }
    return values;
  }

  private static Set<String> moved(Map<String, String> before, Map<String, String> after) {
    Set<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    ids.removeIf(id -> before.getOrDefault(id, "").equals(after.getOrDefault(id, "")));
    return ids;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
