package org.huibao.layout;

import java.io.Serializable;
import org.huibao.workbook.CellAddress;

/**
 * Something about a cell that a person should know; becomes a finding.
 *
 * @param rule the finding's rule
 * @param cell the cell, or null for the sheet
 * @param actual what stands there
 */
public record Remark(Rule rule, CellAddress cell, String actual) implements Serializable {
  /** What a sheet can be remarked on. */
  public enum Rule {
    UNKNOWN_PLACE,
    SUBTOTAL,
    UNKNOWN_INDICATOR,
    UNLABELLED_NUMBER,
    NO_UNIT,
    SEVERAL_UNITS,
    NOT_REPORTED,
    NUMBER_EXPECTED,
    NUMBER_OF_SEVERAL_ROWS,
    SAME_COORDINATES,
    HEADER_DISAGREES,
    REPEATED_TABLE,
    FORM_RELATION,
    NUMBER_IN_DATE_FORMAT,
    ESTIMATED_NUMBER,
    ERROR_VALUE,
    FORMULA_WITHOUT_VALUE,
    GARBLED_NUMBER,
    DATE_INSTEAD_OF_NUMBER,
    BOUND_INSTEAD_OF_NUMBER
  }
}
