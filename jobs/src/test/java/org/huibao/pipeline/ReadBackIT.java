package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.words.Period;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number of Word and workbooks, as LibreOffice shows them, is a figure's. */
@ExtendWith(SparkExtension.class)
class ReadBackIT {
  private static final int NO_OFFICE = 3;
  private static final String PRINT = "印发版";
  private static final String SUMMARY = "汇总表";
  private static final String SECTION = "数据段";

  @ParameterizedTest
  @CsvSource({"wuxing, 2004H1, 1500, 60", "longmatan, 2010, 300, 10"})
  void everyPrintedNumberIsThatOfAFigure(
      String district,
      String period,
      long tables,
      long section,
      SparkSession spark,
      @TempDir Path folder)
      throws IOException, InterruptedException {
    Road road = new Road(spark, folder);
    road.run(Path.of("../data", district), "--period", period);
    Path published =
        road.out()
            .resolve(Path.of(district, Period.parse(period).orElseThrow().toString(), "v0001"));
    Path texts = folder.resolve("texts");
    List<Path> documents =
        Stream.of(PRINT + ".xlsx", SUMMARY + ".xlsx", SECTION + ".docx")
            .map(published::resolve)
            .toList();
    read(texts, documents);

    ReadBack print = new ReadBack(sheets(texts, PRINT), figures(road), progress(period));
    assertThat(print.strangers()).isEmpty();
    assertThat(print.disagreements()).isEmpty();
    assertThat(print.numbers()).as("numbers in tables").isGreaterThan(tables);
    // the same pages, which say of each cell which figure it is
    assertThat(print.sheets()).containsAllEntriesOf(sheets(texts, SUMMARY));
    String text = Files.readString(texts.resolve(SECTION + ".txt"));
    String template = Files.readString(Path.of("../data", district, "data-section.md"));
    assertThat(new SectionReadBack(sentences(road), template).strangers(text)).isEmpty();
    assertThat(SectionReadBack.numbers(text)).as("numbers in Word").isGreaterThan(section);
    System.err.printf(
        "read back of %s: %d numbers in tables, %d in Word%n",
        district, print.numbers(), SectionReadBack.numbers(text));

    Path mistaken = folder.resolve("mistaken/" + PRINT + ".xlsx");
    String where = copyWithAMistake(published.resolve(PRINT + ".xlsx"), mistaken);
    read(folder.resolve("mistaken"), List.of(mistaken));
    assertThat(
            new ReadBack(
                    sheets(folder.resolve("mistaken"), PRINT), print.figures(), progress(period))
                .strangers())
        .as("a number that somebody typed over")
        .singleElement()
        .asString()
        .startsWith(where + " ");
  }

  private static void read(Path into, List<Path> documents)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("../scripts/office-text", into.toString()));
    documents.forEach(each -> command.add(each.toString()));
    Process office = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(office.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = office.waitFor();
    if (code == NO_OFFICE) {
      System.err.println("SKIPPED: documents were not read back: " + said);
    }
    assumeTrue(code != NO_OFFICE, said);
    assertThat(code).as(said).isZero();
  }

  /** By name; charts have no text. */
  private static Map<String, List<List<String>>> sheets(Path texts, String workbook)
      throws IOException {
    Map<String, List<List<String>>> sheets = new TreeMap<>();
    try (Stream<Path> files = Files.list(texts)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(workbook + "-") && name.endsWith(".csv")) {
          sheets.put(
              name.substring(workbook.length() + 1, name.length() - ".csv".length()),
              ReadBack.rows(Files.readString(file)));
        }
      }
    }
    return sheets;
  }

  private static Map<String, ReadBack.Shown> figures(Road road) {
    Map<String, ReadBack.Shown> figures = new HashMap<>();
    road.views();
    for (Row row :
        road.spark()
            .sql(
                "SELECT figure_id, indicator_name, CASE WHEN place = district THEN '' ELSE"
                    + " place_name END, kind, text FROM figures")
            .collectAsList()) {
      figures.put(
          row.getString(0),
          new ReadBack.Shown(
              row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    }
    return figures;
  }

  private static Map<String, Set<BigDecimal>> sentences(Road road) {
    Map<String, ReadBack.Shown> figures = figures(road);
    Map<String, Set<BigDecimal>> sentences = new HashMap<>();
    for (Row row :
        road.spark()
            .sql("SELECT text, figures FROM printed WHERE document LIKE '数据段%'")
            .collectAsList()) {
      Set<BigDecimal> numbers =
          sentences.computeIfAbsent(row.getString(0).strip(), key -> new HashSet<>());
      for (String id : row.<String>getList(1)) {
        BigDecimal number = figures.get(id).number();
        if (number != null) {
          numbers.add(number);
        }
      }
    }
    return sentences;
  }

  private static BigDecimal progress(String period) {
    int month = Period.parse(period).orElseThrow().month();
    return BigDecimal.valueOf(month * 100L).divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP);
  }

  /** Adds one to the first number of the first sheet; says where. */
  private static String copyWithAMistake(Path workbook, Path copy) throws IOException {
    Files.createDirectories(copy.getParent());
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook opened = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(copy)) {
      Cell cell = opened.getSheetAt(0).getRow(2).getCell(2);
      cell.setCellValue(cell.getNumericCellValue() + 1);
      opened.write(out);
      return cell.getSheet().getSheetName() + "!" + cell.getAddress().formatAsString();
    }
  }
}
