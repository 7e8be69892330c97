package org.huibao.pipeline.trace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureLabel;
import org.huibao.lake.Vintage;

/** A figure on one line. */
record FigureLine(
    String district,
    String period,
    String vintage,
    String figureId,
    @JsonIgnore String placeName,
    String name,
    String text,
    String status) {
  static FigureLine of(Figure figure, Vintage vintage) {
    return new FigureLine(
        figure.district(),
        figure.period(),
        vintage.number(),
        figure.figureId(),
        figure.placeName(),
        FigureLabel.of(figure),
        figure.text(),
        figure.status());
  }

  String line() {
    return line("");
  }

  /** Where several districts are spoken of. */
  String lineOfDistrict() {
    return line(district + " ");
  }

  private String line(String of) {
    return "%s　%s　%s（%s%s %s%s）"
        .formatted(
            figureId,
            name,
            text,
            of,
            period,
            vintage,
            status.equals(Figure.NORMAL) ? "" : "，" + FigureTrace.inChinese(status));
  }
}
