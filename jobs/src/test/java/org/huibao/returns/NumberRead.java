package org.huibao.returns;

import org.huibao.county.WrittenNumber;

/**
 * What became of a number.
 *
 * @param got in the words of what was expected
 */
record NumberRead(String file, WrittenNumber written, Outcome outcome, String got) {
  enum Outcome {
    RIGHT,
    /** Wrong, but the reader says that something is. */
    TOLD,
    SILENT
  }

  /** {@code SILENT 2024-06/…xls Sheet1!C5 expected … got …}, for a person. */
  String line() {
    return "%-6s %s %s!%s  %s  <>  %s"
        .formatted(
            outcome,
            file.replace("returns/", ""),
            written.sheet(),
            written.cell(),
            CountyJudge.words(written.fact()),
            got);
  }
}
