package org.huibao.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.checks.Questioned;
import org.huibao.reference.Indicator;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;
import org.huibao.words.Scope;

/** The figures of one vintage, found by their ids: all that documents are written from. */
public final class PublishedFigures {
  /** More would be a page of their own. */
  private static final int MOST_NOTES = 6;

  private final Map<String, Figure> byId = new LinkedHashMap<>();
  private final Set<String> seconds = new HashSet<>();

  public PublishedFigures(List<Figure> figures) {
    for (Figure figure : figures) {
      byId.put(figure.figureId(), figure);
      if (FigureId.isSecond(figure)) {
        seconds.add(figure.indicator() + " " + figure.span());
      }
    }
  }

  /**
   * False for the span that is not the main one of an indicator reported of a period and at its
   * end.
   */
  public boolean isMain(String indicator, String span) {
    return !seconds.contains(indicator + " " + span);
  }

  public Optional<Figure> withId(String figureId) {
    return Optional.ofNullable(byId.get(figureId));
  }

  /** All ids, in the order of the figures. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(byId.keySet());
  }

  /** The district's own figure. */
  public Optional<Figure> of(Subject subject, FigureAspect aspect) {
    return withId(aspect.idOf(subject, null));
  }

  /** The figure of a town, or of a group by its key. */
  public Optional<Figure> of(Subject subject, FigureAspect aspect, String place) {
    return withId(aspect.idOf(subject, place));
  }

  /**
   * What tables and plain sentences are about: in the order of {@code indicators.csv}, every
   * indicator at every scope. Those that only serve as some ratio's numerator or denominator are
   * left out: the ratio speaks for them.
   */
  public static List<Subject> subjects(Reference reference) {
    Set<String> partsOfRatios = new HashSet<>();
    for (Indicator indicator : reference.indicators()) {
      partsOfRatios.add(indicator.numerator());
      partsOfRatios.add(indicator.denominator());
    }
    List<Subject> subjects = new ArrayList<>();
    for (Indicator indicator : reference.indicators()) {
      if (!partsOfRatios.contains(indicator.id())) {
        for (Scope scope : Scope.values()) {
          subjects.add(new Subject(indicator, scope));
        }
      }
    }
    return subjects;
  }

  /**
   * What is to be said below numbers of {@code indicators} and {@code places}: why some are in
   * doubt, what the office answered about others. That differences are of printed numbers, tables
   * say themselves.
   */
  public List<String> notes(Set<String> indicators, Set<String> places) {
    return notes(
        byId.values().stream()
            .filter(each -> indicators.contains(each.indicator()))
            .filter(each -> places.contains(each.place()))
            .filter(each -> !each.isOfPrintedNumbers() || each.isAmongPublishedPeers())
            .toList());
  }

  /** The same of {@code figures}, each finding once, however many of them hang on it. */
  public static List<String> notes(Collection<Figure> figures) {
    Set<String> notes = new LinkedHashSet<>();
    boolean differences = false;
    boolean peers = false;
    for (Figure figure : figures) {
      peers |= figure.isAmongPublishedPeers();
      if (figure.isOfPrintedNumbers()) {
        differences |= figure.note().startsWith(Figure.PRINTED_DIFFERENCE);
      } else if (figure.note() != null && !figure.isAmongPublishedPeers()) {
        if (figure.isQuestioned()) {
          Questioned.reasons(figure.note()).stream()
              .filter(reason -> !reason.startsWith(Questioned.MORE))
              .forEach(reason -> notes.add(Questioned.MARK + reason));
        } else {
          notes.add(figure.placeName() + figure.indicatorName() + figure.note());
        }
      }
    }
    List<String> few = new ArrayList<>(notes);
    if (notes.size() > MOST_NOTES) {
      few = new ArrayList<>(few.subList(0, MOST_NOTES));
      few.add("另有 " + (notes.size() - MOST_NOTES) + " 处待核或经核实的数，见核查结果。");
    }
    if (peers) {
      few.add("与其他地区比较，用的是各地区本期发布的数。");
    }
    if (differences) {
      few.add("差距" + Figure.PRINTED_DIFFERENCE + "。");
    }
    return few;
  }

  /** True where any of {@code places} has the figure. */
  public boolean anyOf(Subject subject, FigureAspect aspect, List<Place> places) {
    return places.stream().anyMatch(place -> of(subject, aspect, place.id()).isPresent());
  }
}
