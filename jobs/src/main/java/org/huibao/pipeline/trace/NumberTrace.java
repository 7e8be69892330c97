package org.huibao.pipeline.trace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.huibao.figures.Figure;
import org.huibao.lake.Vintage;

/**
 * A printed number: the figures that it may be, the newest period first, in each the shortest names
 * first, which are the district's own.
 *
 * @param printed those whose text it is
 * @param rounding others whose value rounds to it
 * @param isOfSeveral where districts have to be named, for towns of two may have one name
 */
record NumberTrace(
    String number,
    List<FigureLine> printed,
    List<FigureLine> rounding,
    @JsonIgnore boolean isOfSeveral)
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
    long districts = lake.newest().stream().map(Vintage::district).distinct().count();
    return new NumberTrace(typed, printed, rounding, districts > 1);
  }

  boolean isEmpty() {
    return printed.isEmpty() && rounding.isEmpty();
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(number));
    Function<FigureLine, String> line = isOfSeveral ? FigureLine::lineOfDistrict : FigureLine::line;
    lines.addAll(Trace.section("就是这样印的", printed, line));
    lines.addAll(Trace.section("四舍五入后相同的", rounding, line));
    return lines;
  }
}
