package org.huibao.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.returns.Return;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout and every way to write a period, as files from several programs. */
class DrawnReturnsTest {
  private static final Drawings DRAWINGS = new Drawings(folder());

  @ParameterizedTest(name = "{0}")
  @MethodSource("workbooks")
  void readsWhatIsDrawn(String file, DrawnReturn drawn, Saving saving) {
    ReadDrawing read = ReadDrawing.of(DRAWINGS, drawn, saving);

    Return itself = read.reading().itself();
    assertThat(itself.status()).as(itself.reason()).isEqualTo(Return.ACCEPTED);
    assertThat(itself.cellsObserved() + itself.cellsExplained()).isEqualTo(itself.cellsNumeric());
    assertThat(drawn.expected()).containsKeys("observed", "explained");
    drawn
        .expected()
        .forEach(
            (what, lines) ->
                assertThat(read.lines(what)).as(what).containsExactlyElementsOf(lines));
  }

  @Test
  void halfOfTheWorkbooksAreNotWrittenByPoi() {
    List<Saving> savings = DRAWINGS.all().flatMap(each -> each.savings().stream()).toList();

    assertThat(savings.stream().filter(Saving::isPoi).count() * 2)
        .isLessThanOrEqualTo(savings.size());
  }

  /** A workbook whose drawing was renamed would be read by no test. */
  @Test
  void everyWorkbookHasADrawing() throws Exception {
    List<Path> drawn =
        DRAWINGS
            .all()
            .flatMap(each -> each.savings().stream().map(saving -> DRAWINGS.workbook(each, saving)))
            .toList();

    try (Stream<Path> files = Files.walk(folder().resolve("workbooks"))) {
      assertThat(files.filter(Files::isRegularFile)).containsExactlyInAnyOrderElementsOf(drawn);
    }
  }

  static Stream<Arguments> workbooks() {
    return DRAWINGS
        .all()
        .flatMap(
            drawn ->
                drawn.savings().stream()
                    .map(saving -> Arguments.of(saving.file(drawn.name()), drawn, saving)));
  }

  /** Not the copy among the classes, where files that were renamed linger. */
  private static Path folder() {
    Path inModule = Path.of("src/test/resources/org/huibao/layouts");
    return Files.isDirectory(inModule) ? inModule : Path.of("jobs").resolve(inModule);
  }
}
