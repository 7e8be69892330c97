package org.huibao.layout;

import java.util.List;

/** What a table's row labels name for the most part. */
enum StubKind {
  PLACES,
  INDICATORS,
  UNKNOWN;

  static StubKind of(List<Meaning> rows) {
    long places = rows.stream().filter(row -> row.place() != null).count();
    long indicators =
        rows.stream().filter(row -> row.place() == null && !row.indicators().isEmpty()).count();
    if (places == 0 && indicators == 0) {
      return UNKNOWN;
    }
    return places > indicators ? PLACES : INDICATORS;
  }
}
