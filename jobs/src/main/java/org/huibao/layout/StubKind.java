package org.huibao.layout;

import java.util.List;
import org.huibao.words.PlaceWords;

/** What a table's row labels name for the most part. */
enum StubKind {
  PLACES,
  INDICATORS,
  UNKNOWN;

  /**
   * What {@code rows} name.
   *
   * @param header what stands over them: 地区, 指标
   */
  static StubKind of(List<Meaning> rows, List<Label> header) {
    boolean placesBelow = header.stream().anyMatch(label -> PlaceWords.areBelow(label.text()));
    long named = rows.stream().filter(Meaning::isPlaceOnly).count();
    long counted = rows.stream().filter(row -> !row.indicators().isEmpty()).count();
    if (placesBelow && named >= counted) {
      return PLACES;
    }
    return of(rows);
  }

  private static StubKind of(List<Meaning> rows) {
    long places = rows.stream().filter(Meaning::isPlaceOnly).count();
    long indicators =
        rows.stream().filter(row -> !row.isPlaceOnly() && !row.indicators().isEmpty()).count();
    if (places == 0 && indicators == 0) {
      return UNKNOWN;
    }
    return places > indicators ? PLACES : INDICATORS;
  }
}
