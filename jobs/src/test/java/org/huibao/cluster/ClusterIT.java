package org.huibao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sample's half-year on two workers over HDFS, against the same on this machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterIT {
  private static final String DISTRICT = "../data/wuxing";
  private static final String VINTAGE = "/publications/wuxing/2004-06/v0001";
  private static final String DOCUMENTS = "/wuxing/2004-06/v0001";

  private Hdfs hdfs;
  private TwoWorkers workers;
  private SortedMap<String, String> localTables;
  private SortedMap<String, String> localDocuments;

  @BeforeAll
  void runHere(@TempDir java.nio.file.Path folder) throws IOException, InterruptedException {
    String lake = folder.resolve("lake").toString();
    String out = folder.resolve("out").toString();
    Script.output(
        "run", DISTRICT, "--period=2004H1", "--master=local[*]", "--lake=" + lake, "--out=" + out);
    FileSystem here = FileSystem.getLocal(new Configuration());
    localTables = PublishedBytes.below(here, lake + VINTAGE);
    localDocuments = PublishedBytes.below(here, out + DOCUMENTS);
    assertThat(localTables).hasSizeGreaterThan(10);
    assertThat(localDocuments).containsKeys("汇总表.xlsx", "数据段.docx", "汇报.html", "manifest.json");
    hdfs = Hdfs.in(folder.resolve("hdfs"));
    hdfs.files().copyFromLocalFile(new Path(DISTRICT), new Path("/wuxing"));
    workers = TwoWorkers.in(folder.resolve("cluster"));
  }

  @AfterAll
  void end() throws IOException, InterruptedException {
    if (workers != null) {
      workers.close();
    }
    if (hdfs != null) {
      hdfs.close();
    }
  }

  @Test
  void aWorkerKilledInTheMiddleOfIngestChangesNoByte() throws IOException, InterruptedException {
    Process run =
        Script.start(
            "submit",
            "--master",
            workers.url(),
            "--properties-file",
            "src/test/resources/org/huibao/cluster/small-data.properties",
            "RunPeriod",
            hdfs.url("/wuxing"),
            "--period=2004H1",
            "--lake=" + hdfs.url("/lake"),
            "--out=" + hdfs.url("/out"));
    workers.killOneThatReads(run);
    assertThat(hdfs.files().exists(new Path("/lake/ingests"))).isFalse();
    workers.startAgain();

    assertThat(run.waitFor()).isZero();
    assertThat(published("/lake" + VINTAGE)).isEqualTo(localTables);
    assertThat(published("/out" + DOCUMENTS)).isEqualTo(localDocuments);
    assertThat(rowsOfReturns()).isEqualTo(72);
  }

  /** A task that was tried again must not leave its rows twice. */
  private long rowsOfReturns() throws IOException {
    long rows = 0;
    for (FileStatus file : hdfs.files().globStatus(new Path("/lake/ingests/*/returns/*.parquet"))) {
      InputFile input = HadoopInputFile.fromStatus(file, hdfs.files().getConf());
      try (ParquetFileReader reader = ParquetFileReader.open(input)) {
        rows += reader.getRecordCount();
      }
    }
    return rows;
  }

  private Map<String, String> published(String path) throws IOException {
    return PublishedBytes.below(hdfs.files(), path);
  }
}
