package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.pipeline.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code --strict} tells of the errors that are still in, not of those put right since. */
@ExtendWith(SparkExtension.class)
class StrictTest {

  @Test
  void anErrorIsGoneWithTheReturnThatPutsItRight(SparkSession spark, @TempDir Path folder) {
    Longhe longhe = Longhe.in(folder.resolve("longhe"));
    Road road = new Road(spark, folder);
    longhe.receives("2024-07-10/白沙镇.csv", "白沙镇", 50);
    longhe.receives("2024-07-10/青石镇.csv", "青石镇2024年1-6月主要指标（万元）,\n指标,累计\n财政收入,#DIV/0!\n财政支出,90\n");

    assertThat(run(road, longhe)).isEqualTo(ExitCode.NOT_ALL);

    longhe.receives("2024-07-12/青石镇更正.csv", "青石镇", 100);

    assertThat(run(road, longhe)).isEqualTo(ExitCode.DONE);
    assertThat(run(road, longhe, "--as-of", "2024-07-11")).isEqualTo(ExitCode.NOT_ALL);
    assertThat(road.csv("SELECT rule FROM findings WHERE severity = 'error'"))
        .as("what was found stays")
        .containsExactly("rule", "error_value");
  }

  private static int run(Road road, Longhe longhe, String... further) {
    String[] arguments = new String[further.length + 3];
    arguments[0] = "--period";
    arguments[1] = "2024H1";
    arguments[2] = "--strict";
    System.arraycopy(further, 0, arguments, 3, further.length);
    return road.run(longhe.folder(), arguments).code();
  }
}
