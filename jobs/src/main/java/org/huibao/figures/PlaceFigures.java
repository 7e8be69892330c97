package org.huibao.figures;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.analysis.AverageDifference;
import org.huibao.analysis.By;
import org.huibao.analysis.Completion;
import org.huibao.analysis.Growth;
import org.huibao.analysis.PlaceShare;
import org.huibao.analysis.Ranking;
import org.huibao.analysis.RateKind;
import org.huibao.analysis.Structure;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.facts.PeerFacts;
import org.huibao.facts.Source;
import org.huibao.reference.Indicator;
import org.huibao.reference.PeerGroup;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;
import org.huibao.words.Units;

/** Figures that are about one place each. */
record PlaceFigures(ReferenceIndex reference, String period) {
  static final int RATE_DECIMALS = 1;
  private static final int COMPLETION_DECIMALS = 2;
  private static final String RANK_UNIT = "位";
  private static final Map<By, Measure> RANKS =
      new EnumMap<>(
          Map.of(
              By.LEVEL, Measure.RANK,
              By.GROWTH, Measure.GROWTH_RANK,
              By.COMPLETION, Measure.COMPLETION_RANK));
  private static final Set<String> POINTS =
      Set.of(Units.PERCENTAGE_POINT, Units.PERMILLE_POINT, Units.POINT);

  private record Ranked(FactKey key, By by) {}

  private record SentRank(Fact fact, By by) {}

  Stream<FigureRow> levels(FactIndex facts) {
    return amounts(FigureKind.LEVEL, Measure.VALUE, facts);
  }

  Stream<FigureRow> targets(FactIndex facts) {
    return amounts(FigureKind.TARGET, Measure.TARGET, facts);
  }

  private Stream<FigureRow> amounts(FigureKind kind, Measure measure, FactIndex facts) {
    return facts
        .ofMeasure(measure)
        .filter(fact -> fact.key().period().equals(period))
        .filter(fact -> indicator(fact.key()) != null)
        .flatMap(fact -> amount(kind, fact.key(), fact).stream());
  }

  private Optional<FigureRow> amount(FigureKind kind, FactKey key, Fact fact) {
    Indicator indicator = indicator(key);
    return FigureRow.of(
        kind,
        key,
        asDisplayed(fact.value().doubleValue(), indicator, reference),
        indicator.displayUnit(),
        indicator.decimals(),
        fact.sources());
  }

  /** Growth, on what level, what it is in amounts, and how it compares with the period before. */
  Stream<FigureRow> growth(List<Growth> growth, FactIndex facts) {
    return growth.stream()
        .filter(Growth::published)
        .flatMap(
            each ->
                Stream.of(
                    rate(each),
                    base(each, facts)
                        .flatMap(base -> amount(FigureKind.PREVIOUS_YEAR, each.key(), base)),
                    change(each),
                    acceleration(each)))
        .flatMap(Optional::stream);
  }

  /**
   * What the rate is on; beside one that was reported the 上年同期 that was, else what came last year.
   */
  private static Optional<Fact> base(Growth each, FactIndex facts) {
    Fact stated = facts.find(each.key(), Measure.PREVIOUS_YEAR);
    return Optional.ofNullable(
        stated == null || each.rateKind() == RateKind.NOMINAL
            ? facts.find(each.key().yearBefore(), Measure.VALUE)
            : stated);
  }

  private static Optional<FigureRow> rate(Growth each) {
    boolean inPoints = each.indicator().pointUnit() != null;
    return FigureRow.of(
        FigureKind.GROWTH,
        each.key(),
        inPoints ? Decimals.asDouble(each.change()) : each.rate(),
        inPoints ? each.changeUnit() : Units.PERCENT,
        inPoints ? each.indicator().decimals() : RATE_DECIMALS,
        each.sources());
  }

  private Optional<FigureRow> change(Growth each) {
    Indicator indicator = each.indicator();
    return FigureRow.of(
        FigureKind.CHANGE,
        each.key(),
        indicator.isAmount() && each.change() != null
            ? asDisplayed(each.change().doubleValue(), indicator, reference)
            : null,
        indicator.displayUnit(),
        indicator.decimals(),
        each.sources());
  }

  private static Optional<FigureRow> acceleration(Growth each) {
    return FigureRow.of(
        FigureKind.ACCELERATION,
        each.key(),
        each.rateChange(),
        Units.PERCENTAGE_POINT,
        RATE_DECIMALS,
        each.previousSources() == null
            ? null
            : Stream.concat(each.sources().stream(), each.previousSources().stream()).toList());
  }

  Stream<FigureRow> completion(List<Completion> completion) {
    return completion.stream()
        .flatMap(
            each ->
                Stream.of(
                    FigureRow.of(
                        FigureKind.COMPLETION,
                        each.key(),
                        each.rate(),
                        Units.PERCENT,
                        COMPLETION_DECIMALS,
                        each.sources()),
                    FigureRow.of(
                            FigureKind.LEAD,
                            each.key(),
                            each.lead(),
                            Units.PERCENTAGE_POINT,
                            COMPLETION_DECIMALS,
                            each.sources())
                        .map(
                            row ->
                                row.less(each.rate(), each.timeProgress(), reference.rounding()))))
        .flatMap(Optional::stream);
  }

  Stream<FigureRow> structure(List<Structure> structure) {
    return structure.stream()
        .flatMap(
            each ->
                Stream.of(
                    part(FigureKind.SHARE, each, each.share(), each.shareSources()),
                    part(
                        FigureKind.SHARE_CHANGE,
                        each,
                        each.shareChange(),
                        each.shareChangeSources()),
                    part(FigureKind.CONTRIBUTION, each, each.contribution(), each.growthSources()),
                    part(FigureKind.PULL, each, each.pull(), each.growthSources())))
        .flatMap(Optional::stream);
  }

  /** What towns and groups are to the district. */
  static Stream<FigureRow> placeShares(List<PlaceShare> shares) {
    return shares.stream()
        .flatMap(
            each ->
                Stream.of(
                    FigureRow.of(
                        FigureKind.PLACE_SHARE,
                        each.key(),
                        each.share(),
                        Units.PERCENT,
                        RATE_DECIMALS,
                        each.sources()),
                    FigureRow.of(
                        FigureKind.PLACE_SHARE_CHANGE,
                        each.key(),
                        each.shareChange(),
                        Units.PERCENTAGE_POINT,
                        RATE_DECIMALS,
                        each.changeSources())))
        .flatMap(Optional::stream);
  }

  private static Optional<FigureRow> part(
      FigureKind kind, Structure each, Double value, List<Source> sources) {
    boolean isShare = kind == FigureKind.SHARE || kind == FigureKind.CONTRIBUTION;
    return FigureRow.of(
        kind,
        each.key(),
        value,
        isShare ? Units.PERCENT : Units.PERCENTAGE_POINT,
        RATE_DECIMALS,
        sources);
  }

  /**
   * Computed ranks; and those that were sent in where there is nothing to compute them from.
   *
   * @param peers what peers published of themselves, which gives a rank where it has every one of
   *     them, and none was sent in
   */
  Stream<FigureRow> ranks(List<Ranking> rankings, FactIndex facts, PeerFacts peers) {
    List<Ranking> told =
        rankings.stream()
            .filter(PlaceFigures::isAmongOthers)
            .filter(
                each ->
                    !isOf(peers, each)
                        || (each.of() == each.groupSize() && !wasSentIn(each, facts)))
            .toList();
    Set<Ranked> computed = new HashSet<>();
    told.forEach(each -> computed.add(new Ranked(each.key(), each.by())));
    return Stream.concat(
        told.stream().flatMap(this::rank),
        RANKS.entrySet().stream()
            .flatMap(
                each ->
                    facts.ofMeasure(each.getValue()).map(fact -> new SentRank(fact, each.getKey())))
            .filter(each -> each.fact().key().period().equals(period))
            .filter(each -> !computed.contains(new Ranked(each.fact().key(), each.by())))
            .flatMap(this::rankSentIn));
  }

  private static boolean isOf(PeerFacts peers, Ranking each) {
    return each.peerGroup() == PeerGroup.PEERS && peers.include(each.key());
  }

  private static boolean wasSentIn(Ranking each, FactIndex facts) {
    Measure rank = RANKS.get(each.by());
    return rank != null && facts.has(each.key(), rank);
  }

  /** Alone, one is neither first nor last. */
  private static boolean isAmongOthers(Ranking each) {
    return each.of() >= 2;
  }

  private Stream<FigureRow> rank(Ranking each) {
    return FigureRow.of(
        FigureKind.RANK, each.key(), (double) each.rank(), RANK_UNIT, 0, each.sources())
        .map(row -> row.by(each.by()).among(each.peerGroup(), each.of(), each.tied()))
        .stream();
  }

  private Stream<FigureRow> rankSentIn(SentRank sent) {
    Fact fact = sent.fact();
    return reference.peerGroupsOf(fact.key().place()).stream()
        .flatMap(
            peers ->
                FigureRow.of(
                    FigureKind.RANK,
                    fact.key(),
                    fact.value().doubleValue(),
                    RANK_UNIT,
                    0,
                    fact.sources())
                    .map(row -> row.by(sent.by()).among(peers, null, false))
                    .stream());
  }

  Stream<FigureRow> averageDifferences(List<AverageDifference> differences) {
    return differences.stream().flatMap(each -> averageDifference(each).stream());
  }

  private Optional<FigureRow> averageDifference(AverageDifference each) {
    Indicator indicator = indicator(each.key());
    boolean inPoints = POINTS.contains(each.unit());
    return FigureRow.of(
            FigureKind.AVERAGE_DIFFERENCE,
            each.key(),
            inPoints ? each.difference() : asDisplayed(each.difference(), indicator, reference),
            inPoints ? each.unit() : indicator.displayUnit(),
            each.by() == By.GROWTH ? RATE_DECIMALS : indicator.decimals(),
            each.sources())
        .map(row -> row.by(each.by()));
  }

  private Indicator indicator(FactKey key) {
    return reference.indicator(key.indicator());
  }

  /** From the unit of facts to the printed one. */
  static Double asDisplayed(Double number, Indicator indicator, ReferenceIndex reference) {
    return number == null
        ? null
        : Decimals.significant(number * reference.displayFactor(indicator));
  }
}
