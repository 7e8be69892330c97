package org.huibao.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.PeerGroup;
import org.huibao.reference.Place;
import org.huibao.reference.PlaceLevel;
import org.huibao.reference.ReferenceIndex;
import org.huibao.rows.Schema;
import org.huibao.words.Measure;

/**
 * What a town or a group is to the district: value / district's value × 100, of additive
 * indicators; and by how many percentage points that is more than a year before, by the bases of
 * both.
 *
 * @param key its place is a town, or a group's key
 * @param shareChange in percentage points, or null where a base is missing
 * @param sources the cells of both values
 * @param changeSources those of both bases besides, or null
 */
public record PlaceShare(
    FactKey key,
    double share,
    Double shareChange,
    List<Source> sources,
    List<Source> changeSources) {
  public static final String TABLE = "place_shares";
  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, place STRING, indicator STRING, period STRING, span STRING,"
              + " scope STRING, share DOUBLE, share_change DOUBLE");

  /** A value beside what it was a year before, or null. */
  private record Compared(FactKey key, Fact now, Fact before) {}

  /**
   * Of every member in the publication's own period.
   *
   * @param groups facts of the groups, by their keys
   */
  static List<PlaceShare> of(
      List<GrownLevel> levels, FactIndex groups, ReferenceIndex reference, String period) {
    Map<FactKey, Compared> wholes = new HashMap<>();
    List<Compared> members = new ArrayList<>();
    for (GrownLevel each : levels) {
      FactKey key = each.key();
      if (each.at().isOwn() && each.indicator().isAdditive() && each.at().level() != null) {
        Compared compared = new Compared(key, each.at().level(), each.at().yearBefore());
        if (key.place().equals(reference.districtPlace())) {
          wholes.put(key, compared);
        } else if (reference.peerGroupsOf(key.place()).contains(PeerGroup.TOWNS)) {
          members.add(compared);
        }
      }
    }
    Set<String> ofDistrict = groupsOfTheDistrict(reference);
    groups
        .ofMeasure(Measure.VALUE)
        .filter(fact -> fact.key().period().equals(period))
        .filter(fact -> ofDistrict.contains(fact.key().place()))
        .forEach(fact -> members.add(compared(fact, groups)));
    List<PlaceShare> shares = new ArrayList<>();
    for (Compared member : members) {
      Compared whole = wholes.get(member.key().withPlace(reference.districtPlace()));
      if (whole != null && whole.now().value().signum() > 0 && member.now().value().signum() >= 0) {
        shares.add(of(member, whole));
      }
    }
    return shares;
  }

  /** Groups may be the district's peers', and more than the district. */
  private static Set<String> groupsOfTheDistrict(ReferenceIndex reference) {
    Map<String, Boolean> isOfDistrict = new HashMap<>();
    for (Place place : reference.reference().places()) {
      if (place.group() != null && place.level() != PlaceLevel.GROUP) {
        boolean isTown = place.isMemberOf(reference.districtPlace());
        isOfDistrict.merge(place.group(), isTown, Boolean::logicalAnd);
      }
    }
    isOfDistrict.values().removeIf(each -> !each);
    return isOfDistrict.keySet();
  }

  private static Compared compared(Fact fact, FactIndex groups) {
    Fact base = groups.find(fact.key(), Measure.PREVIOUS_YEAR);
    Fact before = base != null ? base : groups.find(fact.key().yearBefore(), Measure.VALUE);
    return new Compared(fact.key(), fact, before);
  }

  private static PlaceShare of(Compared member, Compared whole) {
    Double share = Decimals.percent(member.now().value(), whole.now().value());
    boolean hadAny = whole.before() != null && whole.before().value().signum() > 0;
    Double shareBefore =
        hadAny ? Decimals.percent(Level.valueOf(member.before()), whole.before().value()) : null;
    List<Source> sources = Sources.together(member.now().sources(), whole.now().sources());
    return new PlaceShare(
        member.key(),
        Decimals.significant(share),
        Decimals.significant(Decimals.minus(share, shareBefore)),
        sources,
        shareBefore == null
            ? null
            : Sources.distinct(
                Sources.together(sources, member.before().sources(), whole.before().sources())));
  }

  public Row toRow() {
    return RowFactory.create(
        key.district(),
        key.place(),
        key.indicator(),
        key.period(),
        key.span().code(),
        key.scope().code(),
        share,
        shareChange);
  }
}
