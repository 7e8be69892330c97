package org.huibao.lake.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.globalmentor.apache.hadoop.fs.BareLocalFileSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folders that tasks list have every return once, however the district arranges them. */
class DistrictFolderTest {
  private final Configuration hadoop = asAJobHasIt();
  @TempDir private Path district;

  @Test
  void everyReturnOnceAndNothingHidden() throws IOException {
    write("returns/a.xls", "returns/2004-06/织里镇/b.xls", "returns/2004-06/织里镇/深/处/c.xls");
    write("returns/.d.xls", "returns/.trash/e.xls", "returns/2004-06/.f.xls", "reference/g.csv");

    assertThat(listed()).containsExactlyInAnyOrder("a.xls", "b.xls", "c.xls");
  }

  @Test
  void manyFoldersAreListedWithAllBelowThem() throws IOException {
    List<String> files = new ArrayList<>();
    for (int year = 1900; year < 2000; year++) {
      for (String half : List.of("上半年", "全年/年报")) {
        files.add("returns/" + year + "/" + half + "/" + year + half.substring(0, 1) + ".xls");
      }
    }
    write(files.toArray(new String[0]));

    List<FolderToList> folders = new DistrictFolder(district.toString(), hadoop).foldersToList(64);

    assertThat(folders).hasSize(101);
    assertThat(listed())
        .containsExactlyInAnyOrderElementsOf(
            files.stream().map(file -> file.substring(file.lastIndexOf('/') + 1)).toList());
  }

  @Test
  void aColonInANameIsAsGoodAsAnyOtherSign() throws IOException {
    write("returns/2024-06/投资 10:30.xls");

    String file = district.resolve("returns/2024-06/投资 10:30.xls").toUri().getPath();
    assertThat(listed()).containsExactly("投资 10:30.xls");
    assertThat(new WorkbookBytes(hadoop, 10).hashed("file:" + file))
        .map(WorkbookBytes.Hashed::bytes)
        .contains("x".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aLinkInACircleIsAFileThatCannotBeRead() throws IOException {
    write("returns/2024-06/a.xls");
    Path link = district.resolve("returns/2024-06/loop.xls");
    Files.createSymbolicLink(link, Path.of("loop.xls"));

    assertThat(listed()).containsExactlyInAnyOrder("a.xls", "loop.xls");
    assertThat(new WorkbookBytes(hadoop, 10).hashed("file:" + link.toUri().getPath())).isEmpty();
  }

  @Test
  void noReturnsAreNoFolders() {
    assertThat(new DistrictFolder(district.toString(), hadoop).foldersToList(64)).isEmpty();
  }

  /** Whichever file system another test of this JVM opened first. */
  private static Configuration asAJobHasIt() {
    Configuration hadoop = new Configuration();
    hadoop.set("fs.file.impl", BareLocalFileSystem.class.getName());
    hadoop.setBoolean("fs.file.impl.disable.cache", true);
    return hadoop;
  }

  private List<String> listed() throws IOException {
    List<String> names = new ArrayList<>();
    for (FolderToList folder : new DistrictFolder(district.toString(), hadoop).foldersToList(64)) {
      new FilesInFolder(FileSystem.getLocal(hadoop), folder)
          .forEachRemaining(file -> names.add(file.getPath().getName()));
    }
    return names;
  }

  private void write(String... files) throws IOException {
    for (String file : files) {
      Files.createDirectories(district.resolve(file).getParent());
      Files.writeString(district.resolve(file), "x");
    }
  }
}
