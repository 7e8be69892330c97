package org.huibao.workbook.parse;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a zip, unpacked within the budget whatever their headers say of their sizes. */
final class ZipParts implements Closeable {
  private static final int LARGEST_BUFFER = 1 << 13;

  private final ZipFile zip;
  private final Budget budget;

  /** One that no part uses at present; making it costs more than unpacking a small part. */
  private Inflater idle;

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

  private InputStream unpacked(ZipArchiveEntry entry) throws IOException {
    boolean isPlain =
        entry.getMethod() == ZipEntry.DEFLATED && !entry.getGeneralPurposeBit().usesEncryption();
    if (!isPlain) {
      return zip.getInputStream(entry);
    }
    Inflater inflater = idle == null ? new Inflater(true) : idle;
    idle = null;
    int buffer = (int) Math.max(1, Math.min(LARGEST_BUFFER, entry.getCompressedSize() + 1));
    // an inflater without header wants one more byte at the end
    InputStream packed =
        new SequenceInputStream(
            zip.getRawInputStream(entry), new ByteArrayInputStream(new byte[1]));
    return new InflaterInputStream(packed, inflater, buffer) {
      private boolean isDone;

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        if (isDone) {
          return -1;
        }
        int read = super.read(bytes, from, length);
        if (read < 0) {
          isDone = true;
          inf.reset();
          idle = inf;
        }
        return read;
      }
    };
  }

  @Override
  public void close() throws IOException {
    if (idle != null) {
      idle.end();
      idle = null;
    }
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
      super(unpacked(entry));
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
