package org.huibao.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huibao.analysis.Growth;
import org.huibao.analysis.Outcome;
import org.huibao.checks.Questioned;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.Reference;
import org.huibao.words.Units;

/**
 * What is said of growth where there is no rate: 由盈转亏, 扭亏为盈, 减亏25%, of what was nothing a year ago
 * 增加3个. Each is a word for the placeholder {@code as_profit.growth.wording}, and for a table's
 * cell.
 */
public final class GrowthOutcomes {
  private static final String FROM_ZERO = "上年同期为0";

  private static final Map<Outcome, String> WORDS =
      new EnumMap<>(
          Map.of(
              Outcome.TURNED_TO_PROFIT, "扭亏为盈",
              Outcome.TURNED_TO_LOSS, "由盈转亏",
              Outcome.LOSS_ENDED, "止亏",
              Outcome.LOSS_NARROWED, "减亏",
              Outcome.LOSS_WIDENED, "增亏",
              Outcome.LOSS_UNCHANGED, "亏损持平",
              Outcome.FROM_ZERO, FROM_ZERO,
              Outcome.FLAT, "持平"));

  private static final String FROM_ZERO_IN_A_TABLE = "上年为0";

  private final Map<String, String> words = new TreeMap<>();
  private final Map<String, String> inTables = new HashMap<>();
  private final PublishedFigures figures;
  private final Reference reference;

  private final Set<Source> inDoubt;

  private GrowthOutcomes(PublishedFigures figures, Reference reference, Set<Source> inDoubt) {
    this.figures = figures;
    this.reference = reference;
    this.inDoubt = inDoubt;
  }

  /**
   * The words for the growth of what {@code figures} prints as its main ones.
   *
   * @param inDoubt cells of which nothing is to be said
   */
  public static GrowthOutcomes of(
      List<Growth> growth, PublishedFigures figures, Set<Source> inDoubt, Reference reference) {
    GrowthOutcomes outcomes = new GrowthOutcomes(figures, reference, inDoubt);
    growth.stream()
        .filter(Growth::published)
        .filter(each -> figures.isMain(each.key().indicator(), each.key().span().code()))
        .forEach(outcomes::add);
    return outcomes;
  }

  private void add(Growth growth) {
    String word = growth.outcome() == null ? null : WORDS.get(growth.outcome());
    if (word == null) {
      return;
    }
    FactKey key = growth.key();
    if (growth.sources().stream().anyMatch(inDoubt::contains)) {
      put(key, Questioned.MARK, Questioned.MARK);
    } else if (growth.outcome() == Outcome.FROM_ZERO) {
      put(
          key,
          figures
              .withId(id(key, FigureKind.CHANGE))
              .map(new FigureWording(reference)::of)
              .orElse(word),
          FROM_ZERO_IN_A_TABLE);
    } else {
      String said = word + by(growth.lossChange());
      put(key, said, said);
    }
  }

  private void put(FactKey key, String word, String inTable) {
    String id = id(key, FigureKind.GROWTH);
    words.put(id + ".wording", word);
    inTables.put(id, inTable);
  }

  private String id(FactKey key, FigureKind kind) {
    boolean isOfDistrict = key.place().equals(reference.district().place());
    return FigureId.of(
        key.indicator(),
        kind.code(),
        null,
        isOfDistrict ? null : key.place(),
        key.span().code(),
        key.scope().code());
  }

  /**
   * The word for a table's cell, or null.
   *
   * @param place id, or null for the district itself
   */
  public String inTable(Subject subject, String place) {
    return inTables.get(FigureAspect.GROWTH.idOf(subject, place));
  }

  /** By how much a loss narrowed or widened; nothing of all else. */
  private String by(Double lossChange) {
    return lossChange == null
        ? ""
        : FigureText.of(
            BigDecimal.valueOf(lossChange).abs(),
            1,
            Units.PERCENT,
            reference.district().rounding());
  }

  /** True where {@code word} names last year itself, so that no 同比 goes before it. */
  public static boolean namesLastYear(String word) {
    return word.startsWith(FROM_ZERO);
  }

  /** Placeholder to word. */
  public Map<String, String> words() {
    return Map.copyOf(words);
  }
}
