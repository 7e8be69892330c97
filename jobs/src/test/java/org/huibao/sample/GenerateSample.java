package org.huibao.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the returns of a sample below {@code args[0]}, the district's folder, and into the file
 * {@code args[1]} format and path of each workbook that LibreOffice should save again.
 */
public final class GenerateSample {
  private GenerateSample() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    StringBuilder received = new StringBuilder("path,received_on\n");
    StringBuilder again = new StringBuilder();
    for (SampleReturn sample : returns(new Names(folder))) {
      Path file = folder.resolve("returns").resolve(sample.path());
      WorkbookFile.write(file, sample.format(), sample.received(), sample.content());
      if (sample.noted()) {
        received.append(sample.path()).append(',').append(sample.received()).append('\n');
      }
      if (sample.saver().equals("libreoffice")) {
        again.append(sample.format()).append('\t').append(sample.path()).append('\n');
      }
    }
    Files.writeString(folder.resolve("returns/received.csv"), received, StandardCharsets.UTF_8);
    Files.writeString(Path.of(args[1]), again, StandardCharsets.UTF_8);
  }

  private static List<SampleReturn> returns(Names names) {
    return switch (names.district()) {
      case "wuxing" -> WuxingReturns.all(names);
      case "longmatan" -> LongmatanReturns.all(names);
      default ->
          throw new IllegalArgumentException(
              "Cannot generate " + names.district() + ": there are no tables of that sample");
    };
  }
}
