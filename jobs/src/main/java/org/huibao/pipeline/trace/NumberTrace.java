package org.huibao.pipeline.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huibao.figures.Figure;
import org.huibao.lake.Vintage;

/**
 * A printed number: the figures that it may be, the newest period first, in each the shortest names
 * first, which are the district's own.
 *
 * @param printed those whose text it is
 * @param rounding others whose value rounds to it
 */
record NumberTrace(String number, List<FigureLine> printed, List<FigureLine> rounding)
    implements Trace {
  static NumberTrace of(TracedLake lake, String typed, AskedNumber number) {
    List<FigureLine> printed = new ArrayList<>();
    List<FigureLine> rounding = new ArrayList<>();
    for (Vintage vintage : lake.newest()) {
      lake.figures(vintage).stream()
          .sorted(
              Comparator.comparing((Figure each) -> each.figureId().contains("@"))
                  .thenComparing(each -> each.figureId().length())
                  .thenComparing(Figure::figureId))
          .forEach(
              figure -> {
                if (number.isTextOf(figure)) {
                  printed.add(FigureLine.of(figure, vintage));
                } else if (number.isRoundingOf(figure)) {
                  rounding.add(FigureLine.of(figure, vintage));
                }
              });
    }
    return new NumberTrace(typed, printed, rounding);
  }

  boolean isEmpty() {
    return printed.isEmpty() && rounding.isEmpty();
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(number));
    lines.addAll(Trace.section("就是这样印的", printed, FigureLine::line));
    lines.addAll(Trace.section("四舍五入后相同的", rounding, FigureLine::line));
    return lines;
  }
}
