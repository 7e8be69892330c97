package org.huibao.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.reference.Indicator;
import org.huibao.reference.Place;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.LabelText;
import org.huibao.words.Measure;

/**
 * Places that became one: what was sent in of each before is added up to the number of the place as
 * it is now, so that it is compared with as much as it is.
 *
 * <ol>
 *   <li>two places of the reference, of which one went into the other
 *   <li>two rows of one return under two names of the same place, of which none is a short form of
 *       the other, unless the return's own total says otherwise
 * </ol>
 *
 * What cannot be added up, as growth, or has nothing to be added to, stays that of the place that
 * is no more.
 */
final class MergedPlaces {
  private static final Set<Measure> ADDED =
      Set.of(Measure.VALUE, Measure.PREVIOUS_YEAR, Measure.TARGET);

  private record Column(String returnId, FactKey series, Measure measure) {
    static Column of(Candidate each) {
      FactKey series = each.number().key().withPlace(null);
      return new Column(each.from().returnId(), series, each.number().measure());
    }
  }

  private final FactIndex chosen;
  private final ReferenceIndex reference;

  private MergedPlaces(FactIndex chosen, ReferenceIndex reference) {
    this.chosen = chosen;
    this.reference = reference;
  }

  /**
   * Adds up in {@code chosen} what belongs together.
   *
   * @param merged places that are no more
   * @return the cells of rows that are one place's together
   */
  static Set<Source> join(
      FactIndex chosen,
      List<List<Candidate>> candidates,
      List<Place> merged,
      ReferenceIndex reference) {
    MergedPlaces places = new MergedPlaces(chosen, reference);
    merged.forEach(places::joinPlace);
    return places.joinRows(candidates);
  }

  private boolean isAdded(FactKey key, Measure measure) {
    Indicator indicator = reference.indicator(key.indicator());
    return ADDED.contains(measure) && indicator != null && indicator.isAdditive();
  }

  private void joinPlace(Place gone) {
    List<Fact> own = chosen.stream().filter(fact -> fact.key().place().equals(gone.id())).toList();
    for (Fact part : own) {
      Fact other = chosen.find(part.key().withPlace(gone.merger().into()), part.measure());
      if (other != null && isAdded(part.key(), part.measure())) {
        chosen.put(sum(List.of(other, part)));
        chosen.remove(part);
      }
    }
  }

  /** Of the first's key. */
  private static Fact sum(List<Fact> parts) {
    Fact first = parts.get(0);
    return Fact.computed(
        first.key(),
        first.measure(),
        Decimals.total(parts),
        first.unit(),
        first.status(),
        Decimals.sum(parts.stream().map(Fact::halfUnit).toList()),
        parts.stream().flatMap(each -> each.sources().stream()).sorted().toList());
  }

  private Set<Source> joinRows(List<List<Candidate>> candidates) {
    Set<Source> joined = new HashSet<>();
    Map<Column, List<List<Fact>>> columns = null;
    for (List<Candidate> ofOne : candidates) {
      if (areNamesOfTwo(ofTaken(ofOne))) {
        List<Fact> rows = rows(ofOne);
        columns = columns == null ? columns(candidates) : columns;
        // a row under a wrong name adds up to the total as well: it alone is no reason
        if (isAdded(rows.get(0).key(), rows.get(0).measure())
            && addUpToTheTotal(rows, columns.get(Column.of(ofOne.get(0)))).orElse(true)) {
          chosen.put(sum(rows));
          rows.forEach(row -> joined.addAll(row.sources()));
        }
      }
    }
    return joined;
  }

  /** Those of the return that is taken. */
  private static List<Candidate> ofTaken(List<Candidate> ofOne) {
    String returnId = ofOne.get(0).from().returnId();
    return ofOne.size() == 1
        ? ofOne
        : ofOne.stream().filter(each -> each.from().returnId().equals(returnId)).toList();
  }

  private static List<Fact> rows(List<Candidate> ofOne) {
    return ofTaken(ofOne).stream().map(Candidate::asFact).toList();
  }

  /** The rows of each place, column by column. */
  private static Map<Column, List<List<Fact>>> columns(List<List<Candidate>> candidates) {
    Map<Column, List<List<Fact>>> columns = new HashMap<>();
    candidates.forEach(
        ofOne ->
            columns
                .computeIfAbsent(Column.of(ofOne.get(0)), key -> new ArrayList<>())
                .add(rows(ofOne)));
    return columns;
  }

  /** Empty where the return gives no total. */
  private Optional<Boolean> addUpToTheTotal(List<Fact> rows, List<List<Fact>> column) {
    String place = rows.get(0).key().place();
    Optional<Boolean> addUp = Optional.empty();
    for (String whole : reference.wholesOf(place)) {
      List<Fact> members = new ArrayList<>(rows);
      Fact total = null;
      for (List<Fact> other : column) {
        String of = other.get(0).key().place();
        if (of.equals(whole)) {
          total = other.get(0);
        } else if (!of.equals(place) && reference.wholesOf(of).contains(whole)) {
          members.add(other.get(0));
        }
      }
      if (total != null) {
        boolean agree =
            members.size() > rows.size() && agree(Decimals.total(members), members, total);
        addUp = Optional.of(agree || addUp.orElse(false));
      }
    }
    return addUp;
  }

  /** 白河镇 and 红旗乡 are two, 白河镇 and 白河 may be one. */
  private boolean areNamesOfTwo(List<Candidate> rows) {
    if (rows.size() == 1 || rows.get(0).number().doubt() == null) {
      return false;
    }
    Place place = reference.place(rows.get(0).number().key().place());
    if (place == null) {
      return false;
    }
    List<String> names = new ArrayList<>();
    for (Candidate row : rows) {
      ReportedNumber.Doubt doubt = row.number().doubt();
      String label = doubt == null ? "" : LabelText.core(doubt.row());
      boolean isName = label.equals(place.name()) || place.aliases().contains(label);
      if (!isName || names.stream().anyMatch(name -> isShortFor(name, label))) {
        return false;
      }
      names.add(label);
    }
    return true;
  }

  private static boolean isShortFor(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private static boolean agree(BigDecimal sum, List<Fact> members, Fact total) {
    BigDecimal shown =
        Decimals.orZero(Decimals.sum(members.stream().map(Fact::halfUnit).toList()))
            .add(Decimals.orZero(total.halfUnit()));
    return sum.subtract(total.value()).abs().compareTo(shown) <= 0;
  }
}
