package org.huibao.workbook.parse;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a zip, unpacked within the budget whatever their headers say of their sizes. */
final class ZipParts implements Closeable {
  private final ZipFile zip;
  private final Budget budget;

  ZipParts(byte[] bytes, Budget budget) throws IOException {
    this.zip = ZipFile.builder().setByteArray(bytes).get();
    this.budget = budget;
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      names.add(entry.getName());
    }
    return names;
  }

  /** A part by its path, with or without a slash before it, in any case of letters. */
  Optional<InputStream> open(String path) throws IOException {
    String wanted = path.startsWith("/") ? path.substring(1) : path;
    ZipArchiveEntry entry = zip.getEntry(wanted);
    if (entry == null) {
      for (ZipArchiveEntry other : Collections.list(zip.getEntries())) {
        if (other.getName().replace('\\', '/').equalsIgnoreCase(wanted)) {
          entry = other;
        }
      }
    }
    return entry == null ? Optional.empty() : Optional.of(new Part(entry, 0));
  }

  InputStream required(String path) throws IOException {
    return open(path).orElseThrow(() -> new IOException("there is no " + path));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** A part as it unpacks. */
  final class Part extends FilterInputStream {
    private final ZipArchiveEntry entry;
    private final long counted;
    private long unpacked;

    /**
     * @param counted bytes that the budget has paid for
     */
    private Part(ZipArchiveEntry entry, long counted) throws IOException {
      super(zip.getInputStream(entry));
      this.entry = entry;
      this.counted = counted;
    }

    /** The same part from its beginning on; what was read of it costs nothing more. */
    Part again() throws IOException {
      return new Part(entry, unpacked);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      if (read >= 0) {
        count(1);
      }
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      if (read > 0) {
        count(read);
      }
      return read;
    }

    private void count(int bytes) {
      unpacked += bytes;
      budget.spendUnpacked(Math.max(0, Math.min(bytes, unpacked - counted)));
      budget.checkRatio(unpacked, entry.getCompressedSize());
    }
  }
}
