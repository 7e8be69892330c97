package org.huibao.reference;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.huibao.words.Units;

/** The reference as statistics ask for it: by id, by group, by year. */
public final class ReferenceIndex {
  private final Reference reference;
  private final CheckSettings settings;
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<String, List<Indicator>> ratios = new HashMap<>();
  private final Map<String, Units.Unit> units = new HashMap<>();
  private final Map<String, Double> displayFactors = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, List<String>> wholes = new HashMap<>();
  private final Map<PeerGroup, List<String>> peerGroups = new EnumMap<>(PeerGroup.class);
  private final Map<String, List<PeerGroup>> peerGroupsOfPlaces = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Long>> population = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Long>> populationOfWholes = new HashMap<>();

  public ReferenceIndex(Reference reference) {
    this(reference, CheckSettings.NONE);
  }

  /**
   * @param settings of the office for its checks
   */
  public ReferenceIndex(Reference reference, CheckSettings settings) {
    this.reference = reference;
    this.settings = settings;
    reference.indicators().forEach(this::add);
    reference.places().forEach(this::add);
    peerGroups.put(PeerGroup.TOWNS, ids(reference.towns()));
    peerGroups.put(
        PeerGroup.PEERS,
        reference.district().peersName() == null ? List.of() : ids(reference.peers()));
    peerGroups.forEach(
        (group, members) ->
            members.forEach(
                place ->
                    peerGroupsOfPlaces
                        .computeIfAbsent(place, each -> new ArrayList<>())
                        .add(group)));
    for (PopulationCount count : reference.population()) {
      population
          .computeIfAbsent(count.place(), place -> new TreeMap<>())
          .put(count.year(), count.persons());
    }
    addPopulationOfWholes();
  }

  /** What the office set for its checks. */
  public CheckSettings settings() {
    return settings;
  }

  private void add(Indicator indicator) {
    if (indicator.numerator() != null && indicator.denominator() != null) {
      for (String part : Set.of(indicator.numerator(), indicator.denominator())) {
        ratios.computeIfAbsent(part, id -> new ArrayList<>()).add(indicator);
      }
    }
    indicators.put(indicator.id(), indicator);
    units.put(indicator.id(), reference.units().parse(indicator.unit()).orElseThrow());
    displayFactors.put(
        indicator.id(),
        reference
            .units()
            .factor(indicator.unit(), indicator.displayUnit())
            .orElseThrow()
            .doubleValue());
  }

  private void add(Place place) {
    places.put(place.id(), place);
    if (place.level() == PlaceLevel.GROUP) {
      return;
    }
    List<String> of = new ArrayList<>();
    if (place.isMemberOf(reference.district().place())) {
      of.add(reference.district().place());
    }
    if (place.group() != null) {
      of.add(place.group());
    }
    wholes.put(place.id(), of);
  }

  private static List<String> ids(List<Place> places) {
    return places.stream().map(Place::id).toList();
  }

  /** A whole has a population in years in which all its members are counted. */
  private void addPopulationOfWholes() {
    Map<String, List<String>> members = new HashMap<>();
    wholes.forEach(
        (place, of) ->
            of.forEach(
                whole -> members.computeIfAbsent(whole, each -> new ArrayList<>()).add(place)));
    members.forEach(
        (whole, of) -> {
          Map<Integer, List<Long>> byYear = new TreeMap<>();
          for (String place : of) {
            population
                .getOrDefault(place, new TreeMap<>())
                .forEach(
                    (year, persons) ->
                        byYear.computeIfAbsent(year, each -> new ArrayList<>()).add(persons));
          }
          byYear.values().removeIf(counts -> counts.size() < of.size());
          NavigableMap<Integer, Long> sums = new TreeMap<>();
          byYear.forEach(
              (year, counts) -> sums.put(year, counts.stream().mapToLong(Long::longValue).sum()));
          populationOfWholes.put(whole, sums);
        });
  }

  public Reference reference() {
    return reference;
  }

  public String district() {
    return reference.district().id();
  }

  /** The id of the district's own place. */
  public String districtPlace() {
    return reference.district().place();
  }

  public RoundingMode rounding() {
    return reference.district().rounding();
  }

  /** The indicator with this id, or null. */
  public Indicator indicator(String id) {
    return indicators.get(id);
  }

  /** The ratios of which an indicator is the numerator or the denominator. */
  public List<Indicator> ratiosWith(String part) {
    return ratios.getOrDefault(part, List.of());
  }

  /** True where the indicator is known and a flow or a stock. */
  public boolean isAmount(String id) {
    Indicator indicator = indicators.get(id);
    return indicator != null && indicator.isAmount();
  }

  /** What the indicator's facts are multiplied by to be in its printed unit. */
  public double displayFactor(Indicator indicator) {
    return displayFactors.get(indicator.id());
  }

  /** The unit of the indicator's facts. */
  public Units.Unit unit(Indicator indicator) {
    return units.get(indicator.id());
  }

  /** True where the indicator's whole numbers are counts and no rounded measurements. */
  public boolean isCounted(Indicator indicator) {
    return reference.units().isCounted(indicator.unit());
  }

  /** The place with this id, or null. */
  public Place place(String id) {
    return places.get(id);
  }

  /** The printed name of a place, or of a group by its key; null where neither is known. */
  public String placeName(String id) {
    Place place = places.get(id);
    return place != null ? place.name() : reference.district().groups().get(id);
  }

  /** What a place is a member of: the district, and its group by the group's key. */
  public List<String> wholesOf(String place) {
    return wholes.getOrDefault(place, List.of());
  }

  /** Ids of the places in a peer group. */
  public List<String> places(PeerGroup group) {
    return peerGroups.get(group);
  }

  public List<PeerGroup> peerGroupsOf(String place) {
    return peerGroupsOfPlaces.getOrDefault(place, List.of());
  }

  /** Persons at the end of {@code year}, else of the newest year before; null where none is. */
  public Long persons(String place, int year) {
    return newest(population.get(place), year);
  }

  /** The same of all members of a whole together, in years in which all are counted. */
  public Long personsOfMembers(String whole, int year) {
    return newest(populationOfWholes.get(whole), year);
  }

  private static Long newest(NavigableMap<Integer, Long> byYear, int year) {
    Map.Entry<Integer, Long> newest = byYear == null ? null : byYear.floorEntry(year);
    return newest == null ? null : newest.getValue();
  }
}
