package org.huibao.lake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.huibao.reference.InvalidReferenceException;
import org.huibao.reference.ReceivedDates;
import org.huibao.returns.FileToRead;

/** A district folder on any file system that Hadoop knows: its files and its returns. */
public final class DistrictFolder {
  private static final String RETURNS = "returns";
  private static final String RECEIVED = ReceivedDates.FILE;
  private static final Pattern DATED_FOLDER = Pattern.compile("(?:^|/)(\\d{4}-\\d{2}-\\d{2})/");

  private final Path root;
  private final FileSystem files;

  public DistrictFolder(String root, Configuration configuration) {
    this.root = new Path(root);
    try {
      this.files = this.root.getFileSystem(configuration);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open " + root + ": " + e.getMessage(), e);
    }
  }

  /** The bytes of a file in the folder; empty where there is none. */
  public Optional<byte[]> bytes(String file) {
    try (InputStream stream = files.open(new Path(root, file))) {
      return Optional.of(stream.readAllBytes());
    } catch (FileNotFoundException absent) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Every file among the returns, by name; hidden ones left out.
   *
   * @throws InvalidReferenceException where {@code received.csv} is wrong
   */
  public List<FileToRead> returns() {
    Map<String, LocalDate> received = new HashMap<>();
    bytes(RECEIVED).ifPresent(bytes -> received.putAll(ReceivedDates.parse(RECEIVED, bytes)));
    List<FileToRead> found = new ArrayList<>();
    try {
      Path returns = files.makeQualified(new Path(root, RETURNS));
      if (!files.exists(returns)) {
        return List.of();
      }
      RemoteIterator<LocatedFileStatus> listing = files.listFiles(returns, true);
      while (listing.hasNext()) {
        Path path = listing.next().getPath();
        String inReturns = path.toUri().getPath().substring(returns.toUri().getPath().length() + 1);
        String file = RETURNS + "/" + inReturns;
        if (!file.equals(RECEIVED) && !path.getName().startsWith(".")) {
          found.add(new FileToRead(path.toString(), file, receivedOn(inReturns, received)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the returns: " + e.getMessage(), e);
    }
    found.sort(Comparator.comparing(FileToRead::file));
    return found;
  }

  private static Date receivedOn(String inReturns, Map<String, LocalDate> received) {
    LocalDate listed = received.getOrDefault(inReturns, received.get(RETURNS + "/" + inReturns));
    if (listed != null) {
      return Date.valueOf(listed);
    }
    Matcher folder = DATED_FOLDER.matcher(inReturns);
    Date date = null;
    while (folder.find()) {
      try {
        date = Date.valueOf(LocalDate.parse(folder.group(1)));
      } catch (DateTimeException noDate) {
        // a folder may be called 2004-13-45; it dates nothing
        continue;
      }
    }
    return date;
  }
}
