package org.huibao.pipeline.trace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.facts.Fact;
import org.huibao.figures.Figure;
import org.huibao.words.Measure;

/** How a figure was worked out, in words and with the numbers that went into it. */
final class Formula {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("level", "本期数"),
          Map.entry("previous_year", "上年同期数"),
          Map.entry("growth", "（本期数 ÷ 上年同期数 − 1）× 100%"),
          Map.entry("change", "本期数 − 上年同期数"),
          Map.entry("acceleration", "本期同比 − 上一期同比"),
          Map.entry("target", "全年目标"),
          Map.entry("completion", "本期数 ÷ 全年目标 × 100%"),
          Map.entry("lead", "完成比例 − 时间进度"),
          Map.entry("rank", "在各地区中从高到低（或按指标方向）的位次"),
          Map.entry("share", "本项 ÷ 总体 × 100%"),
          Map.entry("share_change", "本期占比 − 上年同期占比"),
          Map.entry("place_share", "本地区 ÷ 全区 × 100%"),
          Map.entry("place_share_change", "本期占全区比重 − 上年同期比重"),
          Map.entry("contribution", "本项增量 ÷ 总体增量 × 100%"),
          Map.entry("pull", "本项增量 ÷ 总体上年同期数 × 100（百分点）"),
          Map.entry("average_difference", "本地区 − 全区"),
          Map.entry("gap", "前者 − 后者"),
          Map.entry("ratio", "前者 ÷ 后者"));
  private static final Map<String, String> BY =
      Map.of("level", "按绝对额", "growth", "按增速", "completion", "按完成比例", "per_head", "按人均");
  private static final int PERCENT_DECIMALS = 4;

  private Formula() {}

  /**
   * The formula of {@code figure}.
   *
   * @param inputs the facts that went into it
   */
  static String of(Figure figure, List<Fact> inputs) {
    Optional<BigDecimal> value = own(figure, inputs, Measure.VALUE);
    Optional<BigDecimal> base = own(figure, inputs, Measure.PREVIOUS_YEAR);
    Optional<BigDecimal> target = own(figure, inputs, Measure.TARGET);
    boolean isReported = own(figure, inputs, Measure.GROWTH).isPresent();
    String words = words(figure, isReported);
    if (figure.kind().equals("growth") && !isReported && value.isPresent() && base.isPresent()) {
      return words
          + with(" = (%s ÷ %s − 1) × 100%%", value.get(), base.get())
          + percent(value.get(), base.get(), BigDecimal.ONE);
    }
    if (figure.kind().equals("completion") && value.isPresent() && target.isPresent()) {
      return words
          + with(" = %s ÷ %s × 100%%", value.get(), target.get())
          + percent(value.get(), target.get(), BigDecimal.ZERO);
    }
    if (figure.kind().equals("change") && value.isPresent() && base.isPresent()) {
      return words
          + with(" = %s − %s", value.get(), base.get())
          + " = "
          + CellReading.plain(value.get().subtract(base.get()));
    }
    return words;
  }

  private static String words(Figure figure, boolean isReported) {
    if (figure.kind().equals("growth")) {
      return isReported
          ? "上报的同比"
          : figure.unit().equals("%") ? WORDS.get("growth") : WORDS.get("change");
    }
    if (figure.kind().equals("level") && "per_head".equals(figure.by())) {
      return "本期数 ÷ 年末人口";
    }
    String among = figure.of() == null ? "" : "，共 " + figure.of() + " 个地区";
    return BY.getOrDefault(figure.by() == null ? "" : figure.by(), "")
        + WORDS.getOrDefault(figure.kind(), figure.kind())
        + among;
  }

  private static String with(String pattern, BigDecimal one, BigDecimal other) {
    return pattern.formatted(CellReading.plain(one), CellReading.plain(other));
  }

  private static String percent(BigDecimal one, BigDecimal other, BigDecimal less) {
    return other.signum() == 0
        ? ""
        : " = "
            + CellReading.plain(
                one.divide(other, MathContext.DECIMAL64)
                    .subtract(less)
                    .movePointRight(2)
                    .setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP))
            + "%";
  }

  /** The number of the figure's own place and indicator. */
  private static Optional<BigDecimal> own(Figure figure, List<Fact> inputs, Measure measure) {
    return inputs.stream()
        .filter(each -> each.measure() == measure)
        .filter(each -> each.key().place().equals(figure.place()))
        .filter(each -> each.key().indicator().equals(figure.indicator()))
        .filter(each -> each.key().period().equals(figure.period()))
        .map(Fact::value)
        .findFirst();
  }
}
