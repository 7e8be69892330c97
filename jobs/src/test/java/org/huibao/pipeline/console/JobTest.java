package org.huibao.pipeline.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobTest {
  /** {@code \n} stands for a line break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cannot read a.xls: it is gone | Cannot read a.xls: it is gone",
        "two reasons:\\nthis and that  | Cannot finish: two reasons:",
        "Cannot call methods on a stopped SparkContext.\\nThis stopped SparkContext was created at:"
            + "| Cannot go on: Spark was stopped, or its master was never there; the lines above say why",
      })
  void saysWhatHappenedInOneLine(String thrown, String said) {
    RuntimeException reason = new IllegalStateException(thrown.replace("\\n", "\n"));

    assertEquals(said, Job.message(reason));
    assertEquals(said, Job.message(new CompletionException(reason)), "beside the run's thread");
  }
}
