package org.huibao.reference;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.words.MeasureWord;
import org.huibao.words.Period;
import org.huibao.words.Units;

/**
 * All that a district folder knows apart from its returns.
 *
 * @param measureWords the office's own, over the built-in ones
 * @param fingerprint SHA-256 over all that a reading hangs on, this program's classes among it:
 *     readings made under another fingerprint are made again
 * @param wholeFingerprint SHA-256 over all reference files
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
    String fingerprint,
    String wholeFingerprint)
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

  /** Places that are part of others by a period. */
  public List<Place> mergedBy(Period period) {
    return places.stream().filter(place -> place.isMergedBy(period)).toList();
  }

  /** The district as it is in a period: without places that went into others, and their forms. */
  public Reference in(Period period) {
    List<Place> merged = mergedBy(period);
    if (merged.isEmpty()) {
      return this;
    }
    Set<String> gone = merged.stream().map(Place::id).collect(Collectors.toSet());
    Set<String> goneReporters =
        reporters.stream()
            .filter(each -> gone.contains(each.place()))
            .map(Reporter::id)
            .collect(Collectors.toSet());
    return new Reference(
        district,
        places.stream().filter(each -> !gone.contains(each.id())).toList(),
        population.stream().filter(each -> !gone.contains(each.place())).toList(),
        reporters,
        indicators,
        composites,
        schedule.stream().filter(each -> !goneReporters.contains(each.reporter())).toList(),
        units,
        measureWords,
        fingerprint,
        wholeFingerprint);
  }

  Reference with(String itsFingerprint, String itsWholeFingerprint) {
    return new Reference(
        district,
        places,
        population,
        reporters,
        indicators,
        composites,
        schedule,
        units,
        measureWords,
        itsFingerprint,
        itsWholeFingerprint);
  }

  public Optional<Place> place(String id) {
    return places.stream().filter(place -> place.id().equals(id)).findFirst();
  }

  public Optional<Indicator> indicator(String id) {
    // asked for each number
    for (Indicator indicator : indicators) {
      if (indicator.id().equals(id)) {
        return Optional.of(indicator);
      }
    }
    return Optional.empty();
  }

  public Optional<Reporter> reporter(String id) {
    return reporters.stream().filter(reporter -> reporter.id().equals(id)).findFirst();
  }

  /**
   * True where a return may be a list of enterprises or persons: its form is one, or where nobody
   * knows its form, one that its reporter owes.
   *
   * @param form or null where unknown
   * @param reporter id, or null where unknown
   */
  public boolean mayBeConfidential(String form, String reporter) {
    return schedule.stream()
        .filter(ScheduledForm::confidential)
        .anyMatch(
            each ->
                form == null
                    ? reporter == null
                        || each.reporter() == null
                        || reporter.equals(each.reporter())
                    : form.equals(each.form()));
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
