package org.huibao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.huibao.returns.FileToRead;
import org.huibao.returns.Observation;
import org.huibao.returns.ReturnReader;
import org.huibao.returns.ReturnReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench measures the reading of returns that are read to the last number. */
class GenerateReturnsTest {
  @TempDir private Path folder;

  @Test
  void everyNumberOfAGeneratedReturnIsPlaced() throws IOException {
    GenerateReturns.main(new String[] {folder.toString(), "650", "651"});

    assertThat(read("returns/1981-01/" + BenchDistrict.town(49) + ".xls"))
        .hasSize(36)
        .allMatch(each -> each.place().equals("t50") && each.period().equals("1981-01"))
        .allMatch(each -> each.indicator() != null);
    assertThat(read("returns/1981-02/" + BenchDistrict.town(0) + ".xlsx"))
        .hasSize(36)
        .allMatch(each -> each.place().equals("t01") && each.period().equals("1981-02"))
        .allMatch(each -> each.indicator() != null);
  }

  @Test
  void noTwoTownsHaveOneName() {
    assertThat(Stream.iterate(0, n -> n + 1).limit(BenchDistrict.TOWNS).map(BenchDistrict::town))
        .doesNotHaveDuplicates();
  }

  private List<Observation> read(String file) throws IOException {
    Reference reference = ReferenceLoader.load(this::bytes);
    byte[] bytes = Files.readAllBytes(folder.resolve(file));
    ReturnReading reading =
        new ReturnReader(reference).read(new FileToRead(file, file, null), bytes);
    return reading.observations();
  }

  private Optional<byte[]> bytes(String file) {
    try {
      Path path = folder.resolve(file);
      return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
