package org.huibao.bulletin.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An .xlsx or .docx file is a zip whose entries carry the moment they were written; here one fixed
 * day.
 */
public final class FixedZip {
  private FixedZip() {}

  public static byte[] dated(byte[] zip, LocalDate day) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream copy = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
        ZipEntry renewed = new ZipEntry(entry.getName());
        renewed.setTimeLocal(day.atStartOfDay());
        copy.putNextEntry(renewed);
        source.transferTo(copy);
        copy.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
