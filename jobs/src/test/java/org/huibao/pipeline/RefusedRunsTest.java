package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.pipeline.console.NothingUsableException;
import org.huibao.reference.InvalidReferenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What was asked for and is not there is answered with what there is. */
@ExtendWith(SparkExtension.class)
class RefusedRunsTest {

  @Test
  void aWrongPathAndAPeriodToComeAreRefusedBeforeAnythingIsRead(
      SparkSession spark, @TempDir Path folder) {
    Longhe longhe = Longhe.in(folder.resolve("districts/longhe"));
    Road road = new Road(spark, folder);

    assertThatThrownBy(() -> road.run(folder.resolve("districts/longh")))
        .isInstanceOf(InvalidReferenceException.class)
        .hasMessageContaining(
            "districts/longh: has no district.yaml, so it is no district; there are")
        .hasMessageContaining("districts/longhe");
    assertThatThrownBy(() -> road.run(longhe.folder(), "--period", "2931Q1"))
        .isInstanceOf(NothingUsableException.class)
        .hasMessageStartingWith("Cannot publish 2931-03: it has not begun, today is 2");
  }

  @Test
  void aPeriodThatNoReturnIsOfIsAnsweredWithThoseThereAre(
      SparkSession spark, @TempDir Path folder) {
    Longhe longhe = Longhe.in(folder.resolve("longhe"));
    Road road = new Road(spark, folder);
    longhe.receives("2024-07-10/白沙镇.csv", "白沙镇", 50);

    assertThatThrownBy(() -> road.run(longhe.folder(), "--period", "2003Q1"))
        .isInstanceOf(NothingUsableException.class)
        .hasMessageEndingWith("the returns are of 2024-06");
  }
}
