package org.huibao.pipeline.trace;

import org.huibao.figures.Figure;
import org.huibao.figures.FigureLabel;
import org.huibao.lake.Vintage;

/** A figure on one line. */
record FigureLine(
    String district,
    String period,
    String vintage,
    String figureId,
    String name,
    String text,
    String status) {
  static FigureLine of(Figure figure, Vintage vintage) {
    return new FigureLine(
        figure.district(),
        figure.period(),
        vintage.number(),
        figure.figureId(),
        FigureLabel.of(figure),
        figure.text(),
        figure.status());
  }

  String line() {
    return "%s　%s　%s（%s %s%s）"
        .formatted(
            figureId,
            name,
            text,
            period,
            vintage,
            status.equals(Figure.NORMAL) ? "" : "，" + FigureTrace.inChinese(status));
  }
}
