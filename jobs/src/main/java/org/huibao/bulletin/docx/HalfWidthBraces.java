package org.huibao.bulletin.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** ｛｛gdp.level｝｝, as an input method for Chinese types it, is {@code {{gdp.level}}}. */
final class HalfWidthBraces {
  private HalfWidthBraces() {}

  /**
   * The same Word file, its double braces half-width.
   *
   * @throws IOException where it is no zip file
   */
  static byte[] in(byte[] docx) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(docx.length);
    boolean isChanged = false;
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        byte[] content = parts.readAllBytes();
        if (part.getName().startsWith("word/") && part.getName().endsWith(".xml")) {
          String text = new String(content, UTF_8);
          String halfWidth = text.replace("｛｛", "{{").replace("｝｝", "}}");
          isChanged |= !halfWidth.equals(text);
          content = halfWidth.equals(text) ? content : halfWidth.getBytes(UTF_8);
        }
        out.putNextEntry(new ZipEntry(part.getName()));
        out.write(content);
      }
    }
    return isChanged ? bytes.toByteArray() : docx;
  }
}
