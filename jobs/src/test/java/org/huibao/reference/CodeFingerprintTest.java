package org.huibao.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same classes have the same fingerprint, however and whenever they were packed. */
class CodeFingerprintTest {
  @TempDir private Path folder;

  @Test
  void jarsInAnyOrderAndAFolderAreTheSame() throws IOException {
    Path classes = folder.resolve("classes");
    Files.createDirectories(classes.resolve("org/huibao/a"));
    Files.writeString(classes.resolve("org/huibao/a/A.class"), "A");
    Files.writeString(classes.resolve("org/huibao/B.class"), "B");
    Path one = jar(1, List.of("org/huibao/a/A.class", "org/huibao/B.class"), "org/other/C.class");
    Path other =
        jar(2, List.of("org/huibao/B.class", "org/huibao/a/A.class"), "org/huibao/shaded/C.class");

    assertThat(CodeFingerprint.of(one, List.of()))
        .isEqualTo(CodeFingerprint.of(other, List.of()))
        .isEqualTo(CodeFingerprint.of(classes, List.of()))
        .hasSize(64);
  }

  @Test
  void anotherClassIsAnotherFingerprint() throws IOException {
    Path one = jar(1, List.of("org/huibao/B.class"), "x");
    Path other = jar(2, List.of("org/huibao/C.class"), "x");

    assertThat(CodeFingerprint.of(one, List.of()))
        .isNotEqualTo(CodeFingerprint.of(other, List.of()));
    assertThat(CodeFingerprint.ofReading())
        .hasSize(64)
        .isNotIn(CodeFingerprint.ofStatistics(), CodeFingerprint.ofDocuments());
  }

  /** Each entry holds the first letter of its class; one more is a library's. */
  private Path jar(int day, List<String> names, String library) throws IOException {
    Path jar = folder.resolve(day + ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (String name : names) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(day * 86_400_000L);
        zip.putNextEntry(entry);
        zip.write(name.charAt(name.lastIndexOf('/') + 1));
      }
      zip.putNextEntry(new ZipEntry(library));
      zip.write(day);
    }
    return jar;
  }
}
