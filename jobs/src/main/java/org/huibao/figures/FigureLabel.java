package org.huibao.figures;

import java.util.Map;
import org.huibao.words.Code;
import org.huibao.words.Scope;
import org.huibao.words.Span;

/** What a figure is called where it stands alone: 织里镇财政总收入同比, 吴兴区生产总值位次（按增速、当季）. */
public final class FigureLabel {
  private static final Map<FigureKind, String> KINDS =
      Map.ofEntries(
          Map.entry(FigureKind.LEVEL, ""),
          Map.entry(FigureKind.PREVIOUS_YEAR, "上年同期"),
          Map.entry(FigureKind.GROWTH, "同比"),
          Map.entry(FigureKind.CHANGE, "增减额"),
          Map.entry(FigureKind.ACCELERATION, "同比比上期加快"),
          Map.entry(FigureKind.TARGET, "全年目标"),
          Map.entry(FigureKind.COMPLETION, "完成比例"),
          Map.entry(FigureKind.LEAD, "比时间进度快"),
          Map.entry(FigureKind.RANK, "位次"),
          Map.entry(FigureKind.SHARE, "占比"),
          Map.entry(FigureKind.SHARE_CHANGE, "占比变化"),
          Map.entry(FigureKind.PLACE_SHARE, "占全区比重"),
          Map.entry(FigureKind.PLACE_SHARE_CHANGE, "占全区比重变化"),
          Map.entry(FigureKind.CONTRIBUTION, "贡献率"),
          Map.entry(FigureKind.PULL, "拉动"),
          Map.entry(FigureKind.AVERAGE_DIFFERENCE, "比平均高"),
          Map.entry(FigureKind.GAP, "差距"),
          Map.entry(FigureKind.RATIO, "倍数"));

  /** By the level goes without saying. */
  private static final Map<String, String> BY =
      Map.of("growth", "按增速", "completion", "按完成比例", "per_head", "按人均");

  private FigureLabel() {}

  public static String of(Figure figure) {
    StringBuilder more = new StringBuilder();
    add(more, BY.get(figure.by() == null ? "" : figure.by()));
    add(
        more,
        Code.parse(Span.class, figure.span())
            .filter(Span::isSingle)
            .map(Span::printed)
            .orElse(null));
    add(more, Scope.OWN_LEVEL.code().equals(figure.scope()) ? "本级" : null);
    return figure.placeName()
        + figure.indicatorName()
        + Code.parse(FigureKind.class, figure.kind()).map(KINDS::get).orElse(figure.kind())
        + (more.length() == 0 ? "" : "（" + more + "）");
  }

  private static void add(StringBuilder words, String word) {
    if (word != null) {
      words.append(words.length() == 0 ? "" : "、").append(word);
    }
  }
}
