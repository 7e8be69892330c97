package org.huibao.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.analysis.Analysis;
import org.huibao.analysis.SmallDistrict;
import org.huibao.facts.PeerFacts;
import org.huibao.facts.PublishedPeer;
import org.huibao.findings.Finding;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

/** Where a district's own returns say nothing of its peers, these speak for themselves. */
class PublishedPeersTest {
  private static final String PERIOD = "2024-06";
  private static final String OWN = "qing | gdp | 2024-06 | ytd | value=100 previous_year=80";

  private static SmallDistrict with(String numbers) {
    return new SmallDistrict().numbers(numbers);
  }

  /** 二县 sends 120, up a fifth; 三县 sends 90, up a half. */
  private static Map<String, SmallDistrict> bothPeers() {
    return Map.of(
        "p2", with("qing | gdp | 2024-06 | ytd | value=120 previous_year=100"),
        "p3", with("qing | gdp | 2024-06 | ytd | value=90 previous_year=60"));
  }

  /** What {@code peers} published of themselves, as the district in {@code own} takes it. */
  private static PeerFacts taken(SmallDistrict own, Map<String, SmallDistrict> peers) {
    Map<String, PublishedPeer> published = new TreeMap<>();
    peers.forEach(
        (place, peer) ->
            published.put(
                place,
                PublishedPeer.of(
                    place,
                    "district-" + place,
                    "qing",
                    publication(peer, PeerFacts.NONE).facts(),
                    peer.reference().reference().indicators(),
                    own.reference().reference())));
    return PeerFacts.of(
        published, Map.of(), publication(own, PeerFacts.NONE).facts(), own.reference(), PERIOD);
  }

  private static Publication publication(SmallDistrict district, PeerFacts peers) {
    return Publication.of(
        district.inputs(), district.reference().reference(), new Period(2024, 6), peers);
  }

  private static final String OF_GROWTH =
      " | 其他地区的数取自其本期发布：district-p2 gdp.growth、district-p3 gdp.growth";
  private static final String OF_LEVEL =
      " | 其他地区的数取自其本期发布：district-p2 gdp.level、district-p3 gdp.level";

  /** Ranks and gaps among peers: id, text, note. */
  private static List<String> figures(SmallDistrict own, Map<String, SmallDistrict> peers) {
    List<Figure> figures =
        publication(own, taken(own, peers)).figures().stream()
            .filter(each -> "peers".equals(each.peerGroup()))
            .toList();
    return SmallDistrict.lines(figures, Figure::toRow, Figure.SCHEMA, "figure_id, text, note");
  }

  @Test
  void isRankedAndComparedWithWhatTheyPublished() {
    assertThat(figures(with(OWN), bothPeers()))
        .containsExactly(
            "gdp.gap.growth@p2 | 5百分点 | 其他地区的数取自其本期发布：district-p2 gdp.growth",
            "gdp.gap.growth@p3 | -25百分点 | 其他地区的数取自其本期发布：district-p3 gdp.growth",
            "gdp.gap.level@p2 | -20万元 | 其他地区的数取自其本期发布：district-p2 gdp.level",
            "gdp.gap.level@p3 | 10万元 | 其他地区的数取自其本期发布：district-p3 gdp.level",
            "gdp.rank.growth | 第2" + OF_GROWTH,
            "gdp.rank.growth@p2 | 第3" + OF_GROWTH,
            "gdp.rank.growth@p3 | 第1" + OF_GROWTH,
            "gdp.rank.level | 第2" + OF_LEVEL,
            "gdp.rank.level@p2 | 第1" + OF_LEVEL,
            "gdp.rank.level@p3 | 第3" + OF_LEVEL);
  }

  /** Its facts, growth and the like are of its own returns alone, as they were. */
  @Test
  void allElseIsAsWithoutThem() {
    SmallDistrict own = with(OWN);
    Publication without = publication(own, PeerFacts.NONE);
    Publication with = publication(own, taken(own, bothPeers()));

    assertThat(with.facts()).isEqualTo(without.facts());
    assertThat(with.findings()).isEqualTo(without.findings());
    assertThat(with.absences()).isEqualTo(without.absences());
    assertThat(with.figures()).containsAll(without.figures());
    Analysis analysis = with.analysis();
    assertThat(analysis.growth()).isEqualTo(without.analysis().growth());
    assertThat(analysis.completion()).isEqualTo(without.analysis().completion());
    assertThat(analysis.disparity()).isEqualTo(without.analysis().disparity());
  }

  /** A return that lists some of them counts in one way; nothing is mixed with it. */
  @Test
  void isLeftWithItsOwnReturnsWhereTheseSpeakOfAnyPeer() {
    SmallDistrict own = with(OWN + "\np3 | gdp | 2024-06 | ytd | value=70 previous_year=70");

    assertThat(figures(own, bothPeers()))
        .isEqualTo(figures(own, Map.of()))
        .noneMatch(each -> each.contains("p2") || each.contains("取自"));
  }

  /** 位次 among two of three would be no rank; and one that was sent in stands. */
  @Test
  void hasARankOnlyAmongAllOfThemAndNoneOverTheOneSentIn() {
    assertThat(figures(with(OWN), Map.of("p2", bothPeers().get("p2"))))
        .noneMatch(each -> each.contains("rank"))
        .anyMatch(each -> each.startsWith("gdp.gap.level@p2"));
    assertThat(figures(with(OWN + " rank=3"), bothPeers())).contains("gdp.rank.level | 第3 | -");
  }

  @Test
  void takesNumbersInItsOwnUnitAndOnlyOfTheSameIndicator() {
    SmallDistrict own = with(OWN);
    String columns =
        "indicator_id,name,unit,display_unit,decimals,kind,direction,price_basis,sign,additive\n";
    SmallDistrict inYi =
        with("qing | x | 2024-06 | ytd | value=0.0110")
            .with(
                "reference/indicators.csv",
                columns + "x,gdp,亿元,亿元,4,flow,higher,nominal,non_negative,yes\n");
    SmallDistrict other =
        with("qing | gdp | 2024-06 | ytd | value=110")
            .with(
                "reference/indicators.csv",
                columns + "gdp,gdp,万元,万元,1,flow,higher,comparable,non_negative,yes\n");

    assertThat(figures(own, Map.of("p2", inYi, "p3", other)))
        .containsExactly("gdp.gap.level@p2 | -10万元 | 其他地区的数取自其本期发布：district-p2 x.level");
  }

  @Test
  void saysOfWhichNameThereAreSeveral() {
    SmallDistrict own = with(OWN);
    PeerFacts unclear =
        PeerFacts.of(
            Map.of(),
            Map.of("p2", List.of("er-a", "er-b")),
            publication(own, PeerFacts.NONE).facts(),
            own.reference(),
            PERIOD);

    assertThat(publication(own, unclear).findings())
        .filteredOn(each -> each.rule().equals("peer_of_several_districts"))
        .extracting(Finding::message, Finding::actual)
        .containsExactly(
            tuple("二县：数据湖中有几个区县叫这个名字，不知是哪一个，没有与它比较；请在各自的 places.csv 中写明上级地区", "er-a、er-b"));
  }
}
