package org.huibao.drawn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.huibao.reference.Wuxing;
import org.huibao.returns.EarlierFiles;
import org.huibao.returns.EarlierFiles.EarlierFile;
import org.huibao.returns.ExplainedCell;
import org.huibao.returns.FileToRead;
import org.huibao.returns.Observation;
import org.huibao.returns.ReturnReader;
import org.huibao.returns.ReturnReading;

/** What the reader makes of the workbook of a drawing, in the lines of the drawing's file. */
record ReadDrawing(DrawnReturn drawn, ReturnReading reading) {
  static ReadDrawing of(Drawings drawings, DrawnReturn drawn, Saving saving) {
    String own = saving.file(drawn.name());
    String file = drawn.settings().getOrDefault("received as", own);
    EarlierFiles earlier =
        Optional.ofNullable(drawn.settings().get("after"))
            .map(drawings::named)
            .<EarlierFiles>map(first -> () -> Stream.of(earlier(drawings, first)))
            .orElse(EarlierFiles.NONE);
    ReturnReading reading =
        new ReturnReader(reference(drawn))
            .readSheets(new FileToRead(file, file, null), bytes(drawings, drawn, saving), earlier)
            .reading();
    return new ReadDrawing(drawn, reading);
  }

  private static Reference reference(DrawnReturn drawn) {
    return drawn.settings().containsKey("district") ? Wuxing.reference() : ReferenceLoader.none();
  }

  private static EarlierFile earlier(Drawings drawings, DrawnReturn first) {
    Saving saving = first.savings().get(0);
    return new EarlierFile(saving.file(first.name()), bytes(drawings, first, saving));
  }

  private static byte[] bytes(Drawings drawings, DrawnReturn drawn, Saving saving) {
    try {
      return Files.readAllBytes(drawings.workbook(drawn, saving));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the workbook of " + drawn.name(), e);
    }
  }

  /** What {@code ===} {@code what} asks for. */
  List<String> lines(String what) {
    return switch (what) {
      case "observed" -> reading.observations().stream().map(this::line).toList();
      case "explained" -> reading.explainedCells().stream().map(this::line).toList();
      case "titles" -> reading.observations().stream().map(Observation::title).distinct().toList();
      case "findings" ->
          reading.findings().stream()
              .map(each -> each.rule() + " " + known(each.cell()) + " " + known(each.actual()))
              .toList();
      default -> throw new IllegalArgumentException("Cannot tell " + what + " of a reading");
    };
  }

  private String line(Observation each) {
    return String.join(
        " ",
        at(each.sheet(), each.cell()),
        path(each.rowLabels()),
        "|",
        path(each.columnLabels()),
        "=",
        known(each.place()),
        known(each.indicator()),
        each.measure(),
        known(each.period()),
        known(each.span()),
        each.value().stripTrailingZeros().toPlainString(),
        known(each.unit()));
  }

  private String line(ExplainedCell each) {
    return at(each.sheet(), each.cell()) + " " + each.rawText() + " " + each.reason();
  }

  private String at(String sheet, String cell) {
    return drawn.sheets().size() == 1 ? cell : sheet + "!" + cell;
  }

  private static String path(List<String> labels) {
    return labels.isEmpty() ? "-" : String.join(" › ", labels);
  }

  private static String known(Object value) {
    return Objects.toString(value, "-");
  }
}
