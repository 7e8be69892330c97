package org.huibao.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Which version of this program it is that does something: what another one made of the same may be
 * something else. Told by the classes and resources themselves, as a version's number is forgotten.
 */
public final class CodeFingerprint {
  private static final String ROOT = "org/huibao/";

  /** Libraries that were put into the jar under our name. */
  private static final String SHADED = "shaded";

  private static final int BUFFER = 1 << 13;
  private static final Map<List<String>, String> KNOWN = new ConcurrentHashMap<>();

  private CodeFingerprint() {}

  /** What readings are made by. */
  public static String ofReading() {
    return of(List.of("findings", "layout", "reference", "returns", "words", "workbook"));
  }

  /** What figures are made by, readings apart. */
  public static String ofStatistics() {
    return of(List.of("analysis", "checks", "facts", "figures"));
  }

  /** What documents are made by, figures apart. */
  public static String ofDocuments() {
    return of(List.of("bulletin"));
  }

  /** All that this program is, libraries apart. */
  public static String ofAll() {
    return of(List.of());
  }

  /** 64 hexadecimal digits for what lies below packages of ours; of all of them for none. */
  private static String of(List<String> packages) {
    return KNOWN.computeIfAbsent(packages, CodeFingerprint::computed);
  }

  private static String computed(List<String> packages) {
    try {
      URI own = CodeFingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return of(Path.of(own), packages);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot tell which version this is: " + e.getMessage(), e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot tell which version this is: " + e.getMessage(), e);
    }
  }

  /** The same of a jar or a folder of classes. */
  static String of(Path code, List<String> packages) throws IOException {
    Map<String, Long> sums = Files.isDirectory(code) ? ofFolder(code) : ofJar(code);
    StringBuilder lines = new StringBuilder();
    sums.forEach(
        (name, sum) -> {
          String room = room(name);
          if (packages.isEmpty() ? !room.equals(SHADED) : packages.contains(room)) {
            lines.append(name).append(' ').append(sum).append('\n');
          }
        });
    return HexFormat.of()
        .formatHex(
            ReferenceLoader.digest().digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** Of org/huibao/layout/Grid.class layout. */
  private static String room(String name) {
    int end = name.indexOf('/', ROOT.length());
    return end < 0 ? "" : name.substring(ROOT.length(), end);
  }

  /** A jar knows the sum of each of its entries. */
  private static Map<String, Long> ofJar(Path jar) throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream()
          .filter(entry -> entry.getName().startsWith(ROOT) && !entry.isDirectory())
          .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
    }
    return sums;
  }

  private static Map<String, Long> ofFolder(Path classes) throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes.resolve(ROOT))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        sums.put(name, sum(file));
      }
    }
    return sums;
  }

  private static long sum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    byte[] buffer = new byte[BUFFER];
    try (InputStream stream = Files.newInputStream(file)) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        sum.update(buffer, 0, read);
      }
    }
    return sum.getValue();
  }
}
