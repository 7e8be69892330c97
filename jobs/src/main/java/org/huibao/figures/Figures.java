package org.huibao.figures;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.analysis.Analysis;
import org.huibao.checks.Questioned;
import org.huibao.facts.Decimals;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.reference.Indicator;
import org.huibao.reference.Kind;
import org.huibao.reference.PeerGroup;
import org.huibao.reference.Place;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Code;
import org.huibao.words.Span;

/**
 * Every number that is published, of the district, its towns and its groups, of its peers and its
 * gap to each of them; each in its printed unit, with its text and its cells.
 */
final class Figures {
  static final int VALUE_DECIMALS = 12;

  /** What the district is compared by. */
  private static final Set<FigureKind> OF_PEERS =
      EnumSet.of(FigureKind.LEVEL, FigureKind.GROWTH, FigureKind.RANK);

  private final ReferenceIndex reference;
  private final Doubts doubts;
  private final PeerNotes peers;
  private final Formulas formulas;
  private final Set<String> atEnd = new HashSet<>();
  private final Set<String> ofPeriod = new HashSet<>();

  private Figures(ReferenceIndex reference, Doubts doubts, PeerNotes peers, Formulas formulas) {
    this.reference = reference;
    this.doubts = doubts;
    this.peers = peers;
    this.formulas = formulas;
  }

  static List<Figure> of(
      FactIndex facts,
      Analysis analysis,
      ReferenceIndex reference,
      String period,
      Doubts doubts,
      PeerNotes peers) {
    PlaceFigures places = new PlaceFigures(reference, period);
    GapFigures gaps = new GapFigures(reference);
    List<FigureRow> rows =
        Stream.concat(
                Stream.of(
                        places.levels(facts),
                        places.growth(analysis.growth(), facts),
                        places.targets(facts),
                        places.completion(analysis.completion()),
                        places.structure(analysis.structure()),
                        places.ranks(analysis.rankings(), facts, peers.peers()),
                        places.averageDifferences(analysis.averageDifferences()))
                    .flatMap(each -> each)
                    .filter(row -> isPublished(row, reference)),
                Stream.of(
                        gaps.ofGroups(analysis.gaps()),
                        gaps.ofPeers(analysis.peerGaps()),
                        PlaceFigures.placeShares(analysis.placeShares()))
                    .flatMap(each -> each))
            .filter(row -> reference.indicator(row.key().indicator()) != null)
            .toList();
    Figures figures =
        new Figures(reference, doubts, peers, new Formulas(facts, analysis.growth(), reference));
    rows.forEach(row -> figures.note(row.key()));
    return rows.stream().map(figures::print).toList();
  }

  /** The district and its towns, and of its peers what it is compared by. */
  private static boolean isPublished(FigureRow row, ReferenceIndex reference) {
    String id = row.key().place();
    Place place = reference.place(id);
    return place != null
        && (id.equals(reference.districtPlace())
            || place.isMemberOf(reference.districtPlace())
            || (OF_PEERS.contains(row.kind()) && reference.places(PeerGroup.PEERS).contains(id)));
  }

  private void note(FactKey key) {
    if (key.span() == Span.POINT) {
      atEnd.add(key.indicator());
    }
    if (isOfPeriod(key)) {
      ofPeriod.add(key.indicator());
    }
  }

  private static boolean isOfPeriod(FactKey key) {
    return key.span() == Span.YTD || key.span() == Span.YEAR;
  }

  /**
   * One indicator may be reported both of a period and at its end: of a stock the end is the main
   * one, of others the period. The other one is called by its span.
   */
  private boolean isSecond(FactKey key, Indicator indicator) {
    return indicator.kind() == Kind.STOCK
        ? isOfPeriod(key) && atEnd.contains(key.indicator())
        : key.span() == Span.POINT && ofPeriod.contains(key.indicator());
  }

  private Figure print(FigureRow row) {
    FactKey key = row.key();
    Indicator indicator = reference.indicator(key.indicator());
    String span = key.span().code();
    String scope = key.scope().code();
    String by = Code.codeOf(row.by());
    String place = key.place().equals(reference.districtPlace()) ? null : key.place();
    String name = reference.placeName(key.place());
    BigDecimal value = Decimals.decimal(row.value(), VALUE_DECIMALS);
    Optional<String> doubt = doubts.about(row);
    return new Figure(
        key.district(),
        isSecond(key, indicator)
            ? FigureId.ofSecond(key.indicator(), row.kind().code(), by, place, span, scope)
            : FigureId.of(key.indicator(), row.kind().code(), by, place, span, scope),
        key.place(),
        name == null ? key.place() : name,
        key.indicator(),
        indicator.name(),
        key.period(),
        span,
        scope,
        row.kind().code(),
        by,
        Code.codeOf(row.peerGroup()),
        row.of(),
        value,
        row.unit(),
        null,
        doubt.isPresent() ? Questioned.MARK : text(row, value),
        Code.codeOf(row.verdict()),
        row.sources(),
        doubts.status(row),
        doubt.or(() -> doubts.answer(row)).or(() -> remark(row, value)).orElse(null),
        formulas.of(row));
  }

  /** How it was made, where that is not as usual. */
  private Optional<String> remark(FigureRow row, BigDecimal value) {
    return Stream.of(ofPrinted(row, value), peers.of(row))
        .flatMap(Optional::stream)
        .reduce((one, other) -> one + "；" + other);
  }

  /** Where what is made of printed numbers prints another number than its own value does. */
  private Optional<String> ofPrinted(FigureRow row, BigDecimal value) {
    String exact = FigureText.of(value, row.decimals(), row.unit(), reference.rounding());
    return row.printed() == null || text(row, value).equals(exact)
        ? Optional.empty()
        : Optional.of(
            (row.kind() == FigureKind.RATIO ? Figure.PRINTED_RATIO : Figure.PRINTED_DIFFERENCE)
                + "，未取舍为 "
                + exact);
  }

  private String text(FigureRow row, BigDecimal value) {
    return row.kind() == FigureKind.RANK
        ? FigureText.rank(
            value.intValue(), row.tied() ? FigureText.Sharing.TIED : FigureText.Sharing.ALONE)
        : FigureText.of(
            row.printed() == null ? value : row.printed(),
            row.decimals(),
            row.unit(),
            reference.rounding());
  }
}
