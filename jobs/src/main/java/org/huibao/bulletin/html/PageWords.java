package org.huibao.bulletin.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.huibao.figures.Absences;
import org.huibao.figures.FigureAspect;
import org.huibao.figures.GrowthOutcomes;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.Subject;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;

/** What stands where there is no number: — … 不公布 for a level, 由盈转亏 for a growth. */
record PageWords(
    PublishedFigures figures, Absences absences, GrowthOutcomes outcomes, Reference reference) {

  /**
   * {@code absent} and {@code outcomes}: {@code [indicator, scope, place, word]}. What is in
   * neither is 未报.
   */
  void writeTo(ObjectNode data, PageIndicators indicators, PagePlaces places) {
    ArrayNode absent = data.putArray("absent");
    ArrayNode words = data.putArray("outcomes");
    for (Subject subject : PublishedFigures.subjects(reference)) {
      if (indicators.has(subject.indicator().id())) {
        write(absent, words, subject, null, indicators, places);
        for (Place town : reference.towns()) {
          write(absent, words, subject, town.id(), indicators, places);
        }
      }
    }
  }

  private void write(
      ArrayNode absent,
      ArrayNode words,
      Subject subject,
      String place,
      PageIndicators indicators,
      PagePlaces places) {
    String printed = absences.printed(subject, place);
    int number = places.of(place == null ? reference.district().place() : place);
    int indicator = indicators.of(subject.indicator().id());
    if (!printed.equals(Absences.NOT_REPORTED) && !has(subject, FigureAspect.LEVEL, place)) {
      entry(absent, indicator, subject, number).add(printed);
    }
    String word = outcomes.inTable(subject, place);
    if (word != null && !has(subject, FigureAspect.GROWTH, place)) {
      entry(words, indicator, subject, number).add(word);
    }
  }

  private static ArrayNode entry(ArrayNode all, int indicator, Subject subject, int place) {
    return all.addArray().add(indicator).add(subject.scope().code()).add(place);
  }

  private boolean has(Subject subject, FigureAspect aspect, String place) {
    return place == null
        ? figures.of(subject, aspect).isPresent()
        : figures.of(subject, aspect, place).isPresent();
  }
}
