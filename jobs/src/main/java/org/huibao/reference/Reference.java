package org.huibao.reference;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.huibao.words.MeasureWord;
import org.huibao.words.Units;

/**
 * All that a district folder knows apart from its returns.
 *
 * @param measureWords the office's own, over the built-in ones
 * @param fingerprint SHA-256 over all reference files: readings made under another fingerprint are
 *     made again
 */
public record Reference(
    District district,
    List<Place> places,
    List<PopulationCount> population,
    List<Reporter> reporters,
    List<Indicator> indicators,
    List<CompositeItem> composites,
    List<ScheduledForm> schedule,
    Units units,
    List<MeasureWord> measureWords,
    String fingerprint)
    implements Serializable {
  public Reference {
    places = List.copyOf(places);
    population = List.copyOf(population);
    reporters = List.copyOf(reporters);
    indicators = List.copyOf(indicators);
    composites = List.copyOf(composites);
    schedule = List.copyOf(schedule);
    measureWords = List.copyOf(measureWords);
  }

  /** True where there is no district, so that no label can be known. */
  public boolean isNone() {
    return district.id().isEmpty();
  }

  public Optional<Place> place(String id) {
    return places.stream().filter(place -> place.id().equals(id)).findFirst();
  }

  public Optional<Indicator> indicator(String id) {
    return indicators.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  public Optional<Reporter> reporter(String id) {
    return reporters.stream().filter(reporter -> reporter.id().equals(id)).findFirst();
  }

  /** The district's own row. */
  public Place districtPlace() {
    return place(district.place()).orElseThrow();
  }

  /** The places whose parent is the district. */
  public List<Place> towns() {
    return places.stream().filter(place -> place.isMemberOf(district.place())).toList();
  }

  /** The places with the district's own parent, itself included; empty where it has none. */
  public List<Place> peers() {
    String parent = districtPlace().parent();
    return places.stream().filter(place -> place.isMemberOf(parent)).toList();
  }
}
