package org.huibao.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huibao.findings.Finding;
import org.huibao.reference.Wuxing;
import org.junit.jupiter.api.Test;

/** All workbooks of the sample district, whose imperfections {@code data/README.md} lists. */
class WuxingReturnsTest {
  private static final List<ReturnReading> READINGS = readAll();

  @Test
  void everyWorkbookIsAcceptedAndKnown() {
    assertThat(READINGS)
        .hasSize(72)
        .extracting(ReturnReading::itself)
        .allSatisfy(
            itself -> {
              assertThat(itself.status()).as(itself.file()).isEqualTo(Return.ACCEPTED);
              assertThat(itself.reporter()).as(itself.file()).isNotNull();
              assertThat(itself.form()).as(itself.file()).isNotNull();
              assertThat(itself.period()).as(itself.file()).isEqualTo(folderOf(itself));
            });
  }

  @Test
  void everyNumericCellIsObservedOrExplained() {
    assertThat(READINGS)
        .allSatisfy(
            reading -> {
              Return itself = reading.itself();
              assertThat(itself.cellsNumeric())
                  .as(itself.file())
                  .isPositive()
                  .isEqualTo(itself.cellsObserved() + itself.cellsExplained());
            });
  }

  @Test
  void onlyWhatIsWrongOnPurposeIsFound() {
    // received.csv is not given here, so only dates inside the workbooks are known
    assertThat(findings("no_received_date", "not_reported"))
        .containsExactlyInAnyOrder(
            "unknown_indicator 2004-06/乡镇街道/飞英街道.xlsx 楼宇经济税收",
            "unknown_place 2004-06/农业局/特色农业发展情况.xls 太湖渔场");
  }

  @Test
  void countsFindingsByRule() {
    TreeMap<String, Long> rules =
        READINGS.stream()
            .flatMap(reading -> reading.findings().stream())
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));

    assertThat(rules)
        .hasToString(
            "{no_received_date=50, not_reported=72, unknown_indicator=1, unknown_place=1}");
  }

  @Test
  void theNumberBesideANoteIsExplained() {
    assertThat(READINGS)
        .flatExtracting(ReturnReading::explainedCells)
        .filteredOn(each -> each.reason().equals("note"))
        .extracting(each -> each.file().replaceAll(".*/", "") + " " + each.rawText())
        .containsExactly("农房拆迁及违章建筑整治情况.xls 386");
  }

  @Test
  void everyObservedNumberThatIsKnownHasItsFact() {
    assertThat(READINGS)
        .flatExtracting(ReturnReading::observations)
        .filteredOn(each -> each.indicator() != null)
        .allSatisfy(each -> assertThat(each.factValue()).as(each.toString()).isNotNull());
  }

  private static List<String> findings(String... apartFrom) {
    return READINGS.stream()
        .flatMap(reading -> reading.findings().stream())
        .filter(finding -> !List.of(apartFrom).contains(finding.rule()))
        .map(
            finding ->
                finding.rule()
                    + " "
                    + finding.file().replace("returns/", "")
                    + " "
                    + finding.actual())
        .toList();
  }

  private static String folderOf(Return itself) {
    return itself.file().split("/")[1];
  }

  private static List<ReturnReading> readAll() {
    try (var files = Files.walk(Wuxing.folder().resolve("returns"))) {
      return files
          .filter(file -> file.toString().matches(".*\\.xlsx?"))
          .sorted()
          .map(WuxingReturnsTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the sample's returns", e);
    }
  }

  private static ReturnReading read(Path path) {
    String file = Wuxing.folder().relativize(path).toString().replace('\\', '/');
    return ReadReturn.of(file, Wuxing.bytes(file).orElseThrow());
  }
}
