package org.huibao.bulletin.changes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huibao.bulletin.changes.FigurePairs.Pair;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureKind;
import org.huibao.figures.FigureLabel;
import org.huibao.words.Code;

/**
 * Whose verdict flips: another rank, growth turned to decline, a target met or missed, ahead of
 * time or behind, a gap widening or narrowing, a number held back or let go.
 */
final class VerdictChanges {
  private static final BigDecimal MET = BigDecimal.valueOf(100);
  private static final Map<String, String> VERDICTS =
      Map.of("widening", "拉大", "narrowing", "缩小", "unchanged", "持平", "mixed", "互有拉大和缩小");

  private VerdictChanges() {}

  static String text(List<Pair> pairs) {
    Lines lines = new Lines();
    for (Pair pair : pairs) {
      if (pair.isInBoth()) {
        flip(pair.old(), pair.fresh())
            .ifPresent(
                flip ->
                    lines.add(
                        "%s：%s（%s → %s）"
                            .formatted(
                                FigureLabel.of(pair.fresh()),
                                flip,
                                pair.old().text(),
                                pair.fresh().text())));
      }
    }
    return lines.text("没有结论改变。");
  }

  private static Optional<String> flip(Figure old, Figure fresh) {
    if (old.isQuestioned() != fresh.isQuestioned()) {
      return Optional.of(fresh.isQuestioned() ? "改为待核" : "解除待核");
    }
    if (fresh.isQuestioned()) {
      return Optional.empty();
    }
    return Code.parse(FigureKind.class, fresh.kind())
        .flatMap(
            kind ->
                switch (kind) {
                  case RANK ->
                      old.text().equals(fresh.text()) ? Optional.empty() : Optional.of("位次变动");
                  case GROWTH, CHANGE -> signs(old, fresh, List.of("降", "平", "增"));
                  case LEAD -> signs(old, fresh, List.of("慢于时间进度", "与时间进度持平", "快于时间进度"));
                  case COMPLETION -> completion(old, fresh);
                  case GAP -> gap(old, fresh);
                  default -> Optional.empty();
                });
  }

  private static Optional<String> signs(Figure old, Figure fresh, List<String> words) {
    return turned(words.get(sign(old) + 1), words.get(sign(fresh) + 1));
  }

  /** Of what is printed: 0% is neither growth nor decline. */
  private static int sign(Figure figure) {
    return figure.text().matches("[^1-9]*") ? 0 : figure.value().signum();
  }

  private static Optional<String> completion(Figure old, Figure fresh) {
    return turned(
        old.value().compareTo(MET) >= 0 ? "完成目标" : "未完成目标",
        fresh.value().compareTo(MET) >= 0 ? "完成目标" : "未完成目标");
  }

  private static Optional<String> gap(Figure old, Figure fresh) {
    return Objects.equals(old.verdict(), fresh.verdict())
        ? Optional.empty()
        : turned(verdict(old), verdict(fresh));
  }

  private static String verdict(Figure figure) {
    return VERDICTS.getOrDefault(Objects.toString(figure.verdict(), ""), "无法判断");
  }

  private static Optional<String> turned(String from, String to) {
    return from.equals(to) ? Optional.empty() : Optional.of("由" + from + "变为" + to);
  }
}
