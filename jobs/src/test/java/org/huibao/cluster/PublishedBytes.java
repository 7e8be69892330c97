package org.huibao.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.huibao.returns.ReturnReader;

/** Every file below a folder with the SHA-256 of its bytes; hidden ones left out. */
public final class PublishedBytes {
  private PublishedBytes() {}

  public static SortedMap<String, String> below(FileSystem files, String folder)
      throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    String root = files.makeQualified(new Path(folder)).toUri().getPath();
    RemoteIterator<LocatedFileStatus> listing = files.listFiles(new Path(folder), true);
    while (listing.hasNext()) {
      Path file = listing.next().getPath();
      if (!file.getName().startsWith(".")) {
        try (InputStream stream = files.open(file)) {
          found.put(
              file.toUri().getPath().substring(root.length() + 1), ReturnReader.sha256(stream));
        }
      }
    }
    return found;
  }
}
