package org.huibao.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every notebook prints what it has been kept with, on the lake that WuxingTest leaves. */
class NotebooksIT {
  private static final Path LAKE = Path.of("target/wuxing/lake").toAbsolutePath();
  private static final int NO_JUPYTER = 3;

  @Test
  void theyPrintWhatTheyHave() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("../scripts/notebook", "--check"));
    if (Files.exists(LAKE)) {
      command.addAll(List.of("--lake", LAKE.toString()));
    }
    Process check = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = check.waitFor();

    System.err.println(said);
    assumeTrue(
        code != NO_JUPYTER, "SKIPPED: the notebooks were not run, Jupyter cannot be had here");
    assertThat(code).as(said).isZero();
  }
}
