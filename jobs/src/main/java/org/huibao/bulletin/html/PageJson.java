package org.huibao.bulletin.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;

/**
 * The element that holds the page's data: JSON that any program reads; above a megabyte or so the
 * same packed (zlib, in Base64), so that the page of sixty towns can still be sent by mail.
 */
final class PageJson {
  private static final int MOST_PLAIN = 1_200_000;

  private PageJson() {}

  static String of(ObjectNode data) {
    byte[] json = json(data).getBytes(StandardCharsets.UTF_8);
    return json.length <= MOST_PLAIN
        ? element("application/json", new String(json, StandardCharsets.UTF_8))
        : element("application/zlib", Base64.getEncoder().encodeToString(packed(json)));
  }

  private static String element(String type, String content) {
    return "<script type=\"" + type + "\" id=\"data\">" + content + "</script>";
  }

  /** Nothing in it could end the element that it stands in. */
  private static String json(ObjectNode data) {
    try {
      return new ObjectMapper()
          .writeValueAsString(data)
          .replace("<", "\\u003c")
          .replace("\u2028", "\\u2028")
          .replace("\u2029", "\\u2029");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write the page's data: " + e.getMessage(), e);
    }
  }

  private static byte[] packed(byte[] json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes)) {
      packing.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot pack the page's data", e);
    }
    return bytes.toByteArray();
  }
}
