package org.huibao.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.Reporter;
import org.huibao.reference.ScheduledForm;
import org.huibao.returns.Return;
import org.huibao.words.Period;

/**
 * 应报未报: lines of the schedule that a period asks for and that no readable return answers, by its
 * title or by what was read of it.
 *
 * @param placesByIndicator the towns that miss from an indicator's totals, since a form that
 *     carries it is missing
 */
public record MissingForms(
    String period, List<MissingForm> forms, Map<String, Set<String>> placesByIndicator) {

  /** A line of the schedule and who owes it. */
  public record MissingForm(ScheduledForm form, Reporter reporter) {}

  /** A reporter's form; other forms of a reporter and others' of a form are not it. */
  private record Owed(String reporter, String form) {}

  static MissingForms of(
      List<KnownReturn> returns,
      List<List<Candidate>> candidates,
      ReferenceIndex reference,
      Period period) {
    Set<Owed> came = new HashSet<>();
    for (KnownReturn each : returns) {
      boolean isReadable =
          each.status().equals(Return.ACCEPTED) || each.status().equals(Return.SUPERSEDED);
      if (isReadable && period.toString().equals(each.period())) {
        came.add(new Owed(each.reporter(), each.form()));
      }
    }
    List<ScheduledForm> absent =
        reference.reference().schedule().stream()
            .filter(form -> form.frequency().endsIn(period.month()))
            .filter(form -> !came.contains(new Owed(form.reporter(), form.form())))
            .toList();
    UnnamedNumbers read =
        UnnamedNumbers.of(absent.isEmpty() ? List.of() : candidates, period.toString());
    List<MissingForm> missing =
        absent.stream()
            .filter(form -> !read.answer(form, reference))
            .flatMap(
                form ->
                    reference.reference().reporter(form.reporter()).stream()
                        .map(reporter -> new MissingForm(form, reporter)))
            .toList();
    return new MissingForms(
        period.toString(), missing, places(missing, candidates, period.toString()));
  }

  private static Map<String, Set<String>> places(
      List<MissingForm> missing, List<List<Candidate>> candidates, String period) {
    Map<String, Set<String>> indicatorsOfForms = new HashMap<>();
    for (List<Candidate> ofOneNumber : candidates) {
      FactKey key = ofOneNumber.get(0).number().key();
      if (key.period().equals(period)) {
        for (Candidate each : ofOneNumber) {
          indicatorsOfForms
              .computeIfAbsent(each.from().form(), form -> new HashSet<>())
              .add(key.indicator());
        }
      }
    }
    Map<String, Set<String>> places = new HashMap<>();
    for (MissingForm each : missing) {
      if (each.reporter().place() != null) {
        for (String indicator : indicatorsOfForms.getOrDefault(each.form().form(), Set.of())) {
          places.computeIfAbsent(indicator, any -> new HashSet<>()).add(each.reporter().place());
        }
      }
    }
    return places;
  }
}
