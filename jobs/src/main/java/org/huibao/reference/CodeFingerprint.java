package org.huibao.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

  /** 64 hexadecimal digits for what lies below packages of ours. */
  private static String of(List<String> packages) {
    return KNOWN.computeIfAbsent(packages, CodeFingerprint::computed);
  }

  private static String computed(List<String> packages) {
    try {
      URI own = CodeFingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path place = Path.of(own);
      Map<String, Long> sums = Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      sums.forEach(
          (name, sum) -> {
            if (packages.contains(room(name))) {
              digest.update((name + " " + sum + "\n").getBytes(StandardCharsets.UTF_8));
            }
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot tell which version this is: " + e.getMessage(), e);
    } catch (URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot tell which version this is: " + e.getMessage(), e);
    }
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
