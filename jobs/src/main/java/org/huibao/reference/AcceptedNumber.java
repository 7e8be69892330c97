package org.huibao.reference;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What the office answers to a number that was questioned: it stands, or another one does. Holds
 * for this value in this cell only.
 *
 * @param value as it stands in the cell
 * @param corrected what should stand there, in the cell's unit; null where the number stands
 * @param by who answers, or null
 * @param on the day as it was written, or null
 * @param why the reason, for print
 */
public record AcceptedNumber(
    String file,
    String sheet,
    String cell,
    String value,
    BigDecimal corrected,
    String by,
    String on,
    String why)
    implements Serializable {
  /** Where the answers stand in the district folder. */
  public static final String FILE = "reference/accepted.csv";

  /**
   * The answers of a file.
   *
   * @throws InvalidReferenceException with every line that is wrong
   */
  public static List<AcceptedNumber> parse(byte[] bytes) {
    List<String> problems = new ArrayList<>();
    List<AcceptedNumber> accepted = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.parse(FILE, bytes, problems).rows()) {
      RowReader reader = new RowReader(FILE, row, problems);
      accepted.add(
          new AcceptedNumber(
              reader.required("file").replace('\\', '/'),
              reader.required("sheet"),
              reader.required("cell"),
              reader.required("value"),
              reader.optional("corrected") == null ? null : reader.decimal("corrected", null),
              reader.optional("by"),
              reader.optional("on"),
              reader.required("why")));
    }
    if (!problems.isEmpty()) {
      throw new InvalidReferenceException(problems);
    }
    return List.copyOf(accepted);
  }
}
