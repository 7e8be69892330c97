package org.huibao.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The sample district in the repository's {@code data/}. */
public final class Wuxing {
  private Wuxing() {}

  /** The district's folder, wherever in the repository the tests run. */
  public static Path folder() {
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      if (Files.isDirectory(up.resolve("data/wuxing"))) {
        return up.resolve("data/wuxing");
      }
    }
    throw new IllegalStateException(
        "Cannot find data/wuxing: it is not above " + Path.of("").toAbsolutePath());
  }

  public static Reference reference() {
    return ReferenceLoader.load(Wuxing::bytes);
  }

  /** The bytes of a file inside the district's folder; empty where there is none. */
  public static Optional<byte[]> bytes(String file) {
    Path path = folder().resolve(file);
    try {
      return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }
}
