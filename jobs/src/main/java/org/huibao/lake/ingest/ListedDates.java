package org.huibao.lake.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day a return was received as {@code received.csv} says, or else the innermost dated folder
 * above it. A file's own time never says it.
 *
 * @param listed path inside the returns, or inside the district, to the day
 */
public record ListedDates(Map<String, LocalDate> listed) {
  private static final Pattern DATED_FOLDER = Pattern.compile("(?:^|/)(\\d{4}-\\d{2}-\\d{2})/");

  /** The day {@code inReturns} was received, or null. */
  public LocalDate of(String inReturns) {
    LocalDate day =
        listed.getOrDefault(inReturns, listed.get(DistrictFolder.RETURNS + "/" + inReturns));
    return day != null ? day : ofFolder(inReturns);
  }

  private static LocalDate ofFolder(String inReturns) {
    Matcher folder = DATED_FOLDER.matcher(inReturns);
    LocalDate innermost = null;
    int from = 0;
    // the slash that ends a folder's name begins the next
    while (folder.find(from)) {
      from = folder.end() - 1;
      innermost = day(folder.group(1)).orElse(innermost);
    }
    return innermost;
  }

  /** A folder may be called 2004-13-45; it dates nothing. */
  private static Optional<LocalDate> day(String name) {
    try {
      return Optional.of(LocalDate.parse(name));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
