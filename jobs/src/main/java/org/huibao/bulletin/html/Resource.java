package org.huibao.bulletin.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that comes with the program. */
record Resource(String path) {
  /** Bars, lines and what stands around them; of the library's builds the smallest with these. */
  static final Resource CHARTS =
      new Resource("/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.common.min.js");

  /** A file of the page's own. */
  static Resource named(String name) {
    return new Resource(name);
  }

  String text() {
    try (InputStream stream = Resource.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("Cannot write the page: the program lacks " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the page's " + path, e);
    }
  }
}
