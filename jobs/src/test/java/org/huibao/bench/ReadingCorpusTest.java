package org.huibao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huibao.bench.ReadingCorpus.Sent;
import org.huibao.reference.ReferenceLoader;
import org.huibao.returns.Observation;
import org.huibao.returns.ReturnReader;
import org.junit.jupiter.api.Test;

class ReadingCorpusTest {
  private static final Path WUXING = Path.of("../data/wuxing");

  @Test
  void variedReturnsAreReadLikeTheirOriginalAndHoldOtherNumbers() throws Exception {
    List<Sent> original = ReadingCorpus.returns(WUXING, "织里镇.xlsx").subList(0, 1);
    ReturnReader reader = new ReturnReader(ReadingCorpus.reference(WUXING));

    List<Observation> asSent =
        reader.read(original.get(0).file(), original.get(0).bytes()).observations();

    Set<List<BigDecimal>> numbers = new HashSet<>();
    for (Sent varied : ReadingCorpus.varied(original, 3)) {
      assertThat(varied.file()).isEqualTo(original.get(0).file());
      List<Observation> read = reader.read(varied.file(), varied.bytes()).observations();
      assertThat(read).hasSameSizeAs(asSent);
      numbers.add(read.stream().map(Observation::value).toList());
    }
    assertThat(numbers).hasSize(3);
  }

  @Test
  void everyNumberOfTheLongTableIsObserved() throws Exception {
    Sent table = ReadingCorpus.table(50, 3);
    ReturnReader reader = new ReturnReader(ReferenceLoader.none());

    assertThat(reader.read(table.file(), table.bytes()).observations()).hasSize(150);
  }
}
