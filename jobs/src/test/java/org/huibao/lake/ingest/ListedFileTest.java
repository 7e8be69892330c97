package org.huibao.lake.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.Serializer;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import scala.Tuple3;
import scala.reflect.ClassTag$;

/** A listed file comes through from task to task, whichever serializer a cluster is set to. */
class ListedFileTest {
  private static final ListedFile FILE =
      new ListedFile(
          "wuxing",
          "file:/q/returns/2004-07-01/a.xls",
          "returns/2004-07-01/a.xls",
          20_480,
          1_088_640_000_123L,
          LocalDate.parse("2004-07-01"),
          new ListedFile.Kept("000001", "ef"),
          List.of());

  @Test
  void throughJavaAndThroughKryo() {
    assertThat(through(new JavaSerializer(new SparkConf()), FILE.toRow())).isEqualTo(FILE);
    assertThat(through(new KryoSerializer(new SparkConf()), FILE.toRow())).isEqualTo(FILE);
  }

  @Test
  void withoutTimeOrDate() {
    ListedFile young = new ListedFile("wuxing", "p", "returns/p", 0, null, null, null, List.of());

    assertThat(through(new KryoSerializer(new SparkConf()), young.toRow())).isEqualTo(young);
  }

  @Test
  void withWhatTheLakeKnowsOfIt() {
    ListedFile known = FILE.known(List.of("ab", "cd"));

    assertThat(through(new JavaSerializer(new SparkConf()), known.toRow())).isEqualTo(known);
    assertThat(through(new KryoSerializer(new SparkConf()), known.toRow())).isEqualTo(known);
  }

  private static ListedFile through(Serializer serializer, Row row) {
    var instance = serializer.newInstance();
    Tuple3<Integer, Long, Row> placed = new Tuple3<>(1, 2L, row);
    var tag = ClassTag$.MODULE$.<Tuple3<Integer, Long, Row>>apply(Tuple3.class);
    return ListedFile.from(instance.deserialize(instance.serialize(placed, tag), tag)._3());
  }
}
