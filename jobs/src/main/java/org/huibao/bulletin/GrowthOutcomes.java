package org.huibao.bulletin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.words.Units;

/**
 * What is said of growth where there is no rate: 由盈转亏, 扭亏为盈, 减亏25%, 上年同期为0. Each is a word for the
 * placeholder {@code as_profit.growth.wording}.
 */
public final class GrowthOutcomes {
  private static final Map<String, String> WORDS =
      Map.of(
          "turned_to_profit", "扭亏为盈",
          "turned_to_loss", "由盈转亏",
          "loss_ended", "止亏",
          "loss_narrowed", "减亏",
          "loss_widened", "增亏",
          "loss_unchanged", "亏损持平",
          "from_zero", "上年同期为0",
          "flat", "持平");

  private final Map<String, String> words = new TreeMap<>();
  private final RoundingMode rounding;

  public GrowthOutcomes(RoundingMode rounding) {
    this.rounding = rounding;
  }

  /**
   * Notes one published row of {@code growth}.
   *
   * @param place id, or null for the district itself
   * @param lossChange by how much a loss narrowed or widened, in per cent, or null
   */
  public void add(
      String indicator,
      String place,
      String span,
      String scope,
      String outcome,
      Double lossChange) {
    String word = WORDS.get(outcome);
    if (word == null) {
      return;
    }
    String by =
        lossChange == null
            ? ""
            : FigureText.of(BigDecimal.valueOf(lossChange).abs(), 1, Units.PERCENT, rounding);
    words.put(
        FigureId.of(indicator, FigureKind.GROWTH.code(), null, place, span, scope) + ".wording",
        word + by);
  }

  /** Placeholder to word. */
  public Map<String, String> words() {
    return Map.copyOf(words);
  }
}
