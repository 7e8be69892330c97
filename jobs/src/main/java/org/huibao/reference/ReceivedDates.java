package org.huibao.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.words.Day;

/** Reads {@code returns/received.csv}: on which day a workbook came in. */
public final class ReceivedDates {
  /** Where it stands in the district folder. */
  public static final String FILE = "returns/received.csv";

  private ReceivedDates() {}

  /**
   * Path inside the returns to the day it was received.
   *
   * @throws InvalidReferenceException with every line that is wrong
   */
  public static Map<String, LocalDate> parse(String file, byte[] bytes) {
    List<String> problems = new ArrayList<>();
    Map<String, LocalDate> dates = parse(file, bytes, problems);
    if (!problems.isEmpty()) {
      throw new InvalidReferenceException(problems);
    }
    return dates;
  }

  /** The same, every line that is wrong added to {@code problems}. */
  static Map<String, LocalDate> parse(String file, byte[] bytes, List<String> problems) {
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    for (CsvTable.Row row : CsvTable.parse(file, bytes, problems).rows()) {
      RowReader reader = new RowReader(file, row, problems);
      String path = reader.required("path");
      String date = reader.required("received_on");
      Day.parse(date)
          .ifPresentOrElse(
              day -> dates.put(path.replace('\\', '/'), day),
              () -> reader.problem("received_on", date, "a date such as 2004-07-05"));
    }
    return dates;
  }
}
