package org.huibao.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.analysis.By;
import org.huibao.analysis.Gap;
import org.huibao.analysis.PeerGap;
import org.huibao.facts.Decimals;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.Indicator;
import org.huibao.reference.PeerGroup;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Units;

/** Figures that set two places side by side: the groups, the district and its peers. */
record GapFigures(ReferenceIndex reference) {
  private static final int PER_HEAD_DECIMALS = 2;
  private static final int RATIO_DECIMALS = 2;
  private static final String TIMES = "倍";

  /** What is printed per head; persons per person is printed nowhere. */
  private static final Set<String> PER_HEAD_UNITS = Set.of("元", "美元");

  /** East less west, how many times the west's the east's is, and both sides as compared. */
  Stream<FigureRow> ofGroups(List<Gap> gaps) {
    return gaps.stream()
        .filter(this::isPrintable)
        .flatMap(
            gap -> Stream.of(difference(gap), ratio(gap), side(gap, Gap.EAST), side(gap, Gap.WEST)))
        .flatMap(Optional::stream);
  }

  private boolean isPrintable(Gap gap) {
    return gap.by() != By.PER_HEAD
        || PER_HEAD_UNITS.contains(reference.unit(indicator(gap.key())).base());
  }

  private Optional<FigureRow> difference(Gap gap) {
    List<Source> sources = new ArrayList<>(gap.eastSources());
    sources.addAll(gap.westSources());
    return difference(
            gap.key().withPlace(reference.districtPlace()),
            gap.by(),
            new Sides(gap.east(), gap.west(), gap.absolute()),
            sources)
        .map(row -> row.with(gap.verdict()));
  }

  /** As both sides are printed; of rates, and of what is not above 0, there is none. */
  private Optional<FigureRow> ratio(Gap gap) {
    if (gap.by() == By.GROWTH || gap.east() <= 0 || gap.west() <= 0) {
      return Optional.empty();
    }
    Indicator indicator = indicator(gap.key());
    List<Source> sources = new ArrayList<>(gap.eastSources());
    sources.addAll(gap.westSources());
    return FigureRow.of(
            FigureKind.RATIO,
            gap.key().withPlace(reference.districtPlace()),
            gap.ratio(),
            TIMES,
            RATIO_DECIMALS,
            sources)
        .map(row -> row.by(gap.by()))
        .flatMap(
            row ->
                row.times(
                    value(gap.east(), gap.by(), indicator),
                    value(gap.west(), gap.by(), indicator),
                    decimals(gap.by(), indicator),
                    reference.rounding()));
  }

  private Optional<FigureRow> side(Gap gap, String group) {
    boolean isEast = group.equals(Gap.EAST);
    Indicator indicator = indicator(gap.key());
    return FigureRow.of(
            gap.by() == By.GROWTH ? FigureKind.GROWTH : FigureKind.LEVEL,
            gap.key().withPlace(group),
            value(isEast ? gap.east() : gap.west(), gap.by(), indicator),
            unit(gap.by(), indicator),
            decimals(gap.by(), indicator),
            isEast ? gap.eastSources() : gap.westSources())
        .map(row -> gap.by() == By.PER_HEAD ? row.by(gap.by()) : row);
  }

  /** The district less each of its peers, under the peer's name. */
  Stream<FigureRow> ofPeers(List<PeerGap> gaps) {
    return gaps.stream()
        .flatMap(
            gap ->
                difference(
                    gap.key().withPlace(gap.other()),
                    gap.by(),
                    new Sides(gap.value(), gap.otherValue(), gap.absolute()),
                    gap.sources())
                    .map(row -> row.among(PeerGroup.PEERS, null, false).with(gap.verdict()))
                    .stream());
  }

  private record Sides(Double one, Double other, Double absolute) {}

  /** Printed as the difference of both sides as they are printed. */
  private Optional<FigureRow> difference(FactKey key, By by, Sides sides, List<Source> sources) {
    Indicator indicator = indicator(key);
    String unit = unit(by, indicator);
    return FigureRow.of(
            FigureKind.GAP,
            key,
            value(sides.absolute(), by, indicator),
            // the difference of two percentages is in percentage points
            unit.equals(Units.PERCENT) ? Units.PERCENTAGE_POINT : unit,
            decimals(by, indicator),
            sources)
        .map(row -> row.by(by))
        .map(
            row ->
                row.less(
                    value(sides.one(), by, indicator),
                    value(sides.other(), by, indicator),
                    reference.rounding()));
  }

  private Double value(Double number, By by, Indicator indicator) {
    return switch (by) {
      case GROWTH -> number;
      case PER_HEAD ->
          Decimals.significant(number * reference.unit(indicator).factor().doubleValue());
      default -> PlaceFigures.asDisplayed(number, indicator, reference);
    };
  }

  private String unit(By by, Indicator indicator) {
    return switch (by) {
      case GROWTH -> Units.PERCENT;
      case PER_HEAD -> reference.unit(indicator).base() + "/人";
      default -> indicator.displayUnit();
    };
  }

  private static int decimals(By by, Indicator indicator) {
    return switch (by) {
      case GROWTH -> PlaceFigures.RATE_DECIMALS;
      case PER_HEAD -> PER_HEAD_DECIMALS;
      default -> indicator.decimals();
    };
  }

  private Indicator indicator(FactKey key) {
    return reference.indicator(key.indicator());
  }
}
