package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HadoopSettingsTest {
  private static final String BUFFERS =
      """
      <configuration>
        <property><name>fs.s3a.buffer.dir</name><value>${hadoop.tmp.dir}/s3</value></property>
      </configuration>
      """;

  @Test
  void keepsWhatSomebodySetAndTheClassesOfFileSystems(@TempDir Path folder) throws Exception {
    Configuration hadoop = new Configuration();
    Path site = Files.writeString(folder.resolve("core-site.xml"), BUFFERS);
    hadoop.addResource(new org.apache.hadoop.fs.Path(site.toUri()));
    hadoop.set("dfs.replication", "2");
    String temporary = hadoop.get("hadoop.tmp.dir");

    HadoopSettings.dropDefaults(hadoop);

    assertThat(hadoop.get("fs.s3a.buffer.dir")).isEqualTo(temporary + "/s3");
    assertThat(hadoop.get("dfs.replication")).isEqualTo("2");
    assertThat(hadoop.get("fs.s3a.impl")).isEqualTo("org.apache.hadoop.fs.s3a.S3AFileSystem");
    assertThat(hadoop.get("yarn.resourcemanager.hostname")).isNull();
  }

  @Test
  void defaultsDoNotComeBackWithTheFirstFileSystem() throws Exception {
    Configuration hadoop = new Configuration();

    HadoopSettings.dropDefaults(hadoop);
    FileSystem.getLocal(hadoop);

    assertThat(new Configuration(hadoop).size()).isLessThan(100);
  }
}
