package org.huibao.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An .xlsx file is a zip, and each of its entries carries the moment it was written. Here they all
 * get one moment, so that the same content gives the same bytes.
 */
public final class ZipTimes {
  private static final LocalDateTime MOMENT = LocalDateTime.of(2004, 7, 1, 9, 0);

  private ZipTimes() {}

  /** Sets the times in each of the .xlsx files named. */
  public static void main(String[] files) throws IOException {
    for (String file : files) {
      Path path = Path.of(file);
      Files.write(path, fixed(Files.readAllBytes(path)));
    }
  }

  static byte[] fixed(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream copy = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
        ZipEntry renewed = new ZipEntry(entry.getName());
        renewed.setTimeLocal(MOMENT);
        copy.putNextEntry(renewed);
        source.transferTo(copy);
        copy.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
