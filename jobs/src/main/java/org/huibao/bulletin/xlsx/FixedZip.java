package org.huibao.bulletin.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * An .xlsx or .docx file is a zip whose entries carry the moment they were written; here one fixed
 * day.
 */
public final class FixedZip {
  /** A third of the usual level's time, for files a fifth longer. */
  private static final int LEVEL_OF_MANY_ROWS = 2;

  private FixedZip() {}

  /** Writes a zip, into what it is given. */
  public interface Content {
    void write(OutputStream zip) throws IOException;
  }

  /** Writes an entry anew. */
  interface Part {
    /**
     * @param template what the entry held
     */
    void write(String template, OutputStream entry) throws IOException;
  }

  /** What {@code content} writes, its entries dated. */
  public static byte[] dated(Content content, LocalDate day) throws IOException {
    return dated(content, day, Map.of());
  }

  /**
   * What {@code content} writes, its entries dated, and some of them written anew behind the
   * others.
   *
   * @param parts by the entry's name, in their order
   */
  static byte[] dated(Content content, LocalDate day, Map<String, Part> parts) throws IOException {
    byte[] loose = loose(content);
    Map<String, String> templates = new HashMap<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(loose));
        ZipOutputStream copy = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
        if (parts.containsKey(entry.getName())) {
          templates.put(entry.getName(), new String(source.readAllBytes(), UTF_8));
          continue;
        }
        copy.putNextEntry(dated(entry.getName(), day));
        source.transferTo(copy);
        copy.closeEntry();
      }
      copy.setLevel(LEVEL_OF_MANY_ROWS);
      for (Map.Entry<String, Part> part : parts.entrySet()) {
        copy.putNextEntry(dated(part.getKey(), day));
        part.getValue().write(templates.get(part.getKey()), copy);
        copy.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Not packed: it is packed once it is dated. */
  private static byte[] loose(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      content.write(zip);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry dated(String name, LocalDate day) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(day.atStartOfDay());
    return entry;
  }
}
