package org.huibao.analysis;

import java.util.List;
import org.huibao.facts.FactIndex;
import org.huibao.facts.PeerFacts;
import org.huibao.facts.PeriodFacts;
import org.huibao.findings.Finding;
import org.huibao.reference.ReferenceIndex;

/**
 * The statistics of one period, a table each; each of their rows knows the cells it was made from.
 */
public record Analysis(
    List<Growth> growth,
    List<SequentialGrowth> sequential,
    List<LongRun> longRun,
    List<Completion> completion,
    List<Structure> structure,
    List<PlaceShare> placeShares,
    List<Ranking> rankings,
    List<Gap> gaps,
    List<PeerGap> peerGaps,
    List<AverageDifference> averageDifferences,
    List<Disparity> disparity,
    List<CatchUp> catchUp,
    List<Finding> findings) {

  public static Analysis of(PeriodFacts from, ReferenceIndex reference, String period) {
    return of(from, PeerFacts.NONE, reference, period);
  }

  /**
   * @param published what peers published of themselves
   */
  public static Analysis of(
      PeriodFacts from, PeerFacts published, ReferenceIndex reference, String period) {
    FactIndex facts = from.facts();
    RecentPeriods recent = RecentPeriods.of(facts, period);
    List<Level> levels = Level.of(facts, recent, reference);
    List<Growth> growth = Growth.of(levels);
    List<GrownLevel> grown = GrownLevel.of(levels, growth);
    List<Completion> completion = Completion.of(facts, grown);
    FactIndex groups = GroupFacts.of(from.memberFacts(), recent, reference, from.expected());
    List<Gap> gaps = Gap.of(GroupLevel.of(groups, recent, reference), recent, reference);
    AmongPeers peers = AmongPeers.of(published, recent, reference);
    List<PeerGap> peerGaps = PeerGap.of(peers.beside(grown), reference);
    return new Analysis(
        growth.stream().filter(Growth::isOwn).toList(),
        SequentialGrowth.of(facts, reference, period),
        LongRun.of(facts, reference, period),
        completion.stream().filter(Completion::isOwn).toList(),
        Structure.of(grown),
        PlaceShare.of(grown, groups, reference, period),
        Ranking.of(
            peers.besideValues(RankedValue.of(facts, growth, completion, recent, reference)),
            recent,
            reference),
        gaps,
        peerGaps,
        AverageDifference.of(grown, reference),
        Disparity.of(levels, facts, reference, period),
        CatchUp.of(gaps, peerGaps, reference),
        ReportedGrowth.findings(growth, facts, reference));
  }

  /** The same with these tables in another order. */
  public Analysis with(List<Gap> gaps, List<Growth> growth) {
    return new Analysis(
        growth,
        sequential,
        longRun,
        completion,
        structure,
        placeShares,
        rankings,
        gaps,
        peerGaps,
        averageDifferences,
        disparity,
        catchUp,
        findings);
  }
}
