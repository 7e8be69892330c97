package org.huibao.returns;

import java.time.LocalDate;
import org.huibao.reference.Reference;
import org.huibao.reference.Reporter;
import org.huibao.words.PeriodMention;

/**
 * Who sent a return, which form, and what its name says of the period.
 *
 * @param reporter or null
 * @param reporterText what stands behind 填报单位, or null
 * @param isReporterWritten true where it or a title names the reporter
 * @param form or null
 * @param title of its first table, or empty
 * @param fileTime what file and folder names say of the period
 * @param receivedOn or null
 */
record Identity(
    Reporter reporter,
    String reporterText,
    boolean isReporterWritten,
    String form,
    String title,
    PeriodMention fileTime,
    LocalDate receivedOn) {
  /** Or null. */
  String reporterId() {
    return reporter == null ? null : reporter.id();
  }

  /** The place of numbers whose labels name none; null where nothing says. */
  String defaultPlace(Reference reference) {
    if (reference.isNone()) {
      return reporterText;
    }
    return reporter == null || reporter.place() == null
        ? reference.district().place()
        : reporter.place();
  }

  /** True where the workbook itself says of which place it is. */
  boolean isPlaceWritten(Reference reference) {
    return reference.isNone()
        || (isReporterWritten && reporter != null && reporter.place() != null);
  }
}
